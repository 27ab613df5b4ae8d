#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

#include "core/csv/tablereader.h"
#include "core/sale/sale.h"
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
[[nodiscard]] CatalogueFile readCatalogueFile(QByteArray bytes);

/// Reads it some rows at a time, for somebody who has other things to do in between.
class CatalogueFileReader {
 public:
  explicit CatalogueFileReader(QByteArray bytes) : m_table(std::move(bytes), ';') {}

  /// False when nothing is left to be done. A turn takes a millisecond or two.
  bool readOn();
  /// What was read, when nothing is left; once.
  [[nodiscard]] CatalogueFile take() { return std::move(m_file); }

 private:
  void begin();
  [[nodiscard]] QString cell(const csv::Row &row, sale::Member member) const;
  [[nodiscard]] sale::Line lineOf(const csv::Row &row) const;
  void takeRow(const csv::Row &row);

  csv::TableReader m_table;
  std::optional<std::vector<csv::Row>> m_rows;  // when they are all there: half a table is worse than none
  std::vector<qsizetype> m_places;              // where in a row each known column stands; -1: nowhere
  std::size_t m_next = 0;
  CatalogueFile m_file;
};

}  // namespace kassir::till
