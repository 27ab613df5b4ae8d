#include <QTest>

#include "core/settings/settingkey.h"

using namespace kassir;
using settings::SettingFailure;
using settings::withSetting;

/// A key that is no key, and what was probably meant.
class KeySpellingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void suggestsKeysSpelledAlmostSo_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("near");
    const auto row = [](const char *key, const char *near) {
      QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(near);
    };
    row("paycom.enviroment", "paycom.environment");
    row("vendors.paycm", "vendors.paycom");
    row("til.names", "till.name");
    row("paycom.ur", "paycom.url|paycom.id");
    row("paycom.acount.phone", "paycom.account.phone");
    row("paycom.key", "");
    row("Language", "language");
    row("nonsense", "");
    row("", "");
  }
  void suggestsKeysSpelledAlmostSo() {
    QFETCH(QString, key);
    QFETCH(QString, near);
    const SettingFailure expected{
        SettingFailure::Code::UnknownKey, key, {}, near.split(u'|', Qt::SkipEmptyParts), 0};
    QCOMPARE(withSetting({}, key, QStringLiteral("x")).error(), expected);
  }
};

QTEST_GUILESS_MAIN(KeySpellingTest)
#include "keyspellingtest.moc"
