#include "core/till/catalogue/good.h"

namespace kassir::till {

sale::Line lineOf(const Good &good) {
  sale::Line line;
  line.title = good.title;
  line.quantity = sale::Quantity::fromThousandths(1000);
  line.ikpu = good.ikpu;
  line.packageCode = good.packageCode;
  line.barcode = good.barcode;
  if (good.price) line.price = *good.price;
  if (good.vat) line.vat = *good.vat;
  return line;
}

}  // namespace kassir::till
