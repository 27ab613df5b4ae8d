#pragma once

#include <QString>
#include <optional>

#include "core/base/secretbytes.h"

namespace kassir::paycom {

/// The code a customer shows in the Payme app (Payme GO): 20 digits beginning 505. Whoever has it can charge
/// the customer for about a minute, so it is kept like a secret.
class PaymentCode {
 public:
  /// Nothing for anything else: a foreign character would end up inside a request.
  [[nodiscard]] static std::optional<PaymentCode> parse(SecretBytes &&scanned);

  /// Whether a text is one. Such a text is searched for, created and kept nowhere.
  [[nodiscard]] static bool isOne(QStringView text);
  /// Whether a text may become one with the next digits: not even half of one is kept.
  [[nodiscard]] static bool isBegun(QStringView text);
  /// Whether all digits at the end of a text together are one, whatever stands before them ("3*", a word).
  [[nodiscard]] static bool isAtEnd(QStringView text);
  /// What of a text may be kept: without the digits at its end that are one, or may become one.
  [[nodiscard]] static QStringView withoutCode(QStringView text);
  static constexpr int length = 20;

  /// Valid as long as this object.
  [[nodiscard]] QByteArrayView digits() const { return m_digits.view(); }

 private:
  explicit PaymentCode(SecretBytes &&digits) : m_digits(std::move(digits)) {}

  SecretBytes m_digits;
};

}  // namespace kassir::paycom
