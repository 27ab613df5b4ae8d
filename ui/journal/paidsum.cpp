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
  m_period = period;
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
  const QString sum = text::sum(m_paid->value().amount, m_speaker, text::Tiyin::Always);
  if (m_listed == Listed::TheDays) return setText(tr("Paid: %n sale(s), %1", nullptr, count).arg(sum));
  setText(tr("Paid %2, whatever is listed: %n sale(s), %1", nullptr, count).arg(sum, days()));
}

QString PaidSum::days() const {
  const auto shown = [](QDate day) { return day.toString(QStringLiteral("dd.MM.yyyy")); };
  const bool isOne = m_period.from == m_period.to;
  return isOne ? shown(m_period.from) : shown(m_period.from) + u'–' + shown(m_period.to);
}

}  // namespace kassir::ui
