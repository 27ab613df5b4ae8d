#pragma once

#include "core/store/failure.h"

namespace kassir::till {

/// Why an export is not whole. What was written until then is of no use.
struct ExportFailure {
  enum class Code {
    CannotRead,   ///< from the journal: `journal` says why
    CannotWrite,  ///< to where it goes
    Stopped,      ///< by whoever started it
  };

  Code code = Code::CannotRead;
  store::Failure journal = {};

  bool operator==(const ExportFailure &) const = default;
};

}  // namespace kassir::till
