#pragma once

#include <QStringList>
#include <vector>

namespace kassir::csv {

/// The cells of text copied from a spreadsheet: rows by lines, cells by tabs; empty lines are left out. A
/// cell whose text holds a tab, a line break or a quotation mark may stand in quotation marks, the inner ones
/// doubled, as Excel, LibreOffice and Google Sheets write it. Whatever else stands in quotation marks had
/// them in the sheet, so they stay. Never fails: what is odd is taken as it stands.
[[nodiscard]] std::vector<QStringList> readPasted(QStringView text);

}  // namespace kassir::csv
