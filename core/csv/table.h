#pragma once

#include <QByteArrayView>
#include <QStringList>
#include <vector>

#include "core/base/result.h"
#include "core/csv/csvfailure.h"

namespace kassir::csv {

inline constexpr qsizetype largestTable = qsizetype{8} * 1024 * 1024;  ///< in bytes
inline constexpr qsizetype mostCells = 1'000'000;
inline constexpr qsizetype longestCell = 10'000;  ///< in UTF-16 units

struct Row {
  qint64 line = 1;  ///< of the file, where the row begins; a quoted cell may go on over several
  QStringList cells;

  bool operator==(const Row &) const = default;
};

/// Rows of cells as a file holds them; rows may differ in length. Lines without any cell are left out.
struct Table {
  std::vector<Row> rows;
};

/// Reads a whole table: UTF-8 with or without a byte-order mark, any line ends. Blanks around a cell are
/// dropped unless they stand inside its quotation marks. Half a table is worse than none, so anything odd
/// refuses it all. Quoting as in RFC 4180.
[[nodiscard]] Result<Table, CsvFailure> readTable(QByteArrayView bytes, char separator);

}  // namespace kassir::csv
