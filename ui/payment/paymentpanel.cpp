#include "ui/payment/paymentpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShowEvent>
#include <QVBoxLayout>

#include "ui/payment/actionbuttons.h"
#include "ui/payment/fiscalpart.h"
#include "ui/payment/nextstep.h"
#include "ui/payment/paymentdetails.h"
#include "ui/payment/paymentquestions.h"
#include "ui/payment/paymentsteps.h"
#include "ui/payment/paymenttotal.h"
#include "ui/payment/reason.h"
#include "ui/payment/waystopay.h"
#include "ui/text/till.h"
#include "ui/widgets/columnarea.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statelook.h"

namespace kassir::ui {

using sale::SaleState;

namespace {

void say(QLabel &label, const QString &words) {
  label.setText(words);
  label.setVisible(!words.isEmpty());
}

// Nobody pays it any more.
bool isUnpaidForGood(SaleState state) {
  return state == SaleState::Cancelled || state == SaleState::Void || state == SaleState::Rejected;
}

PaymentTotal::Standing standingOf(SaleState state) {
  if (state == SaleState::Paid) return PaymentTotal::Standing::Paid;
  return isUnpaidForGood(state) ? PaymentTotal::Standing::NotPaid : PaymentTotal::Standing::ToPay;
}

}  // namespace

PaymentPanel::PaymentPanel(const text::Speaker &speaker, Clock &clock, QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_speaker(speaker),
      m_clock(clock),
      m_questions(new PaymentQuestions(speaker, *this)),
      m_content(new QWidget(this)),
      m_total(new PaymentTotal(speaker, m_content)),
      m_code(new QrView(m_content)),
      m_hint(plainLabel(m_content, "hint")),
      m_status(new StatusLine(m_content)),
      m_advice(plainLabel(m_content, "advice")),
      m_reason(plainLabel(m_content, "reason")),
      m_next(new NextStep(m_clock, m_content)),
      m_ways(new WaysToPay(speaker, m_content)),
      m_steps(new PaymentSteps(m_content)),
      m_fiscal(new FiscalPart(speaker, m_content)),
      m_link(new QLineEdit(m_content)),
      m_copyLink(new QPushButton(m_content)),
      m_details(new PaymentDetails(speaker, m_content)),
      m_buttons(new ActionButtons(this)) {
  setObjectName(QStringLiteral("paymentPanel"));
  setFocusPolicy(Qt::ClickFocus);
  m_code->setObjectName(QStringLiteral("code"));
  m_status->setObjectName(QStringLiteral("status"));
  m_steps->setObjectName(QStringLiteral("steps"));
  m_link->setObjectName(QStringLiteral("payLink"));
  m_link->setReadOnly(true);
  m_copyLink->setObjectName(QStringLiteral("copyLinkButton"));
  m_copyLink->setAutoDefault(false);
  m_fiscal->setObjectName(QStringLiteral("fiscal"));
  m_details->setObjectName(QStringLiteral("paymentDetails"));
  m_buttons->setObjectName(QStringLiteral("actions"));
  m_hint->setAlignment(Qt::AlignCenter);
  for (QLabel *label : {m_hint, m_reason}) theme::setRole(*label, theme::Role::Secondary);
  build();
  connectParts();
  retranslateUi();
}

// What can be done stays in sight; what is told scrolls where letters are large.
void PaymentPanel::build() {
  auto *link = new QHBoxLayout;
  link->addWidget(m_link, 1);
  link->addWidget(m_copyLink);
  auto *told = new QVBoxLayout(m_content);
  told->addWidget(m_total);
  told->setContentsMargins(8, 4, 8, 4);
  // As large as a phone needs it, whatever the letters, and what is told below stays in sight.
  m_code->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  told->addWidget(m_code, 0, Qt::AlignHCenter);
  told->setSpacing(4);
  for (QWidget *row :
       {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_advice),
        static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_ways),
        static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_fiscal)})
    told->addWidget(row);
  told->addLayout(link);
  told->addWidget(m_details);
  told->addStretch();
  auto *scroll = new ColumnArea(this);
  scroll->setObjectName(QStringLiteral("told"));
  scroll->setWidget(m_content);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll, 1);
  column->addWidget(m_buttons);
}

