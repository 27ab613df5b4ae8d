#include <QTest>

#include "tests/ui/sale/shownpage.h"

using namespace kassir;
using namespace kassir::ui;

// What is typed and scanned into a cell of the list.
class SaleCellsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::ShownPage> m_shown;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_shown = std::make_unique<test::ShownPage>();
    QVERIFY(QTest::qWaitForWindowExposed(&m_shown->page));
  }
  void cleanup() { m_shown.reset(); }

  void takesAScanForNoValueOfACellItOpened_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("isScan");
    const auto row = [](const char *name, const char *first, const char *second, bool isScan) {
      QTest::newRow(name) << QString::fromUtf8(first) << QString::fromLatin1(second) << isScan;
    };
    row("an EAN-8 for a price", "Алма", "40170725", true);
    row("an EAN-13 for a price", "Алма", "4780033020133", true);
    row("a code of the shop for a price", "Алма", "478003302013", true);
    row("an EAN-13 for a name", "4780033020140", "4780033020133", true);
    row("a short code for a name", "4780033020140", "40170724", true);
    row("a price", "Алма", "4780", false);
    row("a high price", "Алма", "40170724", false);
  }
  void takesAScanForNoValueOfACellItOpened() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, isScan);
    m_shown->enter(first.toUtf8().constData());
    const sale::Line before = m_shown->line(0);
    auto *editor = m_shown->find<QLineEdit>("cellEdit");
    QVERIFY(editor != nullptr);
    test::typeText(editor, second);
    QTest::keyClick(editor, Qt::Key_Return);
    if (isScan) {
      QTRY_COMPARE(m_shown->ticket.sale().lines.size(), 2u);
      QCOMPARE(m_shown->line(0), before);
      QCOMPARE(m_shown->line(1).barcode, second);
    } else {
      QTRY_VERIFY(m_shown->line(0).price.value().has_value());
      QCOMPARE(m_shown->ticket.sale().lines.size(), 1u);
    }
  }

  void takesAScanForNoQuantityOrPriceOfACellThatAPersonOpened_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("code");
    QTest::newRow("quantity, EAN-13") << int{LinesModel::Quantity} << QStringLiteral("4780033020133");
    QTest::newRow("quantity, EAN-8") << int{LinesModel::Quantity} << QStringLiteral("40170725");
    QTest::newRow("price") << int{LinesModel::Price} << QStringLiteral("4780033020133");
  }
  void takesAScanForNoQuantityOrPriceOfACellThatAPersonOpened() {
    QFETCH(int, column);
    QFETCH(QString, code);
    m_shown->enter("478");
    const sale::Line before = m_shown->line(0);
    m_shown->page.editColumn(static_cast<LinesModel::Column>(column));
    auto *editor = m_shown->find<QLineEdit>("cellEdit");
    test::typeText(editor, code);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_shown->ticket.sale().lines.size(), 2u);
    QCOMPARE(m_shown->line(0), before);
    QCOMPARE(m_shown->line(1).barcode, code);
    QVERIFY(m_shown->find<QLabel>("toastText")->text().contains(QStringLiteral("scanned into a cell")));
  }

  void leavesACellOpenThatIsOpenedAgain() {
    m_shown->enter("478");
    m_shown->page.editColumn(LinesModel::Price);
    auto *editor = m_shown->find<QLineEdit>("cellEdit");
    test::typeText(editor, QStringLiteral("77"));
    m_shown->page.editColumn(LinesModel::Price);
    QCOMPARE(m_shown->find<QLineEdit>("cellEdit"), editor);
    QVERIFY(editor->hasFocus());
    QCOMPARE(editor->text(), QStringLiteral("77"));
  }

  void believesAPersonWhoOpensACell() {
    m_shown->enter("478");
    m_shown->page.editColumn(LinesModel::Price);
    test::typeText(m_shown->find<QLineEdit>("cellEdit"), QStringLiteral("40170725"));
    m_shown->page.commitTyped();
    QCOMPARE(m_shown->line(0).price.value()->tiyin(), 4'017'072'500);
  }
};

QTEST_MAIN(SaleCellsTest)
#include "salecellstest.moc"
