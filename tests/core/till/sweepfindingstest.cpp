#include "core/till/reconcile/sweepfindings.h"

#include <QTest>

using namespace kassir;
using namespace kassir::till;
using State = sale::SaleState;

namespace {

const QString ownReceipt = QStringLiteral("62da73b0803aced907a52b46");
const QString otherReceipt = QStringLiteral("62da73b0803aced907a52b47");

paycom::Receipt receipt(const QString &id, const QString &description, qint64 state = 0,
                        qint64 tiyin = 1000) {
  paycom::Receipt receipt;
  receipt.id = id;
  receipt.state = state;
  receipt.amount = sale::Money::fromTiyin(tiyin);
  receipt.description = description;
  return receipt;
}

store::SaleRecord sold(const QString &orderId, State state, const std::optional<sale::Payment> &payment) {
  store::SaleRecord sale;
  sale.frozen.orderId = orderId;
  sale.frozen.orderField = QStringLiteral("order_id");
  sale.frozen.amount = sale::Money::fromTiyin(1000);
  sale.frozen.created = QDateTime(QDate(2024, 1, 31), QTime(10, 0), Qt::UTC);
  sale.status.state = state;
  sale.status.payment = payment;
  return sale;
}

std::optional<sale::Payment> waiting() {
  return sale::Payment{ownReceipt, sale::PaymentFace::Waiting, 0};
}

SweepFindings compared(std::vector<store::SaleRecord> sales, std::vector<paycom::Receipt> receipts,
                       bool isUnpaidShown = false) {
  return compare({std::move(sales),
                  std::move(receipts),
                  QStringLiteral("order_id"),
                  isUnpaidShown,
                  {QStringLiteral("T1")},
                  QDateTime(QDate(2024, 1, 31), QTime(11, 0), Qt::UTC)});
}

}  // namespace

