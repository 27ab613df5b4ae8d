#include <QTest>

#include "core/fiscal/linkhosts.h"
#include "core/settings/settingkey.h"
#include "core/settings/settingtext.h"

using namespace kassir;
using settings::SettingFailure;
using Code = SettingFailure::Code;

class LinkHostsSettingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // What the guard would leave out must not be taken in silence.
  void takesWhatTheGuardTakes_data() {
    QTest::addColumn<QString>("host");
    const QStringList hosts{
        QStringLiteral("ofd.example.uz"), QStringLiteral("xn--80a.kz"),  QStringLiteral("shop.com.kz"),
        QStringLiteral("4ek.kz"),         QStringLiteral("com.kz"),      QStringLiteral("org.uz"),
        QStringLiteral("gov.kz"),         QStringLiteral("com.example"), QStringLiteral("kz"),
        QStringLiteral("shop.kz."),       QStringLiteral("*.shop.kz"),   QStringLiteral("127.0.0.1"),
        QStringLiteral("shop.0x7f"),      QStringLiteral("дүкен.kz"),    QStringLiteral("a_b.kz"),
        QStringLiteral("shop.kz:443")};
    for (const QString &host : hosts) QTest::newRow(qPrintable(host)) << host;
  }
  void takesWhatTheGuardTakes() {
    QFETCH(QString, host);
    QCOMPARE(settings::hostsFromText(host).hasValue(), fiscal::LinkHosts().add(host));
  }

  void namesThePlaceThatIsOpenToAll() {
    const QString given = QStringLiteral("ofd.example.uz, Com.KZ");
    const auto refused = settings::withSetting({}, QStringLiteral("fiscal.link-hosts"), given).error();
    const SettingFailure expected{Code::OpenToAll,         QStringLiteral("fiscal.link-hosts"), given, {}, 0,
                                  QStringLiteral("com.kz")};
    QCOMPARE(refused, expected);
  }
};

QTEST_GUILESS_MAIN(LinkHostsSettingTest)
#include "linkhoststest.moc"
