#pragma once

#include <QIODevice>
#include <QString>
#include <variant>
#include <vector>

namespace kassir::csv {

enum class Dialect {
  /// What Excel and LibreOffice open with a double click in Kazakhstan, Russia and Uzbekistan: UTF-8 with its
  /// mark, semicolons, decimal commas. A text of digits, which a spreadsheet would take for a number, stands
  /// as
  /// ="…", which holds nothing but these digits.
  ForExcel,
  /// For programs, RFC 4180: UTF-8, commas, decimal points.
  Rfc4180,
};

/// A number with so many decimals, by its digits: {12345, 2} is 123.45.
struct Decimal {
  qint64 value = 0;
  int decimals = 2;

  bool operator==(const Decimal &) const = default;
};

/// One cell: empty, a text, a whole number or a decimal one. A text of digits is a text.
using Cell = std::variant<std::monostate, QString, qint64, Decimal>;

/// Writes a table row by row. A text that a spreadsheet would take for a formula gets an apostrophe before
/// it; numbers stay numbers, also negative ones.
class TableWriter {
 public:
  /// `device` is open for writing and must outlive it.
  TableWriter(QIODevice &device, Dialect dialect) : m_device(device), m_dialect(dialect) {}

  /// False once the device has refused anything.
  [[nodiscard]] bool writeRow(const std::vector<Cell> &cells);

 private:
  QIODevice &m_device;
  Dialect m_dialect;
  bool m_isFirst = true;
  bool m_isWhole = true;
};

/// A cell as it stands in the file.
[[nodiscard]] QString written(const Cell &cell, Dialect dialect);

}  // namespace kassir::csv
