#pragma once

#include <QString>

namespace kassir::print {

/// Why a PDF was not saved. What was in its place before is still there.
struct PdfFailure {
  enum class Code {
    CannotCreate,  ///< no such folder, or no right to write there
    CannotWrite,   ///< no room, or the disk failed
  };

  Code code = Code::CannotCreate;
  QString path;

  bool operator==(const PdfFailure &) const = default;
};

}  // namespace kassir::print
