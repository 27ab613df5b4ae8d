#pragma once

#include <QPrinter>

#include "core/slip/row.h"

namespace kassir::print {

enum class JobResult {
  HandedOver,  ///< to the system, which prints it or not: Qt tells no more
  Refused,     ///< the printer could not be begun; nothing was sent
};

/// Paints a slip on the pages a printer has: as a roll on paper up to 82 mm wide, else as loose leaves.
[[nodiscard]] JobResult printOn(QPrinter &printer, const slip::Slip &slip);

}  // namespace kassir::print
