#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/widgettest.h"
#include "ui/sale/salepage.h"

using namespace kassir;
using namespace kassir::ui;

namespace {

Suggestions twoGoods(const QString &typed) {
  const auto good = [](const char *title, const char *barcode, qint64 tiyin) {
    Suggestion made;
    made.title = QString::fromUtf8(title);
    made.line.title = made.title;
    made.line.barcode = QString::fromLatin1(barcode);
    made.line.price = sale::Money::fromTiyin(tiyin);
    made.line.quantity = sale::Quantity::fromThousandths(1000);
    made.line.ikpu = QStringLiteral("01905001001000000");
    made.line.packageCode = QStringLiteral("1234567");
    made.line.vat = sale::VatRate::fromHundredths(12'00);
    return made;
  };
  Suggestions all;
  for (const Suggestion &suggestion : {good("Нан", "478", 420'000), good("Нан бородин", "479", 500'000)}) {
    const bool isMeant = suggestion.title.startsWith(typed) || suggestion.line.barcode == typed;
    if (isMeant) all.found.push_back(suggestion);
  }
  all.isExact = all.found.size() == 1;
  return all;
}

}  // namespace

class SalePageTest : public QObject {
  Q_OBJECT

  till::Ticket m_ticket{sale::Rules{}};
  text::Speaker m_speaker{Language::Russian};
  std::unique_ptr<SalePage> m_page;
  bool m_areGoodsKnown = true;
  int m_searches = 0;

  template <class T>
  [[nodiscard]] T *find(const char *name) const {
    return m_page->findChild<T *>(QString::fromLatin1(name));
  }
  void enter(const char *text) {
    test::typeText(find<EntryLine>("entry"), QString::fromUtf8(text));
    QTest::keyClick(find<EntryLine>("entry"), Qt::Key_Return);
  }
  [[nodiscard]] const sale::Line &line(std::size_t index) const { return m_ticket.sale().lines.at(index); }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_ticket.begin();
    m_areGoodsKnown = true;
    m_searches = 0;
    m_page = std::make_unique<SalePage>(m_ticket, m_speaker, [this](const QString &typed) {
      ++m_searches;
      return m_areGoodsKnown ? twoGoods(typed) : Suggestions();
    });
    m_page->resize(1366, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->focusEntry();
  }

  void addsWhatIsScanned() {
    enter("478");
    QCOMPARE(m_ticket.sale().lines.size(), 1u);
    QCOMPARE(line(0).title, QStringLiteral("Нан"));
    QVERIFY(find<EntryLine>("entry")->text().isEmpty());
    QCOMPARE(find<QLabel>("total")->text().replace(QChar::Nbsp, u' '), QStringLiteral("4 200,00 сум"));
  }

  void addsAsManyAsAreTypedBefore() {
    enter("3*478");
    QCOMPARE(line(0).quantity.value()->thousandths(), 3000);
    enter("0,5*479");
    QCOMPARE(line(1).quantity.value()->thousandths(), 500);
  }

  void letsOneOfSeveralBeChosen() {
    auto *entry = find<EntryLine>("entry");
    test::typeText(entry, QStringLiteral("Нан"));
    QTRY_VERIFY(entry->list().isVisible());
    QCOMPARE(entry->list().count(), 2);
    QTest::keyClick(entry, Qt::Key_Down);
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(line(0).title, QStringLiteral("Нан бородин"));
    QVERIFY(!entry->list().isVisible());
  }

