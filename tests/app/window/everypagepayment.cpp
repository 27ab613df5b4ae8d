#include <QCheckBox>
#include <QTest>

#include "core/store/journal.h"
#include "tests/app/window/everypage.h"
#include "tests/support/widgettest.h"

// The payment on the sale page.

namespace kassir::test {

using namespace std::chrono_literals;
using Command = ui::MainWindow::Command;

void EveryPage::pay() {
  add(QStringLiteral("4780033020133"));
  press("pay");
}

void EveryPage::showSending() {
  QVERIFY(m_shop->order({.name = QStringLiteral("hang"), .method = QStringLiteral("receipts.create")}));
  pay();
}

void EveryPage::showWaiting() {
  showSale();
  press("pay");
  QTRY_VERIFY(isOffered("cancelPaymentButton"));
}

void EveryPage::showDetails() {
  showWaiting();
  press("detailsButton");
}

void EveryPage::showCancelQuestion() {
  showWaiting();
  press("cancelPaymentButton");
}

void EveryPage::showClosingRefused() {
  showWaiting();
  QVERIFY(!window().close());
}

// A payment whose answer was lost is looked for at once, and is paid by then: that need not be waited for.
void EveryPage::payAtOnce() {
  m_shop->vendors().options().autoPay = 0ms;
  QVERIFY(m_shop->order({.name = QStringLiteral("close"), .method = QStringLiteral("receipts.create")}));
  pay();
  QTRY_VERIFY(isOffered("newSaleButton"));
}

void EveryPage::showUnclear() {
  QVERIFY(m_shop->order({.name = QStringLiteral("close"), .count = std::nullopt}));
  pay();
  QTRY_VERIFY(isOffered("checkAgainButton"));
}

void EveryPage::showPaid() {
  m_shop->vendors().options().notYet = 1h;
  payAtOnce();
}

void EveryPage::showFiscalCheck() {
  payAtOnce();
  QTRY_VERIFY(isOffered("openFiscalCheckButton"));
}

void EveryPage::showNoFiscalCheck() {
  QVERIFY(m_shop->order({.name = QStringLiteral("error"),
                         .count = std::nullopt,
                         .vendor = sandbox::Vendor::Tarlan,
                         .status = 400,
                         .code = 1014}));
  payAtOnce();
}

void EveryPage::showCancelled() {
  showWaiting();
  press("cancelPaymentButton");
  press("doItButton");
  QTRY_VERIFY(isOffered("newSaleButton"));
}

void EveryPage::showGiveUpQuestion() {
  showUnclear();
  press("giveUpButton");
}

void EveryPage::showPaidAfterGiveUp() {
  showWaiting();
  press("cancelPaymentButton");
  QVERIFY(m_shop->pay());
  press("doItButton");
  QTRY_VERIFY(!isOffered("cancelPaymentButton"));
}

void EveryPage::showNotSent() {
  pay();
  QTRY_VERIFY(isOffered("tryAgainButton"));
}

void EveryPage::showRejected() {
  QVERIFY(m_shop->order(
      {.name = QStringLiteral("error"), .method = QStringLiteral("receipts.create"), .code = -32504}));
  pay();
  QTRY_VERIFY(isOffered("backButton"));
}

void EveryPage::showSms() {
  showWaiting();
  press("smsButton");
  type("phone", QStringLiteral("+998 90 12"));
}

void EveryPage::showSmsSent() {
  showWaiting();
  sendSms();
}

void EveryPage::showSmsAgain() {
  QVERIFY(m_shop->order({.name = QStringLiteral("close"), .method = QStringLiteral("receipts.send")}));
  showSmsSent();
  press("smsButton");
}

void EveryPage::sendSms() {
  trigger(Command::SendLink);
  type("phone", QStringLiteral("+998 90 123-45-67"));
  find<QCheckBox>("consent")->click();
  press("sendSmsButton");
  QTRY_VERIFY(!find<ui::PaymentPanel>("paymentPanel")->isSendingLink());
}

void EveryPage::showCode() {
  showWaiting();
  trigger(Command::PayByCode);
  type("customerCode", QStringLiteral("505123"));
}

void EveryPage::payByCode(const QString &code) {
  showWaiting();
  trigger(Command::PayByCode);
  type("customerCode", code);
  press("payByCodeButton");
  QTRY_VERIFY(find<QLabel>("codeNews")->isVisible() && !find<ui::PaymentPanel>("paymentPanel")->isPaying());
}

void EveryPage::showCodeUnclear() {
  QVERIFY(m_shop->order(
      {.name = QStringLiteral("close"), .method = QStringLiteral("receipts.pay"), .execute = false}));
  payByCode(QStringLiteral("50512345678901234567"));
}

void EveryPage::showCodeRefused() {
  payByCode(QStringLiteral("50512345678901230000"));  // a card without money, at the stand-in
}

void EveryPage::showCodeElsewhere() {
  add(QStringLiteral("50512345678901234567"));
}

void EveryPage::showScanRefused() {
  showWaiting();
  QWidget *focus = window().focusWidget();
  QTest::keyClicks(focus, QStringLiteral("4780033020133"));
  QTest::keyClick(focus, Qt::Key_Return);
  QVERIFY(find<ui::SalePage>("salePage")->findChild<QWidget *>(QStringLiteral("toast"))->isVisible());
}

// As if the program had been killed with the slip on its way to the printer.
void EveryPage::showDoubtfulPrint() {
  showWaiting();
  {
    auto journal = store::Journal::open(m_shop->filePath(QStringLiteral("data")), QStringLiteral("T1"),
                                        store::Access::Write);
    QVERIFY(journal.hasValue());
    const SystemClock clock;
    store::Transaction unit = journal.value()->begin(
        {store::Actor::Cashier, store::Action::Print, clock.moment(), m_shop->orderId()});
    journal.value()->prints.begin(unit, m_shop->orderId());
    QVERIFY(unit.commit());
  }
  press("printSlipButton");
}

}  // namespace kassir::test
