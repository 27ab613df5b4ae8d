#pragma once

#include <QtGlobal>

namespace kassir::csv {

/// Why a table was not read, and where: `line` counts the lines of the file from 1.
struct CsvFailure {
  enum class Code {
    TooLarge,     ///< more bytes or cells than a table may have
    NotUtf8,      ///< other than UTF-8, or with a zero byte
    BadQuoting,   ///< a quotation mark where none may stand, or one that is never closed
    CellTooLong,  ///< in the row that begins at `line`
  };

  Code code = Code::BadQuoting;
  qint64 line = 1;

  bool operator==(const CsvFailure &) const = default;
};

}  // namespace kassir::csv
