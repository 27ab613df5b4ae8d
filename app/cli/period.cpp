#include "app/cli/period.h"

#include "core/settings/businessday.h"

namespace kassir::cli {

store::SalePeriod periodOf(const Session &session, const QDateTime &now) {
  const Arguments &asked = session.arguments();
  const QDate today = settings::businessDayOf(now, session.settings().shop);
  if (!asked.from && !asked.to) return {today, today};
  return {asked.from.value_or(QDate()), asked.to.value_or(today)};
}

}  // namespace kassir::cli
