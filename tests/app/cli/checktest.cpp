#include <QSet>
#include <QTcpServer>
#include <QTest>

#include "core/json/write.h"
#include "core/sandbox/faultcatalogue.h"
#include "tests/app/cli/connectedtill.h"
#include "tests/app/cli/salefiles.h"
#include "tests/core/net/scriptedserver.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;
using sandbox::Fault;
using sandbox::Vendor;

namespace {

QString closedPort() {
  QTcpServer server;
  server.listen(QHostAddress::LocalHost);
  return u"https://127.0.0.1:%1/order"_s.arg(server.serverPort());
}

}  // namespace

class CheckTest : public QObject {
  Q_OBJECT

  ConnectedTill m_till;
  ScriptedServer m_operator;
  TillFolder m_stranger;  // set up for that one

  [[nodiscard]] CliResult check(const QString &order, const QStringList &more = {}) {
    return m_till.folder().run(QStringList{u"check"_s, order} + more);
  }
  // A sale that is sent, and paid at once.
  [[nodiscard]] bool isSold(const QByteArray &order) {
    m_till.vendors().options().autoPay = std::chrono::milliseconds(0);
    const CliResult sent = m_till.folder().run({u"sale"_s, u"send"_s, m_till.folder().file(saleOf(order))});
    m_till.vendors().options().autoPay.reset();
    const auto isPaid = [this] {
      return m_till.receipts().size() == 1 && m_till.receipts().front().payTime > 0;
    };
    return sent.exitCode == 0 && QTest::qWaitFor(isPaid);
  }

