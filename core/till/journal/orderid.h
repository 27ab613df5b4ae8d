#pragma once

#include <QDate>
#include <QString>

#include "core/base/random.h"

namespace kassir::till {

/// A new order id: one for each sale, the same for every attempt at it, never the same for two.
/// `day` is the shop's, `number` counts its sales there. As text `<till>-<yyyymmdd>-<number>-<4 of base32>`.
[[nodiscard]] QString textOrderId(const QString &till, const QDate &day, qint64 number, const Random &random);
/// For merchant accounts that declare a number: yymmdd, 5 digits of the number, 4 of chance. 15 digits,
/// because a larger number is rounded by whoever reads it as a JavaScript one.
[[nodiscard]] QString digitsOrderId(const QDate &day, qint64 number, const Random &random);

/// Whether a text can be an order id: 1 to 64 visible characters, single spaces between them at most.
/// Anything else would not come back from a server as it went, and a receipt of ours would look like a
/// stranger's.
[[nodiscard]] bool isOrderId(QStringView text);

}  // namespace kassir::till
