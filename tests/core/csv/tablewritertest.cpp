#include <rapidcheck.h>

#include <QBuffer>
#include <QTest>

#include "core/csv/table.h"
#include "core/csv/tablewriter.h"
#include "tests/support/generators.h"

using namespace kassir;
using namespace kassir::csv;

Q_DECLARE_METATYPE(kassir::csv::Cell)

namespace {

using Rows = std::vector<std::vector<Cell>>;

QByteArray tableOf(const Rows &rows, Dialect dialect) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  TableWriter writer(buffer, dialect);
  for (const auto &row : rows) RC_ASSERT(writer.writeRow(row));
  return buffer.data();
}

// Texts over lines, with blanks and signs anywhere.
QString anyText() {
  QString text = *rc::gen::element(QString(), QStringLiteral("="), QStringLiteral("-1"), QStringLiteral("\t"),
                                   QStringLiteral("\r\n"), QStringLiteral(" "));
  text += lineOfText();
  if (*rc::gen::inRange(0, 3) == 0) text += QStringLiteral("\n\"") + lineOfText();
  return text;
}

Cell anyCell() {
  switch (*rc::gen::inRange(0, 4)) {
    case 0: return anyText();
    case 1: return *rc::gen::arbitrary<qint64>();
    case 2: return Decimal{*rc::gen::arbitrary<qint64>(), *rc::gen::inRange(0, 4)};
    default: return {};
  }
}

// As a reader has it: the guard of a formula is part of the text.
QString readAs(const Cell &cell) {
  if (const auto *text = std::get_if<QString>(&cell)) {
    const bool isGuarded = !text->isEmpty() && QStringLiteral("=+-@\t\r").contains(text->front());
    return isGuarded ? u'\'' + *text : *text;
  }
  return written(cell, Dialect::Rfc4180);
}

// A disk that is full after so many bytes.
class FullDisk : public QIODevice {
 public:
  explicit FullDisk(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

 protected:
  qint64 readData(char *, qint64) override { return -1; }
  qint64 writeData(const char *, qint64 size) override {
    if (m_room < size) return -1;
    m_room -= size;
    return size;
  }

 private:
  qint64 m_room;
};

}  // namespace

class TableWriterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesEachCell_data() {
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QString>("forExcel");
    QTest::addColumn<QString>("forPrograms");
    const auto row = [](const char *name, const Cell &cell, const char *forExcel, const char *forPrograms) {
      QTest::newRow(name) << cell << QString::fromUtf8(forExcel) << QString::fromUtf8(forPrograms);
    };
    const auto text = [&row](const char *given, const char *forExcel, const char *forPrograms) {
      row(given, QString::fromUtf8(given), forExcel, forPrograms);
    };
    row("nothing", {}, "", "");
    row("a sum", Decimal{1234550, 2}, "12345,50", "12345.50");
    row("a small sum", Decimal{5, 2}, "0,05", "0.05");
    row("less than nothing", Decimal{-5, 2}, "-0,05", "-0.05");
    row("a weight", Decimal{1250, 3}, "1,250", "1.250");
    row("a decimal of none", Decimal{-7, 0}, "-7", "-7");
    row("the least", Decimal{std::numeric_limits<qint64>::min(), 2}, "-92233720368547758,08",
        "-92233720368547758.08");
    row("an integer", qint64{-12}, "-12", "-12");
    text("Сүт", "Сүт", "Сүт");
    text("a;b", "\"a;b\"", "a;b");
    text("a,b", "a,b", "\"a,b\"");
    text("«a\"b»", "\"«a\"\"b»\"", "\"«a\"\"b»\"");
    text("a\nb", "\"a\nb\"", "\"a\nb\"");
    text(" a", "\" a\"", "\" a\"");
    text("=1+1", "'=1+1", "'=1+1");
    text("+998901234567", "'+998901234567", "'+998901234567");
    text("-", "'-", "'-");
    text("@SUM(A1)", "'@SUM(A1)", "'@SUM(A1)");
    text("\t=1", "'\t=1", "'\t=1");
    text("=cmd|' /C calc'!A0;", "\"'=cmd|' /C calc'!A0;\"", "'=cmd|' /C calc'!A0;");
    text("=\"0012\"", "\"'=\"\"0012\"\"\"", "\"'=\"\"0012\"\"\"");
    text("01905001001000001", "=\"01905001001000001\"", "01905001001000001");
    text("0123", "=\"0123\"", "0123");
    text("123456789012", "=\"123456789012\"", "123456789012");
    text("12345678901", "=\"12345678901\"", "12345678901");
    text("0123\n", "\"0123\n\"", "\"0123\n\"");
    text("621e0123\n", "\"621e0123\n\"", "\"621e0123\n\"");
    text("621e0123", "=\"621e0123\"", "621e0123");
    text("0", "=\"0\"", "0");
    text("62dafe", "62dafe", "62dafe");
    text("T1-20260131-1-ABCD", "T1-20260131-1-ABCD", "T1-20260131-1-ABCD");
  }
  void writesEachCell() {
    QFETCH(const Cell, cell);
    QTEST(written(cell, Dialect::ForExcel), "forExcel");
    QTEST(written(cell, Dialect::Rfc4180), "forPrograms");
  }

  void writesRows() {
    const Rows rows{{QStringLiteral("a"), Decimal{150, 2}}, {Cell(), Cell()}, {Cell()}};
    QCOMPARE(tableOf(rows, Dialect::ForExcel), QByteArray("\xEF\xBB\xBF"
                                                          "a;1,50\r\n;\r\n\"\"\r\n"));
    QCOMPARE(tableOf(rows, Dialect::Rfc4180), QByteArray("a,1.50\r\n,\r\n\"\"\r\n"));
  }

  void isReadBackAsTheSameCells() {
    const bool isSame = rc::check([] {
      Rows rows(static_cast<std::size_t>(*rc::gen::inRange(1, 6)));
      for (auto &row : rows) {
        for (int left = *rc::gen::inRange(1, 6); left > 0; --left) row.push_back(anyCell());
      }
      const auto read = readTable(tableOf(rows, Dialect::Rfc4180), ',');
      RC_ASSERT(read.hasValue());
      RC_ASSERT(read.value().rows.size() == rows.size());
      for (std::size_t i = 0; i < rows.size(); ++i) {
        QStringList cells;
        for (const Cell &cell : rows[i]) cells << readAs(cell);
        RC_ASSERT(read.value().rows[i].cells == cells);
      }
    });
    QVERIFY(isSame);
  }

  // Whatever a text is, a spreadsheet computes nothing but digits that stand for themselves.
  void neverWritesAFormula() {
    const bool isSafe = rc::check([] {
      const Dialect dialect = *rc::gen::element(Dialect::ForExcel, Dialect::Rfc4180);
      QString cell = written(anyText(), dialect);
      if (cell.startsWith(u'"')) cell.remove(0, 1);
      static const QRegularExpression harmless(QStringLiteral("^=\"[0-9]+([eE][0-9]+)?\"$"));
      const bool isFormula = !cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front());
      RC_ASSERT(!isFormula || harmless.match(cell).hasMatch());
    });
    QVERIFY(isSafe);
  }

  void tellsThatTheDiskIsFull() {
    FullDisk disk(10);
    TableWriter writer(disk, Dialect::Rfc4180);
    QVERIFY(writer.writeRow({QStringLiteral("12345678")}));
    QVERIFY(!writer.writeRow({QStringLiteral("1")}));
    QVERIFY(!writer.writeRow({}));
  }
};

QTEST_APPLESS_MAIN(TableWriterTest)
#include "tablewritertest.moc"
