#include <QTest>

#include "core/till/checkout/sendgate.h"
#include "tests/support/fakeclock.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;
using Urgency = SendGate::Urgency;
using End = SendGate::End;

class SendGateTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::FakeClock> m_clock;
  std::unique_ptr<SendGate> m_gate;
  QStringList m_let;

  void enter(const QString &name, Urgency urgency = Urgency::Patient, QObject *owner = nullptr) {
    m_gate->enter(urgency, Callback<>(owner ? owner : this, [this, name] { m_let.push_back(name); }));
  }
  void fail(const QString &name) {
    enter(name, Urgency::ByPerson);
    QCOMPARE(m_let.last(), name);
    m_gate->leave(End::NotSent);
  }

 private Q_SLOTS:
  void init() {
    m_let.clear();
    m_clock = std::make_unique<test::FakeClock>();
    m_gate = std::make_unique<SendGate>(*m_clock, [](quint32) { return 0; });
  }

  void letsOneInAtATimeInTheirOrder() {
    enter(QStringLiteral("a"));
    enter(QStringLiteral("b"));
    enter(QStringLiteral("c"));
    QCOMPARE(m_let, QStringList{QStringLiteral("a")});
    m_gate->leave(End::Left);
    m_gate->leave(End::Dropped);
    QCOMPARE(m_let, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
  }

  void passesOverWhoIsGone() {
    enter(QStringLiteral("a"));
    auto leaving = std::make_unique<QObject>();
    enter(QStringLiteral("gone"), Urgency::Patient, leaving.get());
    enter(QStringLiteral("c"));
    leaving.reset();
    m_gate->leave(End::Left);
    QCOMPARE(m_let, (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
  }

  void waitsLongerAfterEachThatNeverLeft() {
    std::chrono::milliseconds expected = 2s;
    for (int i = 1; i <= 9; ++i) {
      fail(QString::number(i));
      QCOMPARE(m_gate->failures(), i);
      QCOMPARE(*m_gate->opensAt() - m_clock->steady(), std::min<std::chrono::milliseconds>(expected, 300s));
      expected *= 2;
    }
  }

  void letsThePatientWaitForTheEndOfThePause() {
    for (const char *name : {"1", "2", "3"}) fail(QLatin1String(name));
    enter(QStringLiteral("patient"));
    enter(QStringLiteral("also"));
    m_clock->advance(7999ms);
    QCOMPARE(m_let.last(), QStringLiteral("3"));
    m_clock->advance(1ms);
    QCOMPARE(m_let.last(), QStringLiteral("patient"));  // one, to see whether there is a way
    m_gate->leave(End::NotSent);
    QCOMPARE(m_let.last(), QStringLiteral("patient"));
    m_clock->advance(16s);
    QCOMPARE(m_let.last(), QStringLiteral("also"));
    m_gate->leave(End::Left);
    QCOMPARE(m_gate->failures(), 0);
    enter(QStringLiteral("free"));
    QCOMPARE(m_let.last(), QStringLiteral("free"));
  }

  void doesNotKeepAPersonWaiting() {
    for (const char *name : {"1", "2", "3"}) fail(QLatin1String(name));
    enter(QStringLiteral("patient"));
    enter(QStringLiteral("person"), Urgency::ByPerson);
    QCOMPARE(m_let.last(), QStringLiteral("person"));
  }

  void addsAQuarterByChanceAndWaitsAsLongAsTheServerAsks() {
    const BackOff backOff;
    const Random most = [](quint32 bound) { return bound - 1; };
    const Random least = [](quint32) { return 0; };
    QCOMPARE(backOff.pauseAfter(1, most), 2500ms);
    QCOMPARE(backOff.pauseAfter(1, least), 2s);
    QCOMPARE(backOff.pauseAfter(1, least, 60s), 60s);
    QCOMPARE(backOff.pauseAfter(1, least, 1s), 2s);
    QCOMPARE(backOff.pauseAfter(1, least, 3600s), 600s);
    QCOMPARE(backOff.pauseAfter(100, least), 300s);
  }
};

QTEST_GUILESS_MAIN(SendGateTest)
#include "sendgatetest.moc"
