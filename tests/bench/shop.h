#pragma once

#include <QByteArray>
#include <QString>

namespace kassir::bench {

// Goods and lines like those of a grocer, the same in each run.

/// The till's file of goods, as many as wanted.
[[nodiscard]] QByteArray goodsFile(int goods);
/// The barcode of one of them.
[[nodiscard]] QString barcodeOf(int number);

enum class Lines {
  Good,
  WithoutCodes,  ///< each with two problems
};

/// Rows of a spreadsheet, as they are pasted.
[[nodiscard]] QString spreadsheet(int lines, Lines kind);

}  // namespace kassir::bench
