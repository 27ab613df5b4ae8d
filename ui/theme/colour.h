#pragma once

#include <QColor>
#include <QPalette>

namespace kassir::theme {

enum class Scheme { Light, Dark };

/// Colours by what they mean. Each text colour stands at 4.5:1 or better on the surfaces it is meant for.
enum class Colour {
  Background,
  Surface,
  Line,
  Text,
  Soft,  ///< text of less weight
  Accent,
  OnAccent,  ///< text on Accent
  AccentSoft,
  Danger,
  DangerSoft,
  Warning,
  WarningSoft,
  Good,
  GoodSoft,
  Selection,
};

[[nodiscard]] QColor colour(Colour colour, Scheme scheme);

/// The scheme a widget is painted in, by its palette: so a widget needs nobody to ask.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] inline QColor colour(Colour wanted, const QPalette &palette) {
  return colour(wanted, schemeOf(palette));
}

[[nodiscard]] QPalette paletteOf(Scheme scheme);

}  // namespace kassir::theme
