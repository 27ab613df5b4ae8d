#include <QTcpServer>
#include <QTest>

#include "core/sandbox/faultcatalogue.h"
#include "tests/app/cli/connectedtill.h"
#include "tests/app/cli/salefiles.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;
using sandbox::Fault;

namespace {

struct Expected {
  QString outcome;
  int exitCode = 0;
};

const Expected accepted{u"accepted"_s, 0};
const Expected notSent{u"not-sent"_s, 4};
const Expected unknown{u"unknown"_s, 5};

// Each of these takes as long as a request may take; core/net proves how they end.
bool takesTooLong(QLatin1StringView fault) {
  return fault == "silent"_L1 || fault == "hang"_L1 || fault == "endless-headers"_L1;
}

// What is a right reply all the same.
bool isHarmless(QLatin1StringView fault) {
  return fault == "slow"_L1 || fault == "drip"_L1 || fault == "twice"_L1;
}

Expected expectedOf(const sandbox::FaultKind &kind) {
  if (kind.stage == sandbox::Stage::Connection) return notSent;
  return isHarmless(kind.name) ? accepted : unknown;
}

QString closedPort() {
  QTcpServer server;
  server.listen(QHostAddress::LocalHost);
  return u"https://127.0.0.1:%1/api"_s.arg(server.serverPort());
}

}  // namespace

// What becomes of a sale that is sent once to servers, or by settings, of which something is wrong.
class SaleSendFaultsTest : public QObject {
  Q_OBJECT

  ConnectedTill m_till;

  [[nodiscard]] CliResult send(const QStringList &more = {}) {
    return m_till.folder().run(QStringList{u"sale"_s, u"send"_s, m_till.folder().file(saleOf("A-1"))} + more);
  }

