#include "ui/journal/paidsum.h"

#include "ui/text/number.h"
#include "ui/theme/role.h"

namespace kassir::ui {

PaidSum::PaidSum(JournalSource &source, const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QLabel>(parent), m_source(source), m_speaker(speaker) {
  setObjectName(QStringLiteral("paidSum"));
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  theme::setRole(*this, theme::Role::Title);
  PaidSum::retranslateUi();
}

void PaidSum::add(const store::SalePeriod &period, Listed listed) {
  m_listed = listed;
  m_paid.reset();
  m_source.sumPaid(period, Callback<JournalSource::FoundSum>(
                               this, [this, number = ++m_number](JournalSource::FoundSum paid) {
                                 if (number != m_number) return;
                                 m_paid = std::move(paid);
                                 retranslateUi();
                               }));
  retranslateUi();
}

void PaidSum::retranslateUi() {
  if (!m_paid) return setText(tr("Paid: being added up…"));
  if (!*m_paid) return setText(tr("Paid: the journal could not be read"));
  const auto count = static_cast<int>(m_paid->value().count);
  const QString words =
      m_listed == Listed::TheDays
          ? tr("Paid: %n sale(s), %1", nullptr, count)
          : tr("Paid on these days, also what is not listed: %n sale(s), %1", nullptr, count);
  setText(words.arg(text::sum(m_paid->value().amount, m_speaker, text::Tiyin::Always)));
}

}  // namespace kassir::ui
