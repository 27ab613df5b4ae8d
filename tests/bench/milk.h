#pragma once

#include "core/sale/sale.h"

namespace kassir::bench {

/// What is rung up wherever a sale is measured.
inline sale::Line milk() {
  sale::Line line;
  line.title = QStringLiteral("Молоко 900 г");
  line.quantity = sale::Quantity::fromThousandths(1000);
  line.price = sale::Money::fromTiyin(1'250'000);
  line.ikpu = QStringLiteral("01905001001000000");
  line.packageCode = QStringLiteral("1234567");
  line.vat = sale::VatRate::fromHundredths(12'00);
  return line;
}

}  // namespace kassir::bench
