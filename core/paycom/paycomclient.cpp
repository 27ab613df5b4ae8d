#include "core/paycom/paycomclient.h"

#include <QRandomGenerator>

#include "core/json/write.h"
#include "core/paycom/confided.h"
#include "core/paycom/createproof.h"
#include "core/paycom/envelope.h"
#include "core/paycom/receiptreader.h"

namespace kassir::paycom {

namespace {

using json::Value;

constexpr qint64 largestReply = qint64{1024} * 1024;
constexpr qint64 largestList = 8 * largestReply;
constexpr QByteArrayView codePlace = "<token>";
constexpr QByteArrayView phonePlace = "<phone>";

CallHooks noHooks() {
  return {[] { return true; }};
}

Value ofReceipt(const QString &receiptId) {
  return Value::object({{QStringLiteral("id"), Value(receiptId)}});
}

// A reply about another receipt than the one we named is not ours.
Result<Receipt, Failure> thatReceipt(const Value &result, const QString &receiptId) {
  const auto receipt = readWholeReceipt(result);
  if (receipt && receipt.value().id.compare(receiptId, Qt::CaseInsensitive) != 0)
    return failure(unreadable(200));
  return receipt;
}

auto readerOf(const QString &receiptId, const Answer<Receipt> &answer) {
  return [receiptId, answer](const Result<Value, Failure> &result) {
    answer(result.andThen([&receiptId](const Value &value) { return thatReceipt(value, receiptId); }));
  };
}

Result<std::vector<Receipt>, Failure> receiptsIn(const Value &result) {
  if (!result.isArray()) return failure(unreadable(200));
  std::vector<Receipt> receipts;
  for (const Value &item : result.items()) {
    auto receipt = readReceipt(item);
    if (!receipt) return failure(unreadable(200));
    receipts.push_back(*std::move(receipt));
  }
  return receipts;
}

}  // namespace

qint64 firstRequestId() {
  constexpr quint32 most = 1'000'000'000;
  return 1 + QRandomGenerator::system()->bounded(most);
}

PaycomClient::PaycomClient(net::Transport &transport, Kassa kassa, qint64 firstId)
    : m_transport(transport), m_kassa(std::move(kassa)), m_nextId(firstId) {}

PreparedCall PaycomClient::prepareCreate(const QByteArray &params) {
  const qint64 id = m_nextId++;
  return {id, writeCall(id, QStringLiteral("receipts.create"), params)};
}

PreparedCall PaycomClient::prepareCancel(const QString &receiptId) {
  return prepare(QStringLiteral("receipts.cancel"), ofReceipt(receiptId));
}

PreparedCall PaycomClient::preparePay(const QString &receiptId) {
  Value params = ofReceipt(receiptId);
  params.insert(QStringLiteral("token"), Value(QString::fromLatin1(codePlace)));
  return prepare(QStringLiteral("receipts.pay"), params);
}

PreparedCall PaycomClient::prepareSend(const QString &receiptId) {
  Value params = ofReceipt(receiptId);
  params.insert(QStringLiteral("phone"), Value(QString::fromLatin1(phonePlace)));
  return prepare(QStringLiteral("receipts.send"), params);
}

void PaycomClient::create(const PreparedCall &call, const Order &order, CallHooks hooks,
                          const Answer<Receipt> &answer) {
  post(call.id, SecretBytes(call.body), largestReply, std::move(hooks),
       [order, answer](const Result<Value, Failure> &result) {
         answer(result.andThen(readWholeReceipt).andThen([&order](const Receipt &receipt) {
           return proveCreated(receipt, order);
         }));
       });
}

void PaycomClient::cancel(const PreparedCall &call, const QString &receiptId, CallHooks hooks,
                          const Answer<Receipt> &answer) {
  post(call.id, SecretBytes(call.body), largestReply, std::move(hooks), readerOf(receiptId, answer));
}

void PaycomClient::pay(const PreparedCall &call, const QString &receiptId, const PaymentCode &code,
                       CallHooks hooks, const Answer<Receipt> &answer) {
  const auto confided = std::make_shared<Confided>(codePlace, code.digits());
  post(call.id, confided->setInto(call.body), largestReply, std::move(hooks), readerOf(receiptId, answer),
       confided);
}

void PaycomClient::sendLink(const PreparedCall &call, const PhoneNumber &phone, CallHooks hooks,
                            const Answer<bool> &answer) {
  const auto confided = std::make_shared<Confided>(phonePlace, phone.digits().toLatin1());
  post(
      call.id, confided->setInto(call.body), largestReply, std::move(hooks),
      [answer](const Result<Value, Failure> &result) {
        answer(result.andThen([](const Value &value) -> Result<bool, Failure> {
          const Value *success = value.find(u"success");
          if (!success || !success->boolean()) return failure(unreadable(200));
          return *success->boolean();
        }));
      },
      confided);
}

void PaycomClient::check(const QString &receiptId, const Answer<qint64> &answer) {
  ask(QStringLiteral("receipts.check"), ofReceipt(receiptId), [answer](const Result<Value, Failure> &result) {
    answer(result.andThen([](const Value &value) -> Result<qint64, Failure> {
      const Value *state = value.find(u"state");
      if (!state || !state->integer()) return failure(unreadable(200));
      return *state->integer();
    }));
  });
}

void PaycomClient::get(const QString &receiptId, const Answer<Receipt> &answer) {
  ask(QStringLiteral("receipts.get"), ofReceipt(receiptId), readerOf(receiptId, answer));
}

void PaycomClient::list(const ListWindow &window, const Answer<std::vector<Receipt>> &answer) {
  const PreparedCall call =
      prepare(QStringLiteral("receipts.get_all"),
              Value::object({{QStringLiteral("count"), Value(window.count)},
                             {QStringLiteral("from"), Value(window.from.toMSecsSinceEpoch())},
                             {QStringLiteral("to"), Value(window.to.toMSecsSinceEpoch())},
                             {QStringLiteral("offset"), Value(window.offset)}}));
  post(call.id, SecretBytes(call.body), largestList, noHooks(),
       [answer](const Result<Value, Failure> &result) { answer(result.andThen(receiptsIn)); });
}

PreparedCall PaycomClient::prepare(const QString &method, const Value &params) {
  const qint64 id = m_nextId++;
  return {id, writeCall(id, method, json::write(params))};
}

void PaycomClient::ask(const QString &method, const Value &params, ResultReader reader) {
  const PreparedCall call = prepare(method, params);
  post(call.id, SecretBytes(call.body), largestReply, noHooks(), std::move(reader));
}

void PaycomClient::post(qint64 id, SecretBytes body, qint64 largest, CallHooks hooks, ResultReader reader,
                        std::shared_ptr<const Confided> confided) {
  net::Request request;
  request.url = m_kassa.endpoint;
  request.headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-cache"}};
  request.secretHeader = net::SecretHeader{"X-Auth", authorization()};
  request.body = std::move(body);
  request.largestReply = largest;
  m_transport.postOnce(
      std::move(request), std::move(hooks.beforeBody),
      Callback<net::Exchange>(this, [this, id, replied = std::move(hooks.replied), reader = std::move(reader),
                                     confided = std::move(confided)](const net::Exchange &exchange) {
        if (!exchange) return reader(failure(fromTransport(exchange.error())));
        net::Reply reply = exchange.value();
        // Before anybody keeps, reads or shows it: a server may repeat what it was sent.
        if (confided) reply.body = confided->takenOutOf(reply.body);
        if (reply.date) m_serverTime = reply.date;
        if (replied) replied(reply);
        reader(readResult(reply, id));
      }));
}

SecretBytes PaycomClient::authorization() const {
  QByteArray idAndKey = m_kassa.id.toLatin1() + ':';
  idAndKey.append(m_kassa.key.view());
  return SecretBytes::take(std::move(idAndKey));
}

}  // namespace kassir::paycom
