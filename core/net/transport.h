#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/callback.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/net/failure.h"

namespace kassir::net {

struct Header {
  QByteArray name;
  QByteArray value;
};

struct SecretHeader {
  QByteArray name;
  SecretBytes value;
};

/// One HTTPS request. Cannot be copied, since it holds a secret.
struct Request {
  QUrl url;
  std::vector<Header> headers;
  std::optional<SecretHeader> secretHeader;
  SecretBytes body;                            ///< of a POST; a customer's payment code may be in it
  std::chrono::milliseconds deadline{30'000};  ///< from start to the last byte of the reply
  qint64 largestReply = 1024 * 1024;           ///< bytes
};

/// A complete reply, whatever its status but 3xx. Complete does not mean true: the body is still to be read
/// strictly.
struct Reply {
  int status = 0;
  QByteArray body;
  std::optional<QDateTime> date;                   ///< the server's clock, if it told
  std::optional<std::chrono::seconds> retryAfter;  ///< if it asked to wait
};

using Exchange = Result<Reply, Failure>;

/// Asked once, when the secure connection stands and before the first byte of the body can leave. What must
/// be durable by then is made so here; false drops the request, unsent. Must neither run an event loop nor
/// destroy the transport.
using BeforeBody = std::function<bool()>;

/// Bytes over HTTPS. An interface because tests of those who use it need answers made by hand.
class Transport {
 public:
  virtual ~Transport() = default;

  /// Safe to repeat. Answers exactly once, never from inside the call.
  virtual void get(Request request, Callback<Exchange> callback) = 0;
  /// Reaches the server at most once, whatever the server does. Answers exactly once, never from inside the
  /// call.
  virtual void postOnce(Request request, BeforeBody beforeBody, Callback<Exchange> callback) = 0;
};

}  // namespace kassir::net
