#pragma once

#include <chrono>

#include "core/json/value.h"
#include "core/sandbox/request.h"

namespace kassir::sandbox {

/// An HTTP reply before it is cut, dripped or otherwise spoilt on its way.
struct Reply {
  int status = 200;
  QByteArray contentType = "application/json; charset=utf-8";
  QByteArray body;
  std::vector<Header> headers;  ///< besides type, length, date and connection
};

[[nodiscard]] Reply jsonReply(const json::Value &value, int status = 200);
/// A page as a web server or a proxy makes it, for a person to read.
[[nodiscard]] Reply htmlReply(int status);

/// What goes before the body. `length` stands in Content-Length; none means that the end of the connection is
/// the end of the body. Date is the true time and `clockSkew`.
[[nodiscard]] QByteArray headOf(const Reply &reply, std::optional<qint64> length, bool keepAlive,
                                std::chrono::milliseconds clockSkew);

}  // namespace kassir::sandbox
