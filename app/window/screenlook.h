#pragma once

#include "core/settings/settings.h"

namespace kassir::window {

/// The colours and letters of the screen. Made before the first widget, so that each is made with the font it
/// keeps.
class ScreenLook {
 public:
  explicit ScreenLook(const settings::LookSettings &look);

  /// Windows that are open follow.
  void set(const settings::LookSettings &look);
};

}  // namespace kassir::window
