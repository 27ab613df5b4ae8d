#include "core/csv/table.h"

#include <limits>

#include "core/csv/tablereader.h"

namespace kassir::csv {

Result<Table, CsvFailure> readTable(QByteArrayView bytes, char separator) {
  TableReader reader(bytes.toByteArray(), separator);
  reader.readOn(std::numeric_limits<qsizetype>::max());
  return reader.take();
}

}  // namespace kassir::csv
