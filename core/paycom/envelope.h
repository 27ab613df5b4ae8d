#pragma once

#include <QByteArray>

#include "core/base/result.h"
#include "core/json/value.h"
#include "core/net/transport.h"
#include "core/paycom/failure.h"

namespace kassir::paycom {

/// The bytes of one JSON-RPC call, as Paycom's pages show it: id, method, params, and no `jsonrpc`. `params`
/// are JSON already, and stand in it byte for byte.
[[nodiscard]] QByteArray writeCall(qint64 id, const QString &method, const QByteArray &params);

/// The `result` of the reply to call `id`. It is one only if the reply is HTTP 200, strict JSON, carries that
/// very id, a result and no error; an error counts whatever the HTTP status.
[[nodiscard]] Result<json::Value, Failure> readResult(const net::Reply &reply, qint64 id);

/// What a failed exchange means here.
[[nodiscard]] Failure fromTransport(const net::Failure &failure);
[[nodiscard]] Failure unreadable(int httpStatus);

}  // namespace kassir::paycom
