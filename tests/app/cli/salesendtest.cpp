#include <QRegularExpression>
#include <QTest>

#include "core/json/parse.h"
#include "core/json/write.h"
#include "tests/app/cli/connectedtill.h"
#include "tests/app/cli/salefiles.h"
#include "tests/core/sandbox/talk.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

// What becomes of a sale that is sent to a server that does as it should.
class SaleSendTest : public QObject {
  Q_OBJECT

  ConnectedTill m_till;

  [[nodiscard]] QStringList sending(const QByteArray &bytes, const QStringList &more = {}) {
    return QStringList{u"sale"_s, u"send"_s, m_till.folder().file(bytes)} + more;
  }
  [[nodiscard]] CliResult send(const QByteArray &bytes, const QStringList &more = {}) {
    return m_till.folder().run(sending(bytes, more));
  }
  // Starts it with --json and comes back when the receipt is there.
  [[nodiscard]] bool isWaiting() {
    return QTest::qWaitFor([this] { return m_till.receipts().size() == 1; }, 10'000);
  }
  [[nodiscard]] CliRun startWaiting(const QString &seconds) {
    return m_till.folder().start(QStringList{u"--json"_s, u"--data"_s, m_till.folder().data()} +
                                 sending(sale(), {u"--wait-paid"_s, seconds}));
  }

  [[nodiscard]] json::Value sentParams() const {
    const auto requests = m_till.requests();
    const auto body = requests.empty() ? json::parse("{}") : json::parse(requests.front().request.body);
    const json::Value *params = body ? body.value().find(u"params") : nullptr;
    return params ? *params : json::Value();
  }
  [[nodiscard]] QByteArray sent(const QString &member) const {
    const json::Value params = sentParams();
    const json::Value *value = params.find(member);
    return value ? json::write(*value) : QByteArray();
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_till.start()); }
  void init() { m_till.begin(); }
  void cleanup() {
    // One attempt, never a look-up.
    QVERIFY(m_till.methods().count(u"receipts.create"_s) <= 1);
    QVERIFY(!m_till.methods().contains(u"receipts.get_all"_s));
  }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

  void createsAPayment() {
    const CliResult result = send(saleOf("A-1"));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(m_till.receipts().size(), 1u);
    const QString id = m_till.receipts().front().id;
    QCOMPARE(result.names(), (QStringList{u"order_id"_s, u"outcome"_s, u"receipt_id"_s, u"state"_s,
                                          u"pay_url"_s, u"error"_s, u"alarm"_s, u"duplicates"_s}));
    QCOMPARE(result.text(u"order_id"_s), u"A-1"_s);
    QCOMPARE(result.text(u"outcome"_s), u"accepted"_s);
    QCOMPARE(result.text(u"receipt_id"_s), id);
    QCOMPARE(result.at(u"state"_s), "0");
    QCOMPARE(result.text(u"pay_url"_s), m_till.vendors().paycomUrl().resolved(QUrl(u'/' + id)).toString());
    QCOMPARE(result.at(u"error"_s), "null");
    QCOMPARE(result.err, "A-1\n");
    QCOMPARE(m_till.methods(), QStringList{u"receipts.create"_s});
  }

  void sendsTheDocumentedRequestAsDocumented() {
    QCOMPARE(send(documentedSale()).exitCode, 0);
    const auto requests = m_till.requests();
    QCOMPARE(requests.size(), 1u);
    const sandbox::Request &request = requests.front().request;
    const auto &credentials = m_till.vendors().credentials();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/api");
    QCOMPARE(request.header("X-Auth"), credentials.paycomId.toLatin1() + ':' + credentials.paycomKey);
    QCOMPARE(request.header("Content-Type"), "application/json");
    QCOMPARE(request.header("Cache-Control"), "no-cache");
    QCOMPARE(request.header("Cookie"), QByteArray());
    QCOMPARE(request.header("Accept-Encoding"), "identity");
    QCOMPARE(sent(u"amount"_s), "1500000");
    QCOMPARE(sent(u"account"_s), R"({"order_id":"test"})");
    QCOMPARE(sent(u"detail"_s),
             QByteArray(R"({"receipt_type":0,"shipping":{"title":"Доставка до ттз-4 28/23","price":500000},)"
                        R"("items":[{"discount":10000,"title":"Помидоры","price":505000,"count":2,)"
                        R"("code":"00702001001000001","units":241092,"vat_percent":15,)"
                        R"("package_code":"123456"}]})"));
  }

