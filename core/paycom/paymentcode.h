#pragma once

#include <optional>

#include "core/base/secretbytes.h"

namespace kassir::paycom {

/// The code a customer shows in the Payme app (Payme GO): 20 digits beginning 505. Whoever has it can charge
/// the customer for about a minute, so it is kept like a secret.
class PaymentCode {
 public:
  /// Nothing for anything else: a foreign character would end up inside a request.
  [[nodiscard]] static std::optional<PaymentCode> parse(SecretBytes &&scanned);

  /// Valid as long as this object.
  [[nodiscard]] QByteArrayView digits() const { return m_digits.view(); }

 private:
  explicit PaymentCode(SecretBytes &&digits) : m_digits(std::move(digits)) {}

  SecretBytes m_digits;
};

}  // namespace kassir::paycom
