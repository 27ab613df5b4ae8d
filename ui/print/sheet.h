#pragma once

#include <QFont>
#include <QSize>

namespace kassir::print {

enum class Paper { A4, Roll80, Roll58 };

/// The paper and the letters of a device. Lengths are in its dots.
struct Sheet {
  enum class Kind {
    Page,  ///< each carries the slip's footer, unless it is the only one
    Roll,
  };

  Kind kind = Kind::Page;
  int width = 0;   ///< of what can be printed on
  int height = 0;  ///< likewise; what does not fit goes onto the next page
  QFont font;      ///< of normal text, sized in dots
  int module = 3;  ///< of a QR code, where it fits; never less than 3
};

/// Of loose leaves: DejaVu Sans where there is no Noto Sans.
[[nodiscard]] Sheet pageSheet(QSize area, int dotsPerInch);
/// Of paper for slips, in letters of one width: 48 columns to 72 mm, 32 to 48 mm.
[[nodiscard]] Sheet rollSheet(QSize area, int dotsPerInch);

}  // namespace kassir::print