  void verifyShape(const CliResult &result, const QString &outcome, int exitCode) {
    QCOMPARE(result.text(u"outcome"_s), outcome);
    QCOMPARE(result.exitCode, exitCode);
    QCOMPARE(result.names(), (QStringList{u"outcome"_s, u"fiscal_number"_s, u"fiscal_check_url"_s,
                                          u"may_open"_s, u"error"_s}));
    QCOMPARE(result.err, QByteArray());
  }
  void verifyNothingFound(const CliResult &result, const QString &outcome, int exitCode) {
    verifyShape(result, outcome, exitCode);
    for (const QString &name : {u"fiscal_number"_s, u"fiscal_check_url"_s}) QCOMPARE(result.at(name), "null");
    QCOMPARE(result.at(u"may_open"_s), "false");
    QCOMPARE(result.names(u"error"_s), (QStringList{u"code"_s, u"text"_s, u"server"_s}));
    QVERIFY(!result.text(u"error.text"_s).isEmpty());
  }
  [[nodiscard]] std::size_t lookUps() const {
    std::size_t count = 0;
    for (const auto &seen : m_till.requests()) count += seen.vendor == Vendor::Tarlan ? 1 : 0;
    return count;
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_till.start());
    QVERIFY(m_stranger.set(u"tls.ca-file"_s, ScriptedServer::authorityFile()) &&
            m_stranger.set(u"tarlan.url"_s, m_operator.url().toString() + u"order"_s) &&
            m_stranger.set(u"fiscal.link-hosts"_s, u"ofd.example.org"_s) &&
            m_stranger.set(u"tarlan.provider-code"_s, u"p"_s) &&
            m_stranger.set(u"tarlan.service-code"_s, u"s"_s) &&
            m_stranger.store(u"tarlan-secret"_s, "secret-1234"));
  }
  void init() {
    m_till.begin();
    m_till.vendors().options().notYet = std::chrono::milliseconds(0);
  }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks() + m_stranger.leaks(), QStringList()); }

  void findsTheCheckOfAPaidSale() {
    QVERIFY(isSold("C-1"));
    const CliResult result = check(u"C-1"_s);
    verifyShape(result, u"found"_s, 0);
    QCOMPARE(result.text(u"fiscal_number"_s), m_till.receipts().front().fiscalSign);
    QVERIFY(result.text(u"fiscal_check_url"_s).startsWith(u"https://consumer.oofd.kz?"_s));
    QCOMPARE(result.at(u"may_open"_s), "true");
    QCOMPARE(result.at(u"error"_s), "null");
    QCOMPARE(lookUps(), 1u);
  }

  void findsTheCheckOfAnOrderWithAnyName() {
    const QString order = u"Тапсырыс №7 +&=%2F #?"_s;
    QVERIFY(isSold(order.toUtf8()));
    verifyShape(check(order), u"found"_s, 0);
  }

  void asksAsDocumented() {
    verifyNothingFound(check(u"no such order"_s), u"not-found"_s, 6);
    const auto requests = m_till.requests();
    QCOMPARE(requests.size(), 1u);
    const sandbox::Request &request = requests.front().request;
    const auto &credentials = m_till.vendors().credentials();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.path(), m_till.vendors().tarlanUrl().path().toLatin1());
    const QList<QByteArray> parameters = request.query().split('&');
    QCOMPARE(QSet<QByteArray>(parameters.begin(), parameters.end()),
             (QSet<QByteArray>{"provider_order_id=no%20such%20order",
                               "provider_code=" + credentials.tarlanProviderCode.toLatin1(),
                               "provider_service_code=" + credentials.tarlanServiceCode.toLatin1()}));
    QVERIFY(!request.header("X-Signature").isEmpty());
    QCOMPARE(request.header("X-Auth"), QByteArray());
  }

  void asksForAnotherServiceWhenTold() {
    const CliResult result = check(u"nobody's"_s, {u"--service-code"_s, u"another & more"_s});
    verifyNothingFound(result, u"refused"_s, 3);
    QCOMPARE(result.at(u"error.code"_s), "9721");
    QVERIFY(m_till.requests().front().request.query().contains("provider_service_code=another%20%26%20more"));
  }

  void tellsThatNothingIsThere_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    for (const int code : {1041, 1407, 5103}) {
      for (const int status : {200, 400, 404}) QTest::addRow("%d in HTTP %d", code, status) << code << status;
    }
  }
  void tellsThatNothingIsThere() {
    QFETCH(int, code);
    QFETCH(int, status);
    QVERIFY(m_till.vendors().addFault({.name = u"error"_s, .status = status, .code = code}));
    const CliResult result = check(u"nobody's"_s);
    verifyNothingFound(result, u"not-found"_s, 6);
    QCOMPARE(result.at(u"error.code"_s), QByteArray::number(code));
    QCOMPARE(lookUps(), 1u);
  }

  void readsBothStylesOfErrors_data() {
    QTest::addColumn<int>("style");
    QTest::newRow("HTTP 400") << static_cast<int>(sandbox::ErrorStyle::Http400);
    QTest::newRow("inside the result") << static_cast<int>(sandbox::ErrorStyle::Result);
  }
  void readsBothStylesOfErrors() {
    QFETCH(int, style);
    m_till.vendors().options().errorStyle = static_cast<sandbox::ErrorStyle>(style);
    const CliResult unknownOrder = check(u"nobody's"_s);
    const CliResult unknownService = check(u"nobody's"_s, {u"--service-code"_s, u"x"_s});
    m_till.vendors().options().errorStyle = sandbox::ErrorStyle::Documented;
    verifyNothingFound(unknownOrder, u"not-found"_s, 6);
    QCOMPARE(unknownOrder.at(u"error.code"_s), "1041");
    verifyNothingFound(unknownService, u"refused"_s, 3);
    QCOMPARE(unknownService.at(u"error.code"_s), "9721");
  }

  void waitsForACheckThatIsNotMadeYet_data() {
    QTest::addColumn<int>("style");
    QTest::newRow("empty fields") << static_cast<int>(sandbox::NotYetStyle::EmptyFields);
    QTest::newRow("1041") << static_cast<int>(sandbox::NotYetStyle::OrderNotFound);
  }
  void waitsForACheckThatIsNotMadeYet() {
    QFETCH(int, style);
    sandbox::Options &options = m_till.vendors().options();
    options.notYetStyle = static_cast<sandbox::NotYetStyle>(style);
    options.notYet = std::chrono::hours(1);
    const QByteArray order = "soon-" + QByteArray::number(style);
    QVERIFY(isSold(order));
    const bool isEmpty = options.notYetStyle == sandbox::NotYetStyle::EmptyFields;
    const CliResult now = check(QString::fromLatin1(order));
    const CliResult stillNot = check(QString::fromLatin1(order), {u"--wait"_s, u"1"_s});
    const std::size_t before = lookUps();
    CliRun run = m_till.folder().start({u"--json"_s, u"--data"_s, m_till.folder().data(), u"check"_s,
                                        QString::fromLatin1(order), u"--wait"_s, u"20"_s});
    QTRY_COMPARE(lookUps(), before + 1);
    options.notYet = std::chrono::milliseconds(0);
    const CliResult later = run.result();
    options.notYetStyle = sandbox::NotYetStyle::EmptyFields;
    verifyNothingFound(now, isEmpty ? u"not-yet"_s : u"not-found"_s, isEmpty ? 7 : 6);
    verifyNothingFound(stillNot, isEmpty ? u"not-yet"_s : u"not-found"_s, isEmpty ? 7 : 6);
    QCOMPARE(before, 3u);  // one, and two with a second between them
    verifyShape(later, u"found"_s, 0);
  }

  void isRefusedForAWrongSecret() {
    TillFolder &folder = m_till.folder();
    QVERIFY(folder.store(u"tarlan-secret"_s, "another secret that nobody knows"));
    const CliResult result = check(u"nobody's"_s);
    QVERIFY(folder.store(u"tarlan-secret"_s, m_till.vendors().credentials().tarlanSecret));
    verifyNothingFound(result, u"refused"_s, 3);
    QCOMPARE(result.at(u"error.code"_s), "1014");
    QCOMPARE(result.text(u"error.server"_s), u"Invalid signature"_s);
    QCOMPARE(lookUps(), 1u);
  }

  void sendsNothingByWrongSettings_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &key, const QString &value, const char *code) {
      QTest::addRow("%s %s", qPrintable(key), code) << key << value << QString::fromLatin1(code);
    };
    row(u"vendors.tarlan"_s, u"off"_s, "switched-off");
    row(u"tarlan.url"_s, u""_s, "not-set-up");
    row(u"tarlan.provider-code"_s, u""_s, "not-set-up");
    row(u"tarlan.service-code"_s, u""_s, "not-set-up");
    row(u"tarlan.url"_s, closedPort(), "connection-refused");
    row(u"tls.ca-file"_s, u""_s, "certificate-untrusted");
    row(u"tls.ca-file"_s, u"/no/such/file.pem"_s, "ca-file-unreadable");
  }
  void sendsNothingByWrongSettings() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, code);
    const QString right = m_till.folder().run({u"settings"_s, u"show"_s}).answer.find(key)->string().value();
    QVERIFY(m_till.folder().set(key, value));
    const CliResult result = check(u"nobody's"_s);
    QVERIFY(m_till.folder().set(key, right));
    verifyNothingFound(result, u"not-sent"_s, 4);
    QCOMPARE(result.text(u"error.code"_s), code);
    QVERIFY(m_till.requests().empty());
  }

  void asksAgainAfterAFaultOnTheWay_data() {
    QTest::addColumn<QString>("fault");
    for (const QString &fault : {u"close"_s, u"reset-in-handshake"_s})
      QTest::newRow(qPrintable(fault)) << fault;
  }
  void asksAgainAfterAFaultOnTheWay() {
    QFETCH(QString, fault);
    const QByteArray order = "again-" + fault.toLatin1();
    QVERIFY(isSold(order));
    m_till.begin();
    QVERIFY(m_till.vendors().addFault({.name = fault, .count = 2, .vendor = Vendor::Tarlan}));
    verifyShape(check(QString::fromLatin1(order)), u"found"_s, 0);
    QCOMPARE(lookUps(), sandbox::faultKind(fault)->stage == sandbox::Stage::Connection ? 1u : 3u);
  }

  void asksThreeTimesAtMost() {
    QVERIFY(m_till.vendors().addFault({.name = u"close"_s, .count = std::nullopt, .vendor = Vendor::Tarlan}));
    const CliResult result = check(u"nobody's"_s);
    verifyNothingFound(result, u"unknown"_s, 5);
    QCOMPARE(result.text(u"error.code"_s), u"connection-lost"_s);
    QCOMPARE(lookUps(), 3u);
  }

  void takesNoNonsenseForACheck_data() {
    QTest::addColumn<QString>("fault");
    for (const QString &fault : {u"redirect"_s, u"gzip"_s, u"huge-body"_s})
      QTest::newRow(qPrintable(fault)) << fault;
  }
  void takesNoNonsenseForACheck() {
    QFETCH(QString, fault);
    QVERIFY(m_till.vendors().addFault({.name = fault, .count = std::nullopt, .vendor = Vendor::Tarlan}));
    verifyNothingFound(check(u"nobody's"_s), u"unknown"_s, 5);
    QCOMPARE(lookUps(), 1u);
  }

  void judgesTheLink_data() {
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("mayOpen");
    QTest::newRow("the operator's") << u"https://consumer.oofd.kz?i=1&f=2&s=3.00&t=20240131T154500"_s << true;
    QTest::newRow("a stranger's") << u"https://consumer.oofd.kz.example.com/?i=1"_s << false;
    QTest::newRow("a stranger's that looks alike") << u"https://consumer.oofd.kz@example.com/"_s << false;
    QTest::newRow("no web page") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a program") << u"javascript:alert(1)"_s << false;
    QTest::newRow("the shop's own") << u"https://ofd.example.org/1"_s << true;
    QTest::newRow("none") << QString() << false;
  }
  void judgesTheLink() {
    QFETCH(QString, link);
    QFETCH(bool, mayOpen);
    const json::Value found = json::Value::object(
        {{u"fiscal_number"_s, json::Value(u"123456789012"_s)}, {u"fiscal_check_url"_s, json::Value(link)}});
    const QByteArray body =
        json::write(json::Value::object({{u"status"_s, json::Value(true)}, {u"result"_s, found}}));
    m_operator.reply =
        "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const CliResult result = m_stranger.run({u"check"_s, u"1"_s});
    verifyShape(result, u"found"_s, 0);
    QCOMPARE(result.text(u"fiscal_number"_s), u"123456789012"_s);
    QCOMPARE(result.text(u"fiscal_check_url"_s), link);
    QCOMPARE(result.at(u"may_open"_s), mayOpen ? "true" : "false");
    const CliResult words = m_stranger.say({u"check"_s, u"1"_s});
    QCOMPARE(words.exitCode, 0);
    QVERIFY(words.out.contains("123456789012"));
    QVERIFY(words.out.contains(link.toUtf8()));
  }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "checktest.moc"
