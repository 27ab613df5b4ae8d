#include "ui/journal/journalaction.h"

#include <QTest>

using namespace kassir;
using namespace kassir::ui;
using sale::PaymentFace;
using sale::SaleState;
using Action = JournalAction;

class JournalActionTest : public QObject {
  Q_OBJECT

  static constexpr Action all[] = {
      Action::Settle,    Action::CancelOther,   Action::Resend,    Action::CheckAgain,  Action::Pick,
      Action::BringBack, Action::OpenCheck,     Action::PrintSlip, Action::CopyPayment, Action::Override,
      Action::GiveUp,    Action::CancelPayment, Action::EndByHand};
  static constexpr char letters[] = "SORCPBFTNVGXE";

  static ShownSale saleIn(SaleState state) {
    ShownSale sale{{}, {}};
    sale.status.state = state;
    sale.details.sold = till::SoldSale();
    return sale;
  }
  static sale::Payment payment(PaymentFace face = PaymentFace::Waiting) {
    return {QStringLiteral("62da73b0803aced907a52b46"), face};
  }
  // A letter for each that is offered.
  static QByteArray offered(const ShownSale &sale) {
    QByteArray result;
    for (std::size_t i = 0; i < std::size(all); ++i)
      if (isOffered(all[i], sale)) result += letters[i];
    return result;
  }

 private Q_SLOTS:
  // Settle, cancel Other, Resend, Check again, Pick, Bring back, open the Fiscal check, print (T), copy the
  // payment's Number, oVerride, Give up, cancel the payment (X), End by
  // hand.
  void offersWhatMakesSense_data() {
    QTest::addColumn<SaleState>("state");
    QTest::addColumn<bool>("hasPayment");
    QTest::addColumn<QByteArray>("actions");
    const auto row = [](const char *name, SaleState state, bool hasPayment, const char *actions) {
      QTest::newRow(name) << state << hasPayment << QByteArray(actions);
    };
    row("draft", SaleState::Draft, false, "");
    row("queued", SaleState::Queued, false, "RBG");
    row("sending", SaleState::Sending, false, "B");
    row("unknown", SaleState::Unknown, false, "CBVG");
    row("reconciling", SaleState::Reconciling, false, "CBVG");
    row("absent", SaleState::Absent, false, "RBG");
    row("rejected", SaleState::Rejected, false, "");
    row("accepted", SaleState::Accepted, true, "CBTNX");
    row("held", SaleState::Held, true, "CBTNG");
    row("attention", SaleState::Attention, true, "CBTNG");
    row("paid", SaleState::Paid, true, "TN");
    row("to be cancelled, seen", SaleState::CancelWanted, true, "CBTNE");
    row("to be cancelled, unseen", SaleState::CancelWanted, false, "CBV");
    row("cancelling", SaleState::Cancelling, true, "CBTNE");
    row("cancelled", SaleState::Cancelled, true, "TN");
    row("void", SaleState::Void, false, "");
  }
  void offersWhatMakesSense() {
    QFETCH(SaleState, state);
    QFETCH(bool, hasPayment);
    QFETCH(QByteArray, actions);
    ShownSale sale = saleIn(state);
    if (hasPayment) sale.status.payment = payment();
    sale.status.isGivenUp = state == SaleState::CancelWanted || state == SaleState::Cancelling;
    QCOMPARE(offered(sale), actions);
    QVERIFY(isOffered(Action::CopyOrder, sale));
  }

  void offersMoreWhereThereIsMore() {
    ShownSale paid = saleIn(SaleState::Paid);
    paid.status.payment = payment(PaymentFace::Paid);
    paid.status.alarm = sale::SaleAlarm::PaidTwice;
    QCOMPARE(offered(paid), QByteArray("STN"));
    paid.status.duplicates = {payment(PaymentFace::Paid), payment(PaymentFace::Cancelled)};
    QCOMPARE(offered(paid), QByteArray("STN"));
    QVERIFY(livingOther(paid.status) == nullptr);
    paid.status.duplicates.push_back(payment(PaymentFace::Held));
    QCOMPARE(offered(paid), QByteArray("SOTN"));
    QCOMPARE(livingOther(paid.status), &paid.status.duplicates.back());
    paid.details.check = fiscal::FiscalCheck{std::nullopt, QStringLiteral("https://ofd.soliq.uz/check")};
    QCOMPARE(offered(paid), QByteArray("SOFTN"));

    ShownSale unknown = saleIn(SaleState::Unknown);
    unknown.nameless = {{QStringLiteral("62da73b0803aced907a52b46"), {}, {}}};
    QCOMPARE(offered(unknown), QByteArray("CPBVG"));
    unknown.status.isGivenUp = true;
    QCOMPARE(offered(unknown), QByteArray("CPBV"));
  }

  void printsNothingThatCannotBeRead() {
    ShownSale paid = saleIn(SaleState::Paid);
    paid.status.payment = payment();
    paid.details.sold.reset();
    QVERIFY(!isOffered(Action::PrintSlip, paid));
  }
};

QTEST_GUILESS_MAIN(JournalActionTest)
#include "journalactiontest.moc"
