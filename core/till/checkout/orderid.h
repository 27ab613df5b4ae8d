#pragma once

#include <QDateTime>
#include <QString>
#include <functional>

namespace kassir::till {

/// A number from 0 up to, but not including, its argument.
using Random = std::function<quint32(quint32)>;

/// Chance from the operating system.
[[nodiscard]] Random systemRandom();

/// A new order id: one for each sale, the same for every attempt at it, never the same for two.
/// As text `<till>-<yyyymmdd>-<number>-<4 of base32>`, the number counting hundredths of a second of the day
/// until a journal hands out numbers.
[[nodiscard]] QString textOrderId(const QString &till, const QDateTime &now, const Random &random);
/// For merchant accounts that declare a number: yymmdd, hundredths of a second of the day, 2 of chance. 15
/// digits, because a larger number is rounded by whoever reads it as a JavaScript one.
[[nodiscard]] QString digitsOrderId(const QDateTime &now, const Random &random);

/// Whether a text can be an order id: 1 to 64 visible characters, single spaces between them at most.
/// Anything else would not come back from a server as it went, and a receipt of ours would look like a
/// stranger's.
[[nodiscard]] bool isOrderId(QStringView text);

}  // namespace kassir::till
