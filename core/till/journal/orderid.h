#pragma once

#include <QDate>
#include <QString>

#include "core/base/random.h"

namespace kassir::till {

/// A new order id: one for each sale, the same for every attempt at it, never the same for two.
/// `day` is the shop's, `number` counts its sales there. As text `<till>-<yyyymmdd>-<number>-<4 of base32>`.
[[nodiscard]] QString textOrderId(const QString &till, const QDate &day, qint64 number, const Random &random);
/// For merchant accounts that declare a number: always 15 digits, none of them lost by whoever reads it as a
/// JavaScript number. They tell the day, in a turn of 4,500 (12 years: no list that is searched for a sale
/// reaches so far), and are one of 200,000,000,000 that day by chance alone. No room is given to a count,
/// since two tills of one kassa count alike, and so does one till before and after a backup is restored. Of
/// two tills with 200 sales a day each, 200 · 200 pairs may meet: one pair in 5,000,000 days, or 13,700
/// years; as many may meet once where a day was lost and sold again.
[[nodiscard]] QString digitsOrderId(const QDate &day, const Random &random);

/// Whether a text can be an order id: 1 to 64 visible characters, single spaces between them at most.
/// Anything else would not come back from a server as it went, and a receipt of ours would look like a
/// stranger's.
[[nodiscard]] bool isOrderId(QStringView text);

}  // namespace kassir::till
