#include "core/till/reconcile/duestretch.h"

#include <algorithm>

#include "core/settings/businessday.h"
#include "core/store/owedcomparison.h"

namespace kassir::till {

Sweep::Stretch dueStretch(const store::Journal &journal, const settings::ShopSettings &shop,
                          const QDateTime &now) {
  const QDate today = settings::businessDayOf(now, shop);
  QDate first = today.addDays(-1);
  const auto owed = store::comparisonOwedSince(journal.database());
  if (owed && owed.value()) first = std::min(first, settings::businessDayOf(*owed.value(), shop));
  return {first, today, {settings::spanOf(first, shop).from, settings::spanOf(today, shop).to}};
}

void settleDue(store::Journal &journal, store::Actor actor, const Moment &now) {
  const auto owed = store::comparisonOwedSince(journal.database());
  if (!owed || !owed.value()) return;
  store::Transaction unit = journal.begin({actor, store::Action::EndScan, now});
  store::settleComparison(unit);
  static_cast<void>(unit.commit());
}

}  // namespace kassir::till
