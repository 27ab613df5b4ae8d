#pragma once

#include <csv.h>

#include <QByteArray>
#include <optional>

#include "core/csv/table.h"

namespace kassir::csv {

/// Reads a table as readTable does, some lines at a time, for somebody who has other things to do in between.
class TableReader {
 public:
  TableReader(QByteArray bytes, char separator);
  ~TableReader();
  Q_DISABLE_COPY_MOVE(TableReader)

  /// Reads at most so many lines more. False when nothing is left to be read, or it is known that nothing
  /// will come of it.
  bool readOn(qsizetype lines);
  /// What was read, when nothing is left; once.
  [[nodiscard]] Result<Table, CsvFailure> take();

 private:
  bool readLine(QByteArrayView line);
  bool end();
  bool refuse(CsvFailure::Code code, qint64 line);

  static void onCell(void *text, std::size_t size, void *self);
  static void onRow(int, void *self);

  QByteArray m_bytes;
  QByteArrayView m_rest;
  csv_parser m_parser{};
  Table m_table;
  QStringList m_cells;
  qsizetype m_cellCount = 0;
  qint64 m_line = 0;
  qint64 m_rowLine = 1;
  bool m_isBetweenRows = true;
  std::optional<CsvFailure> m_failure;
};

}  // namespace kassir::csv
