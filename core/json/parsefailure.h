#pragma once

#include <QString>

namespace kassir::json {

/// Why a text was not taken as JSON, and where: line and column count from 1, in bytes.
struct ParseFailure {
  enum class Code {
    TooLarge,       ///< more bytes or values than the reader was given room for
    ByteOrderMark,  ///< starts with a BOM, or is UTF-16
    NulByte,
    TooDeep,         ///< nested deeper than 32
    DuplicateName,   ///< `name` stands twice in one object
    NumberTooLarge,  ///< such as 1e400
    Syntax,
  };

  Code code = Code::Syntax;
  qint64 line = 1;
  qint64 column = 1;
  QString name;
};

}  // namespace kassir::json
