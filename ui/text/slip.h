#pragma once

#include "core/slip/words.h"
#include "ui/print/pdffailure.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// The words of paper, in the speaker's language; the language of paper is apart from the screen's. Valid as
/// long as the speaker lives and keeps its language.
[[nodiscard]] slip::Words slipWords(const Speaker &speaker);
/// Why a PDF was not saved, and what to do.
[[nodiscard]] QString describe(const print::PdfFailure &failure, const Speaker &speaker);

/// A printer that could not be begun.
[[nodiscard]] QString printerRefused(const Speaker &speaker);

}  // namespace kassir::text
