#include <QRegularExpression>

#include "tests/core/sandbox/talk.h"

using namespace kassir;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using sandbox::Sandbox;

namespace {
const QByteArray item =
    R"({"discount":10000,"title":"Помидоры","price":505000,"count":2,)"
    R"("code":"00702001001000001","units":241092,"vat_percent":15,"package_code":"123456"})";
const QByteArray detail = R"({"receipt_type":0,"items":[)" + item + "]}";
const QByteArray good = R"({"amount":500000,"account":{"order_id":"a-1"},"detail":)" + detail + "}";
}  // namespace

class PaycomTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    auto started = Sandbox::start(m_clock, {.step = 20ms});
    QVERIFY(started);
    m_sandbox = std::move(started).value();
  }
  void cleanup() { m_sandbox.reset(); }

  void answersACreationInFull() {
    const Answer answer = call(*m_sandbox, "receipts.create", good);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.at(u"jsonrpc"_s), "\"2.0\"");
    QCOMPARE(answer.at(u"id"_s), "4");
    const QString id = QString::fromLatin1(answer.at(u"result.receipt._id"_s));
    QVERIFY(QRegularExpression(u"^\"[0-9a-f]{24}\"$"_s).match(id).hasMatch());
    QCOMPARE(answer.at(u"result.receipt.state"_s), "0");
    QCOMPARE(answer.at(u"result.receipt.amount"_s), "500000");
    QCOMPARE(answer.at(u"result.receipt.currency"_s), "860");
    QCOMPARE(answer.at(u"result.receipt.detail"_s), detail);
    QCOMPARE(answer.at(u"result.receipt.account.0"_s),
             R"({"name":"order_id","title":"Номер заказа","value":"a-1","main":true})");
    QCOMPARE(answer.at(u"result.receipt.account.1.name"_s), "\"transaction\"");
    QCOMPARE(answer.at(u"result.receipt.merchant._id"_s),
             '"' + m_sandbox->credentials().paycomId.toLatin1() + '"');
    for (const char *name :
         {"create_time", "pay_time", "cancel_time", "type", "external", "operation", "category", "error",
          "description", "commission", "card", "meta", "processing_id"}) {
      QVERIFY2(!answer.at(u"result.receipt."_s + QString::fromLatin1(name)).isEmpty(), name);
    }
    QCOMPARE(m_sandbox->receipts().size(), 1U);
  }

  void refusesAWrongEnvelope_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char *name, const char *body, const char *code, const char *told,
                        const char *id) {
      QTest::newRow(name) << QByteArray(body) << QByteArray(code) << QByteArray(told) << QByteArray(id);
    };
    row("no JSON", "{", "-32700", "null", "null");
    row("an array", "[]", "-32600", "null", "null");
    row("no id", R"({"method":"receipts.check","params":{}})", "-32600", "\"id\"", "null");
    row("no method", R"({"id":"x","params":{}})", "-32600", "\"method\"", "\"x\"");
    row("method a number", R"({"id":1,"method":1,"params":{}})", "-32600", "\"method\"", "1");
    row("no params", R"({"id":1,"method":"receipts.check"})", "-32600", "\"params\"", "1");
    row("params a list", R"({"id":1,"method":"receipts.check","params":[]})", "-32600", "\"params\"", "1");
    row("other version", R"({"jsonrpc":"1.0","id":1,"method":"receipts.check","params":{}})", "-32600",
        "\"jsonrpc\"", "1");
    row("unknown method", R"({"jsonrpc":"2.0","id":1,"method":"cards.create","params":{}})", "-32601",
        "\"cards.create\"", "1");
  }
  void refusesAWrongEnvelope() {
    QFETCH(QByteArray, body);
    const Answer answer = talk(*m_sandbox, m_sandbox->paycomUrl(), post(*m_sandbox, body));
    QCOMPARE(answer.status, 200);
    QTEST(answer.at(u"error.code"_s), "code");
    QTEST(answer.at(u"error.data"_s), "told");
    QTEST(answer.at(u"id"_s), "id");
  }

  void refusesWhoeverIsNotTheKassa_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const char *header, const char *told) {
      QTest::newRow(name) << QByteArray(header) << QByteArray(told);
    };
    row("missing", "", "\"invalid_authorization_header\"");
    row("id alone", "X-Auth: ID\r\n", "\"invalid_authorization_header\"");
    row("no key", "X-Auth: ID:\r\n", "\"invalid_authorization_header\"");
    row("other id", "X-Auth: 100fe486b33784292111b7dc:KEY\r\n", "\"invalid_id\"");
    row("other key", "X-Auth: ID:KEYs\r\n", "\"invalid_id\"");
    row("key escaped", "X-Auth: ID:%3F\r\n", "\"invalid_id\"");
  }
  void refusesWhoeverIsNotTheKassa() {
    QFETCH(QByteArray, header);
    header.replace("ID", m_sandbox->credentials().paycomId.toLatin1());
    header.replace("KEY", m_sandbox->credentials().paycomKey);
    QByteArray request = post(*m_sandbox, R"({"id":4,"method":"receipts.create","params":)" + good + '}');
    const auto start = request.indexOf("X-Auth");
    request.replace(start, request.indexOf("\r\n", start) + 2 - start, header);
    const Answer answer = talk(*m_sandbox, m_sandbox->paycomUrl(), request);
    QCOMPARE(answer.at(u"error.code"_s), "-32504");
    QTEST(answer.at(u"error.data"_s), "told");
    QVERIFY(m_sandbox->receipts().empty());
  }

  void wantsAPost() {
    const Answer answer = talk(*m_sandbox, m_sandbox->paycomUrl(), "GET /api HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.at(u"error.code"_s), "-32300");
    QCOMPARE(talk(*m_sandbox, m_sandbox->paycomUrl(), "POST /other HTTP/1.1\r\nHost: a\r\n\r\n").status, 404);
  }

  void refusesWrongParameters_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *method, const QByteArray &parameters, const char *code,
                        const char *told) {
      QTest::addRow("%s %s", method, parameters.constData())
          << QByteArray("receipts.") + method << parameters << QByteArray(code) << QByteArray(told);
    };
    const auto create = [&row](QByteArray from, QByteArray to, const char *code, const char *told) {
      row("create", QByteArray(good).replace(from, to), code, told);
    };
    create("500000,", "0,", "-31611", "null");
    create("500000,", "-1,", "-31611", "null");
    create("500000,", "500000.0,", "-31611", "null");
    create("500000,", "\"500000\",", "-31611", "null");
    create("500000,", "10000000001,", "-31612", "null");
    create("\"amount\":500000,", "", "-32602", "\"amount\"");
    create("{\"order_id\":\"a-1\"}", "{}", "-32602", "\"account\"");
    create("\"a-1\"", "null", "-32602", "\"account.order_id\"");
    create("\"account\"", "\"description\":1,\"account\"", "-32602", "\"description\"");
    create("\"account\"", "\"hold\":1,\"account\"", "-32602", "\"hold\"");
    create("\"receipt_type\":0,", "", "-32602", "\"detail.receipt_type\"");
    create(item, "", "-32602", "\"detail.items\"");
    create("Помидоры", "", "-32602", "\"detail.items[0].title\"");
    create("505000", "505000.5", "-32602", "\"detail.items[0].price\"");
    create("\"count\":2", "\"count\":0.0", "-32602", "\"detail.items[0].count\"");
    create("\"count\":2", "\"count\":-2", "-32602", "\"detail.items[0].count\"");
    create("00702001001000001", "0702001001000001", "-32602", "\"detail.items[0].code\"");
    create("15", "101", "-32602", "\"detail.items[0].vat_percent\"");
    create("\"123456\"", "123456", "-32602", "\"detail.items[0].package_code\"");
    create("10000,", "-1,", "-32602", "\"detail.items[0].discount\"");
    create("241092", "\"x\"", "-32602", "\"detail.items[0].units\"");
    create("\"items\"", "\"shipping\":{\"title\":\"x\"},\"items\"", "-32602", "\"detail.shipping.price\"");
    row("check", "{}", "-32602", "\"id\"");
    row("check", R"({"id":1})", "-32602", "\"id\"");
    row("check", R"({"id":"293812e17077c59d36a9bb5f"})", "-31602", "null");
    row("get_all", R"({"count":51,"from":0,"to":1,"offset":0})", "-32602", "\"count\"");
    row("get_all", R"({"count":50,"to":1,"offset":0})", "-32602", "\"from\"");
    row("get_all", R"({"count":50,"from":0,"offset":0})", "-32602", "\"to\"");
    row("get_all", R"({"count":50,"from":0,"to":1})", "-32602", "\"offset\"");
  }
  void refusesWrongParameters() {
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, parameters);
    const Answer answer = call(*m_sandbox, method, parameters);
    QTEST(answer.at(u"error.code"_s), "code");
    QTEST(answer.at(u"error.data"_s), "told");
    QVERIFY(m_sandbox->receipts().empty());
  }

  void takesACountWithDecimals() {
    const Answer answer =
        call(*m_sandbox, "receipts.create", QByteArray(good).replace("\"count\":2", "\"count\":0.220"));
    QCOMPARE(answer.at(u"result.receipt.detail.items.0.count"_s), "0.220");
  }

  void goesThroughTheStatesOfAPayment() {
    const QByteArray id = create(*m_sandbox, "a-1");
    QSet<int> seen;
    QVERIFY(m_sandbox->pay(m_sandbox->receipts()[0].id));
    QCOMPARE(m_sandbox->pay(m_sandbox->receipts()[0].id).error(), sandbox::PayProblem::NotWaiting);
    QCOMPARE(m_sandbox->pay(u"x"_s).error(), sandbox::PayProblem::UnknownReceipt);
    QVERIFY(QTest::qWaitFor([&] {
      seen.insert(m_sandbox->receipts()[0].state);
      return seen.contains(4);
    }));
    QVERIFY(!seen.contains(0));
    QCOMPARE(call(*m_sandbox, "receipts.check", "{\"id\":" + id + "}").at(u"result"_s), R"({"state":4})");
    const Answer got = call(*m_sandbox, "receipts.get", "{\"id\":" + id + "}");
    QVERIFY(got.at(u"result.receipt.pay_time"_s).toLongLong() > 0);
    QVERIFY(got.at(u"result.receipt.fiscal_data"_s).isEmpty());
    m_sandbox->options().fiscalData = sandbox::FiscalData::Present;
    QCOMPARE(call(*m_sandbox, "receipts.get", "{\"id\":" + id + "}")
                 .at(u"result.receipt.fiscal_data.fiscal_sign"_s),
             '"' + m_sandbox->receipts()[0].fiscalSign.toLatin1() + '"');
  }

  void cannotCancelWhileMoneyMoves() {
    m_sandbox->options().step = 10s;
    const QByteArray id = create(*m_sandbox, "a-1");
    QVERIFY(m_sandbox->pay(m_sandbox->receipts()[0].id));
    QCOMPARE(call(*m_sandbox, "receipts.cancel", "{\"id\":" + id + "}").at(u"error.code"_s), "-31800");
  }

  void cancelsAtOnceWhatIsUnpaid() {
    const QByteArray id = "{\"id\":" + create(*m_sandbox, "a-1") + "}";
    QCOMPARE(call(*m_sandbox, "receipts.cancel", id).at(u"result.receipt.state"_s), "50");
    QCOMPARE(call(*m_sandbox, "receipts.cancel", id).at(u"result.receipt.state"_s), "50");
    QCOMPARE(m_sandbox->pay(m_sandbox->receipts()[0].id).error(), sandbox::PayProblem::NotWaiting);
  }

  void paysWithACodeAndCancelsInTwoSteps() {
    const QByteArray id = create(*m_sandbox, "a-1");
    const auto pay = [&](const QByteArray &token) {
      return call(*m_sandbox, "receipts.pay", "{\"id\":" + id + ",\"token\":\"" + token + "\"}");
    };
    QCOMPARE(pay("").at(u"error.code"_s), "-32500");
    QCOMPARE(pay("50512345678901230000").at(u"error.code"_s), "-31630");
    QCOMPARE(pay("50512345678901234567").at(u"result.receipt.state"_s), "4");
    QCOMPARE(pay("50512345678901234567").at(u"error.code"_s), "-31602");
    QCOMPARE(call(*m_sandbox, "receipts.cancel", "{\"id\":" + id + "}").at(u"result.receipt.state"_s), "21");
    QTRY_COMPARE(m_sandbox->receipts()[0].state, 50);
  }

  void holdsMoneyUntilItIsConfirmed() {
    const QByteArray id = create(*m_sandbox, "a-1");
    const QByteArray named = "{\"id\":" + id + "}";
    QCOMPARE(call(*m_sandbox, "receipts.confirm_hold", named).at(u"error.code"_s), "-31602");
    const QByteArray token = ",\"token\":\"50512345678901234567\",\"hold\":true}";
    QCOMPARE(call(*m_sandbox, "receipts.pay", "{\"id\":" + id + token).at(u"result.receipt.state"_s), "5");
    QCOMPARE(call(*m_sandbox, "receipts.get", named).at(u"result.receipt.pay_time"_s), "0");
    QCOMPARE(call(*m_sandbox, "receipts.confirm_hold", named).at(u"result.receipt.state"_s), "4");
  }

  void sendsOnlyToUzbekNumbers() {
    const QByteArray id = create(*m_sandbox, "a-1");
    const auto send = [&](const QByteArray &phone) {
      return call(*m_sandbox, "receipts.send", "{\"id\":" + id + ",\"phone\":\"" + phone + "\"}");
    };
    QCOMPARE(send("998901234567").at(u"result.success"_s), "true");
    QCOMPARE(send("+998901234567").at(u"error.data"_s), "\"phone\"");
    QCOMPARE(send("99890123456").at(u"error.data"_s), "\"phone\"");
  }

  void listsTheNewestFirstInPages() {
    QVector<QByteArray> ids;
    for (int i = 0; i < 5; ++i) ids.prepend(create(*m_sandbox, "a-" + QByteArray::number(i)));
    const auto list = [&](const QByteArray &window) { return call(*m_sandbox, "receipts.get_all", window); };
    const Answer first = list(R"({"count":3,"from":0,"to":9999999999999,"offset":0})");
    QCOMPARE(first.json.find(u"result")->items().size(), 3U);
    QCOMPARE(first.at(u"result.0._id"_s), ids[0]);
    const Answer second = list(R"({"count":3,"from":0,"to":9999999999999,"offset":3})");
    QCOMPARE(second.json.find(u"result")->items().size(), 2U);
    QCOMPARE(second.at(u"result.1._id"_s), ids[4]);
    QCOMPARE(list(R"({"count":3,"from":0,"to":1,"offset":0})").at(u"result"_s), "[]");
    m_sandbox->options().listUnpaid = sandbox::ListUnpaid::Hidden;
    QCOMPARE(list(R"({"count":3,"from":0,"to":9999999999999,"offset":0})").at(u"result"_s), "[]");
  }

  void dropsTheAccountWhereAKassaDoes() {
    m_sandbox->options().accountRows = sandbox::AccountRows::Dropped;
    const Answer answer = call(*m_sandbox, "receipts.create", good);
    QCOMPARE(answer.at(u"result.receipt.account.0.name"_s), "\"transaction\"");
    QVERIFY(answer.at(u"result.receipt.account.1"_s).isEmpty());
  }

  void refusesDuplicatesWhereAKassaDoes() {
    QVERIFY(!create(*m_sandbox, "a-1").isEmpty());
    const QByteArray second = create(*m_sandbox, "a-1");
    QVERIFY(!second.isEmpty());
    m_sandbox->options().duplicates = sandbox::Duplicates::Refused;
    const Answer refused = call(*m_sandbox, "receipts.create", good);
    QCOMPARE(refused.at(u"error.code"_s), "-31610");
    QCOMPARE(refused.at(u"error.data"_s), "\"order_id\"");
    QVERIFY(!create(*m_sandbox, "a-2").isEmpty());
  }

  void wantsTheAccountFieldOfTheKassa() {
    m_sandbox->options().accountField = u"phone"_s;
    QCOMPARE(call(*m_sandbox, "receipts.create", good).at(u"error.data"_s), "\"phone\"");
  }

  void paysByItselfInTraining() {
    m_sandbox->options().autoPay = 10ms;
    create(*m_sandbox, "a-1");
    QTRY_COMPARE(m_sandbox->receipts()[0].state, 4);
  }

 private:
  SystemClock m_clock;
  std::unique_ptr<Sandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(PaycomTest)
#include "paycomtest.moc"
