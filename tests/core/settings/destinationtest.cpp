#include <QTest>

#include "core/settings/destination.h"
#include "core/settings/settingkey.h"

using namespace kassir;
using settings::Settings;

namespace {

const QString test = QString(24, u'a');
const QString production = QString(24, u'b');
const QString custom = QString(24, u'c');

// "key=text key=text", each taken in its turn.
Settings with(Settings settings, const QString &changes) {
  for (const QString &change : changes.split(u' ', Qt::SkipEmptyParts))
    settings = withSetting(settings, change.section(u'=', 0, 0), change.section(u'=', 1)).value();
  return settings;
}

Settings shop() {
  Settings settings;
  settings.paycom.ids = {test, production, custom};
  settings.paycom.customUrl = QUrl(QStringLiteral("https://pay.example/api"));
  return settings;
}

}  // namespace

class DestinationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsWhatLeadsElsewhere_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *name, const QString &first, const QString &changes,
                        const QString &keys = {}) { QTest::newRow(name) << first << changes << keys; };
    const QString inCustom = QStringLiteral("paycom.environment=custom");
    const QString other(24, u'd');

    row("nothing", {}, {});
    row("environment", {}, QStringLiteral("paycom.environment=production"),
        QStringLiteral("paycom.environment"));
    row("environment back again", {},
        QStringLiteral("paycom.environment=production paycom.environment=test"));
    row("environment with its id", {}, QStringLiteral("paycom.environment=production paycom.id=") + other,
        QStringLiteral("paycom.environment"));
    row("id", {}, QStringLiteral("paycom.id=") + other, QStringLiteral("paycom.id.test"));
    row("id by its own key", QStringLiteral("paycom.environment=production"),
        QStringLiteral("paycom.id.production=") + other, QStringLiteral("paycom.id.production"));
    row("id taken away", {}, QStringLiteral("paycom.id="), QStringLiteral("paycom.id.test"));
    row("id of another environment", {}, QStringLiteral("paycom.id.production=") + other);
    row("own address", inCustom, QStringLiteral("paycom.url=https://pay.example/other"),
        QStringLiteral("paycom.url"));
    row("own address taken away", inCustom, QStringLiteral("paycom.url="), QStringLiteral("paycom.url"));
    row("own address not in use", {}, QStringLiteral("paycom.url=https://pay.example/other"));
    row("own address and id", inCustom,
        QStringLiteral("paycom.url=https://pay.example/other paycom.id=") + other,
        QStringLiteral("paycom.url,paycom.id.custom"));
    row("order field", {}, QStringLiteral("paycom.order-field=order"), QStringLiteral("paycom.order-field"));
    row("no Payme", {}, QStringLiteral("vendors.paycom=off"), QStringLiteral("vendors.paycom"));
    row("Payme again", QStringLiteral("vendors.paycom=off"), QStringLiteral("vendors.paycom=on"));
    row("id while there is no Payme", QStringLiteral("vendors.paycom=off"),
        QStringLiteral("paycom.id=") + other, QStringLiteral("paycom.id.test"));
    row("all", {},
        QStringLiteral("vendors.paycom=off paycom.environment=production paycom.order-field=order"),
        QStringLiteral("vendors.paycom,paycom.environment,paycom.order-field"));
    row("the way there", {},
        QStringLiteral("proxy=http://proxy.example:3128 tls.ca-file=/ca.pem paycom.settle-seconds=60"));
    row("what else is sent", {},
        QStringLiteral("paycom.account.phone=1 paycom.fractional-count=number till.name=T2"));
    row("the other vendor", {}, QStringLiteral("vendors.tarlan=off tarlan.url=https://ofd.example/"));
    row("shop", {}, QStringLiteral("shop.name=x shop.zone=Asia/Almaty shop.day-begins=5 language=kk"));
    row("first settings", QStringLiteral("paycom.id="),
        QStringLiteral("paycom.environment=production paycom.order-field=order vendors.paycom=off"));
    row("first id", QStringLiteral("paycom.id="), QStringLiteral("paycom.id=") + other);
    row("first address", inCustom + QStringLiteral(" paycom.url="),
        QStringLiteral("paycom.url=https://pay.example/ paycom.id=") + other);
  }
  void tellsWhatLeadsElsewhere() {
    QFETCH(QString, first);
    QFETCH(QString, changes);
    QFETCH(QString, keys);
    const Settings before = with(shop(), first);
    QCOMPARE(settings::keysLeadingElsewhere(before, with(before, changes)),
             keys.split(u',', Qt::SkipEmptyParts));
  }
};

QTEST_GUILESS_MAIN(DestinationTest)
#include "destinationtest.moc"
