#include "core/net/replyheaders.h"

#include <algorithm>

namespace kassir::net {

namespace {

constexpr std::chrono::seconds longestWait = std::chrono::hours(24);

bool isNumber(QByteArrayView text) {
  return !text.isEmpty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::optional<QDateTime> httpDate(QByteArrayView value) {
  // The form of mail but for the zone's name. QLocale's reader of any form takes far longer, in each answer.
  constexpr QByteArrayView zone = " GMT";
  const QByteArrayView text = value.trimmed();
  if (!text.endsWith(zone)) return {};
  const QDateTime date = QDateTime::fromString(
      QString::fromLatin1(text.chopped(zone.size())) + QStringLiteral(" +0000"), Qt::RFC2822Date);
  return date.isValid() ? std::optional(date.toUTC()) : std::nullopt;
}

std::optional<std::chrono::seconds> retryAfter(QByteArrayView value, const QDateTime &now) {
  const QByteArrayView text = value.trimmed();
  if (isNumber(text)) {
    bool fits = false;
    const std::chrono::seconds wait(text.toByteArray().toInt(&fits));
    return fits ? std::min(wait, longestWait) : longestWait;
  }
  const std::optional<QDateTime> date = httpDate(text);
  if (!date) return {};
  return std::clamp(std::chrono::seconds(now.secsTo(*date)), std::chrono::seconds::zero(), longestWait);
}

}  // namespace kassir::net
