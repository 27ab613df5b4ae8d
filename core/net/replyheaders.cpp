#include "core/net/replyheaders.h"

#include <QLocale>
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
  QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                           QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
  if (!date.isValid()) return {};
  date.setTimeSpec(Qt::UTC);
  return date;
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
