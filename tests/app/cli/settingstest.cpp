#include <QTcpServer>
#include <QTest>
#include <algorithm>

#include "core/json/write.h"
#include "tests/app/cli/connectedtill.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

class SettingsTest : public QObject {
  Q_OBJECT

  ConnectedTill m_till;

  static CliResult show(TillFolder &till) { return till.run({u"settings"_s, u"show"_s}); }
  // As they were when it was connected.
  [[nodiscard]] bool putBack(const json::Value &settings, const QStringList &keys) {
    const auto &credentials = m_till.vendors().credentials();
    TillFolder &till = m_till.folder();
    return std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
      if (key == u"paycom-key"_s) return till.store(key, credentials.paycomKey);
      if (key == u"tarlan-secret"_s) return till.store(key, credentials.tarlanSecret);
      return till.set(key, *settings.find(key)->string());
    });
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_till.start()); }
  void init() { m_till.begin(); }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

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

  void takesASecretFromStandardInput_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a line") << QByteArray("the-key-itself\n") << 0;
    QTest::newRow("a line as Windows ends it") << QByteArray("the-key-itself\r\n") << 0;
    QTest::newRow("without an end") << QByteArray("the-key-itself") << 0;
    QTest::newRow("more lines") << QByteArray("the-key-itself\nmore\n") << 0;
    QTest::newRow("nothing") << QByteArray() << 2;
    QTest::newRow("an empty line") << QByteArray("\n") << 2;
    QTest::newRow("more than any secret") << QByteArray(5000, 'x') << 2;
  }
  // What was stored is seen on the wire.
  void takesASecretFromStandardInput() {
    QFETCH(QByteArray, input);
    QFETCH(int, exitCode);
    TillFolder &till = m_till.folder();
    const CliResult result = till.run({u"settings"_s, u"secret"_s, u"paycom-key"_s}, input);
    const CliResult tested = till.run({u"settings"_s, u"test"_s});
    QVERIFY(putBack({}, {u"paycom-key"_s}));
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY(exitCode == 0 ? result.at() == "{\"ok\":true}" : !result.text(u"error.text"_s).isEmpty());
    QCOMPARE(tested.exitCode, exitCode == 0 ? 3 : 0);
    const auto &credentials = m_till.vendors().credentials();
    const QByteArray key = exitCode == 0 ? QByteArray("the-key-itself") : credentials.paycomKey;
    QCOMPARE(m_till.methods(), QStringList{u"receipts.get_all"_s});
    for (const auto &seen : m_till.requests()) {
      if (seen.vendor != sandbox::Vendor::Paycom) continue;
      QCOMPARE(seen.request.header("X-Auth"), credentials.paycomId.toLatin1() + ':' + key);
    }
  }

  void testsBothVendors_data() {
    QTest::addColumn<QStringList>("steps");  // key and value by turns; a secret's name in place of a key
    QTest::addColumn<QStringList>("outcomes");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const QStringList &steps, const QStringList &outcomes,
                        int exitCode) { QTest::newRow(name) << steps << outcomes << exitCode; };
    QTcpServer nobody;
    nobody.listen(QHostAddress::LocalHost);
    const QString closed = u"https://127.0.0.1:%1/api"_s.arg(nobody.serverPort());
    row("both fine", {}, {u"ok"_s, u"ok"_s}, 0);
    row("a wrong key", {u"paycom-key"_s, u"a wrong key"_s}, {u"refused"_s, u"ok"_s}, 3);
    row("a wrong id", {u"paycom.id"_s, QString(24, u'a')}, {u"refused"_s, u"ok"_s}, 3);
    row("a wrong secret", {u"tarlan-secret"_s, u"a wrong secret"_s}, {u"ok"_s, u"refused"_s}, 3);
    row("a wrong service", {u"tarlan.service-code"_s, u"x"_s}, {u"ok"_s, u"refused"_s}, 3);
    row("Paycom off", {u"vendors.paycom"_s, u"off"_s}, {u"off"_s, u"ok"_s}, 0);
    row("Tarlan off", {u"vendors.tarlan"_s, u"off"_s}, {u"ok"_s, u"off"_s}, 0);
    row("Tarlan not set up", {u"tarlan.url"_s, u""_s}, {u"ok"_s, u"not-set-up"_s}, 0);
    row("Paycom not set up", {u"paycom.id"_s, u""_s}, {u"not-set-up"_s, u"ok"_s}, 0);
    row("neither set up", {u"paycom.id"_s, u""_s, u"tarlan.url"_s, u""_s}, {u"not-set-up"_s, u"not-set-up"_s},
        4);
    row("Paycom not there", {u"paycom.url"_s, closed}, {u"not-sent"_s, u"ok"_s}, 4);
    row("Tarlan not there", {u"tarlan.url"_s, closed}, {u"ok"_s, u"not-sent"_s}, 4);
    row("nobody trusted", {u"tls.ca-file"_s, u""_s}, {u"not-sent"_s, u"not-sent"_s}, 4);
    row("another path", {u"paycom.url"_s, u"elsewhere"_s}, {u"unknown"_s, u"ok"_s}, 5);
  }
  void testsBothVendors() {
    QFETCH(QStringList, steps);
    QFETCH(QStringList, outcomes);
    QFETCH(int, exitCode);
    TillFolder &till = m_till.folder();
    const json::Value before = show(till).answer;
    QStringList changed;
    for (qsizetype i = 0; i < steps.size(); i += 2) {
      const bool isSecret = !steps[i].contains(u'.');
      const QString value = steps[i + 1] == u"elsewhere"_s
                                ? m_till.vendors().paycomUrl().resolved(QUrl(u"/elsewhere"_s)).toString()
                                : steps[i + 1];
      QVERIFY(isSecret ? till.store(steps[i], value.toUtf8()) : till.set(steps[i], value));
      changed << steps[i];
    }
    const CliResult result = till.run({u"settings"_s, u"test"_s});
    const CliResult words = till.say({u"settings"_s, u"test"_s});
    QVERIFY(putBack(before, changed));
    QCOMPARE(result.exitCode, exitCode);
    QCOMPARE(result.names(), (QStringList{u"paycom"_s, u"tarlan"_s}));
    QCOMPARE((QStringList{result.text(u"paycom.outcome"_s), result.text(u"tarlan.outcome"_s)}), outcomes);
    QCOMPARE(words.exitCode, exitCode);
    const auto lines = (words.out + words.err).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0] != lines[1]);
    for (const QString &method : m_till.methods()) QCOMPARE(method, u"receipts.get_all"_s);
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
