#include "ui/text/catalogue.h"

#include "core/base/plaintext.h"
#include "ui/text/number.h"
#include "ui/text/sale.h"

namespace kassir::text {

namespace {

using csv::CsvFailure;
using till::CatalogueFailure;
using till::RefusedRow;

// %1 is the line.
const char *sentence(CsvFailure::Code code) {
  using Code = CsvFailure::Code;
  switch (code) {
    case Code::TooLarge:
      return QT_TRANSLATE_NOOP(
          "catalogue",
          "The file is too large for a list of goods. Check that it is the right one, or split it.");
    case Code::NotUtf8:
      return QT_TRANSLATE_NOOP(
          "catalogue", "The file is not in UTF-8: line %1. Save it in your spreadsheet as CSV UTF-8.");
    case Code::BadQuoting:
      return QT_TRANSLATE_NOOP(
          "catalogue",
          "A quotation mark is in the wrong place, or is never closed: line %1. Correct it there.");
    case Code::CellTooLong:
      return QT_TRANSLATE_NOOP(
          "catalogue",
          "A cell is too long: line %1. Shorten it, or look for a quotation mark that is never closed.");
  }
  Q_UNREACHABLE();
}

// %1 is the line, a list of columns, or the file.
const char *sentence(const CatalogueFailure &failure) {
  using Code = CatalogueFailure::Code;
  switch (failure.code) {
    case Code::BadTable: return sentence(failure.table.code);
    case Code::Empty:
      return QT_TRANSLATE_NOOP("catalogue", "There is nothing in the file. Choose a list of goods.");
    case Code::NoNameColumn:
      return QT_TRANSLATE_NOOP("catalogue",
                               "The first line must name the columns, divided by semicolons: %1. Only “name” "
                               "cannot be left out.");
    case Code::ColumnTwice:
      return QT_TRANSLATE_NOOP("catalogue",
                               "The first line names the column “%1” twice. Leave one of the two.");
    case Code::Unreadable:
      return QT_TRANSLATE_NOOP(
          "catalogue", "The list of goods cannot be read: %1. Choose the file again in the settings.");
  }
  Q_UNREACHABLE();
}

// Some rules quote what is wrong themselves.
bool isQuoted(const RefusedRow &row) {
  const auto *quoted = row.parameters.empty() ? nullptr : std::get_if<QString>(&row.parameters.front());
  return quoted && *quoted == row.given;
}

}  // namespace

QString describe(const RefusedRow &row, const Speaker &speaker) {
  constexpr qsizetype longest = 120;
  const sale::Place place{row.member, row.line - 1, {}};
  const QString words =
      describe(sale::Problem{sale::Severity::Error, place, row.rule, row.parameters}, speaker);
  const QString given = plainText(row.given, longest);
  if (given.isEmpty() || isQuoted(row)) return words;
  return speaker.say("catalogue", QT_TRANSLATE_NOOP("catalogue", "%1. In the file: “%2”"), {words, given});
}

QString describe(const CatalogueFailure &failure, const Speaker &speaker) {
  using Code = CatalogueFailure::Code;
  constexpr qsizetype longest = 200;
  QString argument = failure.columns.join(u';');
  if (failure.code == Code::BadTable) argument = integer(failure.table.line);
  if (failure.code == Code::Unreadable) argument = plainText(failure.file, longest);
  return speaker.say("catalogue", sentence(failure), {argument});
}

}  // namespace kassir::text
