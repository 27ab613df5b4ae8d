#include "core/till/journal/underway.h"

#include <QSet>

#include "core/till/journal/freezing.h"

namespace kassir::till {

Result<settings::UnderWay, store::Failure> underWay(const store::Journal &journal,
                                                    const settings::Settings &settings) {
  const auto open = journal.sales.open({});
  if (!open) return failure(open.error());
  const auto drafts = journal.drafts.all(settings.till.name);
  if (!drafts) return failure(drafts.error());
  settings::UnderWay found;
  const store::Peer peer = peerOf(settings);
  QSet<QString> orders;  // a sale and the draft that it froze from are one
  for (const store::SaleRecord &sale : open.value()) {
    if (sale.frozen.peer == peer) ++found.sales;
    if (sale.till == settings.till.name) orders.insert(sale.frozen.orderId);
  }
  for (const store::DraftRecord &draft : drafts.value()) {
    if (!draft.orderId.isEmpty()) {
      orders.insert(draft.orderId);
    } else if (!draft.lines.empty()) {
      ++found.named;
    }
  }
  found.named += orders.size();
  return found;
}

}  // namespace kassir::till
