#include <QTcpServer>
#include <QTest>
#include <algorithm>

#include "tests/app/cli/connectedtill.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

/// What is set and stored, as the vendors see it.
class ConnectionTest : public QObject {
  Q_OBJECT

  ConnectedTill m_till;

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
    const json::Value before = till.run({u"settings"_s, u"show"_s}).answer;
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
    const bool isTarlanOff = outcomes[1] == u"off"_s;
    const CliResult doctor = isTarlanOff ? till.say({u"doctor"_s}) : CliResult();
    QVERIFY(putBack(before, changed));
    if (isTarlanOff) {
      QVERIFY2(words.out.contains("off: Tarlan") && words.err.isEmpty(), words.out + words.err);
      QVERIFY2(doctor.out.contains("off: Tarlan") && !doctor.out.contains("vendors.tarlan"), doctor.out);
    }
    QCOMPARE(result.exitCode, exitCode);
    QCOMPARE(result.names(), (QStringList{u"paycom"_s, u"tarlan"_s}));
    QCOMPARE((QStringList{result.text(u"paycom.outcome"_s), result.text(u"tarlan.outcome"_s)}), outcomes);
    QCOMPARE(words.exitCode, exitCode);
    const auto lines = (words.out + words.err).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0] != lines[1]);
    for (const QString &method : m_till.methods()) QCOMPARE(method, u"receipts.get_all"_s);
  }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connectiontest.moc"
