#pragma once

#include "core/base/result.h"
#include "core/sandbox/responder.h"

namespace kassir::sandbox {

/// A JSON-RPC error as Paycom makes it.
struct RpcError {
  qint64 code = 0;
  std::optional<QString> data = {};  ///< the word that tells more: a field's name, a method's, a reason's
};

using RpcAnswer = Result<json::Value, RpcError>;

/// A request whose envelope is in order.
struct RpcCall {
  json::Value id;
  QString method;
  json::Value parameters;
};

/// Reads the envelope. Errors: not POST -32300, no JSON -32700, a missing field or wrong type -32600.
[[nodiscard]] Result<RpcCall, RpcError> readCall(const Request &request);
/// The id to answer with, also when the rest of the envelope is wrong; null when there is none.
[[nodiscard]] json::Value callId(const Request &request);

[[nodiscard]] Reply rpcReply(const json::Value &id, const RpcAnswer &answer);
/// What Paycom tells in {ru, uz, en} with that code.
[[nodiscard]] json::Value rpcMessage(qint64 code);

}  // namespace kassir::sandbox
