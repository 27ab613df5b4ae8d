#include "core/csv/table.h"

#include <csv.h>

#include <algorithm>
#include <optional>

namespace kassir::csv {

namespace {

using Code = CsvFailure::Code;

/// Takes a file line by line, because the library does not tell where in its input it is.
class Reader {
 public:
  explicit Reader(char separator) {
    csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    constexpr std::size_t block = 4096;
    csv_set_blk_size(&m_parser, block);
  }
  ~Reader() { csv_free(&m_parser); }
  Q_DISABLE_COPY_MOVE(Reader)

  // `line` with its line end.
  [[nodiscard]] bool take(QByteArrayView line) {
    ++m_line;
    if (m_isBetweenRows) m_rowLine = m_line;
    if (line.contains('\0') || !line.isValidUtf8()) return refuse(Code::NotUtf8, m_line);
    // Until its end is met; blanks alone neither open a quoted cell nor leave a row unfinished.
    if (!line.trimmed().isEmpty()) m_isBetweenRows = false;
    const auto size = static_cast<std::size_t>(line.size());
    const bool isWhole =
        csv_parse(&m_parser, line.data(), size, &Reader::onCell, &Reader::onRow, this) == size;
    if (!isWhole) return refuse(Code::BadQuoting, m_line);
    return !m_failure;
  }
  [[nodiscard]] bool end() {
    // What is wrong at the end is a quotation mark that was opened long before.
    if (csv_fini(&m_parser, &Reader::onCell, &Reader::onRow, this) != 0)
      return refuse(Code::BadQuoting, m_rowLine);
    return !m_failure;
  }

  [[nodiscard]] Table takeTable() { return std::move(m_table); }
  [[nodiscard]] const CsvFailure &failureSoFar() const { return *m_failure; }

 private:
  bool refuse(Code code, qint64 line) {
    const bool isOutOfMemory = csv_error(&m_parser) == CSV_ENOMEM || csv_error(&m_parser) == CSV_ETOOBIG;
    if (!m_failure) m_failure = CsvFailure{isOutOfMemory ? Code::TooLarge : code, line};
    return false;
  }

  static void onCell(void *text, std::size_t size, void *self) {
    auto *reader = static_cast<Reader *>(self);
    const auto cell = QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(size));
    if (cell.size() > longestCell) reader->refuse(Code::CellTooLong, reader->m_rowLine);
    if (++reader->m_cellCount > mostCells) reader->refuse(Code::TooLarge, reader->m_rowLine);
    if (!reader->m_failure) reader->m_cells.append(cell);
  }
  static void onRow(int, void *self) {
    auto *reader = static_cast<Reader *>(self);
    reader->m_table.rows.push_back({reader->m_rowLine, std::move(reader->m_cells)});
    reader->m_cells.clear();
    reader->m_isBetweenRows = true;
  }

  csv_parser m_parser{};
  Table m_table;
  QStringList m_cells;
  qsizetype m_cellCount = 0;
  qint64 m_line = 0;
  qint64 m_rowLine = 1;
  bool m_isBetweenRows = true;
  std::optional<CsvFailure> m_failure;
};

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

Result<Table, CsvFailure> readTable(QByteArrayView bytes, char separator) {
  if (bytes.size() > largestTable) return failure(CsvFailure{Code::TooLarge, 1});
  Reader reader(separator);
  QByteArrayView rest = withoutMark(bytes);
  while (!rest.isEmpty()) {
    const QByteArrayView line = firstLine(rest);
    if (!reader.take(line)) return failure(reader.failureSoFar());
    rest = rest.sliced(line.size());
  }
  if (!reader.end()) return failure(reader.failureSoFar());
  return reader.takeTable();
}

}  // namespace kassir::csv
