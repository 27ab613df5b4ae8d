#pragma once

namespace kassir::cli {

/// What the program tells the shell. Part of its interface: numbers are never reused.
enum class ExitCode {
  Done = 0,
  Usage = 1,  ///< or something inside went wrong
  Problems = 2,
  Refused = 3,
  NotSent = 4,
  Unknown = 5,
  NotFound = 6,
  NotYetFiscal = 7,
  NotPaid = 8,
  TillOpen = 9,      ///< another process has the data folder
  NotPossible = 10,  ///< not as the sale stands; nothing was changed
};

}  // namespace kassir::cli
