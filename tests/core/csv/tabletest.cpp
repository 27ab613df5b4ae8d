#include <rapidcheck.h>
#include <QTest>

#include "core/csv/table.h"
#include "core/csv/tablereader.h"
#include "tests/support/generators.h"

using namespace kassir;
using namespace kassir::csv;
using Code = CsvFailure::Code;

Q_DECLARE_METATYPE(kassir::csv::CsvFailure)

namespace {

// "3: a | b" for each row.
QStringList shown(const Table &table) {
  QStringList rows;
  for (const Row &row : table.rows)
    rows << QString::number(row.line) + QStringLiteral(": ") + row.cells.join(QStringLiteral(" | "));
  return rows;
}

QString quoted(QString cell) {
  return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString cellOverLines() {
  QString cell = lineOfText();
  if (*rc::gen::inRange(0, 4) == 0) cell += QStringLiteral("\r\n") + lineOfText();
  if (*rc::gen::inRange(0, 4) == 0) cell += u'\n';
  return cell;
}

}  // namespace

class TableTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsRowsWithTheLineWhereTheyBegin_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, std::initializer_list<const char *> rows) {
      QStringList list;
      for (const char *text : rows) list << QString::fromUtf8(text);
      QTest::newRow(name) << bytes << list;
    };
    row("nothing", "", {});
    row("LF", "a;b\nc;d\n", {"1: a | b", "2: c | d"});
    row("CRLF", "a;b\r\nc;d\r\n", {"1: a | b", "2: c | d"});
    row("CR", "a;b\rc;d\r", {"1: a | b", "2: c | d"});
    row("no line end at the end", "a;b\nc;d", {"1: a | b", "2: c | d"});
    row("no line end after a quoted cell", "a;\"b\"", {"1: a | b"});
    row("a mark", "\xEF\xBB\xBFСүт;Нан", {"1: Сүт | Нан"});
    row("a mark before a quoted cell", "\xEF\xBB\xBF\"a\";b", {"1: a | b"});
    row("only a mark", "\xEF\xBB\xBF", {});
    row("empty lines", "\n\r\na\n  \n\nb\n\n", {"3: a", "6: b"});
    row("empty cells", ";\n;;x", {"1:  | ", "2:  |  | x"});
    row("an empty cell in quotes", "\"\"\n", {"1: "});
    row("separators and quotes in cells", "\"a;b\";\"«c\"\"d»\"", {"1: a;b | «c\"d»"});
    row("rows of several lines", "\"a\r\n\r\nb\";c\nd;\"e\n\"\nf",
        {"1: a\r\n\r\nb | c", "4: d | e\n", "6: f"});
    row("blanks around cells", " a ; \" b \" \t; c d ", {"1: a |  b  | c d"});
    row("other separators", "a,b", {"1: a,b"});
  }
  void readsRowsWithTheLineWhereTheyBegin() {
    QFETCH(QByteArray, bytes);
    const auto table = readTable(bytes, ';');
    QVERIFY(table.hasValue());
    QTEST(shown(table.value()), "rows");
  }

  void takesAnySeparator() {
    QCOMPARE(shown(readTable("a\tb\n\tc\n", '\t').value()),
             (QStringList{QStringLiteral("1: a | b"), QStringLiteral("2:  | c")}));
    QCOMPARE(shown(readTable("\"1,5\",b", ',').value()), QStringList{QStringLiteral("1: 1,5 | b")});
  }

  void saysWhatIsWrongAndWhere_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvFailure>("failure");
    const auto row = [](const char *name, const QByteArray &bytes, Code code, qint64 line) {
      QTest::newRow(name) << bytes << CsvFailure{code, line};
    };
    row("Windows-1251", "name\n\xCC\xEE\xEB\xEE\xEA\xEE\n", Code::NotUtf8, 2);
    row("half a letter", "a\nb\r\nc\xD0", Code::NotUtf8, 3);
    row("half a surrogate pair", "\xED\xA0\x80", Code::NotUtf8, 1);
    row("UTF-16 with a mark", QByteArray("\xFF\xFE\x61\x00", 4), Code::NotUtf8, 1);
    row("UTF-16 without", QByteArray("a\0;\0b\0", 6), Code::NotUtf8, 1);
    row("broken inside a quoted cell", "x\n\"a\nb\xFF\";c", Code::NotUtf8, 3);
    row("a quote inside a cell", "a\n5\" pipe;b\n", Code::BadQuoting, 2);
    row("text after a closing quote", "a\n\n\"b\"c\n", Code::BadQuoting, 3);
    row("text after one over lines", "a\n\"b\nc\"d\n", Code::BadQuoting, 3);
    row("never closed", "a\nb;\"c\nd\ne\n", Code::BadQuoting, 2);
    row("too long a cell", "a\n\"x\n" + QByteArray(longestCell, 'x') + "\";y\n", Code::CellTooLong, 2);
    row("too large", QByteArray(largestTable + 1, '\n'), Code::TooLarge, 1);
    row("too many cells", "a\n" + QByteArray(mostCells, ';'), Code::TooLarge, 2);
  }
  void saysWhatIsWrongAndWhere() {
    QFETCH(QByteArray, bytes);
    const auto table = readTable(bytes, ';');
    QVERIFY(!table.hasValue());
    QTEST(table.error(), "failure");
  }

  void takesTheLargestTableAndTheLongestCell() {
    const QByteArray cell = QByteArray("Қ").repeated(longestCell);
    QCOMPARE(readTable(cell, ';').value().rows.at(0).cells.at(0).size(), longestCell);
    QVERIFY(readTable(QByteArray(largestTable, '\n'), ';').value().rows.empty());
  }

  void readsTheSameInManyTurns() {
    TableReader reader("a;\"b\n\nc\"\n\nd\ne", ';');
    int turns = 1;
    while (reader.readOn(1)) ++turns;
    QCOMPARE(turns, 6);
    QCOMPARE(shown(reader.take().value()),
             (QStringList{QStringLiteral("1: a | b\n\nc"), QStringLiteral("5: d"), QStringLiteral("6: e")}));
    TableReader broken("a\nb\"c\nd\n", ';');
    QVERIFY(broken.readOn(1));
    QVERIFY2(!broken.readOn(1), "nothing comes of the rest");
    QCOMPARE(broken.take().error(), (CsvFailure{Code::BadQuoting, 2}));
  }

  void readsBackWhatASmallWriterWrote() {
    QVERIFY(rc::check("readTable(written(rows)) == rows", [] {
      const char separator = *rc::gen::element(';', ',', '\t');
      std::vector<Row> rows;
      QString file = *rc::gen::arbitrary<bool>() ? QString(QChar::ByteOrderMark) : QString();
      qint64 line = 1;
      for (int left = *rc::gen::inRange(0, 6); left > 0; --left) {
        Row row{line, {}};
        for (int cells = *rc::gen::inRange(1, 5); cells > 0; --cells) row.cells << cellOverLines();
        QStringList written;
        for (const QString &cell : std::as_const(row.cells)) written << quoted(cell);
        const QString text = written.join(QLatin1Char(separator));
        line += text.count(u'\n') + 1;
        file += text + *rc::gen::element(QStringLiteral("\n"), QStringLiteral("\r\n"));
        rows.push_back(row);
      }
      const auto table = readTable(file.toUtf8(), separator);
      RC_ASSERT(table.hasValue());
      RC_ASSERT(table.value().rows == rows);
    }));
  }

  void survivesAnyBytes() {
    QVERIFY(rc::check("readTable ends", [] {
      const auto bytes = *rc::gen::container<std::string>(
          rc::gen::oneOf(rc::gen::element('"', ';', '\n', '\r', ' ', 'a'), rc::gen::arbitrary<char>()));
      const auto table = readTable(QByteArrayView(bytes), ';');
      if (!table) return;
      for (const Row &row : table.value().rows) RC_ASSERT(!row.cells.isEmpty());
    }));
  }
};

QTEST_GUILESS_MAIN(TableTest)
#include "tabletest.moc"
