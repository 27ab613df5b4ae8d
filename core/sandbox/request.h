#pragma once

#include <QByteArray>
#include <vector>

namespace kassir::sandbox {

struct Header {
  QByteArray name;
  QByteArray value;
};

/// An HTTP request as it came over the wire, nothing decoded but the chunks of its body.
struct Request {
  QByteArray method;
  QByteArray target;  ///< path and query, as sent
  std::vector<Header> headers;
  QByteArray body;
  bool complete = false;  ///< the body came to its end
  bool keepAlive = true;

  [[nodiscard]] QByteArray path() const;
  [[nodiscard]] QByteArray query() const;  ///< still encoded, without the question mark
  /// The first header of that name, in any case; empty when there is none.
  [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

}  // namespace kassir::sandbox
