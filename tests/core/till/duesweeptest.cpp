#include "core/till/reconcile/duesweep.h"

#include <QTest>

#include "core/json/parse.h"
#include "core/settings/businessday.h"
#include "core/store/owedcomparison.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/temporaryjournal.h"

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
  std::unique_ptr<test::FakeTransport> m_transport;
  std::unique_ptr<test::FakeClock> m_clock;
  std::unique_ptr<test::TemporaryJournal> m_journal;
  std::unique_ptr<paycom::PaycomClient> m_client;
  std::unique_ptr<DueSweep> m_sweep;
  settings::ShopSettings m_shop = settings::Settings().shop;
  std::vector<SweepFindings> m_parts;
  std::optional<Ended> m_end;
  int m_answers = 0;

  [[nodiscard]] QDate today() const { return settings::businessDayOf(m_clock->now(), m_shop); }
  void owe(int days) {
    store::Transaction unit =
        (*m_journal)->begin({store::Actor::Till, store::Action::Restore, m_clock->moment()});
    store::oweComparison(unit, m_clock->now().addDays(-days));
    QVERIFY(unit.commit());
  }
  [[nodiscard]] std::optional<QDate> owed() const {
    const auto since = store::comparisonOwedSince((*m_journal)->database()).value();
    return since ? std::optional(settings::businessDayOf(*since, m_shop)) : std::nullopt;
  }
  void willList(const QByteArray &receipts = {}) {
    for (int page = 0; page < (receipts.isEmpty() ? 1 : 2); ++page) {
      m_transport->willAnswer(
          200, "{\"id\":" + QByteArray::number(++m_answers) + ",\"result\":[" + receipts + "]}");
    }
  }
  void willFail() {
    ++m_answers;
    m_transport->willFail(net::Failure::Code::ConnectionLost, net::Delivery::MaybeSent);
  }
  // To its end, what is found told at once.
  void sweep() {
    m_parts.clear();
    m_end.reset();
    m_sweep =
        std::make_unique<DueSweep>(Sweep::Parts{*m_client, *m_clock, **m_journal,
                                                test::TemporaryJournal::peer(), QStringLiteral("order_id")},
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
    for (std::size_t i = first; i < m_transport->heard().size(); ++i) {
      const auto body = json::parse(m_transport->heard()[i].body);
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
  void init() {
    m_answers = 0;
    m_transport = std::make_unique<test::FakeTransport>();
    m_clock = std::make_unique<test::FakeClock>();
    m_journal = std::make_unique<test::TemporaryJournal>();
    m_client = std::make_unique<paycom::PaycomClient>(
        *m_transport,
        paycom::Kassa{QUrl(test::TemporaryJournal::peer().endpoint), QStringLiteral("id"), SecretBytes()}, 1);
  }
  void cleanup() {
    m_sweep.reset();
    m_client.reset();
  }

  void comparesYesterdayAndToday() {
    willList();
    sweep();
    QVERIFY(m_end->isWhole);
    QCOMPARE(listed(), QStringList{QStringLiteral("-1..0")});
    QCOMPARE(m_parts.size(), std::size_t{1});
  }

  void comparesAllThatIsOwedInParts() {
    owe(20);
    for (int list = 0; list < 6; ++list) willList();
    sweep();
    QVERIFY(m_end->isWhole);
    QCOMPARE(listed(),
             (QStringList{QStringLiteral("-1..0"), QStringLiteral("-20..-20"), QStringLiteral("-19..-18"),
                          QStringLiteral("-17..-14"), QStringLiteral("-13..-6"), QStringLiteral("-5..-2")}));
    QVERIFY(!owed());
  }

  // On its last evening a request was on its way.
  void reachesBackToTheLastDayOfATillThatWasClosed() {
    willList();
    sweep();
    m_clock->setNow(m_clock->now().addDays(5));
    m_journal->reopen();
    const std::size_t before = m_transport->heard().size();
    for (int list = 0; list < 4; ++list) willList();
    sweep();
    QVERIFY(m_end->isWhole);
    QCOMPARE(listed(before), (QStringList{QStringLiteral("-1..0"), QStringLiteral("-5..-5"),
                                          QStringLiteral("-4..-3"), QStringLiteral("-2..-2")}));
    willList();
    sweep();
    QCOMPARE(listed().back(), QStringLiteral("-1..0"));
    QCOMPARE(m_parts.size(), std::size_t{1});
  }

  // By a clock that was ahead, too.
  void comparesNeverLessThanYesterdayAndToday() {
    willList();
    sweep();
    m_clock->setNow(m_clock->now().addDays(-5));
    willList();
    sweep();
    QVERIFY(m_end->isWhole);
    QCOMPARE(listed().back(), QStringLiteral("-1..0"));
  }

  // What was compared and told before the network, or the program, went away.
  void beginsWhereTheLastOneCameTo() {
    owe(20);
    willList();  // of today
    willList();
    willList();
    for (int tries = 0; tries < 2; ++tries) willFail();
    sweep();
    QVERIFY(!m_end->isWhole);
    QCOMPARE(m_parts.size(), std::size_t{3});
    QCOMPARE(owed(), std::optional(today().addDays(-17)));
    const std::size_t before = m_transport->heard().size();
    m_journal->reopen();
    for (int list = 0; list < 6; ++list) willList();
    sweep();
    QVERIFY(m_end->isWhole);
    QCOMPARE(listed(before).mid(0, 2), (QStringList{QStringLiteral("-1..0"), QStringLiteral("-17..-17")}));
    QVERIFY(!owed());
  }

  // A list of several days may be longer than any that is read.
  void triesADayWhereMoreCannotBeRead() {
    owe(4);
    willList();
    willList();
    willFail();
    willList();
    willList();
    sweep();
    QVERIFY(m_end->isWhole);
    QCOMPARE(listed().mid(1), (QStringList{QStringLiteral("-4..-4"), QStringLiteral("-3..-2"),
                                           QStringLiteral("-3..-3"), QStringLiteral("-2..-2")}));
    QVERIFY(!owed());
  }

  void settlesNothingThatWasNotCompared() {
    owe(1);
    willFail();
    sweep();
    QVERIFY(!m_end->isWhole);
    m_sweep->settle();
    QCOMPARE(owed(), std::optional(today().addDays(-1)));
    willList();
    sweep();
    QVERIFY(!owed());
  }

  // Lists reach a day beyond their days.
  void tellsAStrangerOnce() {
    owe(3);
    const QByteArray stranger =
        R"({"_id":"62da73b0803aced907a52b46","state":0,"amount":5,"description":"T1-20240128-1-AAAA"})";
    for (int list = 0; list < 3; ++list) willList(stranger);
    sweep();
    QVERIFY(m_end->isWhole);
    std::size_t strangers = 0;
    for (const SweepFindings &part : m_parts) strangers += part.strangers.size();
    QCOMPARE(strangers, std::size_t{1});
  }

  // Sold on one day, sent again on another: each day has its receipt.
  void losesNoSecondReceiptOfASaleThatAnEarlierPartTold() {
    static_cast<void>(m_journal->freeze(QStringLiteral("T1-1"), 1000, m_clock->moment()));
    owe(3);
    const auto listed = [](const QByteArray &id) {
      return "{\"_id\":\"62da73b0803aced907a52b" + id +
             "\",\"state\":0,\"amount\":1000,\"description\":\"T1-1\"}";
    };
    willList(listed("46"));
    willList(listed("47"));
    willList();
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
