#pragma once

#include <QByteArrayView>
#include <optional>
#include <vector>

#include "core/till/catalogue/cataloguefailure.h"
#include "core/till/catalogue/good.h"

namespace kassir::till {

/// What a shop's file of goods holds: what could be taken, and what could not.
struct CatalogueFile {
  std::vector<Good> goods;  ///< in the order of the file
  std::vector<RefusedRow> refused;
  std::optional<CatalogueFailure> failure;  ///< then nothing was taken
};

/// Reads a CSV file with `;` between its cells, whose first row names the columns, in any order:
///   name;ikpu;package_code;barcode;price_sum;vat_percent
/// Only `name` must be there; unknown columns are passed over, empty cells mean "not known". Prices are in
/// sums, as people type them ("12 500,50"); a VAT rate is a number or `without`. A price of zero is taken,
/// and so is a rate that the shop does not use: the ticket says what it thinks of them.
[[nodiscard]] CatalogueFile readCatalogueFile(QByteArrayView bytes);

}  // namespace kassir::till
