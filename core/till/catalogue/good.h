#pragma once

#include <QString>
#include <optional>

#include "core/sale/sale.h"

namespace kassir::till {

/// A thing a shop sells, as its catalogue knows it. Codes are digits alone; what is not known is empty.
struct Good {
  QString title;
  QString ikpu;
  QString packageCode;
  QString barcode;
  std::optional<sale::Money> price;
  std::optional<sale::VatRate> vat;

  bool operator==(const Good &) const = default;
};

/// One piece of `good`, ready for a ticket; what the catalogue does not know is missing there.
[[nodiscard]] sale::Line lineOf(const Good &good);

}  // namespace kassir::till
