#pragma once

#include <QString>

#include "core/base/result.h"

namespace kassir::sale {

enum class IkpuFault { Missing, NotDigits, WrongLength, AllZeros };

/// The Uzbek identification code of goods and services (IKPU, MXIK): 17 digits, the first three of which are
/// its group. There is no check digit. Source: tasnif.soliq.uz.
class Ikpu {
 public:
  /// Spaces anywhere are dropped, because codes are pasted with them.
  [[nodiscard]] static Result<Ikpu, IkpuFault> parse(QStringView text);

  [[nodiscard]] const QString &digits() const { return m_digits; }
  [[nodiscard]] int group() const { return m_digits.first(3).toInt(); }
  /// Groups run from 001 to 118 without 077; new ones may appear, so an unknown one is no error.
  [[nodiscard]] bool isKnownGroup() const;
  /// The code of Paycom's documentation, which is copied into real lists without a thought.
  [[nodiscard]] bool isPlaceholder() const;

  bool operator==(const Ikpu &) const = default;

 private:
  explicit Ikpu(QString digits) : m_digits(std::move(digits)) {}

  QString m_digits;
};

/// `text` without spaces of any kind: how codes are compared and stored.
[[nodiscard]] QString withoutSpaces(QStringView text);
/// Whether every character is one of 0–9, and there is at least one.
[[nodiscard]] bool isDigits(QStringView text);

}  // namespace kassir::sale
