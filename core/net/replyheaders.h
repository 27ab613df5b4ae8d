#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <chrono>
#include <optional>

namespace kassir::net {

/// A `Date` header in the form that RFC 9110 tells servers to send: "Sun, 06 Nov 1994 08:49:37 GMT".
[[nodiscard]] std::optional<QDateTime> httpDate(QByteArrayView value);

/// A `Retry-After` header: seconds, or an HTTP date that is compared with `now`. A time gone by is 0 seconds,
/// more than a day is a day.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(QByteArrayView value, const QDateTime &now);

}  // namespace kassir::net
