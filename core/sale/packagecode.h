#pragma once

#include <QString>

#include "core/base/result.h"

namespace kassir::sale {

enum class PackageCodeFault { Missing, NotDigits, TooLong };

/// The code of one package of one IKPU: digits, 7 in every pair of the national catalogue seen so far.
class PackageCode {
 public:
  /// Spaces anywhere are dropped.
  [[nodiscard]] static Result<PackageCode, PackageCodeFault> parse(QStringView text);

  [[nodiscard]] const QString &digits() const { return m_digits; }
  /// The code of Paycom's documentation.
  [[nodiscard]] bool isPlaceholder() const;
  /// 796 (piece) and 166 (kilogram) belong to another classifier, OKEI, and are taken for package codes by
  /// mistake.
  [[nodiscard]] bool isUnitOfMeasure() const;

  bool operator==(const PackageCode &) const = default;

 private:
  explicit PackageCode(QString digits) : m_digits(std::move(digits)) {}

  QString m_digits;
};

}  // namespace kassir::sale
