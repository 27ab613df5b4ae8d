#include "core/settings/destination.h"

#include "core/settings/settingkey.h"

namespace kassir::settings {

QStringList keysLeadingElsewhere(const Settings &before, const Settings &after) {
  const QString id = paycomId(before.paycom);
  if (id.isEmpty() || paycomEndpoint(before).isEmpty()) return {};

  QStringList keys;
  if (before.vendors.paycom && !after.vendors.paycom) keys.append(QStringLiteral("vendors.paycom"));
  const Environment environment = after.paycom.environment;
  if (before.paycom.environment != environment) {
    keys.append(QStringLiteral("paycom.environment"));  // with which address, id and key change, too
  } else {
    if (paycomEndpoint(before) != paycomEndpoint(after)) keys.append(QStringLiteral("paycom.url"));
    if (id != paycomId(after.paycom)) keys.append(idKeyOf(environment));
  }
  if (before.paycom.orderField != after.paycom.orderField) keys.append(QStringLiteral("paycom.order-field"));
  return keys;
}

}  // namespace kassir::settings
