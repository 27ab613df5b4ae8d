#include <QTest>

#include "core/settings/settings.h"

using namespace kassir;
using settings::Environment;
using settings::Settings;

class SettingsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sendsReceiptsWhereTheEnvironmentSays() {
    Settings settings;
    settings.paycom.customUrl = QUrl(QStringLiteral("https://127.0.0.1:8443/api"));
    QCOMPARE(settings::paycomEndpoint(settings), QUrl(QStringLiteral("https://checkout.test.paycom.uz/api")));
    settings.paycom.environment = Environment::Production;
    QCOMPARE(settings::paycomEndpoint(settings), QUrl(QStringLiteral("https://checkout.paycom.uz/api")));
    settings.paycom.environment = Environment::Custom;
    QCOMPARE(settings::paycomEndpoint(settings), settings.paycom.customUrl);
  }

  void areEqualOnlyInEverything() {
    Settings other;
    QCOMPARE(other, Settings());
    other.paycom.ids.production = QStringLiteral("0");
    QVERIFY(other != Settings());
    other = Settings();
    other.proxy = settings::Proxy{};
    QVERIFY(other != Settings());
  }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
