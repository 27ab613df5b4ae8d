#include "core/sandbox/rpc.h"

#include "core/json/parse.h"

namespace kassir::sandbox {

using json::Value;

namespace {

RpcError invalidRequest(const QString &field) {
  return {-32600, field};
}

bool isId(const Value *id) {
  return id && (id->integer() || id->isString());
}

}  // namespace

Result<RpcCall, RpcError> readCall(const Request &request) {
  if (request.method != "POST") return failure(RpcError{-32300});
  const auto parsed = json::parse(request.body);
  if (!parsed) return failure(RpcError{-32700});
  const Value &top = parsed.value();
  const Value *id = top.find(u"id");
  const Value *method = top.find(u"method");
  const Value *parameters = top.find(u"params");
  const Value *version = top.find(u"jsonrpc");
  if (!top.isObject()) return failure(RpcError{-32600});
  if (version && version->string() != QStringLiteral("2.0")) {
    return failure(invalidRequest(QStringLiteral("jsonrpc")));
  }
  if (!isId(id)) return failure(invalidRequest(QStringLiteral("id")));
  if (!method || !method->isString()) return failure(invalidRequest(QStringLiteral("method")));
  if (!parameters || !parameters->isObject()) return failure(invalidRequest(QStringLiteral("params")));
  return RpcCall{*id, *method->string(), *parameters};
}

Value callId(const Request &request) {
  const auto parsed = json::parse(request.body);
  const Value *id = parsed ? parsed.value().find(u"id") : nullptr;
  return isId(id) ? *id : Value();
}

Reply rpcReply(const Value &id, const RpcAnswer &answer) {
  Value top =
      Value::object({{QStringLiteral("jsonrpc"), Value(QStringLiteral("2.0"))}, {QStringLiteral("id"), id}});
  if (answer) {
    top.insert(QStringLiteral("result"), answer.value());
  } else {
    const RpcError &error = answer.error();
    top.insert(QStringLiteral("error"),
               Value::object({{QStringLiteral("code"), Value(error.code)},
                              {QStringLiteral("message"), rpcMessage(error.code)},
                              {QStringLiteral("data"), error.data ? Value(*error.data) : Value()}}));
  }
  return jsonReply(top);
}

}  // namespace kassir::sandbox
