#include <QTest>

#include "core/json/parse.h"
#include "core/till/reconcile/duesweep.h"
#include "tests/support/askingtill.h"

using namespace kassir;
using namespace kassir::till;

/// A till whose lists could not be read from its first sale on, and that was closed for days then: nothing of
/// it was ever compared.
class FirstComparisonTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::AskingTill> m_till;

  [[nodiscard]] bool isSweptWhole() {
    std::optional<bool> isWhole;
    DueSweep sweep({m_till->client, m_till->clock, *m_till->journal, test::TemporaryJournal::peer(),
                    QStringLiteral("order_id")},
                   settings::Settings().shop);
    sweep.begin(
        DueSweep::Part(this, [&](const SweepFindings &) { sweep.settle(); }),
        DueSweep::End(this, [&](const Result<void, SweepFailure> &end) { isWhole = end.hasValue(); }));
    return QTest::qWaitFor([&] { return isWhole.has_value(); }) && *isWhole;
  }
  void willList(int lists) {
    for (int i = 0; i < lists; ++i) m_till->willList({});
  }
  // The earliest time that any list since that one was asked for.
  [[nodiscard]] QDateTime earliest(std::size_t first) const {
    qint64 earliest = std::numeric_limits<qint64>::max();
    for (std::size_t i = first; i < m_till->transport.heard().size(); ++i) {
      const auto body = json::parse(m_till->transport.heard()[i].body);
      earliest = std::min(earliest, *body.value().find(u"params")->find(u"from")->integer());
    }
    return QDateTime::fromMSecsSinceEpoch(earliest);
  }

 private Q_SLOTS:
  void init() { m_till = std::make_unique<test::AskingTill>(); }

  void reachesBackToTheFirstSale() {
    const QDateTime sold = m_till->clock.now();
    static_cast<void>(m_till->journal.freeze(QStringLiteral("T1-1"), 1000, m_till->clock.moment()));
    m_till->willLoseTheAnswer();
    QVERIFY(!isSweptWhole());
    m_till->clock.setNow(sold.addDays(5));
    const std::size_t before = m_till->transport.heard().size();
    willList(4);
    QVERIFY(isSweptWhole());
    QVERIFY2(earliest(before) < sold, qPrintable(earliest(before).toString(Qt::ISODate)));
    // Once it was compared whole it is over.
    const std::size_t after = m_till->transport.heard().size();
    willList(1);
    QVERIFY(isSweptWhole());
    QCOMPARE(m_till->transport.heard().size(), after + 1);
  }

  void goesOnWhereAFailureStoppedIt() {
    const QDateTime sold = m_till->clock.now();
    static_cast<void>(m_till->journal.freeze(QStringLiteral("T1-1"), 1000, m_till->clock.moment()));
    m_till->clock.setNow(sold.addDays(10));
    willList(3);  // the newest days, the first, and two more
    m_till->willLoseTheAnswer();
    m_till->willLoseTheAnswer();  // one day alone
    QVERIFY(!isSweptWhole());
    const std::size_t before = m_till->transport.heard().size();
    willList(6);
    QVERIFY(isSweptWhole());
    QVERIFY2(earliest(before) > sold, qPrintable(earliest(before).toString(Qt::ISODate)));
  }
};

QTEST_GUILESS_MAIN(FirstComparisonTest)
#include "firstcomparisontest.moc"
