#include <QTest>

#include "core/json/write.h"
#include "tests/app/cli/tillfolder.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

class SettingsTest : public QObject {
  Q_OBJECT

  static CliResult show(TillFolder &till) { return till.run({u"settings"_s, u"show"_s}); }

 private Q_SLOTS:
  void showsTheDefaults() {
    TillFolder till;
    const CliResult result = show(till);
    QCOMPARE(result.exitCode, 0);
    const std::vector<std::pair<QString, QString>> defaults{
        {u"paycom.environment"_s, u"test"_s},
        {u"paycom.url"_s, u""_s},
        {u"paycom.id"_s, u""_s},
        {u"paycom.order-field"_s, u"order_id"_s},
        {u"paycom.fractional-count"_s, u"line"_s},
        {u"tarlan.url"_s, u""_s},
        {u"tarlan.provider-code"_s, u""_s},
        {u"tarlan.service-code"_s, u""_s},
        {u"vendors.paycom"_s, u"on"_s},
        {u"vendors.tarlan"_s, u"on"_s},
        {u"fiscal.maker"_s, u"unknown"_s},
        {u"shop.name"_s, u""_s},
        {u"shop.address"_s, u""_s},
        {u"shop.tax-id"_s, u""_s},
        {u"shop.vat-payer"_s, u"yes"_s},
        {u"till.name"_s, u"T1"_s},
        {u"till.order-id-form"_s, u"text"_s},
        {u"paper.language"_s, u""_s},
        {u"catalogue.file"_s, u""_s},
        {u"tls.ca-file"_s, u""_s},
        {u"proxy"_s, u""_s},
        {u"look.scheme"_s, u"light"_s},
        {u"look.font-size"_s, u"100"_s},
        {u"language"_s, u""_s},
        {u"paycom-key"_s, u"missing"_s},
        {u"tarlan-secret"_s, u"missing"_s},
    };
    for (const auto &[key, value] : defaults) {
      const json::Value *shown = result.answer.find(key);
      QVERIFY2(shown && shown->isString(), qPrintable(key));
      QCOMPARE(*shown->string(), value);
    }
    const CliResult words = till.say({u"settings"_s, u"show"_s});
    QCOMPARE(words.exitCode, 0);
    for (const auto &[key, value] : defaults) QVERIFY2(words.out.contains(key.toUtf8()), qPrintable(key));
  }

