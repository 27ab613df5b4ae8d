#include <QRegularExpression>

#include "core/sandbox/signature.h"
#include "tests/core/sandbox/talk.h"

using namespace kassir;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using sandbox::Sandbox;

class TarlanTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    auto started = Sandbox::start(m_clock, {.step = 1ms, .notYet = 0ms});
    QVERIFY(started);
    m_sandbox = std::move(started).value();
  }
  void cleanup() { m_sandbox.reset(); }

  // Results of two other programs, in Python and in Go.
  void signsAsTheGatewayDoes_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray rest = "&provider_code=code&provider_service_code=service_code";
    QTest::newRow("plain") << "provider_order_id=pr10010" + rest
                           << QByteArray("06db6a7291b1503767ecedfe73dae0699474f58fea091c602a4d7afd696fb528");
    QTest::newRow("empty value")
        << QByteArray("provider_service_code=&provider_order_id=pr10010&provider_code=code")
        << QByteArray("f011b2606e4dfa1ff8fabdec4f6d8057aa8db5af4aae76dae197397e08a0a6f6");
    QTest::newRow("Kazakh")
        << "provider_order_id=%D0%A2%D0%B0%D0%BF%D1%81%D1%8B%D1%80%D1%8B%D1%81-%E2%84%961" + rest
        << QByteArray("2d7904d71c3ec085fcc605c1bc2a201baef0167c94dcdd31784860776e192171");
    QTest::newRow("ampersand") << "provider_order_id=a%26b" + rest
                               << QByteArray(
                                      "2bffb3037fd6035bf784b26ec62b4ea75ab206391c2ff51eef687bfa410e4c11");
  }
  void signsAsTheGatewayDoes() {
    QFETCH(QByteArray, query);
    QTEST(sandbox::signatureOf(sandbox::readQuery(query), "12345"), "signature");
  }

  void readsPlusAsSpaceAndTheFirstOfTwo() {
    const sandbox::Query query = sandbox::readQuery("a=x+y%2Bz&b=1&b=2&c&&=d");
    QCOMPARE(query.value("a"), u"x y+z"_s);
    QCOMPARE(query.value("b"), u"1"_s);
    QVERIFY(query.contains("c"));
    QVERIFY(query.value("c").isEmpty());
  }

  void refusesAWrongSignature() {
    const Answer answer = get(query("a-1"), "3eec10e2");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.body, R"({"status":false,"status_code":1014,"message":"Invalid signature","result":{}})");
  }

  void refusesWhatIsMissingOrUnknown_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *from, const char *to, int status, const char *code) {
      QTest::newRow(name) << QByteArray(from) << QByteArray(to) << status << QByteArray(code);
    };
    row("no order", "provider_order_id=a-1&", "", 400, "1021");
    row("empty order", "provider_order_id=a-1&", "provider_order_id=&", 400, "1404");
    row("other provider", "provider-", "p-", 200, "9718");
    row("other service", "service-", "s-", 200, "9721");
    row("unknown order", "a-1", "a-2", 200, "1041");
  }
  void refusesWhatIsMissingOrUnknown() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    pay("a-1");
    const Answer answer = get(query("a-1").replace(from, to));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.at(status == 400 ? u"status_code"_s : u"result.error_code"_s), code);
    m_sandbox->options().errorStyle = sandbox::ErrorStyle::Http400;
    QCOMPARE(get(query("a-1").replace(from, to)).at(u"status_code"_s), code);
    m_sandbox->options().errorStyle = sandbox::ErrorStyle::Result;
    QCOMPARE(get(query("a-1").replace(from, to)).at(u"result.error_code"_s), code);
  }

  void knowsAnOrderOnceItIsPaid() {
    QVERIFY(!create(*m_sandbox, "a-1").isEmpty());
    QCOMPARE(get(query("a-1")).at(u"result.error_code"_s), "1041");
    m_sandbox->options().notYet = 1h;
    QVERIFY(m_sandbox->pay(m_sandbox->receipts()[0].id));
    QTRY_COMPARE(m_sandbox->receipts()[0].state, 4);
    QCOMPARE(get(query("a-1")).body,
             R"({"status":true,"message":"Success","result":{"fiscal_number":"","fiscal_check_url":""}})");
    m_sandbox->options().notYetStyle = sandbox::NotYetStyle::OrderNotFound;
    QCOMPARE(get(query("a-1")).at(u"result.error_code"_s), "1041");
    m_sandbox->options().notYet = 0ms;
    const Answer found = get(query("a-1"));
    const QString number = QString::fromLatin1(found.at(u"result.fiscal_number"_s)).remove(u'"');
    QVERIFY(QRegularExpression(u"^[0-9]{12}$"_s).match(number).hasMatch());
    const QString link = QString::fromLatin1(found.at(u"result.fiscal_check_url"_s));
    const QString form =
        u"^\"https://consumer\\.oofd\\.kz\\?i=%1&f=[0-9]{12}&s=5000\\.00&t=[0-9]{8}T[0-9]{6}\"$"_s;
    QVERIFY2(QRegularExpression(form.arg(number)).match(link).hasMatch(), qPrintable(link));
    QCOMPARE(get(query("a-1")).body, found.body);
  }

  void findsAnOrderByTheEndOfADescription() {
    const Answer made = call(*m_sandbox, "receipts.create",
                             R"({"amount":1,"account":{"phone":"1"},"description":"Tomatoes a-7"})");
    QVERIFY(!made.at(u"result"_s).isEmpty());
    QVERIFY(m_sandbox->pay(m_sandbox->receipts()[0].id));
    QTRY_COMPARE(m_sandbox->receipts()[0].state, 4);
    QVERIFY(!get(query("a-7")).at(u"result.fiscal_number"_s).isEmpty());
  }

  void findsNoOrderByAPartOfItsId_data() {
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<QByteArray>("description");
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const char *account, const char *description, const char *order,
                        bool isFound) {
      QTest::newRow(name) << QByteArray(account) << QByteArray(description) << QByteArray(order) << isFound;
    };
    row("the order", "order_id", "Tomatoes T1-13", "T1-13", true);
    row("its end", "order_id", "Tomatoes T1-13", "3", false);
    row("its beginning", "order_id", "Tomatoes T1-13", "T1", false);
    row("in small letters", "order_id", "Tomatoes T1-13", "t1-13", false);
    row("a word beside it", "order_id", "Tomatoes 3", "3", false);
    row("a field of another name", "invoice", "Tomatoes", "T1-13", true);
    row("the end of that", "invoice", "Tomatoes", "3", false);
    row("the description's last word", "phone", "Tomatoes T1-14", "T1-14", true);
    row("the whole description", "phone", "T1-14", "T1-14", true);
    row("the end of that word", "phone", "Tomatoes T1-14", "4", false);
  }
  void findsNoOrderByAPartOfItsId() {
    QFETCH(QByteArray, account);
    QFETCH(QByteArray, description);
    QFETCH(QByteArray, order);
    const Answer made = call(
        *m_sandbox, "receipts.create",
        R"({"amount":1,"account":{")" + account + R"(":"T1-13"},"description":")" + description + R"("})");
    QVERIFY(!made.at(u"result"_s).isEmpty());
    QVERIFY(m_sandbox->pay(m_sandbox->receipts()[0].id));
    QTRY_COMPARE(m_sandbox->receipts()[0].state, 4);
    QTEST(!get(query(order)).at(u"result.fiscal_number"_s).isEmpty(), "isFound");
  }

  void hasFaultsOfItsOwn() {
    QVERIFY(m_sandbox->addFault({.name = u"error"_s, .vendor = sandbox::Vendor::Tarlan, .code = 8301}));
    QVERIFY(
        m_sandbox->addFault({.name = u"cut-body"_s, .vendor = sandbox::Vendor::Tarlan, .execute = false}));
    const Answer error = get(query("a-1"));
    QCOMPARE(error.status, 400);
    QCOMPARE(error.at(u"status_code"_s), "8301");
    QCOMPARE(get(query("a-1")).body, R"({"status":false,"status_code":999999,)");
  }

  void wantsAGetOfItsPath() {
    QUrl other = m_sandbox->tarlanUrl();
    other.setPath(u"/"_s);
    QCOMPARE(talk(*m_sandbox, other, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").status, 404);
    const QByteArray path = m_sandbox->tarlanUrl().path().toLatin1();
    QVERIFY(path.endsWith("/order"));
    QCOMPARE(talk(*m_sandbox, other, "POST " + path + " HTTP/1.1\r\nHost: a\r\n\r\n").status, 405);
  }

 private:
  [[nodiscard]] QByteArray query(const QByteArray &order) const {
    const auto &credentials = m_sandbox->credentials();
    return "provider_order_id=" + order + "&provider_code=" + credentials.tarlanProviderCode.toLatin1() +
           "&provider_service_code=" + credentials.tarlanServiceCode.toLatin1();
  }

  [[nodiscard]] Answer get(const QByteArray &query, QByteArray signature = {}) const {
    if (signature.isEmpty()) {
      signature = sandbox::signatureOf(sandbox::readQuery(query), m_sandbox->credentials().tarlanSecret);
    }
    return talk(*m_sandbox, m_sandbox->tarlanUrl(),
                "GET " + m_sandbox->tarlanUrl().path().toLatin1() + '?' + query +
                    " HTTP/1.1\r\nHost: a\r\nX-Signature: " + signature + "\r\n\r\n");
  }

  void pay(const QByteArray &order) {
    create(*m_sandbox, order);
    QVERIFY(m_sandbox->pay(m_sandbox->receipts().back().id));
    QTRY_COMPARE(m_sandbox->receipts().back().state, 4);
  }

  SystemClock m_clock;
  std::unique_ptr<Sandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(TarlanTest)
#include "tarlantest.moc"
