#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QTestEventLoop>
#include <algorithm>

#include "tests/app/cli/connectedtill.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

// A till whose plug is pulled while it writes.
class KillTest : public QObject {
  Q_OBJECT

  static constexpr int kills = 40;

  ConnectedTill m_till;
  int m_whole = 1'000;  // milliseconds that a whole run takes

  static void wait(int milliseconds) { QTestEventLoop().enterLoopMSecs(milliseconds); }
  [[nodiscard]] CliRun start(const QStringList &call, const QByteArray &input = {}) {
    return m_till.folder().start(QStringList{u"--data"_s, m_till.folder().data()} + call, input);
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_till.start());
    // The quickest of some, since one may be held up, and late kills kill nothing.
    for (int i = 0; i < 5; ++i) {
      QElapsedTimer watch;
      watch.start();
      QVERIFY(m_till.folder().set(u"till.name"_s, u"A0"_s));
      m_whole = std::min(m_whole, static_cast<int>(watch.elapsed()) + 1);
    }
  }
  void init() { m_till.begin(); }

  void leavesTheOldSettingsOrTheNew() {
    QString last = u"A0"_s;
    int old = 0;
    for (int i = 1; i <= kills; ++i) {
      const QString next = u"A%1"_s.arg(i);
      CliRun run = start({u"settings"_s, u"set"_s, u"till.name"_s, next});
      wait(QRandomGenerator::global()->bounded(m_whole));
      run.kill();
      const CliResult shown = m_till.folder().run({u"settings"_s, u"show"_s});
      QCOMPARE(shown.exitCode, 0);
      const QString name = *shown.answer.find(u"till.name")->string();
      QVERIFY2(name == last || name == next, qPrintable(name));
      QCOMPARE(shown.text(u"tarlan-secret"_s), u"stored"_s);
      if (name == last) ++old;
      last = name;
    }
    QVERIFY2(old > 0, "no kill came in time");
    QVERIFY(m_till.folder().set(u"till.name"_s, u"Z9"_s));
  }

  void leavesTheOldSecretOrTheNew() {
    const QByteArray key = m_till.vendors().credentials().paycomKey;
    for (int i = 0; i < kills; ++i) {
      const QByteArray wrong = "a wrong key " + QByteArray::number(i);
      CliRun run = start({u"settings"_s, u"secret"_s, u"paycom-key"_s}, i % 2 == 0 ? wrong : key);
      wait(QRandomGenerator::global()->bounded(m_whole));
      run.kill();
      const CliResult shown = m_till.folder().run({u"settings"_s, u"show"_s});
      QCOMPARE(shown.exitCode, 0);
      QCOMPARE(shown.text(u"paycom-key"_s), u"stored"_s);
      QCOMPARE(shown.text(u"tarlan-secret"_s), u"stored"_s);
    }
    // The other secret is the same still, and the vault takes another one.
    QVERIFY(m_till.folder().store(u"paycom-key"_s, key));
    QCOMPARE(m_till.folder().run({u"settings"_s, u"test"_s}).exitCode, 0);
  }

  void leavesAVaultOrNoneAtTheVeryFirst() {
    for (int i = 0; i < kills / 2; ++i) {
      TillFolder fresh;
      const QByteArray secret = "the very first secret";
      CliRun run =
          fresh.start({u"--data"_s, fresh.data(), u"settings"_s, u"secret"_s, u"tarlan-secret"_s}, secret);
      wait(QRandomGenerator::global()->bounded(m_whole));
      run.kill();
      const QString shown = fresh.run({u"settings"_s, u"show"_s}).text(u"tarlan-secret"_s);
      QVERIFY2(shown == u"stored"_s || shown == u"missing"_s, qPrintable(shown));
      QVERIFY(fresh.store(u"tarlan-secret"_s, secret));
      QCOMPARE(fresh.run({u"settings"_s, u"show"_s}).text(u"tarlan-secret"_s), u"stored"_s);
    }
  }
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
