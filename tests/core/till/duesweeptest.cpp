#include "core/till/reconcile/duesweep.h"

#include <QTest>

#include "core/json/parse.h"
#include "core/settings/businessday.h"
#include "core/store/owedcomparison.h"
#include "tests/support/askingtill.h"

using namespace kassir;
using namespace kassir::till;

namespace {

struct Ended {
  bool isWhole = false;
};

}  // namespace

/// What is compared when, and what of it is never compared again.
class DueSweepTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::AskingTill> m_till;
  std::unique_ptr<DueSweep> m_sweep;
  settings::ShopSettings m_shop = settings::Settings().shop;
  std::vector<SweepFindings> m_parts;
  std::optional<Ended> m_end;
  store::Peer m_peer = test::TemporaryJournal::peer();

  [[nodiscard]] QDate today() const { return settings::businessDayOf(m_till->clock.now(), m_shop); }
  void owe(int days) {
    store::Transaction unit =
        m_till->journal->begin({store::Actor::Till, store::Action::Restore, m_till->clock.moment()});
    store::oweComparison(unit, m_till->clock.now().addDays(-days));
    QVERIFY(unit.commit());
  }
  [[nodiscard]] std::optional<QDate> owed() const {
    const auto since = store::comparisonOwedSince(m_till->journal->database()).value();
    return since ? std::optional(settings::businessDayOf(*since, m_shop)) : std::nullopt;
  }
  // To its end, what is found told at once.
  void sweep() {
    m_parts.clear();
    m_end.reset();
    m_sweep = std::make_unique<DueSweep>(
        Sweep::Parts{m_till->client, m_till->clock, *m_till->journal, m_peer, QStringLiteral("order_id")},
        m_shop);
    m_sweep->begin(DueSweep::Part(this,
                                  [this](const SweepFindings &found) {
                                    m_parts.push_back(found);
                                    m_sweep->settle();
                                  }),
                   DueSweep::End(this, [this](const Result<void, SweepFailure> &end) {
                     m_end = Ended{end.hasValue()};
                   }));
    QTRY_VERIFY(m_end);
  }
  // The days of each list that was asked for since `first`, without the margin.
  [[nodiscard]] QStringList listed(std::size_t first = 0) const {
    QStringList days;
    for (std::size_t i = first; i < m_till->transport.heard().size(); ++i) {
      const auto body = json::parse(m_till->transport.heard()[i].body);
      const json::Value &window = *body.value().find(u"params");
      const auto dayOf = [&](QStringView name, int margin) {
        const auto time = QDateTime::fromMSecsSinceEpoch(*window.find(name)->integer(), Qt::UTC);
        return today().daysTo(settings::businessDayOf(time.addDays(margin), m_shop));
      };
      days << QStringLiteral("%1..%2").arg(dayOf(u"from", 1)).arg(dayOf(u"to", -1) - 1);
    }
    return days;
  }

 private Q_SLOTS:
  void init() { m_till = std::make_unique<test::AskingTill>(); }
  void cleanup() {
    m_sweep.reset();
    m_till.reset();
  }

  void comparesYesterdayAndToday() {
    m_till->willList({});
    sweep();
    QVERIFY(m_end->isWhole);
    QCOMPARE(listed(), QStringList{QStringLiteral("-1..0")});
    QCOMPARE(m_parts.size(), std::size_t{1});
  }

  void comparesAllThatIsOwedInParts() {
    owe(20);
    for (int list = 0; list < 6; ++list) m_till->willList({});
    sweep();
    QVERIFY(m_end->isWhole);
    QCOMPARE(listed(),
             (QStringList{QStringLiteral("-1..0"), QStringLiteral("-20..-20"), QStringLiteral("-19..-18"),
                          QStringLiteral("-17..-14"), QStringLiteral("-13..-6"), QStringLiteral("-5..-2")}));
    QVERIFY(!owed());
  }

  // On its last evening a request was on its way.
  void reachesBackToTheLastDayOfATillThatWasClosed() {
    m_till->willList({});
    sweep();
    m_till->clock.setNow(m_till->clock.now().addDays(5));
    m_till->journal.reopen();
    const std::size_t before = m_till->transport.heard().size();
    for (int list = 0; list < 4; ++list) m_till->willList({});
    sweep();
    QVERIFY(m_end->isWhole);
    QCOMPARE(listed(before), (QStringList{QStringLiteral("-1..0"), QStringLiteral("-5..-5"),
                                          QStringLiteral("-4..-3"), QStringLiteral("-2..-2")}));
    m_till->willList({});
    sweep();
    QCOMPARE(listed().back(), QStringLiteral("-1..0"));
    QCOMPARE(m_parts.size(), std::size_t{1});
  }

  // What ran late there is in the lists of no other account.
  void reachesBackToTheLastDayOfEachAccount() {
    m_till->journal.freeze(QStringLiteral("T1-1"), 1000, m_till->clock.moment());
    const store::Peer first = m_peer;
    m_till->willList({});
    sweep();
    m_peer.kassa = QStringLiteral("another");
    m_till->clock.setNow(m_till->clock.now().addDays(3));
    owe(1);
    for (int list = 0; list < 3; ++list) m_till->willList({});
    sweep();
    QVERIFY(m_end->isWhole && !owed());
    m_peer = first;
    const std::size_t before = m_till->transport.heard().size();
    for (int list = 0; list < 3; ++list) m_till->willList({});
    sweep();
    QVERIFY(m_end->isWhole);
    QCOMPARE(listed(before),
             (QStringList{QStringLiteral("-1..0"), QStringLiteral("-3..-3"), QStringLiteral("-2..-2")}));
  }

  // By a clock that was ahead, too.
  void comparesNeverLessThanYesterdayAndToday() {
    m_till->willList({});
    sweep();
    m_till->clock.setNow(m_till->clock.now().addDays(-5));
    m_till->willList({});
    sweep();
    QVERIFY(m_end->isWhole);
    QCOMPARE(listed().back(), QStringLiteral("-1..0"));
  }

  // What was compared and told before the network, or the program, went away.
  void beginsWhereTheLastOneCameTo() {
    owe(20);
    m_till->willList({});  // of today
    m_till->willList({});
    m_till->willList({});
    for (int tries = 0; tries < 2; ++tries) m_till->willLoseTheAnswer();
    sweep();
    QVERIFY(!m_end->isWhole);
    QCOMPARE(m_parts.size(), std::size_t{3});
    QCOMPARE(owed(), std::optional(today().addDays(-17)));
    const std::size_t before = m_till->transport.heard().size();
    m_till->journal.reopen();
    for (int list = 0; list < 6; ++list) m_till->willList({});
    sweep();
    QVERIFY(m_end->isWhole);
    QCOMPARE(listed(before).mid(0, 2), (QStringList{QStringLiteral("-1..0"), QStringLiteral("-17..-17")}));
    QVERIFY(!owed());
  }

  // A list of several days may be longer than any that is read.
  void triesADayWhereMoreCannotBeRead() {
    owe(4);
    m_till->willList({});
    m_till->willList({});
    m_till->willLoseTheAnswer();
    m_till->willList({});
    m_till->willList({});
    sweep();
    QVERIFY(m_end->isWhole);
    QCOMPARE(listed().mid(1), (QStringList{QStringLiteral("-4..-4"), QStringLiteral("-3..-2"),
                                           QStringLiteral("-3..-3"), QStringLiteral("-2..-2")}));
    QVERIFY(!owed());
  }

  void settlesNothingThatWasNotCompared() {
    owe(1);
    m_till->willLoseTheAnswer();
    sweep();
    QVERIFY(!m_end->isWhole);
    m_sweep->settle();
    QCOMPARE(owed(), std::optional(today().addDays(-1)));
    m_till->willList({});
    sweep();
    QVERIFY(!owed());
  }

  // Lists reach a day beyond their days.
  void tellsAStrangerOnce() {
    owe(3);
    const QByteArray stranger =
        R"({"_id":"62da73b0803aced907a52b46","state":0,"amount":5,"description":"T1-20240128-1-AAAA"})";
    for (int list = 0; list < 3; ++list) m_till->willList({stranger});
    sweep();
    QVERIFY(m_end->isWhole);
    std::size_t strangers = 0;
    for (const SweepFindings &part : m_parts) strangers += part.strangers.size();
    QCOMPARE(strangers, std::size_t{1});
  }

  // Sold on one day, sent again on another: each day has its receipt.
  void losesNoSecondReceiptOfASaleThatAnEarlierPartTold() {
    static_cast<void>(m_till->journal.freeze(QStringLiteral("T1-1"), 1000, m_till->clock.moment()));
    owe(3);
    const auto listed = [](const QByteArray &id) {
      return "{\"_id\":\"62da73b0803aced907a52b" + id +
             "\",\"state\":0,\"amount\":1000,\"description\":\"T1-1\"}";
    };
    m_till->willList({listed("46")});
    m_till->willList({listed("47")});
    m_till->willList({});
    sweep();
    QVERIFY(m_end->isWhole);
    QStringList told;
    for (const SweepFindings &part : m_parts) {
      for (const TurnedUp &turnedUp : part.turnedUp) told << turnedUp.receipts.front().id;
    }
    QCOMPARE(told, (QStringList{QStringLiteral("62da73b0803aced907a52b46"),
                                QStringLiteral("62da73b0803aced907a52b47")}));
  }
};

QTEST_GUILESS_MAIN(DueSweepTest)
#include "duesweeptest.moc"
