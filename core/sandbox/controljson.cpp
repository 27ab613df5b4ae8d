#include "core/sandbox/controljson.h"

namespace kassir::sandbox {

using namespace Qt::Literals::StringLiterals;
using json::Value;

namespace {

Value text(const QByteArray &bytes) {
  return Value(QString::fromUtf8(bytes));
}

Value textOrNull(const QString &text) {
  return text.isEmpty() ? Value() : Value(text);
}

template <class Integer>
Value integer(const std::optional<Integer> &number) {
  return number ? Value(qint64{*number}) : Value();
}

QString wordOf(SeenConnection::Handshake handshake) {
  switch (handshake) {
    case SeenConnection::Handshake::Pending: return u"pending"_s;
    case SeenConnection::Handshake::Finished: return u"finished"_s;
    case SeenConnection::Handshake::Failed: return u"failed"_s;
  }
  return {};
}

}  // namespace

Value seenJson(const SeenRequest &seen) {
  Value headers = Value::array();
  for (const Header &header : seen.request.headers) {
    headers.append(Value::object({{u"name"_s, text(header.name)}, {u"value"_s, text(header.value)}}));
  }
  return Value::object({{u"time"_s, Value(seen.time)},
                        {u"vendor"_s, Value(QString(nameOf(seen.vendor)))},
                        {u"connection"_s, Value(qint64{seen.connection})},
                        {u"method"_s, text(seen.request.method)},
                        {u"path"_s, text(seen.request.path())},
                        {u"query"_s, text(seen.request.query())},
                        {u"host"_s, text(seen.request.header("Host"))},
                        {u"headers"_s, headers},
                        {u"body"_s, text(seen.request.body)},
                        {u"complete"_s, Value(seen.request.complete)},
                        {u"fault"_s, textOrNull(seen.fault)}});
}

Value seenJson(const SeenConnection &seen) {
  return Value::object({{u"time"_s, Value(seen.time)},
                        {u"vendor"_s, Value(QString(nameOf(seen.vendor)))},
                        {u"connection"_s, Value(qint64{seen.number})},
                        {u"handshake"_s, Value(wordOf(seen.handshake))},
                        {u"fault"_s, textOrNull(seen.fault)}});
}

Value executionJson(const Execution &execution) {
  return Value::object({{u"number"_s, Value(execution.number)},
                        {u"time"_s, Value(execution.time)},
                        {u"occasion"_s, Value(QString(nameOf(execution.occasion)))},
                        {u"method"_s, Value(execution.method)},
                        {u"order"_s, textOrNull(execution.order)},
                        {u"receipt_id"_s, textOrNull(execution.receiptId)},
                        {u"amount"_s, integer(execution.amount)},
                        {u"state"_s, integer(execution.state)},
                        {u"error"_s, integer(execution.error)}});
}

Value bookJson(const Receipt &receipt) {
  Value account = Value::object();
  for (const json::Member &member : receipt.draft.account) account.insert(member.name, member.value);
  return Value::object({{u"receipt_id"_s, Value(receipt.id)},
                        {u"state"_s, Value(qint64{receipt.state})},
                        {u"amount"_s, Value(receipt.draft.amount)},
                        {u"account"_s, account},
                        {u"description"_s, Value(receipt.draft.description)},
                        {u"create_time"_s, Value(receipt.createTime)},
                        {u"pay_time"_s, Value(receipt.payTime)},
                        {u"cancel_time"_s, Value(receipt.cancelTime)},
                        {u"fiscal_number"_s, Value(receipt.fiscalSign)}});
}

}  // namespace kassir::sandbox
