#include "core/till/reconcile/sweep.h"

namespace kassir::till {

namespace {

using store::Action;

// The provider's own sample contradicts its window, and clocks differ: a day each way.
constexpr int marginDays = 1;

Sweeping failed(SweepFailure reason) {
  return failure(std::move(reason));
}

}  // namespace

void Sweep::begin(const Stretch &stretch, const Callback<Sweeping> &answer) {
  if (std::exchange(m_isUnderWay, true)) return;
  const auto scan = keepBeginning();
  if (!scan) {
    m_isUnderWay = false;
    return answer(failed(scan.error()));
  }
  const paycom::ListSpan span{stretch.span.from.addDays(-marginDays), stretch.span.to.addDays(marginDays)};
  paycom::readList(m_parts.client, span,
                   paycom::Answer<std::vector<paycom::Receipt>>(
                       this, [this, stretch, answer, scan = scan.value()](const List &list) {
                         m_isUnderWay = false;
                         answer(settle(list, stretch, scan));
                       }));
}

Result<qint64, store::Failure> Sweep::keepBeginning() {
  store::Transaction unit = m_parts.journal.begin({m_parts.actor, Action::BeginScan, m_parts.clock.moment()});
  const qint64 scan = m_parts.journal.scans.begin(unit, {}, m_parts.peer);
  if (const auto kept = unit.commit(); !kept) return failure(kept.error());
  return scan;
}

Sweeping Sweep::settle(const List &list, const Stretch &stretch, qint64 scan) {
  Sweeping found = list ? Sweeping(SweepFindings()) : failed(list.error());
  if (list) {
    auto findings = findingsOf(list.value(), stretch);
    if (!findings) return failed(findings.error());
    found = std::move(findings).value();
  }
  const QString outcome = !found                  ? QStringLiteral("failed")
                          : found.value().agree() ? QStringLiteral("agrees")
                                                  : QStringLiteral("differs");
  store::Transaction unit = m_parts.journal.begin({m_parts.actor, Action::EndScan, m_parts.clock.moment()});
  m_parts.journal.scans.end(unit, scan, found ? found.value().receipts : 0, outcome);
  if (const auto kept = unit.commit(); !kept) return failed(kept.error());
  return found;
}

Result<SweepFindings, store::Failure> Sweep::findingsOf(const std::vector<paycom::Receipt> &receipts,
                                                        const Stretch &stretch) const {
  const Moment now = m_parts.clock.moment();
  auto sales = m_parts.journal.sales.ofDays(stretch.first, stretch.last, now);
  if (!sales) return failure(sales.error());
  std::erase_if(sales.value(),
                [this](const store::SaleRecord &sale) { return sale.frozen.peer != m_parts.peer; });
  SweepFindings findings =
      compare({std::move(sales).value(), receipts, m_parts.orderField, m_parts.journal.till(), now.wall});
  // The list reaches beyond the days that are compared.
  std::vector<Stranger> strangers;
  for (Stranger &stranger : findings.strangers) {
    const auto isKnown = m_parts.journal.sales.isKnown(stranger.orderId);
    if (!isKnown) return failure(isKnown.error());
    if (!isKnown.value()) strangers.push_back(std::move(stranger));
  }
  findings.strangers = std::move(strangers);
  return findings;
}

}  // namespace kassir::till
