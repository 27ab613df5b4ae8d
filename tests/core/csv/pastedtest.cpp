#include <rapidcheck.h>
#include <QTest>

#include "core/csv/pasted.h"
#include "tests/support/generators.h"

using namespace kassir;
using csv::readPasted;

using Rows = QList<QStringList>;

namespace {

Rows rowsOf(QStringView text) {
  const auto rows = readPasted(text);
  return {rows.begin(), rows.end()};
}

// As a spreadsheet copies it: quotation marks where the text would be torn apart without.
QString copied(QString cell) {
  const bool isTorn =
      cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(u'"');
  return isTorn ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

QString someCell() {
  QString cell = lineOfText();
  if (*rc::gen::inRange(0, 4) == 0) cell += *rc::gen::element(u'\t', u'\n') + lineOfText();
  return cell;
}

}  // namespace

class PastedTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsWhatASpreadsheetCopies_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const char16_t *text, const QList<QList<const char16_t *>> &rows) {
      Rows expected;
      for (const auto &cells : rows) {
        QStringList list;
        for (const char16_t *cell : cells) list << QString::fromUtf16(cell);
        expected << list;
      }
      QTest::newRow(name) << QString::fromUtf16(text) << expected;
    };
    row("nothing", u"", {});
    row("one word", u"Нан", {{u"Нан"}});
    row("LF", u"a\tb\nc\td\n", {{u"a", u"b"}, {u"c", u"d"}});
    row("CRLF", u"a\tb\r\nc\td\r\n", {{u"a", u"b"}, {u"c", u"d"}});
    row("CR", u"a\rb", {{u"a"}, {u"b"}});
    row("empty lines", u"\n\r\na\n\nb\n\n", {{u"a"}, {u"b"}});
    row("empty cells", u"\t\na\t\t\n\tb", {{u"", u""}, {u"a", u"", u""}, {u"", u"b"}});
    row("an empty cell last", u"a\t", {{u"a", u""}});
    row("a cell over lines", u"\"a\nb\"\tc\r\nd", {{u"a\nb", u"c"}, {u"d"}});
    row("a tab in a cell", u"x\t\"a\tb\"", {{u"x", u"a\tb"}});
    row("doubled quotes", u"\"say \"\"a\"\"\"\tb", {{u"say \"a\"", u"b"}});
    row("quotes of the sheet itself", u"\"Ёлочка\"\t5\" pipe\t\"\"", {{u"\"Ёлочка\"", u"5\" pipe", u"\"\""}});
    row("blanks", u" a \t b", {{u" a ", u" b"}});
    row("text after the closing quote", u"\"a\"b\tc", {{u"\"a\"b", u"c"}});
    row("never closed", u"\"a\tb\nc", {{u"\"a", u"b"}, {u"c"}});
    row("a single quote", u"\"", {{u"\""}});
    row("three quotes", u"\"\"\"", {{u"\"\"\""}});
    row("four quotes", u"\"\"\"\"", {{u"\""}});
  }
  void readsWhatASpreadsheetCopies() {
    QFETCH(QString, text);
    QTEST(rowsOf(text), "rows");
  }

  void readsBackWhatASpreadsheetCopied() {
    QVERIFY(rc::check("readPasted(copied(rows)) == rows", [] {
      Rows rows;
      QString text;
      for (int left = *rc::gen::inRange(0, 6); left > 0; --left) {
        QStringList row{QStringLiteral("1")};
        for (int cells = *rc::gen::inRange(0, 5); cells > 0; --cells) row << someCell();
        QStringList written;
        for (const QString &cell : std::as_const(row)) written << copied(cell);
        text += written.join(u'\t') + *rc::gen::element(QStringLiteral("\n"), QStringLiteral("\r\n"));
        rows << row;
      }
      RC_ASSERT(rowsOf(text) == rows);
    }));
  }

  void losesNothingOfAnyText() {
    QVERIFY(rc::check("all but tabs, line ends and quotes comes back", [] {
      const auto characters =
          *rc::gen::container<std::u16string>(rc::gen::element(u'"', u'\t', u'\n', u'\r', u' ', u'ы', u'1'));
      const QString text = QString::fromStdU16String(characters);
      QString back;
      for (const QStringList &row : readPasted(text)) back += row.join(QString());
      const auto bare = [](QString from) {
        return from.remove(u'"').remove(u'\t').remove(u'\n').remove(u'\r');
      };
      RC_ASSERT(bare(back) == bare(text));
    }));
  }
};

QTEST_GUILESS_MAIN(PastedTest)
#include "pastedtest.moc"