  void verify(const CliResult &result, const Expected &expected) {
    QCOMPARE(result.text(u"outcome"_s), expected.outcome);
    QCOMPARE(result.exitCode, expected.exitCode);
    QCOMPARE(result.names(), (QStringList{u"order_id"_s, u"outcome"_s, u"receipt_id"_s, u"state"_s,
                                          u"pay_url"_s, u"error"_s, u"alarm"_s, u"duplicates"_s}));
    QCOMPARE(result.text(u"order_id"_s), u"A-1"_s);
    // Told before anything leaves, if the sale was ever to leave.
    QVERIFY(result.err == "A-1\n" || (result.err.isEmpty() && expected.exitCode == 4));
    if (expected.exitCode == 0) return;
    QCOMPARE(result.names(u"error"_s), (QStringList{u"code"_s, u"text"_s, u"server"_s}));
    QVERIFY(!result.text(u"error.text"_s).isEmpty());
    // A receipt that is not ours is named, so that somebody can look at it; it is never offered to the
    // customer.
    const bool isSomethingElse = result.text(u"error.code"_s).endsWith(u"-differs"_s);
    QCOMPARE(result.at(u"receipt_id"_s) == "null", !isSomethingElse);
    for (const QString &name : {u"state"_s, u"pay_url"_s}) QCOMPARE(result.at(name), "null");
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_till.start()); }
  void init() { m_till.begin(); }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

  void asksOnceWhateverTheServerDoes_data() {
    QTest::addColumn<QString>("name");
    for (const sandbox::FaultKind &kind : sandbox::faultCatalogue()) {
      // A refusal is another matter.
      if (!takesTooLong(kind.name) && kind.name != "error"_L1)
        QTest::newRow(kind.name.data()) << QString(kind.name);
    }
  }
  void asksOnceWhateverTheServerDoes() {
    QFETCH(QString, name);
    Fault fault{.name = name, .count = std::nullopt};
    if (name == u"slow"_s) fault.wait = std::chrono::milliseconds(300);
    if (name == u"drip"_s) fault.wait = std::chrono::milliseconds(1);
    if (name == u"drip"_s) fault.bytes = 50;
    QVERIFY(m_till.vendors().addFault(fault));
    const sandbox::FaultKind &kind = *sandbox::faultKind(name);
    verify(send(), expectedOf(kind));
    // What never was a whole request has no method that could be read.
    const bool isSeen = kind.stage == sandbox::Stage::Request;
    QCOMPARE(m_till.methods().count(u"receipts.create"_s), isSeen ? 1 : 0);
    QVERIFY(m_till.requests().size() <= 1);
    QCOMPARE(m_till.receipts().size(), static_cast<std::size_t>(kind.executions));
  }

  void neverFollowsARedirect_data() {
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) QTest::addRow("%d", status) << status;
  }
  void neverFollowsARedirect() {
    QFETCH(int, status);
    SystemClock clock;
    const auto other = sandbox::Sandbox::start(clock);
    QVERIFY(other);
    QVERIFY(m_till.vendors().addFault({.name = u"redirect"_s,
                                       .count = std::nullopt,
                                       .execute = true,
                                       .status = status,
                                       .location = other.value()->paycomUrl().toString()}));
    verify(send(), unknown);
    QCOMPARE(m_till.receipts().size(), 1u);
    QVERIFY(other.value()->connections().empty());
  }

  void neverTakesAnHttpStatusForAnAnswer_data() {
    QTest::addColumn<int>("status");
    for (const int status : {204, 401, 403, 404, 408, 413, 429, 500, 502, 503})
      QTest::addRow("%d", status) << status;
  }
  void neverTakesAnHttpStatusForAnAnswer() {
    QFETCH(int, status);
    QVERIFY(m_till.vendors().addFault({.name = u"status"_s, .execute = true, .status = status}));
    verify(send(), unknown);
    QCOMPARE(m_till.methods(), QStringList{u"receipts.create"_s});
    QCOMPARE(m_till.receipts().size(), 1u);
  }

  void tellsARefusalFromAnAnswerThatProvesNothing_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isRefusal");
    for (const int code : {-32504, -32600, -32601, -32602, -32700, -31601, -31610, -31611, -31612, -31613})
      QTest::addRow("%d", code) << code << true;
    for (const int code : {-31622, -31623, -32400, -12345, 1}) QTest::addRow("%d", code) << code << false;
  }
  void tellsARefusalFromAnAnswerThatProvesNothing() {
    QFETCH(int, code);
    QFETCH(bool, isRefusal);
    const json::Value words = json::Value::object({{u"ru"_s, json::Value(u"Нет, %1 «не» так"_s)},
                                                   {u"uz"_s, json::Value(u"Yo‘q"_s)},
                                                   {u"en"_s, json::Value(u"No such thing"_s)}});
    QVERIFY(m_till.vendors().addFault(
        {.name = u"error"_s, .count = std::nullopt, .execute = false, .code = code, .message = words}));
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
      m_till.begin();
      QVERIFY(m_till.vendors().addFault({.name = u"error"_s,
                                         .execute = false,
                                         .code = code,
                                         .message = words,
                                         .data = json::Value(u"order_id"_s)}));
      const CliResult result = send({u"--language"_s, language});
      verify(result, isRefusal ? Expected{u"rejected"_s, 3} : unknown);
      QCOMPARE(result.at(u"error.code"_s), QByteArray::number(code));
      QCOMPARE(result.text(u"error.server"_s),
               language == u"en"_s ? u"No such thing"_s : u"Нет, %1 «не» так"_s);
      QCOMPARE(m_till.methods(), QStringList{u"receipts.create"_s});
      QVERIFY(m_till.receipts().empty());
    }
  }

  void isRefusedForAWrongKey() {
    QVERIFY(m_till.folder().store(u"paycom-key"_s, "another key that nobody knows"));
    const CliResult result = send();
    QVERIFY(m_till.folder().store(u"paycom-key"_s, m_till.vendors().credentials().paycomKey));
    verify(result, {u"rejected"_s, 3});
    QCOMPARE(result.at(u"error.code"_s), "-32504");
    QVERIFY(!result.text(u"error.server"_s).isEmpty());
    QVERIFY(m_till.receipts().empty());
  }

  void sendsNothingByWrongSettings_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &key, const QString &value, const char *code) {
      QTest::addRow("%s %s", qPrintable(key), code) << key << value << QString::fromLatin1(code);
    };
    row(u"vendors.paycom"_s, u"off"_s, "switched-off");
    row(u"paycom.id"_s, u""_s, "not-set-up");
    row(u"paycom.url"_s, u""_s, "not-set-up");
    row(u"paycom.url"_s, closedPort(), "connection-refused");
    row(u"paycom.url"_s, u"https://no-such-host.invalid/api"_s, "host-not-found");
    row(u"tls.ca-file"_s, u""_s, "certificate-untrusted");
    row(u"tls.ca-file"_s, u"/no/such/file.pem"_s, "ca-file-unreadable");
    row(u"proxy"_s, u"http://127.0.0.1:1"_s, "proxy-failed");
    row(u"proxy"_s, u"socks5://127.0.0.1:1"_s, "proxy-failed");
  }
  void sendsNothingByWrongSettings() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, code);
    const QString right = m_till.folder().run({u"settings"_s, u"show"_s}).answer.find(key)->string().value();
    QVERIFY(m_till.folder().set(key, value));
    const CliResult result = send({u"--wait-paid"_s, u"1"_s});
    QVERIFY(m_till.folder().set(key, right));
    verify(result, notSent);
    QCOMPARE(result.text(u"error.code"_s), code);
    QVERIFY(m_till.requests().empty());
  }

  void neverUsesTheProxyOfTheEnvironment() {
    TillFolder &folder = m_till.folder();
    const QProcessEnvironment before = folder.environment;
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"HTTPS_PROXY"_s, u"all_proxy"_s})
      folder.environment.insert(name, u"http://127.0.0.1:1"_s);
    const CliResult result = send();
    folder.environment = before;
    verify(result, accepted);
  }
};

QTEST_GUILESS_MAIN(SaleSendFaultsTest)
#include "salesendfaultstest.moc"
