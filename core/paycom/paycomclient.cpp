#include "core/paycom/paycomclient.h"

#include <QRandomGenerator>

#include "core/paycom/createproof.h"
#include "core/paycom/envelope.h"
#include "core/paycom/receiptreader.h"

namespace kassir::paycom {

namespace {

using json::Value;

constexpr qint64 largestReply = qint64{1024} * 1024;
constexpr qint64 largestList = 8 * largestReply;

bool noHook() {
  return true;
}

Value ofReceipt(const QString &receiptId) {
  return Value::object({{QStringLiteral("id"), Value(receiptId)}});
}

Result<Receipt, Failure> receiptIn(const Value &result) {
  const Value *receipt = result.find(u"receipt");
  auto read = receipt ? readReceipt(*receipt) : std::nullopt;
  if (!read) return failure(unreadable(200));
  return *std::move(read);
}

// A reply about another receipt than the one we named is not ours.
Result<Receipt, Failure> thatReceipt(const Value &result, const QString &receiptId) {
  const auto receipt = receiptIn(result);
  if (receipt && receipt.value().id.compare(receiptId, Qt::CaseInsensitive) != 0)
    return failure(unreadable(200));
  return receipt;
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

qint64 PaycomClient::create(const CreateRequest &request, net::BeforeBody beforeBody,
                            const Answer<Receipt> &answer) {
  return call(QStringLiteral("receipts.create"), createParams(request), std::move(beforeBody),
              [request, answer](const Result<Value, Failure> &result) {
                answer(result.andThen(receiptIn).andThen(
                    [&request](const Receipt &receipt) { return proveCreated(receipt, request); }));
              });
}

void PaycomClient::check(const QString &receiptId, const Answer<qint64> &answer) {
  call(QStringLiteral("receipts.check"), ofReceipt(receiptId), noHook,
       [answer](const Result<Value, Failure> &result) {
         answer(result.andThen([](const Value &value) -> Result<qint64, Failure> {
           const Value *state = value.find(u"state");
           if (!state || !state->integer()) return failure(unreadable(200));
           return *state->integer();
         }));
       });
}

void PaycomClient::get(const QString &receiptId, const Answer<Receipt> &answer) {
  callForReceipt(QStringLiteral("receipts.get"), receiptId, noHook, answer);
}

void PaycomClient::list(const ListWindow &window, const Answer<std::vector<Receipt>> &answer) {
  const Value params = Value::object({{QStringLiteral("count"), Value(window.count)},
                                      {QStringLiteral("from"), Value(window.from.toMSecsSinceEpoch())},
                                      {QStringLiteral("to"), Value(window.to.toMSecsSinceEpoch())},
                                      {QStringLiteral("offset"), Value(window.offset)}});
  const qint64 id = m_nextId++;
  post(id, writeCall(id, QStringLiteral("receipts.get_all"), params), largestList, noHook,
       [answer](const Result<Value, Failure> &result) { answer(result.andThen(receiptsIn)); });
}

void PaycomClient::sendLink(const QString &receiptId, const PhoneNumber &phone, const Answer<bool> &answer) {
  Value params = ofReceipt(receiptId);
  params.insert(QStringLiteral("phone"), Value(phone.digits()));
  call(QStringLiteral("receipts.send"), params, noHook, [answer](const Result<Value, Failure> &result) {
    answer(result.andThen([](const Value &value) -> Result<bool, Failure> {
      const Value *success = value.find(u"success");
      if (!success || !success->boolean()) return failure(unreadable(200));
      return *success->boolean();
    }));
  });
}

void PaycomClient::pay(const QString &receiptId, const PaymentCode &code, net::BeforeBody beforeBody,
                       const Answer<Receipt> &answer) {
  // The code is set into the finished bytes, so that it is never a QString or a JSON value that lingers.
  const auto placeholder = QStringLiteral("<token>");
  Value params = ofReceipt(receiptId);
  params.insert(QStringLiteral("token"), Value(placeholder));
  const qint64 id = m_nextId++;
  QByteArray body = writeCall(id, QStringLiteral("receipts.pay"), params);
  body.replace(placeholder.toLatin1(), code.digits());
  post(id, std::move(body), largestReply, std::move(beforeBody),
       [receiptId, answer](const Result<Value, Failure> &result) {
         answer(result.andThen([&receiptId](const Value &value) { return thatReceipt(value, receiptId); }));
       });
}

void PaycomClient::cancel(const QString &receiptId, net::BeforeBody beforeBody,
                          const Answer<Receipt> &answer) {
  callForReceipt(QStringLiteral("receipts.cancel"), receiptId, std::move(beforeBody), answer);
}

void PaycomClient::callForReceipt(const QString &method, const QString &receiptId, net::BeforeBody beforeBody,
                                  const Answer<Receipt> &answer) {
  call(method, ofReceipt(receiptId), std::move(beforeBody),
       [receiptId, answer](const Result<Value, Failure> &result) {
         answer(result.andThen([&receiptId](const Value &value) { return thatReceipt(value, receiptId); }));
       });
}

qint64 PaycomClient::call(const QString &method, const Value &params, net::BeforeBody beforeBody,
                          ResultReader reader) {
  const qint64 id = m_nextId++;
  post(id, writeCall(id, method, params), largestReply, std::move(beforeBody), std::move(reader));
  return id;
}

void PaycomClient::post(qint64 id, QByteArray body, qint64 largest, net::BeforeBody beforeBody,
                        ResultReader reader) {
  net::Request request;
  request.url = m_kassa.endpoint;
  request.headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-cache"}};
  request.secretHeader = net::SecretHeader{"X-Auth", authorization()};
  request.body = std::move(body);
  request.largestReply = largest;
  m_transport.postOnce(
      std::move(request), std::move(beforeBody),
      Callback<net::Exchange>(this, [id, reader = std::move(reader)](const net::Exchange &exchange) {
        if (exchange) return reader(readResult(exchange.value(), id));
        reader(failure(fromTransport(exchange.error())));
      }));
}

SecretBytes PaycomClient::authorization() const {
  QByteArray idAndKey = m_kassa.id.toLatin1() + ':';
  idAndKey.append(m_kassa.key.view());
  return SecretBytes::take(std::move(idAndKey));
}

}  // namespace kassir::paycom
