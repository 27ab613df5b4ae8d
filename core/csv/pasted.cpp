#include "core/csv/pasted.h"

#include <algorithm>
#include <optional>

namespace kassir::csv {

namespace {

constexpr QChar quote(u'"');

bool isLineEnd(QChar character) {
  return character == u'\n' || character == u'\r';
}

bool endsCell(QChar character) {
  return character == u'\t' || isLineEnd(character);
}

struct Cell {
  QString text;
  qsizetype length = 0;  // of what was read, quotation marks included
};

// A cell in quotation marks at the beginning of `rest`, if that is what stands there.
std::optional<Cell> quotedCell(QStringView rest) {
  if (!rest.startsWith(quote)) return std::nullopt;
  Cell cell;
  bool needsQuotes = false;
  qsizetype at = 1;
  for (; at < rest.size(); ++at) {
    if (rest[at] == quote) {
      const bool isDoubled = at + 1 < rest.size() && rest[at + 1] == quote;
      if (!isDoubled) break;
      ++at;
    }
    needsQuotes = needsQuotes || rest[at] == quote || endsCell(rest[at]);
    cell.text += rest[at];
  }
  cell.length = at + 1;
  const bool isClosed = at < rest.size() && (cell.length == rest.size() || endsCell(rest[cell.length]));
  return isClosed && needsQuotes ? std::optional(std::move(cell)) : std::nullopt;
}

Cell plainCell(QStringView rest) {
  const auto length = std::find_if(rest.begin(), rest.end(), endsCell) - rest.begin();
  return {rest.first(length).toString(), length};
}

}  // namespace

std::vector<QStringList> readPasted(QStringView text) {
  std::vector<QStringList> rows;
  QStringList row;
  const auto endRow = [&rows, &row] {
    const bool isEmptyLine = row.size() == 1 && row.front().isEmpty();
    if (!isEmptyLine) rows.push_back(std::move(row));
    row.clear();
  };
  qsizetype at = 0;
  while (at < text.size()) {
    const QStringView rest = text.sliced(at);
    auto cell = quotedCell(rest);
    if (!cell) cell = plainCell(rest);
    row.append(cell->text);
    at += cell->length;
    const bool isTab = at < text.size() && text[at] == u'\t';
    if (isTab && at + 1 == text.size()) row.append(QString());
    if (!isTab) endRow();
    if (at + 1 < text.size() && text[at] == u'\r' && text[at + 1] == u'\n') ++at;
    ++at;
  }
  if (!row.isEmpty()) endRow();
  return rows;
}

}  // namespace kassir::csv
