#pragma once

#include "core/settings/settings.h"
#include "core/till/reconcile/sweep.h"

namespace kassir::till {

/// What is to be compared now: yesterday and today, and all since a comparison is owed, where the journal is
/// not the one that was written last.
[[nodiscard]] Sweep::Stretch dueStretch(const store::Journal &journal, const settings::ShopSettings &shop,
                                        const QDateTime &now);

/// All of that was compared, and what was found is told. Where it cannot be written it is compared again.
void settleDue(store::Journal &journal, store::Actor actor, const Moment &now);

}  // namespace kassir::till
