#pragma once

#include <QByteArray>
#include <QString>

namespace kassir::sandbox {

/// What a client of the stand-ins has to know. Made at random each time, worth nothing elsewhere, and so
/// printed without shame.
struct Credentials {
  QString paycomId;      ///< 24 hex digits
  QByteArray paycomKey;  ///< 36 characters, among them those that careless clients escape
  QString tarlanProviderCode;
  QString tarlanServiceCode;
  QByteArray tarlanSecret;

  [[nodiscard]] static Credentials random();
};

/// So many hexadecimal digits, in lower case.
[[nodiscard]] QString randomHex(int digits);
/// So many decimal digits, not starting with a zero.
[[nodiscard]] QString randomDigits(int digits);

}  // namespace kassir::sandbox
