#include "core/csv/tablereader.h"

#include <algorithm>

namespace kassir::csv {

namespace {

using Code = CsvFailure::Code;

// The first line of `text`, with its line end: LF, CR or both.
QByteArrayView firstLine(QByteArrayView text) {
  const auto *end =
      std::find_if(text.begin(), text.end(), [](char byte) { return byte == '\n' || byte == '\r'; });
  if (end != text.end() && *end++ == '\r' && end != text.end() && *end == '\n') ++end;
  return text.first(end - text.begin());
}

QByteArrayView withoutMark(QByteArrayView bytes) {
  const QByteArrayView mark("\xEF\xBB\xBF");
  return bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes;
}

}  // namespace

TableReader::TableReader(QByteArray bytes, char separator)
    : m_bytes(std::move(bytes)), m_rest(withoutMark(m_bytes)) {
  csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
  csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
  constexpr std::size_t block = 4096;
  csv_set_blk_size(&m_parser, block);
  if (m_bytes.size() > largestTable) refuse(Code::TooLarge, 1);
}

TableReader::~TableReader() {
  csv_free(&m_parser);
}

// Line by line, because the library does not tell where in its input it is.
bool TableReader::readOn(qsizetype lines) {
  for (qsizetype i = 0; i < lines && !m_rest.isEmpty() && !m_failure; ++i) {
    const QByteArrayView line = firstLine(m_rest);
    m_rest = m_rest.sliced(line.size());
    readLine(line);
  }
  return !m_rest.isEmpty() && !m_failure;
}

Result<Table, CsvFailure> TableReader::take() {
  if (m_failure || !end()) return failure(*m_failure);
  return std::move(m_table);
}

// `line` with its line end.
bool TableReader::readLine(QByteArrayView line) {
  ++m_line;
  if (m_isBetweenRows) m_rowLine = m_line;
  if (line.contains('\0') || !line.isValidUtf8()) return refuse(Code::NotUtf8, m_line);
  // Until its end is met; blanks alone neither open a quoted cell nor leave a row unfinished.
  if (!line.trimmed().isEmpty()) m_isBetweenRows = false;
  const auto size = static_cast<std::size_t>(line.size());
  const bool isWhole = csv_parse(&m_parser, line.data(), size, &onCell, &onRow, this) == size;
  return isWhole || refuse(Code::BadQuoting, m_line);
}

bool TableReader::end() {
  // What is wrong at the end is a quotation mark that was opened long before.
  if (csv_fini(&m_parser, &onCell, &onRow, this) != 0) return refuse(Code::BadQuoting, m_rowLine);
  return !m_failure;
}

bool TableReader::refuse(Code code, qint64 line) {
  const bool isOutOfMemory = csv_error(&m_parser) == CSV_ENOMEM || csv_error(&m_parser) == CSV_ETOOBIG;
  if (!m_failure) m_failure = CsvFailure{isOutOfMemory ? Code::TooLarge : code, line};
  return false;
}

void TableReader::onCell(void *text, std::size_t size, void *self) {
  auto *reader = static_cast<TableReader *>(self);
  const auto cell = QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(size));
  if (cell.size() > longestCell) reader->refuse(Code::CellTooLong, reader->m_rowLine);
  if (++reader->m_cellCount > mostCells) reader->refuse(Code::TooLarge, reader->m_rowLine);
  if (!reader->m_failure) reader->m_cells.append(cell);
}

void TableReader::onRow(int, void *self) {
  auto *reader = static_cast<TableReader *>(self);
  reader->m_table.rows.push_back({reader->m_rowLine, std::move(reader->m_cells)});
  reader->m_cells.clear();
  reader->m_isBetweenRows = true;
}

}  // namespace kassir::csv
