#pragma once

#include "core/sale/sale.h"

namespace kassir::model {

/// A line that can be sold; of a few titles, prices and quantities.
inline sale::Line lineOf(int which, int how) {
  sale::Line line;
  line.title = which % 3 == 0 ? QStringLiteral("Сүт") : QStringLiteral("Нан %1").arg(which);
  line.price = sale::Money::fromTiyin(1'000 * (1 + which % 3));
  line.quantity = sale::Quantity::fromThousandths(1'000 * (1 + how % 4));
  line.ikpu = QStringLiteral("02202002001039024");
  line.packageCode = QStringLiteral("1228506");
  line.vat = sale::VatRate::fromHundredths(12'00);
  return line;
}

}  // namespace kassir::model
