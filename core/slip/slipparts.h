#pragma once

#include "core/slip/content.h"
#include "core/slip/row.h"
#include "core/slip/words.h"

namespace kassir::slip {

// What the slips have in common.

[[nodiscard]] Text centred(const QString &text, Emphasis emphasis = Emphasis::Normal);
[[nodiscard]] QString timeText(const QDateTime &time);
/// Nothing where the value is empty.
void addPair(Block &block, const QString &caption, const QString &value);

/// What kind of paper this is: whether it counts at all, its heading, that it is no fiscal check, which copy.
[[nodiscard]] Block standing(const QString &heading, Validity validity, const std::optional<Copy> &copy,
                             const Words &words);
/// The same in short, for each page.
[[nodiscard]] QString footer(const QString &heading, Validity validity, const QString &orderId,
                             const Words &words);
[[nodiscard]] Block shopBlock(const Shop &shop, const Words &words);
/// A link as a QR code, with `caption` above and its letters below.
void addLink(Block &block, const QString &caption, const QUrl &link);
[[nodiscard]] Block fiscalBlock(const FiscalPart &fiscal, const Words &words);

}  // namespace kassir::slip
