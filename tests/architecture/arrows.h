#pragma once

#include "sourcetree.h"

/// Which room may use which: the list that core/README.md draws. Says every include that goes against it,
/// every include of a room that is not there, and every long Qt include (`<QtCore/QString>`), which compiles
/// even where the module is not linked and so hides a breach.
[[nodiscard]] QStringList breachesOfArrows(const std::vector<SourceFile> &files);

/// What a value header includes that is no value: ui/text would come to depend on it.
[[nodiscard]] QStringList heavyValueHeaders(const std::vector<SourceFile> &files);
