#pragma once

#include "core/base/result.h"
#include "core/slip/row.h"
#include "ui/print/pdffailure.h"
#include "ui/print/sheet.h"

namespace kassir::print {

/// A slip as a PDF: A4 in pages, a roll as one page as long as it takes.
[[nodiscard]] QByteArray pdfOf(const slip::Slip &slip, Paper paper);

/// Writes it to `path`, whole or not at all.
[[nodiscard]] Result<void, PdfFailure> writePdf(const slip::Slip &slip, Paper paper, const QString &path);

}  // namespace kassir::print