  void keepsWhatIsSet_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const QString &key, const QStringList &values) {
      QTest::newRow(qPrintable(key)) << key << values;
    };
    row(u"paycom.environment"_s, {u"production"_s, u"custom"_s, u"test"_s});
    row(u"paycom.url"_s, {u"https://example.com:8443/x/api"_s, u""_s});
    row(u"paycom.id"_s, {u"5e730e8e0b852a417aa49ceb"_s, u""_s});
    row(u"paycom.order-field"_s, {u"invoice"_s});
    row(u"paycom.account.shop"_s, {u"№ 7; \"a=b\" \\ [x] %20"_s, u"Дүкен"_s});
    row(u"paycom.fractional-count"_s, {u"number"_s, u"line"_s});
    row(u"tarlan.url"_s, {u"https://example.com/fiscalization/order"_s});
    row(u"tarlan.provider-code"_s, {u"a b=c;d, \"e\""_s});
    row(u"tarlan.service-code"_s, {u"сервис"_s});
    row(u"vendors.paycom"_s, {u"off"_s, u"on"_s});
    row(u"vendors.tarlan"_s, {u"off"_s, u"on"_s});
    row(u"fiscal.maker"_s, {u"tarlan"_s, u"payme"_s, u"unknown"_s});
    row(u"shop.vat-payer"_s, {u"no"_s, u"yes"_s});
    row(u"shop.name"_s, {u"«Дүкен»; a=b, \"c\""_s, u""_s});
    row(u"paper.language"_s, {u"kk"_s, u""_s});
    row(u"catalogue.file"_s, {u"/a folder/тауар.csv"_s, u""_s});
    row(u"look.scheme"_s, {u"dark"_s, u"light"_s});
    row(u"look.font-size"_s, {u"200"_s, u"100"_s});
    row(u"till.name"_s, {u"A"_s, u"KASSA123"_s});
    row(u"till.order-id-form"_s, {u"digits"_s, u"text"_s});
    row(u"tls.ca-file"_s, {u"/a folder/ca №1.pem"_s, u""_s});
    row(u"proxy"_s, {u"http://proxy.example.com:3128"_s, u"socks5://127.0.0.1:1080"_s, u""_s});
    row(u"language"_s, {u"kk"_s, u"ru"_s, u"en"_s, u""_s});
  }
  void keepsWhatIsSet() {
    QFETCH(QString, key);
    QFETCH(QStringList, values);
    TillFolder till;
    for (const QString &value : values) {
      const CliResult result = till.run({u"settings"_s, u"set"_s, key, value});
      QCOMPARE(result.exitCode, 0);
      QCOMPARE(result.at(), "{\"ok\":true}");
      const json::Value all = show(till).answer;
      QVERIFY(all.find(key));
      QCOMPARE(*all.find(key)->string(), value);
    }
  }

  void keepsAnIdAndAKeyForEachEnvironment() {
    TillFolder till;
    const QStringList environments{u"test"_s, u"production"_s, u"custom"_s};
    const auto idOf = [](const QString &environment) {
      return QString::number(environment.size(), 16).repeated(24);
    };
    for (const QString &environment : environments) {
      QVERIFY(till.set(u"paycom.environment"_s, environment));
      QCOMPARE(show(till).text(u"paycom-key"_s), u"missing"_s);
      QVERIFY(till.set(u"paycom.id"_s, idOf(environment)));
      QVERIFY(till.store(u"paycom-key"_s, "key of " + environment.toLatin1()));
    }
    for (const QString &environment : environments) {
      QVERIFY(till.set(u"paycom.environment"_s, environment));
      const CliResult result = show(till);
      QCOMPARE(*result.answer.find(u"paycom.id")->string(), idOf(environment));
      QCOMPARE(result.text(u"paycom-key"_s), u"stored"_s);
    }
    QCOMPARE(till.leaks(), QStringList());
  }

  void refusesWhatASettingCannotBe_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const QString &key, const QString &value) {
      QTest::addRow("%s=%s", qPrintable(key), qPrintable(value.left(40))) << key << value;
    };
    row(u"paycom.environment"_s, u"Test"_s);
    row(u"paycom.environment"_s, u""_s);
    row(u"paycom.url"_s, u"http://example.com/api"_s);
    row(u"paycom.url"_s, u"https://user:sesame@example.com/api"_s);
    row(u"paycom.url"_s, u"https://example.com/api?a=b"_s);
    row(u"paycom.url"_s, u"example.com/api"_s);
    row(u"paycom.id"_s, u"5e730e8e0b852a417aa49ce"_s);
    row(u"paycom.id"_s, u"5e730e8e0b852a417aa49ceg"_s);
    row(u"paycom.order-field"_s, u"order id"_s);
    row(u"paycom.order-field"_s, u""_s);
    row(u"paycom.account.order_id"_s, u"1"_s);
    row(u"paycom.account."_s, u"1"_s);
    row(u"paycom.account.a b"_s, u"1"_s);
    row(u"paycom.fractional-count"_s, u"3"_s);
    row(u"tarlan.url"_s, u"ftp://example.com/order"_s);
    row(u"tarlan.provider-code"_s, u"a\nb"_s);
    row(u"vendors.paycom"_s, u"yes"_s);
    row(u"vendors.tarlan"_s, u"1"_s);
    row(u"fiscal.maker"_s, u"nobody"_s);
    row(u"shop.vat-payer"_s, u"on"_s);
    row(u"till.name"_s, u"t1"_s);
    row(u"till.name"_s, u""_s);
    row(u"till.name"_s, u"KASSA1234"_s);
    row(u"till.order-id-form"_s, u"number"_s);
    row(u"tls.ca-file"_s, u"/ca\u202e.pem"_s);
    row(u"proxy"_s, u"http://user:sesame@127.0.0.1:80"_s);
    row(u"proxy"_s, u"127.0.0.1:80"_s);
    row(u"language"_s, u"uz"_s);
    row(u"paper.language"_s, u"uz"_s);
    row(u"look.scheme"_s, u"blue"_s);
    row(u"look.font-size"_s, u"300"_s);
    row(u"till.nam"_s, u"T1"_s);
    row(u"no.such.key"_s, u"x"_s);
    row(u"tls.ca-file"_s, QString(5000, u'x'));
  }
  void refusesWhatASettingCannotBe() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    TillFolder till;
    QStringList texts;
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
      const CliResult result = till.run({u"settings"_s, u"set"_s, key, value, u"--language"_s, language});
      QCOMPARE(result.exitCode, 2);
      QCOMPARE(result.names(), QStringList{u"error"_s});
      QCOMPARE(result.names(u"error"_s), (QStringList{u"code"_s, u"text"_s, u"server"_s}));
      texts << result.text(u"error.text"_s);
      QVERIFY2(texts.last().contains(key), qPrintable(texts.last()));
    }
    texts.removeDuplicates();
    QCOMPARE(texts.size(), 3);
    QVERIFY(!texts.join(u' ').contains(u"sesame"_s));
    QVERIFY(!QFile::exists(till.data()));  // nothing was set
  }

  void suggestsTheKeyThatWasMeant() {
    TillFolder till;
    const CliResult result = till.say({u"settings"_s, u"set"_s, u"till.nam"_s, u"T1"_s});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains("till.name"));
  }

  void neverReplacesAFileThatItCannotRead() {
    TillFolder till;
    QVERIFY(till.set(u"till.name"_s, u"T2"_s));
    QFile file(till.data() + u"/settings.ini"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const QByteArray broken = "[General]\ntill.name=what is this\n";
    QCOMPARE(file.write(broken), broken.size());
    file.close();
    const CliResult shown = show(till);
    QCOMPARE(shown.exitCode, 1);
    QCOMPARE(shown.text(u"error.code"_s), u"settings-file"_s);
    const CliResult set = till.run({u"settings"_s, u"set"_s, u"till.name"_s, u"T3"_s});
    QCOMPARE(set.exitCode, 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), broken);
  }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
