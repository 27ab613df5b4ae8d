#pragma once

#include <QTest>

#include "app/window/paymentdesk.h"
#include "tests/app/window/saledesk.h"
#include "tests/support/widgettest.h"

namespace kassir::test {

/// The desk of a cashier: a sale on its screen that can be brought to any state, and a scanner.
class DeskTest : public QObject {
 protected:
  static inline const QString barcode = QStringLiteral("4780033020133");

  std::unique_ptr<SellingTill> m_till;
  std::unique_ptr<SaleDesk> m_desk;

  [[nodiscard]] till::Checkout *checkout() const { return m_till->paying().checkout(); }
  [[nodiscard]] bool reaches(sale::SaleState state) const {
    return QTest::qWaitFor([this, state] { return checkout() != nullptr && m_till->state() == state; },
                           10'000);
  }
  void fail(const char *fault, const char *method, std::optional<qint64> code = std::nullopt) {
    QVERIFY(m_till->vendors
                ->addFault({.name = QLatin1String(fault), .method = QLatin1String(method), .code = code})
                .hasValue());
  }
  // As with F12.
  void pay() {
    m_till->ringUp();
    m_desk->press("pay");
  }
  void bringTo(sale::SaleState state) {
    const bool isSent = state != sale::SaleState::Void;
    if (!isSent) m_till->settings.paycom.customUrl = QUrl(QStringLiteral("https://127.0.0.1:9/api"));
    if (state == sale::SaleState::Rejected) fail("error", "receipts.create", -32600);
    pay();
    if (!isSent)
      QTRY_COMPARE(m_till->state() == sale::SaleState::Queued ? checkout()->status().attempts : 0, 1);
    if (isSent && state != sale::SaleState::Rejected) QVERIFY(reaches(sale::SaleState::Accepted));
    if (state == sale::SaleState::Void || state == sale::SaleState::Cancelled) QVERIFY(checkout()->giveUp());
    if (state == sale::SaleState::Paid) {
      QVERIFY(m_till->vendors->pay(checkout()->status().payment->id).hasValue());
      checkout()->look();
    }
    QVERIFY(reaches(state));
  }
  // Not on a wish of this till.
  void cancelInTheCabinet(const till::Checkout &sent) {
    paycom::PaycomClient *client = m_till->ways().to(sent.record().frozen.peer);
    const QString receipt = sent.status().payment->id;
    bool isDone = false;
    client->cancel(client->prepareCancel(receipt), receipt, {[] { return true; }},
                   paycom::Answer<paycom::Receipt>(this, [&isDone](const auto &) { isDone = true; }));
    QTRY_VERIFY(isDone);
  }
  // Where the focus is, with the key that a scanner ends with.
  void scan(const QString &code) {
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keyClicks(focus, code);
    QTest::keyClick(focus, Qt::Key_Return);
  }
  // The keys go to it from now on.
  [[nodiscard]] static bool isDialogHeard() {
    const QWidget *dialog = QApplication::activeModalWidget();
    const QWidget *focus = QApplication::focusWidget();
    return dialog != nullptr && focus != nullptr && (dialog == focus || dialog->isAncestorOf(focus));
  }
  [[nodiscard]] std::size_t lines() const { return m_till->ticket().sale().lines.size(); }
  [[nodiscard]] std::vector<till::AsideTicket> aside() const { return m_till->keeper().aside().value(); }

  void begin() {
    failOnWarnings();
    m_till = std::make_unique<SellingTill>();
    m_till->vendors->options().step = std::chrono::milliseconds(0);
    m_desk = std::make_unique<SaleDesk>(*m_till);
  }
  void end() {
    m_desk.reset();
    m_till.reset();
  }
};

}  // namespace kassir::test
