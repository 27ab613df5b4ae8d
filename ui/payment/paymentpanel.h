#pragma once

#include <QPointer>
#include <QWidget>

#include "core/base/clock.h"
#include "core/till/checkout/checkout.h"
#include "ui/payment/paymentaction.h"
#include "ui/payment/statusline.h"
#include "ui/text/speaker.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/retranslated.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kassir::fiscal {
class LinkHosts;
}
namespace kassir::settings {
enum class FiscalMaker;
}
namespace kassir::till {
class FiscalWatch;
}

namespace kassir::ui {

class ActionButtons;
class FiscalPart;
class NextStep;
class PaymentDetails;
class PaymentQuestions;
class PaymentSteps;
class PaymentTotal;
class WaysToPay;

/// One sale while it is being paid: what is to pay, the code for the customer, how it stands, and what can be
/// done about it. It owns nothing it follows, and shows nothing once that is gone.
class PaymentPanel : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// Both must outlive it. The speaker's language may change; LanguageChange must follow.
  PaymentPanel(const text::Speaker &speaker, Clock &clock, QWidget *parent = nullptr);

  /// Shows this sale from now on; nullptr for none. The window has it watched (Checkout::watch()).
  void follow(till::Checkout *checkout);
  /// The look-up of this sale's fiscal check; nullptr where there is none. Call it for each sale.
  void followFiscal(till::FiscalWatch *watch);
  /// Who makes the fiscal check by the shop's contract, and whose links may be opened.
  void setFiscal(settings::FiscalMaker maker, const fiscal::LinkHosts &hosts);
  /// As a press on its button; nothing happens where it has none now. Whether it has one.
  bool want(PaymentAction action);
  /// Pays by the code that the customer showed, if the payment waits; else codeNotUsed() says why not.
  void payBy(paycom::PaymentCode &code);
  /// Whether a call of the customer's is under way.
  [[nodiscard]] bool isPaying() const { return m_checkout && m_checkout->payment().isPaying(); }
  [[nodiscard]] bool isSendingLink() const { return m_checkout && m_checkout->payment().isSendingLink(); }
  /// To the first button that cancels nothing, or to the panel until there is one; by itself when it is
  /// shown with a sale.
  void takeFocus();

 Q_SIGNALS:
  /// To be edited again. Only where nothing was created.
  void backWanted();
  /// To be watched on while the next sale is rung up.
  void asideWanted();
  void newSaleWanted();
  /// A person's press on "Try again": Checkout::send().
  void sendWanted();
  /// The customer wants the link there, and agrees to get it: PaymentCalls::sendLink().
  void linkWanted(const kassir::paycom::PhoneNumber &phone);
  /// A code that was scanned or typed pays nothing, and why.
  void codeNotUsed(kassir::till::CallStart why);
  /// A question was taken back, because the customer has paid.
  void paidMeanwhile();
  void printWanted();
  void pdfWanted();

 protected:
  void retranslateUi() override;
  void showEvent(QShowEvent *event) override;

 private:
  [[nodiscard]] sale::SaleStatus shownStatus() const;
  void build();
  void connectParts();
  /// After a change of the sale: shows it, and tells screen readers if it is another state.
  void refresh();
  void act(PaymentAction action);
  void showStatus();
  void showLink();
  void showSteps();
  void showElapsed();
  void showNext();
  void tickLater();

  const text::Speaker &m_speaker;
  Clock &m_clock;
  QPointer<till::Checkout> m_checkout;
  QString m_announced;
  bool m_isTickSet = false;
  PaymentQuestions *m_questions;

  // In the order of the eye, which is that of the Tab key.
  QWidget *m_content;
  PaymentTotal *m_total;
  QrView *m_code;
  QLabel *m_hint;
  StatusLine *m_status;
  QLabel *m_advice;
  QLabel *m_reason;
  NextStep *m_next;
  WaysToPay *m_ways;
  PaymentSteps *m_steps;
  FiscalPart *m_fiscal;
  QLineEdit *m_link;
  QPushButton *m_copyLink;
  PaymentDetails *m_details;
  ActionButtons *m_buttons;
};

}  // namespace kassir::ui
