#pragma once

#include <QString>

#include "core/till/journal/exportfailure.h"
#include "core/till/journal/exportwords.h"
#include "core/till/journal/journalevent.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// What happened, in a sentence: "No answer came: not confirmed." Its time and its bodies are the caller's to
/// show.
[[nodiscard]] QString describe(const till::JournalEvent &event, const Speaker &speaker);
/// Why a table was not saved.
[[nodiscard]] QString describe(const till::ExportFailure &failure, const Speaker &speaker);

/// The words of an exported table. Valid as long as the speaker lives and keeps its language.
[[nodiscard]] till::ExportWords exportWords(const Speaker &speaker);

}  // namespace kassir::text
