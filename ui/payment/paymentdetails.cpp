#include "ui/payment/paymentdetails.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/till/checkout/checkout.h"
#include "ui/text/paycom.h"
#include "ui/theme/role.h"

namespace kassir::ui {

PaymentDetails::PaymentDetails(const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_speaker(speaker),
      m_toggle(new QPushButton(this)),
      m_rows(new QLabel(this)),
      m_copy(new QPushButton(this)) {
  m_toggle->setObjectName(QStringLiteral("detailsButton"));
  m_toggle->setCheckable(true);
  theme::setRole(*m_toggle, theme::Role::Quiet);
  m_rows->setObjectName(QStringLiteral("details"));
  m_rows->setTextFormat(Qt::PlainText);
  m_rows->setWordWrap(true);
  m_rows->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_copy->setObjectName(QStringLiteral("copyDetailsButton"));
  m_rows->hide();
  m_copy->hide();
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_toggle);
  column->addWidget(m_rows);
  column->addWidget(m_copy);
  connect(m_toggle, &QPushButton::toggled, m_rows, &QWidget::setVisible);
  connect(m_toggle, &QPushButton::toggled, m_copy, &QWidget::setVisible);
  connect(m_copy, &QPushButton::clicked, this, [this] { copy(); });
  retranslateUi();
}

void PaymentDetails::tell(const till::Checkout &checkout) {
  QStringList rows;
  rows << tr("Order: %1").arg(checkout.orderId());
  rows << tr("Server: %1").arg(checkout.serverName());
  if (const auto request = checkout.requestId()) rows << tr("Request: %1").arg(*request);
  if (const auto &payment = checkout.status().payment) rows << tr("Payment: %1").arg(payment->id);
  if (const auto &payment = checkout.status().payment; payment && payment->number)
    rows << tr("State at Payme: %1 (state code %2)")
                .arg(text::describeState(*payment->number, false, m_speaker))
                .arg(*payment->number);
  for (const sale::Payment &other : checkout.status().duplicates)
    rows << tr("One more payment: %1").arg(other.id);
  if (const auto &failure = checkout.failure()) {
    rows << text::describe(*failure, checkout.serverName(), m_speaker);
    if (const QString words = text::serverSaid(*failure, m_speaker); !words.isEmpty()) rows << words;
  }
  m_rows->setText(rows.join(u'\n'));
  // A name of its own would take the place of what stands there.
  m_rows->setAccessibleName(tr("Details of the payment") + u'\n' + m_rows->text());
}

void PaymentDetails::copy() {
  QGuiApplication::clipboard()->setText(m_rows->text());
}

// The rows are set anew by whoever knows the sale.
void PaymentDetails::retranslateUi() {
  m_toggle->setText(tr("Details"));
  m_toggle->setAccessibleName(m_toggle->text());
  m_copy->setText(tr("Copy details"));
  m_copy->setAccessibleName(m_copy->text());
}

}  // namespace kassir::ui
