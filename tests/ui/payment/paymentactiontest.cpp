#include <QTest>

#include "ui/payment/paymentaction.h"
#include "ui/payment/statelook.h"

using namespace kassir;
using namespace kassir::ui;
using till::CheckoutState;

namespace {

using Actions = std::vector<PaymentAction>;
constexpr std::array allActions{
    PaymentAction::TryAgain, PaymentAction::CheckAgain, PaymentAction::CopyLink,
    PaymentAction::NewSale,  PaymentAction::PrintSlip,  PaymentAction::SavePdf,
    PaymentAction::Back,     PaymentAction::GiveUp,     PaymentAction::CancelPayment};

till::CheckoutStatus status(CheckoutState state) {
  till::CheckoutStatus status;
  status.state = state;
  status.attempts = state == CheckoutState::Draft ? 0 : 1;
  status.mayExist = state == CheckoutState::Unknown || state == CheckoutState::Reconciling;
  const bool exists =
      till::isWatched(state) || state == CheckoutState::Paid || state == CheckoutState::Cancelled;
  if (exists) status.payment = till::Payment{QStringLiteral("a")};
  return status;
}

}  // namespace

Q_DECLARE_METATYPE(kassir::till::CheckoutStatus)
Q_DECLARE_METATYPE(Actions)

class PaymentActionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void offersWhatFitsTheStatus_data() {
    QTest::addColumn<till::CheckoutStatus>("status");
    QTest::addColumn<Actions>("offered");
    using A = PaymentAction;
    const auto row = [](const char *name, const till::CheckoutStatus &status, const Actions &offered) {
      QTest::newRow(name) << status << offered;
    };
    row("draft", status(CheckoutState::Draft), {});
    till::CheckoutStatus aboutToSend = status(CheckoutState::Queued);
    aboutToSend.attempts = 0;
    row("about to be sent", aboutToSend, {});
    row("not sent", status(CheckoutState::Queued), {A::TryAgain, A::Back});
    row("being sent", status(CheckoutState::Sending), {});
    row("unknown", status(CheckoutState::Unknown), {A::CheckAgain, A::GiveUp});
    row("looked for", status(CheckoutState::Reconciling), {A::CheckAgain, A::GiveUp});
    till::CheckoutStatus givenUp = status(CheckoutState::Reconciling);
    givenUp.isGivenUp = true;
    row("looked for and given up", givenUp, {A::CheckAgain});
    row("absent", status(CheckoutState::Absent), {A::TryAgain, A::GiveUp});
    row("rejected", status(CheckoutState::Rejected), {A::Back});
    row("accepted", status(CheckoutState::Accepted),
        {A::CopyLink, A::PrintSlip, A::SavePdf, A::CancelPayment});
    row("held", status(CheckoutState::Held), {A::CheckAgain, A::PrintSlip, A::SavePdf, A::GiveUp});
    row("attention", status(CheckoutState::Attention), {A::CheckAgain, A::PrintSlip, A::SavePdf, A::GiveUp});
    row("paid", status(CheckoutState::Paid), {A::NewSale, A::PrintSlip, A::SavePdf});
    row("cancel wanted", status(CheckoutState::CancelWanted), {A::CheckAgain, A::PrintSlip, A::SavePdf});
    row("cancelling", status(CheckoutState::Cancelling), {A::CheckAgain, A::PrintSlip, A::SavePdf});
    row("cancelled", status(CheckoutState::Cancelled), {A::NewSale, A::PrintSlip, A::SavePdf});
    row("void", status(CheckoutState::Void), {A::NewSale});
  }
  void offersWhatFitsTheStatus() {
    QFETCH(till::CheckoutStatus, status);
    QFETCH(Actions, offered);
    for (const PaymentAction action : allActions) {
      const bool isExpected = std::find(offered.begin(), offered.end(), action) != offered.end();
      QVERIFY2(isOffered(action, status) == isExpected, qPrintable(QString::number(int(action))));
    }
  }

  void offersNoWayBackOnceSomethingMayExist() {
    for (const CheckoutState state : {CheckoutState::Queued, CheckoutState::Rejected}) {
      till::CheckoutStatus doubtful = status(state);
      doubtful.mayExist = true;
      QVERIFY(!isOffered(PaymentAction::Back, doubtful));
    }
  }

  void showsASearchAsTheStateItServes() {
    till::CheckoutStatus searching = status(CheckoutState::Reconciling);
    QCOMPARE(shownState(searching), CheckoutState::Unknown);
    searching.isGivenUp = true;
    QCOMPARE(shownState(searching), CheckoutState::CancelWanted);
  }

  void showsAnAlarmAsBadWhateverTheState() {
    till::CheckoutStatus paid = status(CheckoutState::Paid);
    QCOMPARE(lookOf(paid).role, theme::Role::Good);
    paid.alarm = till::CheckoutAlarm::PaidTwice;
    QCOMPARE(lookOf(paid).role, theme::Role::Bad);
  }
};

QTEST_GUILESS_MAIN(PaymentActionTest)
#include "paymentactiontest.moc"
