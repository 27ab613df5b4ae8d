#pragma once

#include "core/settings/destination.h"
#include "core/store/journal.h"

namespace kassir::till {

/// What in the journal stands in the way of other settings.
[[nodiscard]] Result<settings::UnderWay, store::Failure> underWay(const store::Journal &journal,
                                                                  const settings::Settings &settings);

}  // namespace kassir::till