void PaymentPanel::connectParts() {
  connect(m_buttons, &ActionButtons::pressed, this, &PaymentPanel::act);
  connect(m_ways, &WaysToPay::pressed, this, &PaymentPanel::act);
  connect(m_copyLink, &QPushButton::clicked, this, [this] { act(PaymentAction::CopyLink); });
  connect(m_fiscal, &FiscalPart::changed, this, &PaymentPanel::retranslateUi);
  connect(m_questions, &PaymentQuestions::linkWanted, this, &PaymentPanel::linkWanted);
  connect(m_questions, &PaymentQuestions::paidMeanwhile, this, &PaymentPanel::paidMeanwhile);
  connect(m_questions, &PaymentQuestions::codeGiven, this, &PaymentPanel::payBy);
  connect(m_questions, &PaymentQuestions::endMeant, this, [this] {
    if (m_checkout) m_checkout->giveUp();
  });
}

void PaymentPanel::follow(till::Checkout *checkout) {
  if (m_checkout) m_checkout->disconnect(this);
  m_questions->setCheckout(checkout);
  m_checkout = checkout;
  m_announced.clear();
  if (checkout) {
    connect(checkout, &till::Checkout::changed, this, &PaymentPanel::refresh);
    connect(checkout, &till::Checkout::planned, this, &PaymentPanel::showNext);
    connect(checkout, &QObject::destroyed, this, &PaymentPanel::refresh);
  }
  refresh();
}

void PaymentPanel::followFiscal(till::FiscalWatch *watch) {
  m_fiscal->follow(watch);
}

void PaymentPanel::setFiscal(settings::FiscalMaker maker, const fiscal::LinkHosts &hosts) {
  m_fiscal->setMaker(maker, hosts);
  retranslateUi();
}

void PaymentPanel::refresh() {
  m_questions->follow();
  retranslateUi();
  tickLater();
  if (window()->focusWidget() == this) takeFocus();
  if (m_status->accessibleName() == m_announced) return;
  m_announced = m_status->accessibleName();
  if (m_checkout) m_status->announce();
}

// What was typed into the sale must not go on being typed there, and what cancels is never at hand.
void PaymentPanel::takeFocus() {
  QWidget *first = m_checkout ? m_buttons->firstHarmless() : nullptr;
  if (first == nullptr) first = this;
  first->setFocus(Qt::OtherFocusReason);
}

void PaymentPanel::showEvent(QShowEvent *event) {
  Retranslated<QWidget>::showEvent(event);
  if (m_checkout && !event->spontaneous()) takeFocus();
}

void PaymentPanel::act(PaymentAction action) {
  if (!m_checkout) return;
  switch (action) {
    case PaymentAction::TryAgain: return Q_EMIT sendWanted();
    case PaymentAction::CheckAgain: return m_checkout->look();
    case PaymentAction::CopyLink: return QGuiApplication::clipboard()->setText(m_link->text());
    case PaymentAction::NewSale: return Q_EMIT newSaleWanted();
    case PaymentAction::PrintSlip: return Q_EMIT printWanted();
    case PaymentAction::SavePdf: return Q_EMIT pdfWanted();
    case PaymentAction::SetAside: return Q_EMIT asideWanted();
    case PaymentAction::Back: return Q_EMIT backWanted();
    case PaymentAction::SendLink:
    case PaymentAction::PayByCode:
    case PaymentAction::GiveUp:
    case PaymentAction::CancelPayment: return m_questions->ask(action);
  }
}

bool PaymentPanel::want(PaymentAction action) {
  const bool isThere = m_checkout && isOffered(action, shownStatus());
  if (isThere) act(action);
  return isThere;
}

void PaymentPanel::payBy(paycom::PaymentCode &code) {
  m_questions->withdraw();
  const auto use =
      m_checkout ? m_checkout->payment().payByCode(std::move(code)) : till::CallStart::NothingWaits;
  if (use != till::CallStart::Begun) Q_EMIT codeNotUsed(use);
}

