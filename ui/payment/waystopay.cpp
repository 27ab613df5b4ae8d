#include "ui/payment/waystopay.h"

#include <QVBoxLayout>

#include "core/till/checkout/checkout.h"
#include "ui/text/paymenttries.h"
#include "ui/text/store.h"
#include "ui/theme/role.h"
#include "ui/widgets/flowlayout.h"

namespace kassir::ui {

namespace {

text::Call callOf(bool isUnderWay) {
  return isUnderWay ? text::Call::UnderWay : text::Call::Over;
}

}  // namespace

WaysToPay::WaysToPay(const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_speaker(speaker),
      m_link(new NewsLabel(this)),
      m_code(new NewsLabel(this)),
      m_payByCode(new QPushButton(this)),
      m_sendLink(new QPushButton(this)) {
  setObjectName(QStringLiteral("waysToPay"));
  m_link->setObjectName(QStringLiteral("linkNews"));
  m_code->setObjectName(QStringLiteral("codeNews"));
  auto *rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  for (NewsLabel *label : {m_code, m_link}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setRole(*label, theme::Role::Strong);
    rows->addWidget(label);
  }
  auto *buttons = new FlowLayout(nullptr, FlowLayout::Rows::Full);
  for (QPushButton *button : {m_payByCode, m_sendLink}) {
    button->setAutoDefault(false);
    buttons->addWidget(button);
  }
  m_payByCode->setObjectName(QStringLiteral("codeButton"));
  m_sendLink->setObjectName(QStringLiteral("smsButton"));
  rows->addLayout(buttons);
  connect(m_payByCode, &QPushButton::clicked, this, [this] { Q_EMIT pressed(PaymentAction::PayByCode); });
  connect(m_sendLink, &QPushButton::clicked, this, [this] { Q_EMIT pressed(PaymentAction::SendLink); });
  WaysToPay::retranslateUi();
}

void WaysToPay::tell(const till::Checkout &checkout) {
  // Another sale's words are no news of this one.
  if (std::exchange(m_order, checkout.orderId()) != checkout.orderId()) {
    m_link->clear();
    m_code->clear();
  }
  m_isOffered = isOffered(PaymentAction::SendLink, checkout.status());
  // Why the journal cannot be read is told on the banner.
  const auto tries = m_isOffered ? checkout.payment().tries() : till::PaymentTries();
  m_tries = tries ? tries.value() : till::PaymentTries();
  m_isSendingLink = checkout.payment().isSendingLink();
  m_isPaying = checkout.payment().isPaying();
  retranslateUi();
}

void WaysToPay::retranslateUi() {
  say(*m_link, m_tries.link ? text::describe(*m_tries.link, callOf(m_isSendingLink), m_speaker) : QString());
  say(*m_code, m_tries.code ? text::describe(*m_tries.code, callOf(m_isPaying), m_speaker) : QString());
  m_payByCode->setText(tr("By Payme GO code…"));
  m_payByCode->setToolTip(tr("Pay by the code in the customer's Payme app") + QStringLiteral(" (Shift+F12)"));
  m_sendLink->setText(tr("Link by SMS…"));
  m_sendLink->setToolTip(tr("Send the customer the link by SMS") + QStringLiteral(" (F7)"));
  for (QPushButton *button : {m_payByCode, m_sendLink}) button->setAccessibleName(button->text());
  m_payByCode->setEnabled(!m_isPaying);
  m_sendLink->setEnabled(!m_isSendingLink);
  setVisible(m_isOffered);
}

void WaysToPay::say(NewsLabel &label, const QString &words) {
  const bool isNews = label.text() != words;
  label.setText(words);
  label.setVisible(!words.isEmpty());
  if (isNews && !words.isEmpty()) label.announce();
}

}  // namespace kassir::ui
