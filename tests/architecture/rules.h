#pragma once

#include "sourcetree.h"

/// What must not be written at all, or only in one place: floating point near money, sentences in core, a
/// second place that builds requests, nested event loops, threads. Comments do not count.
[[nodiscard]] QStringList breachesOfRules(const std::vector<SourceFile> &files);
