#include <QTest>

#include "ui/payment/paymentaction.h"
#include "ui/widgets/statelook.h"

using namespace kassir;
using namespace kassir::ui;
using sale::SaleState;

namespace {

using Actions = std::vector<PaymentAction>;
constexpr std::array allActions{
    PaymentAction::TryAgain,  PaymentAction::CheckAgain, PaymentAction::CopyLink,
    PaymentAction::SendLink,  PaymentAction::PayByCode,  PaymentAction::NewSale,
    PaymentAction::PrintSlip, PaymentAction::SavePdf,    PaymentAction::SetAside,
    PaymentAction::Back,      PaymentAction::GiveUp,     PaymentAction::CancelPayment};

sale::SaleStatus status(sale::SaleState state) {
  sale::SaleStatus status;
  status.state = state;
  status.attempts = state == sale::SaleState::Draft ? 0 : 1;
  status.mayExist = state == sale::SaleState::Unknown || state == sale::SaleState::Reconciling;
  const bool exists =
      sale::isWatched(state) || state == sale::SaleState::Paid || state == sale::SaleState::Cancelled;
  if (exists) status.payment = sale::Payment{QStringLiteral("a")};
  return status;
}

}  // namespace

Q_DECLARE_METATYPE(kassir::sale::SaleStatus)
Q_DECLARE_METATYPE(Actions)

class PaymentActionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void offersWhatFitsTheStatus_data() {
    QTest::addColumn<sale::SaleStatus>("status");
    QTest::addColumn<Actions>("offered");
    using A = PaymentAction;
    const auto row = [](const char *name, const sale::SaleStatus &status, const Actions &offered) {
      QTest::newRow(name) << status << offered;
    };
    row("draft", status(sale::SaleState::Draft), {});
    sale::SaleStatus neverBegun = status(sale::SaleState::Queued);
    neverBegun.attempts = 0;
    row("killed before the first attempt", neverBegun, {A::TryAgain, A::SetAside, A::Back});
    row("not sent", status(sale::SaleState::Queued), {A::TryAgain, A::SetAside, A::Back});
    row("not reached yet", status(sale::SaleState::Sending), {A::SetAside, A::Back});
    sale::SaleStatus left = status(sale::SaleState::Sending);
    left.bodyLeft = true;
    row("being sent", left, {A::SetAside});
    row("unknown", status(sale::SaleState::Unknown), {A::CheckAgain, A::SetAside, A::GiveUp});
    row("looked for", status(sale::SaleState::Reconciling), {A::CheckAgain, A::SetAside, A::GiveUp});
    sale::SaleStatus givenUp = status(sale::SaleState::Reconciling);
    givenUp.isGivenUp = true;
    row("looked for and given up", givenUp, {A::CheckAgain, A::SetAside});
    row("absent", status(sale::SaleState::Absent), {A::TryAgain, A::SetAside, A::GiveUp});
    row("rejected", status(sale::SaleState::Rejected), {A::Back});
    row("accepted", status(sale::SaleState::Accepted),
        {A::CopyLink, A::SendLink, A::PayByCode, A::PrintSlip, A::SavePdf, A::SetAside, A::CancelPayment});
    row("held", status(sale::SaleState::Held),
        {A::CheckAgain, A::PrintSlip, A::SavePdf, A::SetAside, A::GiveUp});
    row("attention", status(sale::SaleState::Attention),
        {A::CheckAgain, A::PrintSlip, A::SavePdf, A::SetAside, A::GiveUp});
    row("paid", status(sale::SaleState::Paid), {A::NewSale, A::PrintSlip, A::SavePdf});
    row("cancel wanted", status(sale::SaleState::CancelWanted),
        {A::CheckAgain, A::PrintSlip, A::SavePdf, A::SetAside});
    row("cancelling", status(sale::SaleState::Cancelling),
        {A::CheckAgain, A::PrintSlip, A::SavePdf, A::SetAside});
    row("cancelled", status(sale::SaleState::Cancelled), {A::NewSale, A::PrintSlip, A::SavePdf, A::Back});
    row("void", status(sale::SaleState::Void), {A::NewSale, A::Back});
  }
  void offersWhatFitsTheStatus() {
    QFETCH(sale::SaleStatus, status);
    QFETCH(Actions, offered);
    for (const PaymentAction action : allActions) {
      const bool isExpected = std::find(offered.begin(), offered.end(), action) != offered.end();
      QVERIFY2(isOffered(action, status) == isExpected, qPrintable(QString::number(int(action))));
    }
  }

  void offersNoWayBackOnceSomethingMayExist() {
    sale::SaleStatus doubtful = status(sale::SaleState::Queued);
    doubtful.mayExist = true;
    QVERIFY(!isOffered(PaymentAction::Back, doubtful));
    doubtful.state = sale::SaleState::Sending;
    QVERIFY(!isOffered(PaymentAction::Back, doubtful));
  }

  void showsASearchAsTheStateItServes() {
    sale::SaleStatus searching = status(sale::SaleState::Reconciling);
    QCOMPARE(shownState(searching), sale::SaleState::Unknown);
    searching.isGivenUp = true;
    QCOMPARE(shownState(searching), sale::SaleState::CancelWanted);
  }

  void showsAnAlarmAsBadWhateverTheState() {
    sale::SaleStatus paid = status(sale::SaleState::Paid);
    QCOMPARE(lookOf(paid).role, theme::Role::Good);
    paid.alarm = sale::SaleAlarm::PaidTwice;
    QCOMPARE(lookOf(paid).role, theme::Role::Bad);
  }
};

QTEST_GUILESS_MAIN(PaymentActionTest)
#include "paymentactiontest.moc"
