#pragma once

#include <QIcon>
#include <QPalette>

#include "ui/theme/colour.h"

namespace kassir::theme {

/// Pictures by what they stand for; drawn in lines of one colour. Never alone: words or an accessible name go
/// with each.
enum class Icon {
  Sale,
  Check,  ///< a slip of paper, such as a fiscal check
  Settings,
  Search,
  Warning,
  Error,
  Waiting,
  Paid,
  Lock,
  Copy,
  Open,
  Print,
  Pdf,
  Add,
  Remove,
  Undo,
  Redo,
  Back,
  Cancel,
  Language,
  Network,
  Save,
};

/// In the colour of the scheme the palette belongs to, paler where disabled. Made anew at each call: ask
/// once, and again when the palette changes.
[[nodiscard]] QIcon icon(Icon icon, const QPalette &palette, Colour colour = Colour::Text);

/// The program's own, for windows and the desktop.
[[nodiscard]] QIcon programIcon();

}  // namespace kassir::theme
