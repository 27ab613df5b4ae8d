#include "core/sale/rounding.h"

namespace kassir::sale {

qint64 multiplyDivide(qint64 a, qint64 b, qint64 divisor) {
  const Wide product = Wide{a} * b;
  const Wide doubled = 2 * (product < 0 ? -product : product);
  const Wide rounded = (doubled + divisor) / (2 * Wide{divisor});
  return static_cast<qint64>(product < 0 ? -rounded : rounded);
}

}  // namespace kassir::sale
