#pragma once

#include <QStringList>

#include "core/settings/settings.h"

namespace kassir::settings {

/// The keys of the changes by which sales under way would be asked about at another server or kassa, under
/// another name of the order id, or nowhere. None where `before` leads nowhere yet: a shop whose settings
/// were lost must be able to type them in again.
[[nodiscard]] QStringList keysLeadingElsewhere(const Settings &before, const Settings &after);

}  // namespace kassir::settings
