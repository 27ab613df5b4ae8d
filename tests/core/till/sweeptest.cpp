#include "core/till/reconcile/sweep.h"

#include <QTest>

#include "tests/support/askingtill.h"

using namespace kassir;
using namespace kassir::till;
using State = sale::SaleState;

namespace {

const QString ownReceipt = QStringLiteral("62da73b0803aced907a52b46");
const QString otherReceipt = QStringLiteral("62da73b0803aced907a52b47");

}  // namespace

/// What the provider's whole list and the journal say of each other.
class SweepTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::AskingTill> m_till;
  std::optional<Sweeping> m_found;

  [[nodiscard]] static store::Peer peer() { return test::TemporaryJournal::peer(); }
  [[nodiscard]] std::unique_ptr<Sweep> sweep(const store::Peer &to = peer()) {
    auto sweep = std::make_unique<Sweep>(
        Sweep::Parts{m_till->client, m_till->clock, *m_till->journal, to, QStringLiteral("order_id")});
    const QDate day = m_till->clock.now().date();
    sweep->begin({day.addDays(-1), day, {m_till->clock.now().addDays(-1), m_till->clock.now()}},
                 Callback<Sweeping>(this, [this](const Sweeping &found) { m_found = found; }));
    return sweep;
  }
  [[nodiscard]] QStringList outcomes() const {
    store::Rows rows = m_till->journal->database().select(
        QStringLiteral("SELECT outcome FROM scan WHERE order_id IS NULL ORDER BY sequence"));
    QStringList outcomes;
    while (rows.next()) outcomes << rows.text(0);
    return outcomes;
  }

  [[nodiscard]] std::vector<store::Difference> open() const {
    return m_till->journal->differences.open().value();
  }
  [[nodiscard]] bool sweepAgain(const QByteArray &receipts) {
    m_till->willList(receipts.isEmpty() ? QByteArrayList() : QByteArrayList{receipts});
    m_found.reset();
    const auto swept = sweep();
    return QTest::qWaitFor([this] { return m_found.has_value(); }) && m_found->hasValue();
  }

 private Q_SLOTS:
  void init() {
    m_found.reset();
    m_till = std::make_unique<test::AskingTill>();
  }
  void cleanup() { m_till.reset(); }

  // The till was renamed between two sales.
  void knowsStrangersByTheTillsFormerName() {
    m_till->journal.freeze(QStringLiteral("T1-20240131-1-AAAA"), 1000, m_till->clock.moment());
    m_till->journal.rename(QStringLiteral("North"));
    m_till->journal.freeze(QStringLiteral("North-20240131-1-BBBB"), 1000, m_till->clock.moment());
    const auto listed = [](const QString &id, const char *order) {
      return "{\"state\":0,\"amount\":1000,\"description\":\"" + QByteArray(order) + "\",\"_id\":\"" +
             id.toLatin1() + "\"}";
    };
    m_till->willList(
        {listed(ownReceipt, "T1-20240131-2-CCCC") + ',' + listed(otherReceipt, "T2-20240131-1-DDDD")});
    const auto swept = sweep();
    QTRY_VERIFY(m_found);
    QCOMPARE(m_found->value().strangers.size(), std::size_t{1});
    QCOMPARE(m_found->value().strangers.front().orderId, QStringLiteral("T1-20240131-2-CCCC"));
  }

  // Money that nobody here knows of must not be forgotten with the program that found it.
  void keepsWhatOnlyAPersonCanSeeToUntilItIsDealtWith() {
    const QByteArray stranger =
        R"({"_id":"62da73b0803aced907a52b46","amount":5,"state":4,"description":"T1-20240131-2-CCCC"})";
    const QByteArray other =
        R"(,{"_id":"62da73b0803aced907a52b47","amount":7,"state":0,"description":"T1-20240131-3-DDDD"})";
    QVERIFY(sweepAgain(stranger + other));
    QCOMPARE(open().size(), std::size_t{2});
    m_till->journal.reopen();
    QVERIFY(sweepAgain(stranger + other));
    QCOMPARE(open().size(), std::size_t{2});
    QCOMPARE(open().front().receiptId, ownReceipt);
    QCOMPARE(open().front().amount, sale::Money::fromTiyin(5));
    // A list of other days says nothing of it; one that shows it cancelled does.
    QVERIFY(sweepAgain({}));
    QCOMPARE(open().size(), std::size_t{2});
    QVERIFY(sweepAgain(stranger + QByteArray(other).replace("\"state\":0", "\"state\":50")));
    QCOMPARE(open().size(), std::size_t{1});
    store::Transaction unit = m_till->journal->begin({store::Actor::Cashier,
                                                      store::Action::Settle,
                                                      m_till->clock.moment(),
                                                      {},
                                                      QStringLiteral("given back")});
    m_till->journal->differences.deal(unit, open().front().sequence);
    // What is gone by now needs nobody, and keeps nobody from the rest.
    m_till->journal->differences.deal(unit, 4'711);
    QVERIFY(unit.commit());
    QVERIFY(sweepAgain(stranger));
    QVERIFY(m_found->value().agree());
    QVERIFY(open().empty());
    const auto dealt = m_till->journal->differences.lastDealt(10).value();
    QCOMPARE(dealt.size(), std::size_t{1});
    QCOMPARE(dealt.front().difference.receiptId, ownReceipt);
    QCOMPARE(dealt.front().reason, QStringLiteral("given back"));
    QCOMPARE(dealt.front().time, m_till->clock.now());
  }

  // Somebody let it be while it waited: that a customer has paid it is news.
  void tellsOfAStrangerAnewThatIsPaidNow() {
    const QByteArray waits =
        R"({"_id":"62da73b0803aced907a52b46","amount":5,"state":0,"description":"T1-20240131-2-CCCC"})";
    QVERIFY(sweepAgain(waits));
    const auto first = open();
    QCOMPARE(first.size(), std::size_t{1});
    store::Transaction unit = m_till->journal->begin(
        {store::Actor::Cashier, store::Action::Settle, m_till->clock.moment(), {}, {}});
    m_till->journal->differences.deal(unit, first.front().sequence);
    QVERIFY(unit.commit());
    QVERIFY(sweepAgain(QByteArray(waits).replace("\"state\":0", "\"state\":4")));
    QCOMPARE(m_found->value().strangers.size(), std::size_t{1});
    QCOMPARE(open().size(), std::size_t{1});
    QVERIFY(open().front().isPaid);
    QVERIFY(open().front().sequence != first.front().sequence);
    // On its way back it is the same matter, and once that is dealt with, none.
    const QByteArray goesBack = QByteArray(waits).replace("\"state\":0", "\"state\":21");
    QVERIFY(sweepAgain(goesBack));
    QCOMPARE(open().size(), std::size_t{1});
    store::Transaction again = m_till->journal->begin(
        {store::Actor::Cashier, store::Action::Settle, m_till->clock.moment(), {}, {}});
    m_till->journal->differences.deal(again, open().front().sequence);
    QVERIFY(again.commit());
    QVERIFY(sweepAgain(goesBack));
    QVERIFY(open().empty() && m_found->value().agree());
  }

  void forgetsAStrangerThatIsASaleHereByNow() {
    m_till->willList(
        {R"({"_id":"62da73b0803aced907a52b46","amount":5,"state":4,"description":"T1-20240131-2-C"})"});
    const auto swept = sweep();
    QTRY_VERIFY(m_found);
    QCOMPARE(m_till->journal->differences.open().value().size(), std::size_t{1});
    m_till->journal.freeze(QStringLiteral("T1-20240131-2-C"), 5, m_till->clock.moment());
    QVERIFY(m_till->journal->differences.open().value().empty());
  }

  void isKeptInTheJournal() {
    m_till->willList({});
    const auto first = sweep();
    QVERIFY(first->isUnderWay());
    QTRY_VERIFY(m_found);
    QVERIFY(*m_found && m_found->value().agree());
    m_till->willLoseTheAnswer();
    const auto second = sweep();
    m_found.reset();
    QTRY_VERIFY(m_found);
    QVERIFY(!*m_found);
    QVERIFY(std::holds_alternative<paycom::Failure>(m_found->error()));
    QCOMPARE(outcomes(), (QStringList{QStringLiteral("agrees"), QStringLiteral("failed")}));
  }

  // A later search for a lost sale must know whether a list without it proves anything.
  void remembersThatWhatWaitsIsListed_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("waits") << 0 << true;
    QTest::newRow("is being paid") << 1 << false;
    QTest::newRow("paid") << 4 << false;
  }
  void remembersThatWhatWaitsIsListed() {
    QFETCH(int, state);
    QVERIFY(!m_till->journal->scans.hasShownUnpaid(peer()).value());
    m_till->willList(
        {R"({"_id":"62da73b0803aced907a52b46","amount":5,"state":)" + QByteArray::number(state) + '}'});
    const auto sweeping = sweep();
    QTRY_VERIFY(m_found && *m_found);
    m_till->journal.reopen();
    QTEST(m_till->journal->scans.hasShownUnpaid(peer()).value(), "isShown");
    QVERIFY(!m_till->journal->scans.hasShownUnpaid({peer().endpoint, QStringLiteral("other")}).value());
  }

  // The clock was wrong when it was sold, or it is long past.
  void findsALateReceiptOfASaleOfAnotherDay() {
    const QDateTime now = m_till->clock.now();
    m_till->clock.setNow(QDateTime({1970, 1, 2}, {3, 4}, Qt::UTC));
    m_till->journal.freeze(QStringLiteral("T1-1"), 1000, m_till->clock.moment());
    m_till->clock.setNow(now);
    const QByteArray listed = "{\"state\":0,\"amount\":1000,\"description\":\"T1-1\",\"_id\":\"";
    const QByteArray both =
        listed + ownReceipt.toLatin1() + "\"}," + listed + otherReceipt.toLatin1() + "\"}";
    m_till->willList({both});
    const auto swept = sweep();
    QTRY_VERIFY(m_found);
    QCOMPARE(m_found->value().turnedUp.size(), std::size_t{1});
    QCOMPARE(m_found->value().turnedUp.front().receipts.size(), std::size_t{2});
    QVERIFY(m_found->value().strangers.empty());
  }

  // The clock is years behind, and nobody has told yet: the first list ends long before the receipt.
  void readsTheListAnewWhereItWasBesideTheProvidersTime() {
    const QDateTime theirs = m_till->clock.now();
    m_till->clock.setNow(theirs.addYears(-1));
    const QByteArray stranger =
        R"({"state":4,"amount":5,"description":"T1-20240131-1-AAAA","_id":"62da73b0803aced907a52b46"})";
    m_till->willSay("\"result\":[]", theirs);
    m_till->willList({stranger});
    const auto swept = sweep();
    QTRY_VERIFY(m_found);
    QVERIFY(*m_found);
    QCOMPARE(m_found->value().strangers.size(), std::size_t{1});
    QCOMPARE(m_till->transport.heard().size(), std::size_t{3});
    QCOMPARE(outcomes(), QStringList{QStringLiteral("differs")});
  }

  // Such a list agrees with everything.
  void comparesNothingWithAListThatStaysBesideTheProvidersTime() {
    const QDateTime theirs = m_till->clock.now();
    for (int years = 1; years <= 2; ++years) m_till->willSay("\"result\":[]", theirs.addYears(years));
    const auto swept = sweep();
    QTRY_VERIFY(m_found);
    QVERIFY(!*m_found);
    QVERIFY(!swept->isUnderWay());
    QCOMPARE(outcomes(), QStringList{QStringLiteral("failed")});
  }

  void asksNobodyWhereTheJournalCannotBeWritten() {
    m_till->journal.setReadOnly(true);
    const auto swept = sweep();
    QVERIFY(m_found && !*m_found);
    QVERIFY(std::holds_alternative<store::Failure>(m_found->error()));
    QVERIFY(m_till->transport.heard().empty());
    m_till->journal.setReadOnly(false);
  }

  // It has ended all the same: nobody must take it for cut off.
  void endsWhereTheSalesCannotBeRead() {
    m_till->journal.freeze(QStringLiteral("T1-1"), 1000, m_till->clock.moment());
    QVERIFY(m_till->journal->database().run(QStringLiteral("ALTER TABLE duplicate RENAME TO elsewhere")));
    m_till->willList({});
    const auto swept = sweep();
    QTRY_VERIFY(m_found);
    QVERIFY(!*m_found);
    QVERIFY(std::holds_alternative<store::Failure>(m_found->error()));
    QCOMPARE(outcomes(), QStringList{QStringLiteral("failed")});
  }

  void comparesOnlyWhatWentThere() {
    m_till->journal.freeze(QStringLiteral("T1-1"), 1000, m_till->clock.moment());
    const QByteArray list =
        R"({"_id":"62da73b0803aced907a52b46","state":0,"amount":1000,"description":"T1-1"})";
    m_till->willList({list});
    const auto there = sweep();
    QTRY_VERIFY(m_found);
    QCOMPARE(m_found->value().turnedUp.size(), std::size_t{1});
    QCOMPARE(m_found->value().sales, qint64{1});
    QCOMPARE(m_found->value().elsewhere, qint64{0});
    m_found.reset();
    m_till->willList({list});
    const auto elsewhere = sweep({QStringLiteral("https://elsewhere.example/api"), QStringLiteral("id")});
    QTRY_VERIFY(m_found);
    QVERIFY(m_found->value().turnedUp.empty());
    QVERIFY(m_found->value().strangers.empty());  // known here all the same
    QCOMPARE(m_found->value().sales, qint64{0});
    QCOMPARE(m_found->value().elsewhere, qint64{1});
  }

  void missesNothingThatWasSentAgainJustNow() {
    m_till->journal.freeze(QStringLiteral("T1-1"), 1000, m_till->clock.moment());
    m_till->clock.advance(std::chrono::hours(1));
    sale::SaleStatus accepted;
    accepted.state = State::Accepted;
    accepted.payment = sale::Payment{ownReceipt, sale::PaymentFace::Waiting, 0};
    {
      store::Transaction unit = m_till->journal->begin(
          {store::Actor::Till, store::Action::Outcome, m_till->clock.moment(), QStringLiteral("T1-1")});
      m_till->journal->attempts.begin(unit, {QStringLiteral("T1-1"), store::Method::Create, peer(), 1, "{}"});
      m_till->journal->sales.setStatus(unit, QStringLiteral("T1-1"), accepted);
      QVERIFY(unit.commit());
    }
    m_till->journal.seeUnpaidListed(m_till->clock.moment());
    for (int missing = 0; missing < 2; ++missing) {
      m_found.reset();
      m_till->willList({});
      const auto swept = sweep();
      QTRY_VERIFY(m_found);
      QCOMPARE(m_found->value().missing.size(), missing);
      m_till->clock.advance(std::chrono::minutes(6));
    }
  }
};

QTEST_GUILESS_MAIN(SweepTest)
#include "sweeptest.moc"
