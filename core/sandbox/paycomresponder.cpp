#include "core/sandbox/paycomresponder.h"

namespace kassir::sandbox {

using json::Value;

PaycomResponder::PaycomResponder(const Credentials &credentials, PaycomMethods methods)
    : m_credentials(credentials), m_methods(std::move(methods)) {}

Reply PaycomResponder::answer(const Request &request, Occasion occasion) {
  if (request.path() != "/api") return htmlReply(404);
  const auto read = readCall(request);
  if (!read) return rpcReply(callId(request), failure(read.error()));
  return rpcReply(read.value().id, call(request, read.value(), occasion));
}

Reply PaycomResponder::refuse(const Request &request, const Refusal &refusal) const {
  Value error = Value::object({{QStringLiteral("code"), Value(refusal.code.value_or(-32400))}});
  if (refusal.message) error.insert(QStringLiteral("message"), *refusal.message);
  if (refusal.data) error.insert(QStringLiteral("data"), *refusal.data);
  return jsonReply(Value::object({{QStringLiteral("jsonrpc"), Value(QStringLiteral("2.0"))},
                                  {QStringLiteral("id"), callId(request)},
                                  {QStringLiteral("error"), error}}),
                   refusal.status.value_or(200));
}

RpcAnswer PaycomResponder::call(const Request &request, const RpcCall &call, Occasion occasion) {
  if (!PaycomMethods::knows(call.method)) return failure(RpcError{-32601, call.method});
  if (const auto error = checkAuthorization(request.header("X-Auth"))) return failure(*error);
  return m_methods.call(call.method, call.parameters, occasion);
}

std::optional<RpcError> PaycomResponder::checkAuthorization(const QByteArray &header) const {
  const auto colon = header.indexOf(':');
  if (colon <= 0 || colon == header.size() - 1) {
    return RpcError{-32504, QStringLiteral("invalid_authorization_header")};
  }
  if (header != m_credentials.paycomId.toLatin1() + ':' + m_credentials.paycomKey) {
    return RpcError{-32504, QStringLiteral("invalid_id")};
  }
  return std::nullopt;
}

}  // namespace kassir::sandbox