  void keepsToItselfWhatPaycomHasNoFieldFor() {
    QCOMPARE(send(sale(item(R"("kassir":{"discount_percent":10,"vat":"without","unit":"л"},)"),
                       R"("kassir":{"discount_percent":2.5},)"))
                 .exitCode,
             0);
    QCOMPARE(sent(u"amount"_s), "10530");
    QVERIFY(!m_till.requests().front().request.body.contains("kassir"));
    QCOMPARE(
        sent(u"detail"_s),
        QByteArray(R"({"receipt_type":0,"items":[{"discount":1470,"title":"Сүт 2,5 %","price":12000,)"
                   R"("count":1,"code":"01806001001004009","vat_percent":0,"package_code":"1324151"}]})"));
  }

  void sendsTheFixedFieldsOfTheAccount() {
    TillFolder &folder = m_till.folder();
    QVERIFY(folder.set(u"paycom.account.shop"_s, u"№ 7"_s));
    QVERIFY(folder.set(u"paycom.order-field"_s, u"invoice"_s));
    const CliResult result = send(sale(item(), R"("account":{"order_id":"other","invoice":15},)"));
    folder.forgetSales();  // an open one keeps the settings where they are
    QVERIFY(folder.set(u"paycom.order-field"_s, u"order_id"_s));
    QVERIFY(folder.set(u"paycom.account.shop"_s, u""_s));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.text(u"order_id"_s), u"15"_s);
    QCOMPARE(sent(u"account"_s), R"({"invoice":"15","order_id":"other","shop":"№ 7"})");
  }

  void sendsAFractionalCountAsSet() {
    const QByteArray weighed = sale(item().replace("\"count\":1,", "\"count\":0.25,"));
    QCOMPARE(send(weighed).exitCode, 0);
    QVERIFY(sent(u"detail"_s).contains(R"("price":3000,"count":1,)"));
    m_till.begin();
    QVERIFY(m_till.folder().set(u"paycom.fractional-count"_s, u"number"_s));
    const int exitCode = send(weighed).exitCode;
    QVERIFY(m_till.folder().set(u"paycom.fractional-count"_s, u"line"_s));
    QCOMPARE(exitCode, 0);
    QVERIFY(sent(u"detail"_s).contains(R"("price":12000,"count":0.25,)"));
  }

  void takesAnyPrintableOrderId_data() {
    QTest::addColumn<QString>("order");
    for (const QString &order : {u"1"_s, u"a b"_s, u"\"quoted\" \\ 'single'"_s, u"Тапсырыс №7 ұғқәі"_s,
                                 u"../../etc/passwd"_s, u"%2F+&=?#;:@"_s, u"<b>&amp;</b>"_s, u"{{}}[]%1%n"_s,
                                 u"$(reboot)`"_s, u"\U0001F642"_s, QString(64, u'x')}) {
      QTest::newRow(order.toUtf8().constData()) << order;
    }
  }
  void takesAnyPrintableOrderId() {
    QFETCH(QString, order);
    const json::Value account = json::Value::object({{u"order_id"_s, json::Value(order)}});
    const CliResult result = send(sale(item(), "\"account\":" + json::write(account) + ','));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.text(u"order_id"_s), order);
    QCOMPARE(sent(u"account"_s), json::write(account));
    QVERIFY(sentParams().find(u"description")->string()->endsWith(order));
  }

  void refusesAnOrderIdThatCannotBeFoundAgain_data() {
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &order, const QString &rule) {
      QTest::newRow(name) << order << u"error account.order_id "_s + rule;
    };
    const QString malformed = u"order-id-malformed"_s;
    row("empty", R"("")", malformed);
    row("too long", '"' + QByteArray(65, 'x') + '"', malformed);
    row("a space in front", R"(" 1")", malformed);
    row("a line break", R"("1\n2")", u"control-characters"_s);
    row("turned about", R"("1\u202e2")", u"control-characters"_s);
    row("an object", "{}", u"wrong-type"_s);
    row("a fraction", "1.5", u"wrong-type"_s);
    QTest::newRow("half a character") << QByteArray(R"("1\ud83d2")") << u"error  file-not-json"_s;
  }
  void refusesAnOrderIdThatCannotBeFoundAgain() {
    QFETCH(QByteArray, order);
    QFETCH(QString, problem);
    const CliResult result = send(sale(item(), R"("account":{"order_id":)" + order + "},"));
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.problems(), QStringList{problem});
    QCOMPARE(m_till.connections(), 0u);
  }

  void makesAnOrderIdOfItsOwn_data() {
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("text") << u"text"_s << u"KASSA2-[0-9]{8}-[0-9]+-[A-Z2-7a-z0-9]{4}"_s;
    QTest::newRow("digits") << u"digits"_s << u"[0-9]{15}"_s;
  }
  void makesAnOrderIdOfItsOwn() {
    QFETCH(QString, form);
    QFETCH(QString, pattern);
    TillFolder &folder = m_till.folder();
    QVERIFY(folder.set(u"till.name"_s, u"KASSA2"_s) && folder.set(u"till.order-id-form"_s, form));
    const QString order = send(sale()).text(u"order_id"_s);
    QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(order).hasMatch(),
             qPrintable(order));
    QCOMPARE(sent(u"account"_s), "{\"order_id\":\"" + order.toLatin1() + "\"}");
  }

  void sendsNothingWhileThereAreProblems() {
    const CliResult result = send(sale(item().replace("12000", "1e9")));
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(m_till.connections(), 0u);
    QCOMPARE(result.text(u"outcome"_s), u"not-sent"_s);
    QCOMPARE(result.at(u"receipt_id"_s), "null");
    QCOMPARE(result.at(u"pay_url"_s), "null");
    QCOMPARE(result.problems(), QStringList{u"error items[0].price not-whole"_s});
    QVERIFY(!result.text(u"error.text"_s).isEmpty());
  }

  void waitsUntilItIsPaid() {
    CliRun run = startWaiting(u"30"_s);
    QVERIFY(isWaiting());
    QVERIFY(m_till.vendors().pay(m_till.receipts().front().id));
    const CliResult result = run.result();
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.text(u"outcome"_s), u"paid"_s);
    QCOMPARE(result.at(u"state"_s), "4");
    QCOMPARE(result.text(u"receipt_id"_s), m_till.receipts().front().id);
    QCOMPARE(result.at(u"error"_s), "null");
  }

  void seesAPaymentThatComesInTheLastSecond() {
    CliRun run = startWaiting(u"4"_s);
    QVERIFY(isWaiting());
    QVERIFY(m_till.vendors().pay(m_till.receipts().front().id));
    const CliResult result = run.result();
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.text(u"outcome"_s), u"paid"_s);
  }

  void saysThatItWasNotPaidInTime() {
    const CliResult result = send(saleOf("late"), {u"--wait-paid"_s, u"1"_s});
    QCOMPARE(result.exitCode, 8);
    QCOMPARE(result.text(u"outcome"_s), u"accepted"_s);
    QCOMPARE(result.text(u"receipt_id"_s), m_till.receipts().front().id);
    QVERIFY(!result.text(u"pay_url"_s).isEmpty());
    QCOMPARE(m_till.receipts().front().state, 0);  // it still can be
  }

  void saysThatItWasCancelled() {
    CliRun run = startWaiting(u"30"_s);
    QVERIFY(isWaiting());
    const QByteArray id = m_till.receipts().front().id.toLatin1();
    QCOMPARE(call(m_till.vendors(), "receipts.cancel", "{\"id\":\"" + id + "\"}").status, 200);
    const CliResult result = run.result();
    QCOMPARE(result.exitCode, 8);
    QCOMPARE(result.text(u"outcome"_s), u"cancelled"_s);
    QCOMPARE(result.at(u"state"_s), "50");
  }

  void tellsPeopleEachStep() {
    const CliResult result = m_till.folder().say(sending(saleOf("A-2"), {u"--wait-paid"_s, u"0"_s}));
    QCOMPARE(result.exitCode, 8);
    const QString id = m_till.receipts().front().id;
    QVERIFY(result.out.contains("A-2") && result.out.contains(id.toLatin1()));
    QVERIFY(!result.out.contains('{'));
    QCOMPARE(result.err, "A-2\n");
  }
};

QTEST_GUILESS_MAIN(SaleSendTest)
#include "salesendtest.moc"
