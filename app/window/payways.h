#pragma once

#include <QObject>

#include "app/window/complaints.h"
#include "app/window/paying.h"
#include "ui/payment/codescan.h"
#include "ui/payment/paymentpanel.h"
#include "ui/sale/salepage.h"

namespace kassir::window {

/// The customer's other ways to the payment than the QR code: a link by SMS, and the code of their own app,
/// which is heard wherever it is scanned and used only where a payment waits on the screen.
class PayWays : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    till::OpenSales &sales;
    Paying &paying;
    vault::SecretStore &secrets;
    Complaints &complaints;
    const text::Speaker &speaker;
  };

  /// All must outlive it.
  PayWays(Parts parts, ui::SalePage &page, ui::PaymentPanel &panel);

 private:
  void sendLink(const paycom::PhoneNumber &phone);
  void take(paycom::PaymentCode &code);
  void tellUnused(till::CallStart why);
  void tellDropped(const till::Checkout &sale, till::CallStart why);
  void tellUnsent(till::CallStart why);
  void tell(const std::function<QString()> &words);

  Parts m_parts;
  ui::SalePage &m_page;
  ui::PaymentPanel &m_panel;
  ui::CodeScan m_scan;
};

}  // namespace kassir::window
