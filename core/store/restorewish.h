#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/store/failure.h"

namespace kassir::store {

// A running till has its journal open, and nothing can take its place: what is wished for is kept on the disk
// until the till opens its folder the next time.

/// A backup of this data folder shall take the journal's place. Over an earlier wish.
[[nodiscard]] Result<void, Failure> wishRestore(const QString &folder, const QString &backup);
/// The path of the backup; nothing where nobody wishes for one, or where it is gone.
[[nodiscard]] std::optional<QString> wishedRestore(const QString &folder);
/// It is done, or no longer wanted. Nothing happens where there is no wish.
[[nodiscard]] Result<void, Failure> forgetRestore(const QString &folder);

}  // namespace kassir::store
