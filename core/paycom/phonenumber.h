#pragma once

#include <QString>

#include "core/base/result.h"

namespace kassir::paycom {

enum class PhoneFault {
  Empty,
  ForeignCharacter,  ///< at `place`
  TooFewDigits,      ///< of `wanted`, `given`
  TooManyDigits,
  OtherCountry,
};

/// What is wrong with a typed phone number, and where.
struct PhoneProblem {
  PhoneFault fault = PhoneFault::Empty;
  int place = 0;        ///< of the character in the typed text, counted from 1
  QString character{};  ///< which stands there
  int wanted = 0;
  int given = 0;

  bool operator==(const PhoneProblem &) const = default;
};

/// An Uzbek phone number, to which Paycom texts a link.
class PhoneNumber {
 public:
  /// 9 digits, or 12 from 998, with or without a plus, with spaces, hyphens and brackets as people write
  /// them.
  [[nodiscard]] static Result<PhoneNumber, PhoneProblem> parse(QStringView text);

  /// 12 digits, as the wire wants them.
  [[nodiscard]] const QString &digits() const { return m_digits; }
  /// As people read it back to each other: "+998 90 123 45 67".
  [[nodiscard]] QString readable() const;

 private:
  explicit PhoneNumber(QString digits) : m_digits(std::move(digits)) {}

  QString m_digits;
};

}  // namespace kassir::paycom
