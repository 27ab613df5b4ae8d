#include <QTest>

#include "core/json/parse.h"
#include "core/json/write.h"
#include "core/paycom/createproof.h"
#include "core/paycom/paycomclient.h"
#include "documented.h"
#include "tests/support/faketransport.h"

using namespace kassir;
using namespace kassir::paycom;

namespace {

const auto receiptId = QStringLiteral("62da73b0803aced907a52b46");

CreateRequest request(qint64 tiyin) {
  CreateRequest request;
  request.sale.amount = sale::Money::fromTiyin(tiyin);
  request.account = {{QStringLiteral("order_id"), QStringLiteral("test")}};
  return request;
}

QByteArray receiptReply(qint64 id, int state, const QByteArray &receipt = "62da73b0803aced907a52b46") {
  return "{\"id\":" + QByteArray::number(id) + ",\"result\":{\"receipt\":{\"_id\":\"" + receipt +
         "\",\"state\":" + QByteArray::number(state) + ",\"amount\":500000}}}";
}

}  // namespace

class PaycomClientTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::FakeTransport> m_transport;
  std::unique_ptr<PaycomClient> m_client;

  template <class T>
  Answer<T> into(std::optional<Result<T, Failure>> &answer) {
    return Answer<T>(this, [&answer](const Result<T, Failure> &given) { answer.emplace(given); });
  }
  void create(qint64 tiyin, CallHooks hooks, std::optional<Result<Receipt, Failure>> &answer) {
    const PreparedCall call = m_client->prepareCreate(json::write(createParams(request(tiyin))));
    m_client->create(call, orderOf(request(tiyin)), std::move(hooks), into(answer));
  }
  static CallHooks letGo() {
    return {[] { return true; }};
  }

 private Q_SLOTS:
  void init() {
    m_transport = std::make_unique<test::FakeTransport>();
    Kassa kassa{QUrl(QStringLiteral("https://checkout.test.paycom.uz/api")),
                QStringLiteral("100fe486b33784292111b7dc"),
                SecretBytes(QByteArrayView("Rw712wMJspZBczFvrG09?bHkSNxnD4PY0n1C"))};
    m_client = std::make_unique<PaycomClient>(*m_transport, std::move(kassa), 4);
  }

  void beginsToCountSomewhereElseEachTime() {
    const qint64 first = firstRequestId();
    QVERIFY(first > 0);
    QVERIFY(firstRequestId() != first);
  }

  void sendsWhatTheDocumentationShows() {
    m_transport->willAnswer(200, documented::createReply);
    std::optional<Result<Receipt, Failure>> answer;
    create(500000, letGo(), answer);
    QTRY_VERIFY(answer.has_value());
    QVERIFY(answer->hasValue());
    QCOMPARE(answer->value().id, receiptId);
    const test::HeardRequest &heard = m_transport->heard().at(0);
    QCOMPARE(heard.method, test::HeardRequest::Method::Post);
    QCOMPARE(heard.url, QUrl(QStringLiteral("https://checkout.test.paycom.uz/api")));
    QCOMPARE(heard.secretName, QByteArray("X-Auth"));
    QCOMPARE(heard.secretValue, QByteArray("100fe486b33784292111b7dc:Rw712wMJspZBczFvrG09?bHkSNxnD4PY0n1C"));
    QCOMPARE(heard.header("content-type"), QByteArray("application/json"));
    QCOMPARE(heard.header("cache-control"), QByteArray("no-cache"));
    QVERIFY(heard.body.startsWith(
        R"({"id":4,"method":"receipts.create","params":{"amount":500000,"account":{"order_id":"test"},)"));
  }

  void sendsWhatWasPreparedByteForByte() {
    const PreparedCall call = m_client->prepareCreate(R"({"amount": 5, "odd":1.50})");
    m_client->create(call, {}, letGo(), Answer<Receipt>(this, [](const Result<Receipt, Failure> &) {}));
    QCOMPARE(m_transport->heard().at(0).body, call.body);
    QCOMPARE(call.body,
             QByteArray(R"({"id":4,"method":"receipts.create","params":{"amount": 5, "odd":1.50}})"));
  }

  void showsTheReplyBeforeItIsJudged() {
    m_transport->willAnswer(200, "rubbish");
    std::optional<Result<Receipt, Failure>> answer;
    QByteArray seen;
    create(500000,
           {[] { return true; },
            [&](const net::Reply &reply) {
              QVERIFY(!answer.has_value());
              seen = reply.body;
            }},
           answer);
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(seen, QByteArray("rubbish"));
  }

  void judgesAReplyThatWasKeptAsItDidThen() {
    m_transport->willAnswer(200, documented::createReply);
    std::optional<Result<Receipt, Failure>> then;
    create(500000, letGo(), then);
    QTRY_VERIFY(then.has_value());
    const net::Reply kept{200, documented::createReply, {}, {}};
    QCOMPARE(judgeCreate(kept, 4, orderOf(request(500000))).value(), then->value());
    QVERIFY(!judgeCreate(kept, 5, orderOf(request(500000))).hasValue());
    QCOMPARE(judgeCreate(kept, 4, orderOf(request(1))).error().kind, Failure::Kind::Mismatch);
  }

  void tellsHowLongAServerAsksToWait() {
    m_transport->willAnswer(net::Reply{429, "slow down", {}, std::chrono::seconds(7)});
    std::optional<Result<qint64, Failure>> answer;
    m_client->check(receiptId, into(answer));
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().retryAfter, std::optional(std::chrono::seconds(7)));
  }

  void numbersItsRequests() {
    std::optional<Result<qint64, Failure>> answer;
    m_client->check(receiptId, into(answer));
    m_client->check(receiptId, into(answer));
    QVERIFY(m_transport->heard().at(0).body.startsWith("{\"id\":4,"));
    QVERIFY(m_transport->heard().at(1).body.startsWith("{\"id\":5,"));
  }

  void asksTheHookBeforeTheBodyLeaves() {
    std::optional<Result<Receipt, Failure>> answer;
    create(500000, {[] { return false; }}, answer);
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().kind, Failure::Kind::NotSent);
    QCOMPARE(m_transport->bodiesReleased(), 0);
  }

  void neverTakesAnotherReceiptForTheOneItAskedFor() {
    m_transport->willAnswer(200, documented::createReply);
    std::optional<Result<Receipt, Failure>> created;
    create(500001, letGo(), created);
    QTRY_VERIFY(created.has_value());
    QCOMPARE(created->error().kind, Failure::Kind::Mismatch);
    QCOMPARE(created->error().difference, Difference::Amount);

    m_transport->willAnswer(200, receiptReply(5, 4, "62da73b0803aced907a52b47"));
    std::optional<Result<Receipt, Failure>> fetched;
    m_client->get(receiptId, into(fetched));
    QTRY_VERIFY(fetched.has_value());
    QCOMPARE(fetched->error().kind, Failure::Kind::Unreadable);
  }

  void readsStates() {
    m_transport->willAnswer(200, R"({"jsonrpc":"2.0","id":4,"result":{"state":4}})");
    std::optional<Result<qint64, Failure>> answer;
    m_client->check(receiptId, into(answer));
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->value(), state::paid);
    QCOMPARE(
        m_transport->heard().at(0).body,
        QByteArray(
            "{\"id\":4,\"method\":\"receipts.check\",\"params\":{\"id\":\"62da73b0803aced907a52b46\"}}"));
  }

  void readsABareListAndRefusesOneWithAHole() {
    const QByteArray good = R"({"_id":"62da73b0803aced907a52b46","state":0,"amount":1})";
    m_transport->willAnswer(200, "{\"id\":4,\"result\":[" + good + "," + good + "]}");
    m_transport->willAnswer(200, "{\"id\":5,\"result\":[" + good + ",{}]}");
    m_transport->willAnswer(200, R"({"id":6,"result":{}})");
    const ListWindow window{QDateTime::fromMSecsSinceEpoch(1000), QDateTime::fromMSecsSinceEpoch(2000), 50,
                            50};
    std::optional<Result<std::vector<Receipt>, Failure>> answers[3];
    for (auto &answer : answers) {
      m_client->list(window, into(answer));
      QTRY_VERIFY(answer.has_value());
    }
    QCOMPARE(answers[0]->value().size(), std::size_t{2});
    QCOMPARE(answers[1]->error().kind, Failure::Kind::Unreadable);
    QCOMPARE(answers[2]->error().kind, Failure::Kind::Unreadable);
    const test::HeardRequest &heard = m_transport->heard().at(0);
    QVERIFY(heard.body.contains(R"("params":{"count":50,"from":1000,"to":2000,"offset":50})"));
    QCOMPARE(heard.largestReply, qint64{8} * 1024 * 1024);
  }

  void textsTheLink() {
    m_transport->willAnswer(200, R"({"id":4,"result":{"success":true}})");
    std::optional<Result<bool, Failure>> answer;
    const auto phone = PhoneNumber::parse(u"+998 90 130 45 27").value();
    const PreparedCall call = m_client->prepareSend(receiptId);
    QVERIFY(call.body.contains(R"("phone":"<phone>")"));  // as it is kept
    m_client->sendLink(call, phone, letGo(), into(answer));
    QTRY_VERIFY(answer.has_value());
    QVERIFY(answer->value());
    QVERIFY(m_transport->heard().at(0).body.contains(R"("phone":"998901304527")"));
  }

  void paysAndCancels() {
    m_transport->willAnswer(200, receiptReply(4, 4));
    std::optional<Result<Receipt, Failure>> paid;
    const PreparedCall pay = m_client->preparePay(receiptId);
    QVERIFY(pay.body.contains(R"("token":"<token>")"));  // as it is kept
    m_client->pay(pay, receiptId,
                  PaymentCode::parse(SecretBytes(QByteArrayView("50512345678901234567"))).value(), letGo(),
                  into(paid));
    QTRY_VERIFY(paid.has_value());
    QCOMPARE(paid->value().state, state::paid);
    QCOMPARE(m_transport->heard().at(0).body,
             QByteArray("{\"id\":4,\"method\":\"receipts.pay\",\"params\":{\"id\":"
                        "\"62da73b0803aced907a52b46\",\"token\":\"50512345678901234567\"}}"));

    m_transport->willAnswer(200, receiptReply(5, 21));
    std::optional<Result<Receipt, Failure>> cancelled;
    m_client->cancel(m_client->prepareCancel(receiptId), receiptId, letGo(), into(cancelled));
    QTRY_VERIFY(cancelled.has_value());
    QCOMPARE(cancelled->value().state, state::cancelQueued);
  }

  void answersNobodyOnceItIsGone() {
    std::optional<Result<qint64, Failure>> answer;
    m_client->check(receiptId, into(answer));
    QTRY_COMPARE(m_transport->waiting(), std::size_t{1});
    m_client.reset();
    net::Reply reply;
    reply.status = 200;
    reply.body = R"({"id":4,"result":{"state":4}})";
    m_transport->answer(reply);
    QVERIFY(!answer.has_value());
  }
};

QTEST_GUILESS_MAIN(PaycomClientTest)
#include "paycomclienttest.moc"
