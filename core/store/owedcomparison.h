#pragma once

#include "core/store/transaction.h"

namespace kassir::store {

// A journal that is not the one that was written last: sales of its own may be at the provider, and not in
// it. Until the provider's list was compared with it once, it says so itself, whoever opens it.

/// Since when that is to be compared, whatever till wrote it; nothing where it is not owed.
[[nodiscard]] Result<std::optional<QDateTime>, Failure> comparisonOwedSince(const Database &database);
/// The earlier one stays where one is owed already.
void oweComparison(Transaction &unit, const QDateTime &since);
/// What lies before `until` was compared.
void settleComparison(Transaction &unit, const QDateTime &until);
/// All of it was compared.
void settleComparison(Transaction &unit);

}  // namespace kassir::store
