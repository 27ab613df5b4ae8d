#include "tests/core/sandbox/talk.h"
#include "tests/support/fakeclock.h"

using namespace kassir;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using sandbox::Execution;
using sandbox::Occasion;
using sandbox::Sandbox;

namespace {
const QByteArray token = "50512345678901234567";
const QByteArray creation =
    R"({"id":4,"method":"receipts.create","params":{"amount":500000,"account":{"order_id":"a-1"}}})";
}  // namespace

class ExecutionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_clock = std::make_unique<test::FakeClock>();
    auto started = Sandbox::start(*m_clock);
    QVERIFY(started);
    m_sandbox = std::move(started).value();
  }
  void cleanup() { m_sandbox.reset(); }

  void areKeptInTheirOrder() {
    const QByteArray id = "{\"id\":" + create(*m_sandbox, "Ә-1");
    act("receipts.send", id + ",\"phone\":\"998901234567\"}");
    act("receipts.pay", id + ",\"hold\":true,\"token\":\"" + token + "\"}");
    act("receipts.confirm_hold", id + '}');
    m_clock->advance(1500ms);
    act("receipts.cancel", id + '}');
    const QStringList methods{u"receipts.create"_s, u"receipts.send"_s, u"receipts.pay"_s,
                              u"receipts.confirm_hold"_s, u"receipts.cancel"_s};
    const QList<int> states{0, 0, 5, 4, 21};
    QCOMPARE(executions().size(), 5U);
    for (int i = 0; i < 5; ++i) {
      const Execution &execution = executions()[static_cast<std::size_t>(i)];
      QCOMPARE(execution.number, i + 1);
      QCOMPARE(execution.method, methods[i]);
      QCOMPARE(execution.state, std::optional(states[i]));
      QCOMPARE(execution.order, u"Ә-1"_s);
      QCOMPARE(execution.receiptId, m_sandbox->receipts()[0].id);
      QCOMPARE(execution.amount, std::optional(qint64{500'000}));
      QVERIFY(!execution.error);
      QCOMPARE(execution.occasion, Occasion::AtOnce);
    }
    QCOMPARE(executions()[4].time, m_clock->now().toMSecsSinceEpoch());
    QCOMPARE(executions()[4].time - executions()[3].time, 1500);
  }

  void tellWhatWasRefused() {
    m_sandbox->options().duplicates = sandbox::Duplicates::Refused;
    const QByteArray id = "{\"id\":" + create(*m_sandbox, "a-1") + '}';
    QVERIFY(create(*m_sandbox, "a-1").isEmpty());
    act("receipts.confirm_hold", id);
    act("receipts.cancel", R"({"id":"293812e17077c59d36a9bb5f"})");
    QCOMPARE(executions().size(), 4U);
    const Execution &duplicate = executions()[1];
    QCOMPARE(duplicate.error, std::optional(qint64{-31610}));
    QCOMPARE(duplicate.order, u"a-1"_s);
    QCOMPARE(duplicate.amount, std::optional(qint64{500'000}));
    QVERIFY(duplicate.receiptId.isEmpty() && !duplicate.state);
    const Execution &unconfirmed = executions()[2];
    QCOMPARE(unconfirmed.error, std::optional(qint64{-31602}));
    QCOMPARE(unconfirmed.receiptId, m_sandbox->receipts()[0].id);
    QCOMPARE(unconfirmed.state, std::optional(0));
    const Execution &unknown = executions()[3];
    QCOMPARE(unknown.error, std::optional(qint64{-31602}));
    QVERIFY(unknown.receiptId.isEmpty() && unknown.order.isEmpty() && !unknown.state && !unknown.amount);
  }

  void leaveOutWhatOnlyReadsAndWhoeverWasNotLetIn() {
    act("receipts.check", "{}");
    act("receipts.get_all", R"({"count":1,"from":0,"to":1,"offset":0})");
    act("receipts.no_such", "{}");
    talk(*m_sandbox, m_sandbox->paycomUrl(), post(*m_sandbox, creation).replace("X-Auth", "X-Other"));
    QVERIFY(m_sandbox->addFault({.name = u"close"_s, .execute = false}));
    talk(*m_sandbox, m_sandbox->paycomUrl(), post(*m_sandbox, creation));
    QCOMPARE(m_sandbox->requests().size(), 5U);
    QVERIFY(executions().empty());
  }

  void findTheOrder_data() {
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *name, const char *parameters, const QString &order) {
      QTest::newRow(name) << QByteArray(parameters) << order;
    };
    row("in the account", R"({"phone":"1","order_id":"a-1"},"description":"b-1")", u"a-1"_s);
    row("a number in the account", R"({"order_id":17})", u"17"_s);
    row("at the end of the description", R"({"phone":"1"},"description":"Tomatoes a-7")", u"a-7"_s);
    row("the description", R"({"phone":"1"},"description":"a-7")", u"a-7"_s);
    row("under another name", R"({"invoice":"a-8"})", u"a-8"_s);
  }
  void findTheOrder() {
    QFETCH(QByteArray, parameters);
    act("receipts.create", "{\"amount\":1,\"account\":" + parameters + '}');
    act("receipts.create", "{\"amount\":0,\"account\":" + parameters + '}');
    QCOMPARE(executions().size(), 2U);
    QTEST(executions()[0].order, "order");
    QVERIFY(executions()[1].error);
    QTEST(executions()[1].order, "order");
  }

  void keepOrdersShort() {
    create(*m_sandbox, QByteArray(100'000, 'x'));
    QCOMPARE(executions()[0].order, QString(128, u'x'));
  }

  void tellWhatWasDoneTwice() {
    QVERIFY(m_sandbox->addFault({.name = u"twice"_s}));
    create(*m_sandbox, "a-1");
    QCOMPARE(m_sandbox->receipts().size(), 2U);
    QCOMPARE(executions().size(), 2U);
    QCOMPARE(executions()[0].occasion, Occasion::AtOnce);
    QCOMPARE(executions()[1].occasion, Occasion::Again);
    QCOMPARE(executions()[1].receiptId, m_sandbox->receipts()[1].id);
  }

  // Whoever asked is gone by then, and the creation arrives all the same.
  void comeLateAlsoForAClientThatIsGone_data() {
    QTest::addColumn<QString>("fault");
    for (const char *name : {"hang", "close", "reset", "slow", "drip", "close-after-headers"}) {
      QTest::newRow(name) << QString::fromLatin1(name);
    }
  }
  void comeLateAlsoForAClientThatIsGone() {
    QFETCH(QString, fault);
    QVERIFY(m_sandbox->addFault({.name = fault, .executeAfter = 5s, .wait = 1h}));
    auto client = std::make_unique<RawClient>(*m_sandbox);
    client->connectTo(m_sandbox->paycomUrl());
    client->say(post(*m_sandbox, creation));
    QTRY_COMPARE(m_sandbox->requests().size(), 1U);
    client.reset();
    act("receipts.check", "{}");  // the server has seen the end of the other connection
    m_clock->advance(4999ms);
    QVERIFY(executions().empty());
    QVERIFY(m_sandbox->receipts().empty());
    m_clock->advance(1ms);
    QCOMPARE(m_sandbox->receipts().size(), 1U);
    QCOMPARE(executions().size(), 1U);
    QCOMPARE(executions()[0].occasion, Occasion::Late);
    QCOMPARE(executions()[0].order, u"a-1"_s);
    QCOMPARE(executions()[0].receiptId, m_sandbox->receipts()[0].id);
  }

  void areToldByTheControlAddress() {
    const QByteArray id = create(*m_sandbox, "Ә-1");
    act("receipts.pay", "{\"id\":" + id + ",\"token\":\"" + token + "\"}");
    act("receipts.cancel", R"({"id":"293812e17077c59d36a9bb5f"})");
    const Answer told =
        talk(*m_sandbox, m_sandbox->controlUrl(), "GET /executions HTTP/1.1\r\nHost: a\r\n\r\n");
    const QByteArray time = QByteArray::number(m_clock->now().toMSecsSinceEpoch());
    QCOMPARE(told.at(u"1"_s),
             R"({"number":2,"time":)" + time +
                 R"(,"occasion":"at_once","method":"receipts.pay","order":"Ә-1","receipt_id":)" + id +
                 R"(,"amount":500000,"state":4,"error":null})");
    QCOMPARE(told.at(u"2"_s), R"({"number":3,"time":)" + time +
                                  R"(,"occasion":"at_once","method":"receipts.cancel","order":null,)"
                                  R"("receipt_id":null,"amount":null,"state":null,"error":-31602})");
    QVERIFY(!told.body.contains(token));
    QVERIFY(!told.body.contains(m_sandbox->credentials().paycomKey));
  }

  void areBounded() {
    sandbox::Executions executions(*m_clock);
    for (int i = 0; i < 100'001; ++i) executions.add({});
    QCOMPARE(executions.all().size(), 100'000U);
    QCOMPARE(executions.all().front().number, 2);
    QCOMPARE(executions.all().back().number, 100'001);
  }

 private:
  void act(const QByteArray &method, const QByteArray &parameters) const {
    QVERIFY(call(*m_sandbox, method, parameters).status == 200);
  }
  [[nodiscard]] const std::deque<Execution> &executions() const { return m_sandbox->executions(); }

  std::unique_ptr<test::FakeClock> m_clock;
  std::unique_ptr<Sandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(ExecutionsTest)
#include "executionstest.moc"