void PaymentPanel::retranslateUi() {
  setAccessibleName(tr("Payment"));
  m_hint->setText(tr("The customer scans the code in the Payme app"));
  m_code->setAccessibleName(tr("QR code of the payment link"));
  m_link->setAccessibleName(tr("Payment link"));
  m_copyLink->setText(tr("Copy"));
  m_copyLink->setAccessibleName(tr("Copy link"));
  const QPointer<QWidget> focused = window()->focusWidget();
  m_content->setVisible(m_checkout);
  m_buttons->setVisible(m_checkout);
  if (!m_checkout) return;
  m_total->tell(m_checkout->amount(), standingOf(m_checkout->status().state));
  showStatus();
  showLink();
  showSteps();
  m_ways->tell(*m_checkout);
  m_details->tell(*m_checkout);
  m_buttons->offer(shownStatus());
  // A button that goes would hand the focus to the next one, whatever that does.
  const bool isLost = focused && focused != this && isAncestorOf(focused) && !focused->isVisibleTo(this);
  if (isLost) takeFocus();
}

// What comes and goes within moments is no news, and a button for it would be hit by chance.
sale::SaleStatus PaymentPanel::shownStatus() const {
  sale::SaleStatus status = m_checkout->status();
  if (m_checkout->isAboutToSend()) status.state = sale::SaleState::Sending;
  const bool isMoment = m_clock.steady() - m_checkout->attemptedAt() < NextStep::moment;
  if (status.state == sale::SaleState::Sending && isMoment) status.bodyLeft = true;
  return status;
}

void PaymentPanel::showStatus() {
  const sale::SaleStatus status = shownStatus();
  // To a journal it waits in a queue; to the cashier who pressed the button it has not left.
  sale::SaleStatus shown = status;
  shown.state = shownState(status);
  const bool isUnsent = shown.state == sale::SaleState::Queued;
  const QString label = isUnsent ? tr("Not sent") : text::describe(shown.state, m_speaker);
  const QString more = text::advise(shown, m_speaker);
  say(*m_advice, more);
  say(*m_reason, reasonOf(*m_checkout, m_speaker));
  m_next->tell(*m_checkout);
  const StateLook look = lookOf(status);
  m_status->say(look.sign, label, more.isEmpty() ? label : label + QStringLiteral(". ") + more, look.role);
  showElapsed();
}

void PaymentPanel::showLink() {
  const bool isWaiting = m_checkout->status().state == sale::SaleState::Accepted;
  const QString link = isWaiting ? m_checkout->payUrl().toString(QUrl::FullyEncoded) : QString();
  if (m_link->text() != link) {
    m_link->setText(link);
    m_link->setCursorPosition(0);
    m_code->setText(link);
  }
  for (QWidget *part :
       {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_link)})
    part->setVisible(isWaiting);
  m_total->setPoweredByVisible(isWaiting);
  m_copyLink->setVisible(isOffered(PaymentAction::CopyLink, m_checkout->status()));
}

void PaymentPanel::showSteps() {
  const bool isPaid = m_checkout->status().state == sale::SaleState::Paid;
  m_steps->setVisible(!isUnpaidForGood(m_checkout->status().state));
  m_steps->tell(shownStatus());
  m_steps->tellFiscal(isPaid, m_fiscal->isFound(), m_fiscal->isLookedFor());
  m_fiscal->setVisible(isPaid && m_fiscal->hasWords());
}

void PaymentPanel::showElapsed() {
  const bool isCounted = m_checkout && isUnderWay(shownStatus().state);
  m_status->setElapsed(isCounted ? std::optional(m_clock.steady() - m_checkout->attemptedAt())
                                 : std::nullopt);
}

void PaymentPanel::showNext() {
  if (m_checkout) m_next->tell(*m_checkout);
  tickLater();
}

void PaymentPanel::tickLater() {
  const bool isCounted = m_checkout && (isUnderWay(shownStatus().state) || m_next->isCounting());
  if (!isCounted || m_isTickSet) return;
  m_isTickSet = true;
  m_clock.after(std::chrono::seconds(1), Callback<>(this, [this] {
                  m_isTickSet = false;
                  if (m_checkout) {
                    showElapsed();
                    m_buttons->offer(shownStatus());
                  }
                  showNext();
                }));
}

}  // namespace kassir::ui
