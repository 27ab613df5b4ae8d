#pragma once

#include <QImage>
#include <vector>

#include "core/slip/row.h"

namespace kassir::print {

/// Dots across the head of a slip printer, of 203 an inch.
enum class HeadWidth { Dots576 = 576, Dots384 = 384 };

/// A slip in dots, one bit each (set is black, as print heads take it), cut between rows into bands of at
/// most 2000 dots' height, to be printed one right below the other. A painter counts no further than 32,767.
[[nodiscard]] std::vector<QImage> rasterOf(const slip::Slip &slip, HeadWidth width);

}  // namespace kassir::print
