#include "core/csv/tablewriter.h"

#include <QRegularExpression>
#include <algorithm>

namespace kassir::csv {

using namespace Qt::Literals::StringLiterals;

namespace {

// OWASP, "CSV Injection".
bool beginsAsFormula(const QString &text) {
  return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

// Spreadsheets keep 15 digits of a number, show more than 11 as 1.9E+15, and drop zeros at the beginning; an
// id of hex digits may look like 12E34. Which digits they leave alone is not left to them: a column of ids is
// one of texts from its first row to its last.
bool isTakenForNumber(const QString &text) {
  static const QRegularExpression number(u"\\A[0-9]+([eE][0-9]+)?\\z"_s);
  return number.match(text).hasMatch();
}

// A lone CR or LF needs quotes as CRLF does; blanks at the ends would be dropped by some readers, and a line
// of one empty cell taken for none.
bool needsQuotes(const QString &text, QChar separator) {
  const auto isSpecial = [separator](QChar character) {
    return character == separator || character == u'"' || character == u'\n' || character == u'\r';
  };
  return text.front().isSpace() || text.back().isSpace() || std::any_of(text.begin(), text.end(), isSpecial);
}

QChar separatorOf(Dialect dialect) {
  return dialect == Dialect::ForExcel ? u';' : u',';
}

QString quoted(QString text) {
  return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

QString writtenText(const QString &text, Dialect dialect) {
  if (dialect == Dialect::ForExcel && isTakenForNumber(text)) return u"=\"%1\""_s.arg(text);
  const QString safe = beginsAsFormula(text) ? u'\'' + text : text;
  return needsQuotes(safe, separatorOf(dialect)) ? quoted(safe) : safe;
}

QString writtenDecimal(const Decimal &decimal, Dialect dialect) {
  const QString digits =
      QString::number(decimal.value).remove(u'-').rightJustified(decimal.decimals + 1, u'0');
  const QChar mark = dialect == Dialect::ForExcel ? u',' : u'.';
  const QString sign = decimal.value < 0 ? u"-"_s : QString();
  if (decimal.decimals == 0) return sign + digits;
  return sign + digits.chopped(decimal.decimals) + mark + digits.last(decimal.decimals);
}

}  // namespace

QString written(const Cell &cell, Dialect dialect) {
  struct Writing {
    Dialect dialect;
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const {
      return text.isEmpty() ? text : writtenText(text, dialect);
    }
    QString operator()(qint64 integer) const { return QString::number(integer); }
    QString operator()(const Decimal &decimal) const { return writtenDecimal(decimal, dialect); }
  };
  return std::visit(Writing{dialect}, cell);
}

bool TableWriter::writeRow(const std::vector<Cell> &cells) {
  const QChar separator = separatorOf(m_dialect);
  QString row;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) row += separator;
    row += written(cells[i], m_dialect);
  }
  if (cells.size() == 1 && row.isEmpty()) row = quoted({});  // or it would be an empty line
  QByteArray bytes = row.toUtf8() + "\r\n";
  if (std::exchange(m_isFirst, false) && m_dialect == Dialect::ForExcel) bytes.prepend("\xEF\xBB\xBF");
  m_isWhole = m_isWhole && m_device.isWritable() && m_device.write(bytes) == bytes.size();
  return m_isWhole;
}

}  // namespace kassir::csv
