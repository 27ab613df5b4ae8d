#include "core/settings/businessday.h"

#include <QTimeZone>
#include <algorithm>

namespace kassir::settings {

namespace {

QTimeZone zoneOf(const ShopSettings &shop) {
  const QTimeZone zone = shop.zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(shop.zone.toUtf8());
  // Qt knows no zone where TZ is the path of a file; the system's library does.
  return zone.isValid() ? zone : QTimeZone(QDateTime::currentDateTime().offsetFromUtc());
}

// The first moment at which clocks of the zone show this date and hour or more. QDateTime has no promise
// about hours that clocks leave out or show twice, so this goes from one change of the clocks to the next.
QDateTime beginningOf(QDate day, std::chrono::hours hour, const QTimeZone &zone) {
  constexpr int longestOffset = 26 * 3600;  // of any zone at any time, and more
  const QDateTime shown(day, QTime(static_cast<int>(hour.count()), 0), Qt::UTC);
  QDateTime since = shown.addSecs(-longestOffset);
  int offset = zone.offsetFromUtc(since);
  for (const auto &change : zone.transitions(since, shown.addSecs(longestOffset))) {
    const QDateTime found = std::max(since, shown.addSecs(-offset));
    if (found < change.atUtc) return found;
    since = change.atUtc.toUTC();
    offset = change.offsetFromUtc;
  }
  return std::max(since, shown.addSecs(-offset));
}

}  // namespace

QDate businessDayOf(const QDateTime &moment, const ShopSettings &shop) {
  if (!moment.isValid()) return {};
  const QTimeZone zone = zoneOf(shop);
  const QDate shown = moment.toTimeZone(zone).date();
  for (const QDate day : {shown.addDays(1), shown}) {
    if (moment >= beginningOf(day, shop.dayBegins, zone)) return day;
  }
  return shown.addDays(-1);
}

DaySpan spanOf(QDate day, const ShopSettings &shop) {
  if (!day.isValid()) return {};
  const QTimeZone zone = zoneOf(shop);
  return {beginningOf(day, shop.dayBegins, zone), beginningOf(day.addDays(1), shop.dayBegins, zone)};
}

}  // namespace kassir::settings
