#include "core/sale/packagecode.h"

#include "core/sale/ikpu.h"
#include "core/sale/limits.h"

namespace kassir::sale {

Result<PackageCode, PackageCodeFault> PackageCode::parse(QStringView text) {
  QString digits = withoutSpaces(text);
  if (digits.isEmpty()) return failure(PackageCodeFault::Missing);
  if (!isDigits(digits)) return failure(PackageCodeFault::NotDigits);
  if (digits.size() > longestPackageCode) return failure(PackageCodeFault::TooLong);
  return PackageCode(std::move(digits));
}

bool PackageCode::isPlaceholder() const {
  return m_digits == QLatin1String("123456");
}

bool PackageCode::isUnitOfMeasure() const {
  return m_digits == QLatin1String("796") || m_digits == QLatin1String("166");
}

}  // namespace kassir::sale
