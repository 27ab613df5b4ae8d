#include "core/settings/settings.h"

namespace kassir::settings {

namespace {

template <class Ids>
auto &idOf(Ids &ids, Environment environment) {
  switch (environment) {
    case Environment::Test: return ids.test;
    case Environment::Production: return ids.production;
    case Environment::Custom: return ids.custom;
  }
  Q_UNREACHABLE();
}

}  // namespace

QUrl paycomEndpoint(const Settings &settings) {
  switch (settings.paycom.environment) {
    case Environment::Test: return QUrl(QStringLiteral("https://checkout.test.paycom.uz/api"));
    case Environment::Production: return QUrl(QStringLiteral("https://checkout.paycom.uz/api"));
    case Environment::Custom: return settings.paycom.customUrl;
  }
  Q_UNREACHABLE();
}

const QString &paycomId(const PaycomSettings &paycom) {
  return idOf(paycom.ids, paycom.environment);
}

QString &paycomId(PaycomSettings &paycom) {
  return idOf(paycom.ids, paycom.environment);
}

}  // namespace kassir::settings
