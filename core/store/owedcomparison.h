#pragma once

#include "core/store/salerecord.h"
#include "core/store/transaction.h"

namespace kassir::store {

// A journal that is not the one that was written last: sales of its own may be at the provider, and not in
// it. Until the provider's list was compared with it once, it says so itself, whoever opens it.

/// Since when that is to be compared, whatever till wrote it; nothing where it is not owed.
[[nodiscard]] Result<std::optional<QDateTime>, Failure> comparisonOwedSince(const Database &database);
/// What the journal was made of, in the place of the one that was written last.
enum class JournalOrigin { Backup, Nothing };
/// Of the journal for which a comparison is owed.
[[nodiscard]] Result<JournalOrigin, Failure> originOf(const Database &database);
/// The earlier one stays where one is owed already. What was compared with any account since then counts no
/// more.
void oweComparison(Transaction &unit, const QDateTime &since, JournalOrigin origin = JournalOrigin::Backup);
/// What lies before `until` was compared with this account.
void settleComparison(Transaction &unit, const Peer &peer, const QDateTime &until);
/// All of it was compared, and all that was sold until now.
void settleComparison(Transaction &unit, const Peer &peer);
/// Until when all was compared last with this account, whatever till wrote it; nothing before the first time.
/// What ran there after it nobody has seen, however long the till was closed or sold by another.
[[nodiscard]] Result<std::optional<QDateTime>, Failure> lastComparison(const Database &database,
                                                                       const Peer &peer);

}  // namespace kassir::store
