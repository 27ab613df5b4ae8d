#pragma once

#include <QStringList>

#include "core/settings/settings.h"

namespace kassir::settings {

/// What stands in the way of some changes.
struct UnderWay {
  qsizetype sales = 0;  ///< not settled, and sent to where the settings lead now
  qsizetype named = 0;  ///< being rung up, lying aside or not settled, under the name that the till has now

  bool operator==(const UnderWay &) const = default;
};

/// The keys of the changes by which sales under way would be asked about at another server or kassa, under
/// another name of the order id, or nowhere. None where `before` leads nowhere yet: a shop whose settings
/// were lost must be able to type them in again.
[[nodiscard]] QStringList keysLeadingElsewhere(const Settings &before, const Settings &after);

}  // namespace kassir::settings
