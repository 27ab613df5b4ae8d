#include "app/window/openpayments.h"

#include <algorithm>

#include "ui/text/number.h"
#include "ui/text/till.h"

namespace kassir::window {

QStringList OpenPayments::rows() const {
  std::vector<store::SaleRecord> open = m_sales.unreachable();
  for (const till::Checkout *checkout : m_sales.all()) open.push_back(checkout->record());
  std::erase_if(open, [](const store::SaleRecord &sale) {
    return sale::isSettled(sale.status.state) || sale.status.state == sale::SaleState::Rejected;
  });
  std::sort(open.begin(), open.end(), [](const store::SaleRecord &one, const store::SaleRecord &other) {
    return one.sequence < other.sequence;
  });
  QStringList rows;
  for (const store::SaleRecord &sale : open) rows << row(sale);
  constexpr qsizetype mostShown = 6;
  const qsizetype more = rows.size() - mostShown;
  if (more > 0) rows = rows.first(mostShown) << tr("and %1 more").arg(more);
  return rows;
}

QString OpenPayments::row(const store::SaleRecord &sale) const {
  return tr("No. %1: %2, %3. %4")
      .arg(QString::number(sale.number), text::sum(sale.frozen.amount, m_speaker), age(sale.frozen.created),
           text::describe(sale.status.state, m_speaker));
}

QString OpenPayments::age(const QDateTime &since) const {
  constexpr qint64 hour = 60;
  constexpr qint64 day = 24 * hour;
  const qint64 minutes = std::max<qint64>(0, since.secsTo(m_clock.now()) / 60);
  if (minutes < 2 * hour) return tr("%1 min").arg(minutes);
  return minutes < 2 * day ? tr("%1 h").arg(minutes / hour) : tr("%1 d").arg(minutes / day);
}

}  // namespace kassir::window