/// Where a list and the sales of some days do not agree.
class SweepFindingsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesOverWhatIsKnown() {
    const auto found = compared({sold(QStringLiteral("T1-1"), State::Accepted, waiting())},
                                {receipt(ownReceipt, QStringLiteral("T1-1"))});
    QVERIFY(found.agree());
    QCOMPARE(found.receipts, qint64{1});
  }

  void findsALateReceiptOfASaleThatWasThoughtToBeNowhere_data() {
    QTest::addColumn<State>("state");
    for (const State state : {State::Unknown, State::Absent, State::Void, State::Queued, State::Rejected})
      QTest::newRow(qPrintable(sale::nameOf(state))) << state;
  }
  void findsALateReceiptOfASaleThatWasThoughtToBeNowhere() {
    QFETCH(State, state);
    const auto found = compared({sold(QStringLiteral("T1-1"), state, std::nullopt)},
                                {receipt(ownReceipt, QStringLiteral("Table 5 T1-1"))});
    QCOMPARE(found.turnedUp.size(), std::size_t{1});
    QCOMPARE(found.turnedUp.front().orderId, QStringLiteral("T1-1"));
    QCOMPARE(found.turnedUp.front().receipts.size(), std::size_t{1});
    QVERIFY(found.turnedUp.front().mismatched.empty());
    QVERIFY(found.strangers.empty());
  }

  void tellsWhatWasPaidHereAndCancelledThere() {
    const auto sale =
        sold(QStringLiteral("T1-1"), State::Paid, sale::Payment{ownReceipt, sale::PaymentFace::Paid, 4});
    for (const int state : {21, 50})
      QCOMPARE(compared({sale}, {receipt(ownReceipt, QStringLiteral("T1-1"), state)}).turnedUp.size(),
               std::size_t{1});
    for (const int state : {0, 4})  // it may lag
      QVERIFY(compared({sale}, {receipt(ownReceipt, QStringLiteral("T1-1"), state)}).agree());
  }

  // A person ended it, because nobody there could.
  void tellsWhatWasEndedHereAndPaidThere() {
    const auto sale =
        sold(QStringLiteral("T1-1"), State::Cancelled, sale::Payment{ownReceipt, sale::PaymentFace::Waiting});
    QVERIFY(compared({sale}, {receipt(ownReceipt, QStringLiteral("T1-1"), 0)}).agree());
    QCOMPARE(compared({sale}, {receipt(ownReceipt, QStringLiteral("T1-1"), 4)}).turnedUp.size(),
             std::size_t{1});
  }

  void findsASecondReceipt() {
    const auto found = compared(
        {sold(QStringLiteral("T1-1"), State::Accepted, waiting())},
        {receipt(ownReceipt, QStringLiteral("T1-1")), receipt(otherReceipt, QStringLiteral("T1-1"))});
    QCOMPARE(found.turnedUp.size(), std::size_t{1});
    QCOMPARE(found.turnedUp.front().receipts.size(), std::size_t{2});
  }

  void tellsAnotherAmountAsSuch() {
    const auto found = compared(
        {sold(QStringLiteral("T1-1"), State::Accepted, waiting())},
        {receipt(ownReceipt, QStringLiteral("T1-1")), receipt(otherReceipt, QStringLiteral("T1-1"), 0, 999)});
    QCOMPARE(found.turnedUp.size(), std::size_t{1});
    QCOMPARE(found.turnedUp.front().mismatched, std::vector<QString>{otherReceipt});
  }

  // Each would be an alarm in each sweep, long after somebody dealt with it.
  void tellsAnotherAmountOnce() {
    auto known = sold(QStringLiteral("T1-1"), State::Accepted, waiting());
    known.status.mismatched = {otherReceipt};
    QVERIFY(compared({known}, {receipt(ownReceipt, QStringLiteral("T1-1")),
                               receipt(otherReceipt, QStringLiteral("T1-1"), 0, 999)})
                .agree());
  }

  void tellsADuplicateAgainOnlyIfItChanged() {
    auto sale = sold(QStringLiteral("T1-1"), State::Accepted, waiting());
    sale.status.duplicates = {{otherReceipt, sale::PaymentFace::Waiting, 0}};
    const auto own = receipt(ownReceipt, QStringLiteral("T1-1"));
    QVERIFY(compared({sale}, {own, receipt(otherReceipt, QStringLiteral("T1-1"))}).turnedUp.empty());
    QVERIFY(!compared({sale}, {own, receipt(otherReceipt, QStringLiteral("T1-1"), 4)}).turnedUp.empty());
  }

  void takesNoOrderForAPartOfAnother() {
    const auto found = compared({sold(QStringLiteral("1"), State::Unknown, std::nullopt)},
                                {receipt(otherReceipt, QStringLiteral("C-1"))});
    QVERIFY(found.turnedUp.empty());
  }

  void findsAnOrderWithSpacesInADescription() {
    const auto found = compared({sold(QStringLiteral("a b"), State::Unknown, std::nullopt)},
                                {receipt(ownReceipt, QStringLiteral("Table 5 a b"))});
    QCOMPARE(found.turnedUp.size(), std::size_t{1});
  }

  // Each may be two thousand words; and there may be fifty thousand receipts.
  void findsTheLongestOrderAfterADescriptionWithoutEnd() {
    QString orderId = QStringLiteral("a ").repeated(31) + QStringLiteral("bc");
    QCOMPARE(orderId.size(), qsizetype{64});
    const QString endless = QStringLiteral("a ").repeated(1'000);
    std::vector<paycom::Receipt> receipts(10'000, receipt(otherReceipt, endless + QStringLiteral("x")));
    receipts.push_back(receipt(ownReceipt, endless + orderId));
    for (const bool isItsOwn : {true, false}) {
      if (!isItsOwn) orderId = orderId.mid(2);  // a part of it is an order of its own
      const auto found = compared({sold(orderId, State::Unknown, std::nullopt)}, receipts);
      QCOMPARE(found.turnedUp.size(), std::size_t{1});
      QCOMPARE(found.turnedUp.front().receipts.size(), std::size_t{1});
    }
  }

  void knowsStrangersByTheTillsName() {
    auto named = receipt(otherReceipt, {});
    named.account = {{QStringLiteral("order_id"), QStringLiteral("T1-20240131-9-AAAA")}};
    const auto found = compared({}, {named, receipt(ownReceipt, QStringLiteral("T12-20240131-9-AAAA"))});
    QCOMPARE(found.strangers.size(), std::size_t{1});
    QCOMPARE(found.strangers.front().orderId, QStringLiteral("T1-20240131-9-AAAA"));
  }

  void leavesCancelledStrangersAlone() {
    const auto there = receipt(otherReceipt, QStringLiteral("T1-20240131-9-AAAA"), 50);
    QVERIFY(compared({}, {there}).agree());
  }

  void missesWhatShouldStandThere() {
    const auto unpaid = sold(QStringLiteral("T1-1"), State::Accepted, waiting());
    const auto paid =
        sold(QStringLiteral("T1-2"), State::Paid, sale::Payment{otherReceipt, sale::PaymentFace::Paid, 4});
    // A list may hide those that wait.
    QCOMPARE(compared({unpaid, paid}, {}).missing, QStringList{QStringLiteral("T1-2")});
    const auto foreign = receipt(QStringLiteral("62da73b0803aced907a52b48"), QStringLiteral("X"));
    QCOMPARE(compared({unpaid, paid}, {foreign}).missing,
             (QStringList{QStringLiteral("T1-1"), QStringLiteral("T1-2")}));
    QCOMPARE(compared({unpaid, paid}, {}, true).missing.size(), 2);
    auto fresh = unpaid;
    fresh.frozen.created = QDateTime(QDate(2024, 1, 31), QTime(10, 58), Qt::UTC);
    QVERIFY(compared({fresh}, {foreign}).missing.empty());
    // One that lists only what is paid begins to lag then.
    auto lately = paid;
    lately.paid = QDateTime(QDate(2024, 1, 31), QTime(10, 58), Qt::UTC);
    QVERIFY(compared({lately}, {foreign}).missing.empty());
    lately.paid = QDateTime(QDate(2024, 1, 31), QTime(10, 50), Qt::UTC);
    QCOMPARE(compared({lately}, {foreign}).missing.size(), 1);
  }
};

QTEST_GUILESS_MAIN(SweepFindingsTest)
#include "sweepfindingstest.moc"