  void searchesOnceForKeysThatComeAtOnce() {
    auto *entry = find<EntryLine>("entry");
    test::typeText(entry, QStringLiteral("478"));
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(m_searches, 1);
    QCOMPARE(line(0).title, QStringLiteral("Нан"));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!entry->list().isVisible());
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
    auto *entry = find<EntryLine>("entry");
    test::typeText(entry, typed);
    QTRY_COMPARE(entry->list().count(), 1);
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(line(0).title, title);
    QCOMPARE(line(0).barcode, barcode);
    QCOMPARE(line(0).ikpu, ikpu);
    QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("cellEdit")) != nullptr);
  }

  void hearsTheNextScanAfterACellWasEdited() {
    enter("478");
    m_page->editColumn(LinesModel::Quantity);
    auto *editor = m_page->findChild<QLineEdit *>(QStringLiteral("cellEdit"));
    QVERIFY(editor != nullptr);
    editor->setText(QStringLiteral("5"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), find<EntryLine>("entry"));
    QCOMPARE(line(0).quantity.value()->thousandths(), 5000);
  }

  void keepsWhatIsEnteredWhileTheGoodsAreRead() {
    m_areGoodsKnown = false;
    m_page->setIsLoadingGoods(true);
    auto *entry = find<EntryLine>("entry");
    QVERIFY(entry->placeholderText().contains(QStringLiteral("…")));
    enter("479");
    enter("2*478");
    enter("Алма");
    test::typeText(entry, QStringLiteral("Нан бо"));
    QVERIFY(m_ticket.isEmpty());
    m_areGoodsKnown = true;
    m_page->setIsLoadingGoods(false);
    QCOMPARE(m_ticket.sale().lines.size(), 3u);
    QCOMPARE(line(0).title, QStringLiteral("Нан бородин"));
    QCOMPARE(line(1).quantity.value()->thousandths(), 2000);
    QCOMPARE(line(2).title, QStringLiteral("Алма"));
    QCOMPARE(entry->text(), QStringLiteral("Нан бо"));
    QVERIFY(!entry->placeholderText().contains(QStringLiteral("…")));
  }

  void stepsTheQuantityOfTheLastLine() {
    enter("478");
    auto *entry = find<EntryLine>("entry");
    test::typeText(entry, QStringLiteral("+"));
    QCOMPARE(line(0).quantity.value()->thousandths(), 2000);
    test::typeText(entry, QStringLiteral("-"));
    test::typeText(entry, QStringLiteral("-"));
    QCOMPARE(line(0).quantity.value()->thousandths(), 1000);
  }

  void removesAndBringsBack() {
    enter("478");
    enter("479");
    auto *view = find<LinesView>("lines");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 1));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(m_ticket.sale().lines.size(), 1u);
    QVERIFY(find<Toast>("toast")->isVisible());
    find<QPushButton>("toastUndo")->click();
    QCOMPARE(m_ticket.sale().lines.size(), 2u);
    QCOMPARE(line(0).title, QStringLiteral("Нан"));
  }

  void removesEverySelectedLineAtOnce() {
    for (const char *code : {"478", "479", "478", "479"}) enter(code);
    auto *view = find<LinesView>("lines");
    const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    view->selectionModel()->clear();
    for (const int row : {0, 2, 3}) view->selectionModel()->select(view->model()->index(row, 0), rows);
    m_page->removeSelected();
    QCOMPARE(m_ticket.sale().lines.size(), 1u);
    QCOMPARE(line(0).title, QStringLiteral("Нан бородин"));
    find<QPushButton>("toastUndo")->click();
    QCOMPARE(m_ticket.sale().lines.size(), 4u);
  }

  void offersToTakeBackOnlyWhatItSpeaksOf() {
    enter("478");
    auto *view = find<LinesView>("lines");
    view->setCurrentIndex(view->model()->index(0, LinesModel::Title));
    m_page->removeSelected();
    QVERIFY(find<QPushButton>("toastUndo")->isVisible());
    enter("479");
    QVERIFY(find<Toast>("toast")->isVisible());
    QVERIFY(!find<QPushButton>("toastUndo")->isVisible());
  }

  void leadsFromAProblemToItsCell() {
    enter("478");
    auto *view = find<LinesView>("lines");
    QVERIFY(view->model()->setData(view->model()->index(0, LinesModel::Ikpu),
                                   QStringLiteral("0190500100100000")));
    auto *problems = find<QListWidget>("problems");
    QVERIFY(problems->isVisible());
    QVERIFY(!find<QPushButton>("pay")->isEnabled());
    Q_EMIT problems->itemClicked(problems->item(0));
    QVERIFY(view->showsCodes());
    QCOMPARE(view->currentIndex(), view->model()->index(0, LinesModel::Ikpu));
    QVERIFY(find<QWidget>("cellEdit") != nullptr);
  }

  void showsAUnitInItsColumnWhereThereIsOne() {
    enter("478");
    auto *view = find<LinesView>("lines");
    const QModelIndex unit = view->model()->index(0, LinesModel::Unit);
    QVERIFY(view->model()->setData(unit, QStringLiteral("шт")));
    const auto quantity = [&unit] { return unit.siblingAtColumn(LinesModel::Quantity).data().toString(); };
    QVERIFY(quantity().contains(QStringLiteral("шт")));
    find<QToolButton>("codes")->click();
    QVERIFY(!quantity().contains(QStringLiteral("шт")));
    find<QToolButton>("codes")->click();
    QVERIFY(quantity().contains(QStringLiteral("шт")));
  }

  void pastesRowsOfASpreadsheet() {
    QGuiApplication::clipboard()->setText(QStringLiteral("Сүт\t2\t100\nІрімшік\t1\t200\n"));
    auto *view = find<LinesView>("lines");
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_ticket.sale().lines.size(), 2u);
    QCOMPARE(line(1).price.value()->tiyin(), 20'000);
    m_ticket.undo();
    QVERIFY(m_ticket.isEmpty());
    // The same where the focus is nearly always.
    auto *entry = find<EntryLine>("entry");
    QTest::keyClick(entry, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_ticket.sale().lines.size(), 2u);
    QVERIFY(entry->text().isEmpty());
    // A cell or a word alone is searched for.
    QGuiApplication::clipboard()->setText(QStringLiteral("478\r\n"));
    QTest::keyClick(entry, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_ticket.sale().lines.size(), 2u);
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(line(2).title, QStringLiteral("Нан"));
  }

  void givesAReceiptDiscountAndDelivery() {
    enter("478");
    auto *discount = find<TypedEdit>("receiptDiscount");
    discount->setFocus();
    test::typeText(discount, QStringLiteral("10%"));
    QTest::keyClick(discount, Qt::Key_Return);
    QCOMPARE(m_ticket.check().totals.amount, sale::Money::fromTiyin(378'000));
    find<SaleForm>("saleForm")->addShipping();
    auto *price = find<TypedEdit>("shippingPrice");
    QVERIFY(price->isVisible());
    price->clear();
    test::typeText(price, QStringLiteral("150"));
    QTest::keyClick(price, Qt::Key_Return);
    QCOMPARE(m_ticket.check().totals.amount, sale::Money::fromTiyin(393'000));
    find<QPushButton>("removeShipping")->click();
    QCOMPARE(m_ticket.check().totals.amount, sale::Money::fromTiyin(378'000));
  }

  void keepsWhatIsHalfTypedWhenOthersChange() {
    enter("478");
    auto *view = find<LinesView>("lines");
    view->editCell(view->model()->index(0, LinesModel::Title));
    auto *editor = m_page->findChild<QLineEdit *>(QStringLiteral("cellEdit"));
    QVERIFY(editor != nullptr);
    editor->setText(QStringLiteral("Нан, әлі жаз"));
    editor->setCursorPosition(3);
    auto *discount = find<TypedEdit>("receiptDiscount");
    test::typeText(discount, QStringLiteral("1"));
    m_speaker.setLanguage(Language::Kazakh);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QVERIFY(m_ticket.edit(sale::edit::ChangeDescription{QStringLiteral("x")}));
    QCOMPARE(editor->text(), QStringLiteral("Нан, әлі жаз"));
    QCOMPARE(editor->cursorPosition(), 3);
    QCOMPARE(discount->text(), QStringLiteral("1"));
    m_speaker.setLanguage(Language::Russian);
  }

  void takesAScanAfterLinesWereRemovedOrPasted() {
    enter("478");
    enter("479");
    auto *view = find<LinesView>("lines");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, LinesModel::Title));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(QApplication::focusWidget(), find<EntryLine>("entry"));
    view->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("Сүт\t2\t100\n"));
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), find<EntryLine>("entry"));
  }

  void takesAScanWhileTheTableHasTheFocus() {
    enter("479");
    auto *view = find<LinesView>("lines");
    view->setFocus();
    for (const int column : {LinesModel::Title, LinesModel::Price}) {
      view->setCurrentIndex(view->model()->index(0, column));
      view->setFocus();
      for (const char key : {'4', '7', '8'}) QTest::keyClick(QApplication::focusWidget(), key);
      QVERIFY(find<QWidget>("cellEdit") == nullptr);
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QCOMPARE(m_ticket.sale().lines.size(), 3u);
    QCOMPARE(line(2).title, QStringLiteral("Нан"));
    // F2 opens a cell, as ever.
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    QVERIFY(find<QWidget>("cellEdit") != nullptr);
  }

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
    enter(first.toUtf8().constData());
    const sale::Line before = line(0);
    auto *editor = find<QLineEdit>("cellEdit");
    QVERIFY(editor != nullptr);
    test::typeText(editor, second);
    QTest::keyClick(editor, Qt::Key_Return);
    if (isScan) {
      QTRY_COMPARE(m_ticket.sale().lines.size(), 2u);
      QCOMPARE(line(0), before);
      QCOMPARE(line(1).barcode, second);
    } else {
      QTRY_VERIFY(line(0).price.value().has_value());
      QCOMPARE(m_ticket.sale().lines.size(), 1u);
    }
  }

  void believesAPersonWhoOpensACell() {
    enter("478");
    m_page->editColumn(LinesModel::Price);
    test::typeText(find<QLineEdit>("cellEdit"), QStringLiteral("40170725"));
    m_page->commitTyped();
    QCOMPARE(line(0).price.value()->tiyin(), 4'017'072'500);
  }

  void leavesUndoToTheSaleWhereNothingIsTyped() {
    auto *entry = find<EntryLine>("entry");
    enter("478");
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

  void showsMoneyWhole() {
    enter("478");
    auto *view = find<LinesView>("lines");
    QVERIFY(view->model()->setData(view->model()->index(0, LinesModel::Price), QStringLiteral("478111111")));
    QFont bold = view->font();
    bold.setBold(true);
    constexpr int margins = 16;
    for (const int column : {LinesModel::Price, LinesModel::Sum}) {
      const QString text = view->model()->index(0, column).data().toString();
      QVERIFY(text.startsWith(QStringLiteral("478")));
      const QFontMetrics metrics(column == LinesModel::Sum ? bold : view->font());
      QVERIFY(view->columnWidth(column) >= metrics.horizontalAdvance(text) + margins);
    }
  }

  void commitsAnOpenCell() {
    enter("478");
    m_page->editColumn(LinesModel::Price);
    test::typeText(find<QLineEdit>("cellEdit"), QStringLiteral("5000"));
    m_page->commitTyped();
    QCOMPARE(line(0).price.value()->tiyin(), 500'000);
    QTRY_VERIFY(find<QWidget>("cellEdit") == nullptr);
    QCOMPARE(QApplication::focusWidget(), find<EntryLine>("entry"));
    // With nothing open there is nothing to do.
    m_page->commitTyped();
    m_ticket.undo();
    QCOMPARE(line(0).price.value()->tiyin(), 420'000);
  }

  void commitsWhatIsHalfTypedBesideTheLines() {
    enter("478");
    find<SaleForm>("saleForm")->addShipping();
    for (const char *name : {"description", "shippingTitle", "shippingPrice", "receiptDiscount"}) {
      auto *field = find<TypedEdit>(name);
      field->setFocus();
      field->selectAll();
      test::typeText(field, QStringLiteral("500"));
      QVERIFY(field->isModified());
      m_page->commitTyped();
      QCOMPARE(QApplication::focusWidget(), field);
      QVERIFY(!field->isModified());
    }
    const sale::Sale &sale = m_ticket.sale();
    QCOMPARE(sale.description, QStringLiteral("500"));
    QCOMPARE(sale.shipping->title, QStringLiteral("500"));
    QCOMPARE(sale.shipping->price.value()->tiyin(), 50'000);
    QVERIFY(sale.discount == sale::Entry<sale::Discount>(sale::Discount(sale::Money::fromTiyin(50'000))));
  }

  void isClosedWhileItIsPaid() {
    enter("478");
    m_page->setPaymentPanel(new QLabel(QStringLiteral("payment")));
    m_ticket.setFrozen(true);
    m_page->showPayment(true);
    QVERIFY(!find<EntryLine>("entry")->isVisible());
    QVERIFY(find<QLabel>("closed")->isVisible());
    auto *view = find<LinesView>("lines");
    view->editCell(view->model()->index(0, LinesModel::Title));
    QVERIFY(find<QWidget>("cellEdit") == nullptr);
    m_ticket.setFrozen(false);
    m_page->showPayment(false);
    QVERIFY(find<EntryLine>("entry")->isVisible());
  }
};

QTEST_MAIN(SalePageTest)
#include "salepagetest.moc"
