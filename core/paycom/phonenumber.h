#pragma once

#include <QString>

#include "core/base/result.h"

namespace kassir::paycom {

enum class PhoneFault { NotAPhone, OtherCountry };

/// An Uzbek phone number, to which Paycom texts a link.
class PhoneNumber {
 public:
  /// 9 digits, or 12 from 998, with or without a plus, with spaces, hyphens and brackets as people write
  /// them.
  [[nodiscard]] static Result<PhoneNumber, PhoneFault> parse(QStringView text);

  /// 12 digits, as the wire wants them.
  [[nodiscard]] const QString &digits() const { return m_digits; }

 private:
  explicit PhoneNumber(QString digits) : m_digits(std::move(digits)) {}

  QString m_digits;
};

}  // namespace kassir::paycom
