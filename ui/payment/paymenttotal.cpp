#include "ui/payment/paymenttotal.h"

#include <QVBoxLayout>

#include "ui/text/number.h"
#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

PaymentTotal::PaymentTotal(const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_speaker(speaker),
      m_caption(plainLabel(this, "totalCaption")),
      m_total(plainLabel(this, "total")),
      m_currency(plainLabel(this, "currency")),
      m_poweredBy(plainLabel(this, "poweredBy")) {
  setObjectName(QStringLiteral("paymentTotal"));
  m_caption->setBuddy(m_total);
  m_poweredBy->setAlignment(Qt::AlignRight);
  theme::setRole(*m_total, theme::Role::Total);
  for (QLabel *label : {m_caption, m_currency, m_poweredBy}) theme::setRole(*label, theme::Role::Secondary);
  auto *sums = new QHBoxLayout;
  m_total->setWordWrap(false);
  m_currency->setWordWrap(false);
  sums->addWidget(m_total);
  sums->addWidget(m_currency, 0, Qt::AlignBottom);
  sums->addStretch();
  auto *captions = new QHBoxLayout;
  captions->addWidget(m_caption);
  captions->addWidget(m_poweredBy);
  auto *rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(4);
  rows->addLayout(captions);
  rows->addLayout(sums);
  PaymentTotal::retranslateUi();
}

void PaymentTotal::tell(sale::Money amount, Standing standing) {
  m_amount = amount;
  m_standing = standing;
  retranslateUi();
}

void PaymentTotal::retranslateUi() {
  switch (m_standing) {
    case Standing::ToPay: m_caption->setText(tr("To pay")); break;
    case Standing::Paid: m_caption->setText(tr("Paid sum")); break;
    case Standing::NotPaid: m_caption->setText(tr("Sum of the sale")); break;
  }
  // A condition of use of Payme's. Never translated.
  m_poweredBy->setText(QStringLiteral("Powered by Payme"));
  m_total->setText(text::money(m_amount, m_speaker, text::Tiyin::Always));
  const QString whole = text::sum(m_amount, m_speaker, text::Tiyin::Always);
  m_currency->setText(whole.mid(m_total->text().size()).trimmed());
  m_total->setAccessibleName(whole);
  // Both stand on one line of writing.
  const int below = m_total->fontMetrics().descent() - m_currency->fontMetrics().descent();
  m_currency->setContentsMargins(0, 0, 0, below);
}

}  // namespace kassir::ui
