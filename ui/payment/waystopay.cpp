#include "ui/payment/waystopay.h"

#include <QVBoxLayout>

#include "core/till/checkout/checkout.h"
#include "ui/text/paymenttries.h"
#include "ui/text/store.h"
#include "ui/theme/role.h"

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
      m_code(new NewsLabel(this)) {
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
  WaysToPay::retranslateUi();
}

void WaysToPay::tell(const till::Checkout &checkout) {
  // Another sale's words are no news of this one.
  if (std::exchange(m_order, checkout.orderId()) != checkout.orderId()) {
    m_link->clear();
    m_code->clear();
  }
  const bool isWaiting = checkout.status().state == sale::SaleState::Accepted;
  // Why the journal cannot be read is told on the banner.
  const auto tries = isWaiting ? checkout.payment().tries() : till::PaymentTries();
  m_tries = tries ? tries.value() : till::PaymentTries();
  m_isSendingLink = checkout.payment().isSendingLink();
  m_isPaying = checkout.payment().isPaying();
  retranslateUi();
}

void WaysToPay::retranslateUi() {
  say(*m_link, m_tries.link ? text::describe(*m_tries.link, callOf(m_isSendingLink), m_speaker) : QString());
  say(*m_code, m_tries.code ? text::describe(*m_tries.code, callOf(m_isPaying), m_speaker) : QString());
  setVisible(m_tries.link || m_tries.code);
}

void WaysToPay::say(NewsLabel &label, const QString &words) {
  const bool isNews = label.text() != words;
  label.setText(words);
  label.setVisible(!words.isEmpty());
  if (isNews && !words.isEmpty()) label.announce();
}

}  // namespace kassir::ui
