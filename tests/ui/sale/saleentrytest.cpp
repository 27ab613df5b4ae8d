#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/sale/shownpage.h"

using namespace kassir;
using namespace kassir::ui;

// What is typed and scanned, wherever the focus is.
class SaleEntryTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::ShownPage> m_shown;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_shown = std::make_unique<test::ShownPage>();
    QVERIFY(QTest::qWaitForWindowExposed(&m_shown->page));
  }
  void cleanup() { m_shown.reset(); }

  void addsWhatIsScanned() {
    m_shown->enter("478");
    QCOMPARE(m_shown->ticket.sale().lines.size(), 1u);
    QCOMPARE(m_shown->line(0).title, QStringLiteral("Нан"));
    QVERIFY(m_shown->find<EntryLine>("entry")->text().isEmpty());
    QCOMPARE(m_shown->find<QLabel>("total")->text().replace(QChar::Nbsp, u' '),
             QStringLiteral("4 200,00 сум"));
  }

  void addsAsManyAsAreTypedBefore() {
    m_shown->enter("3*478");
    QCOMPARE(m_shown->line(0).quantity.value()->thousandths(), 3000);
    m_shown->enter("0,5*479");
    QCOMPARE(m_shown->line(1).quantity.value()->thousandths(), 500);
  }

  void letsOneOfSeveralBeChosen() {
    auto *entry = m_shown->find<EntryLine>("entry");
    test::typeText(entry, QStringLiteral("Нан"));
    QTRY_VERIFY(entry->list().isVisible());
    QCOMPARE(entry->list().count(), 2);
    QTest::keyClick(entry, Qt::Key_Down);
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(m_shown->line(0).title, QStringLiteral("Нан бородин"));
    QVERIFY(!entry->list().isVisible());
  }

  void searchesOnceForKeysThatComeAtOnce() {
    auto *entry = m_shown->find<EntryLine>("entry");
    test::typeText(entry, QStringLiteral("478"));
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(m_shown->searches, 1);
    QCOMPARE(m_shown->line(0).title, QStringLiteral("Нан"));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!entry->list().isVisible());
  }

  // A scanner's keys may come one by one: nothing is searched for by half of what is worth money.
  void searchesForNoBeginningOfACode() {
    auto *entry = m_shown->find<EntryLine>("entry");
    QSignalSpy codes(&m_shown->page, &SalePage::codeEntered);
    for (const QChar digit : QStringLiteral("3*50512345678901234567")) {
      test::typeText(entry, digit);
      QCoreApplication::processEvents();
      QVERIFY(!m_shown->page.cursor().typed.contains(QStringLiteral("5051")));
    }
    const int before = m_shown->searches;
    QVERIFY2(before <= 4, "3, 5, 50 and 505 may be anything");
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(codes.size(), 1);
    QCOMPARE(entry->text(), QStringLiteral("3*"));
    QCOMPARE(m_shown->searches, before);
    QVERIFY(m_shown->ticket.isEmpty());
    QVERIFY(!entry->list().isVisible());
  }
  void searchesForABarcodeThatBeginsLikeACode() {
    auto *entry = m_shown->find<EntryLine>("entry");
    test::typeText(entry, QStringLiteral("5051234567890"));
    QCOMPARE(m_shown->searches, 0);
    QTRY_VERIFY(entry->list().isVisible());
    QCOMPARE(m_shown->searches, 1);
  }

  void offersANewLineForWhatIsNotKnown_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("barcode");
    QTest::addColumn<QString>("ikpu");
    QTest::newRow("a name") << "Алма"
                            << "Алма"
                            << ""
                            << "";
    QTest::newRow("a barcode") << "4780033020133"
                               << ""
                               << "4780033020133"
                               << "";
    QTest::newRow("an IKPU") << "01806001001004009"
                             << ""
                             << ""
                             << "01806001001004009";
  }
  void offersANewLineForWhatIsNotKnown() {
    QFETCH(QString, typed);
    QFETCH(QString, title);
    QFETCH(QString, barcode);
    QFETCH(QString, ikpu);
    auto *entry = m_shown->find<EntryLine>("entry");
    test::typeText(entry, typed);
    QTRY_COMPARE(entry->list().count(), 1);
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(m_shown->line(0).title, title);
    QCOMPARE(m_shown->line(0).barcode, barcode);
    QCOMPARE(m_shown->line(0).ikpu, ikpu);
    QVERIFY(m_shown->page.findChild<QWidget *>(QStringLiteral("cellEdit")) != nullptr);
  }

  void hearsTheNextScanAfterACellWasEdited() {
    m_shown->enter("478");
    m_shown->page.editColumn(LinesModel::Quantity);
    auto *editor = m_shown->page.findChild<QLineEdit *>(QStringLiteral("cellEdit"));
    QVERIFY(editor != nullptr);
    editor->setText(QStringLiteral("5"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), m_shown->find<EntryLine>("entry"));
    QCOMPARE(m_shown->line(0).quantity.value()->thousandths(), 5000);
  }

  void keepsWhatIsEnteredWhileTheGoodsAreRead() {
    m_shown->areGoodsKnown = false;
    m_shown->page.setIsLoadingGoods(true);
    auto *entry = m_shown->find<EntryLine>("entry");
    QVERIFY(entry->placeholderText().contains(QStringLiteral("…")));
    m_shown->enter("479");
    m_shown->enter("2*478");
    m_shown->enter("Алма");
    test::typeText(entry, QStringLiteral("Нан бо"));
    QVERIFY(m_shown->ticket.isEmpty());
    m_shown->areGoodsKnown = true;
    m_shown->page.setIsLoadingGoods(false);
    QCOMPARE(m_shown->ticket.sale().lines.size(), 3u);
    QCOMPARE(m_shown->line(0).title, QStringLiteral("Нан бородин"));
    QCOMPARE(m_shown->line(1).quantity.value()->thousandths(), 2000);
    QCOMPARE(m_shown->line(2).title, QStringLiteral("Алма"));
    QCOMPARE(entry->text(), QStringLiteral("Нан бо"));
    QVERIFY(!entry->placeholderText().contains(QStringLiteral("…")));
  }

  void stepsTheQuantityOfTheLastLine() {
    m_shown->enter("478");
    auto *entry = m_shown->find<EntryLine>("entry");
    test::typeText(entry, QStringLiteral("+"));
    QCOMPARE(m_shown->line(0).quantity.value()->thousandths(), 2000);
    test::typeText(entry, QStringLiteral("-"));
    test::typeText(entry, QStringLiteral("-"));
    QCOMPARE(m_shown->line(0).quantity.value()->thousandths(), 1000);
  }

  void takesAScanAfterLinesWereRemovedOrPasted() {
    m_shown->enter("478");
    m_shown->enter("479");
    auto *view = m_shown->find<LinesView>("lines");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, LinesModel::Title));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(QApplication::focusWidget(), m_shown->find<EntryLine>("entry"));
    view->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("Сүт\t2\t100\n"));
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), m_shown->find<EntryLine>("entry"));
  }

  void takesAScanWhileTheTableHasTheFocus() {
    m_shown->enter("479");
    auto *view = m_shown->find<LinesView>("lines");
    view->setFocus();
    for (const int column : {LinesModel::Title, LinesModel::Price}) {
      view->setCurrentIndex(view->model()->index(0, column));
      view->setFocus();
      for (const char key : {'4', '7', '8'}) QTest::keyClick(QApplication::focusWidget(), key);
      QVERIFY(m_shown->find<QWidget>("cellEdit") == nullptr);
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QCOMPARE(m_shown->ticket.sale().lines.size(), 3u);
    QCOMPARE(m_shown->line(2).title, QStringLiteral("Нан"));
    // F2 opens a cell, as ever.
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    QVERIFY(m_shown->find<QWidget>("cellEdit") != nullptr);
  }

  void removesTheSelectedLineFromAnEmptyEntryLine() {
    m_shown->enter("478");
    m_shown->enter("479");
    QTest::keyClick(m_shown->find<EntryLine>("entry"), Qt::Key_Delete);
    QCOMPARE(m_shown->ticket.sale().lines.size(), 1u);
    QCOMPARE(m_shown->line(0).title, QStringLiteral("Нан"));
    m_shown->find<EntryLine>("entry")->setText(QStringLiteral("4"));
    QTest::keyClick(m_shown->find<EntryLine>("entry"), Qt::Key_Delete);
    QCOMPARE(m_shown->ticket.sale().lines.size(), 1u);
  }

  void saysThatABarcodeIsNotInTheList() {
    m_shown->enter("4780000000007");
    QCOMPARE(m_shown->line(0).barcode, QStringLiteral("4780000000007"));
    QVERIFY(m_shown->find<QLabel>("toastText")->isVisible());
    QVERIFY(m_shown->find<QLabel>("toastText")->text().contains(QStringLiteral("4780000000007")));
  }

  void leavesUndoToTheSaleWhereNothingIsTyped() {
    auto *entry = m_shown->find<EntryLine>("entry");
    m_shown->enter("478");
    QVERIFY(!entry->isUndoAvailable());
    for (const int key : {Qt::Key_Z, Qt::Key_Y}) {
      QKeyEvent press(QEvent::ShortcutOverride, key, Qt::ControlModifier);
      press.ignore();
      QCoreApplication::sendEvent(entry, &press);
      QVERIFY(!press.isAccepted());
    }
    test::typeText(entry, QStringLiteral("4"));
    QKeyEvent press(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    press.ignore();
    QCoreApplication::sendEvent(entry, &press);
    QVERIFY(press.isAccepted());
  }
};

QTEST_MAIN(SaleEntryTest)
#include "saleentrytest.moc"
