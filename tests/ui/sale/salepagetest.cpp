#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/sale/shownpage.h"

using namespace kassir;
using namespace kassir::ui;

class SalePageTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::ShownPage> m_shown;

 private Q_SLOTS:
  void tellsHowManyAsideAreNotClearAndWhy() {
    const QDateTime now({2026, 6, 30}, {12, 0});
    AsideRow parked;
    parked.draft = 1;
    parked.since = now.addSecs(-600);
    auto *aside = m_shown->find<QPushButton>("aside");
    m_shown->page.setAside({.rows = {parked}}, now);
    const QString alone = aside->text();
    QCOMPARE(alone.count(u'·'), 1);  // that it is parked is said already
    AsideRow lost = parked;
    lost.orderId = QStringLiteral("T1-1");
    lost.status = sale::SaleStatus();
    lost.status->state = sale::SaleState::Unknown;
    lost.failure = paycom::Failure();
    lost.failure->kind = paycom::Failure::Kind::NoAnswer;
    m_shown->page.setAside({.rows = {parked, lost}}, now);
    QCOMPARE(aside->text().count(u'·'), 3);
    QVERIFY(aside->text().contains(u'1') && aside->text().contains(u'2'));
    QVERIFY(!aside->toolTip().isEmpty());
  }

  void init() {
    test::failOnWarnings();
    m_shown = std::make_unique<test::ShownPage>();
    QVERIFY(QTest::qWaitForWindowExposed(&m_shown->page));
  }
  void cleanup() { m_shown.reset(); }

  void removesAndBringsBack() {
    m_shown->enter("478");
    m_shown->enter("479");
    auto *view = m_shown->find<LinesView>("lines");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 1));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(m_shown->ticket.sale().lines.size(), 1u);
    QVERIFY(m_shown->find<Toast>("toast")->isVisible());
    m_shown->find<QPushButton>("toastUndo")->click();
    QCOMPARE(m_shown->ticket.sale().lines.size(), 2u);
    QCOMPARE(m_shown->line(0).title, QStringLiteral("Нан"));
  }

  void namesALineThatHasNoNameByItsBarcode() {
    m_shown->page.scan(QStringLiteral("4780033020140"));
    m_shown->page.commitTyped();
    auto *view = m_shown->find<LinesView>("lines");
    view->setCurrentIndex(view->model()->index(0, 1));
    m_shown->page.removeSelected();
    QCOMPARE(m_shown->find<QLabel>("toastText")->text(), QStringLiteral("“4780033020140” removed"));
  }

  // A toast goes while somebody looks at the goods.
  void keepsTheNewsOfWhatLayAsideUntilASaleHasGoneBy() {
    const auto *news = m_shown->find<QLabel>("asideNews");
    m_shown->page.tellNews([] { return QStringLiteral("Sale 1 is paid"); });
    m_shown->enter("478");
    QVERIFY(!m_shown->find<Toast>("toast")->isVisible());
    QCOMPARE(news->text(), QStringLiteral("Sale 1 is paid"));
    m_shown->page.showPayment(true);
    m_shown->page.tellNews([] { return QStringLiteral("Sale 2 is paid"); });
    m_shown->page.showPayment(true);
    QVERIFY(news->text().contains(QStringLiteral("Sale 1")));
    m_shown->page.showPayment(false);
    QCOMPARE(news->text(), QStringLiteral("Sale 2 is paid"));
    m_shown->page.showPayment(true);
    m_shown->page.showPayment(false);
    QVERIFY(!news->isVisible());
  }

  void removesEverySelectedLineAtOnce() {
    for (const char *code : {"478", "479", "478", "479"}) m_shown->enter(code);
    auto *view = m_shown->find<LinesView>("lines");
    const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    view->selectionModel()->clear();
    for (const int row : {0, 2, 3}) view->selectionModel()->select(view->model()->index(row, 0), rows);
    m_shown->page.removeSelected();
    QCOMPARE(m_shown->ticket.sale().lines.size(), 1u);
    QCOMPARE(m_shown->line(0).title, QStringLiteral("Нан бородин"));
    m_shown->find<QPushButton>("toastUndo")->click();
    QCOMPARE(m_shown->ticket.sale().lines.size(), 4u);
  }

  void offersToTakeBackOnlyWhatItSpeaksOf() {
    m_shown->enter("478");
    auto *view = m_shown->find<LinesView>("lines");
    view->setCurrentIndex(view->model()->index(0, LinesModel::Title));
    m_shown->page.removeSelected();
    QVERIFY(m_shown->find<QPushButton>("toastUndo")->isVisible());
    m_shown->enter("479");
    QVERIFY2(!m_shown->find<Toast>("toast")->isVisible(),
             "what was told is no longer the last that was done");
  }

  void leadsFromAProblemToItsCell() {
    m_shown->enter("478");
    auto *view = m_shown->find<LinesView>("lines");
    QVERIFY(view->model()->setData(view->model()->index(0, LinesModel::Ikpu),
                                   QStringLiteral("0190500100100000")));
    auto *problems = m_shown->find<QListWidget>("problems");
    QVERIFY(problems->isVisible());
    QVERIFY(!m_shown->find<QPushButton>("pay")->isEnabled());
    Q_EMIT problems->itemClicked(problems->item(0));
    QVERIFY(view->showsCodes());
    QCOMPARE(view->currentIndex(), view->model()->index(0, LinesModel::Ikpu));
    QVERIFY(m_shown->find<QWidget>("cellEdit") != nullptr);
  }

  void showsAUnitInItsColumnWhereThereIsOne() {
    m_shown->enter("478");
    auto *view = m_shown->find<LinesView>("lines");
    const QModelIndex unit = view->model()->index(0, LinesModel::Unit);
    QVERIFY(view->model()->setData(unit, QStringLiteral("шт")));
    const auto quantity = [&unit] { return unit.siblingAtColumn(LinesModel::Quantity).data().toString(); };
    QVERIFY(quantity().contains(QStringLiteral("шт")));
    m_shown->find<QToolButton>("codes")->click();
    QVERIFY(!quantity().contains(QStringLiteral("шт")));
    m_shown->find<QToolButton>("codes")->click();
    QVERIFY(quantity().contains(QStringLiteral("шт")));
  }

  void pastesRowsOfASpreadsheet() {
    QGuiApplication::clipboard()->setText(QStringLiteral("Сүт\t2\t100\nІрімшік\t1\t200\n"));
    auto *view = m_shown->find<LinesView>("lines");
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_shown->ticket.sale().lines.size(), 2u);
    QCOMPARE(m_shown->line(1).price.value()->tiyin(), 20'000);
    m_shown->ticket.undo();
    QVERIFY(m_shown->ticket.isEmpty());
    // The same where the focus is nearly always.
    auto *entry = m_shown->find<EntryLine>("entry");
    QTest::keyClick(entry, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_shown->ticket.sale().lines.size(), 2u);
    QVERIFY(entry->text().isEmpty());
    // A cell or a word alone is searched for.
    QGuiApplication::clipboard()->setText(QStringLiteral("478\r\n"));
    QTest::keyClick(entry, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_shown->ticket.sale().lines.size(), 2u);
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(m_shown->line(2).title, QStringLiteral("Нан"));
  }

  void givesAReceiptDiscountAndDelivery() {
    m_shown->enter("478");
    auto *discount = m_shown->find<TypedEdit>("receiptDiscount");
    discount->setFocus();
    test::typeText(discount, QStringLiteral("10%"));
    QTest::keyClick(discount, Qt::Key_Return);
    QCOMPARE(m_shown->ticket.check().totals.amount, sale::Money::fromTiyin(378'000));
    m_shown->find<SaleForm>("saleForm")->addShipping();
    auto *price = m_shown->find<TypedEdit>("shippingPrice");
    QVERIFY(price->isVisible());
    price->clear();
    test::typeText(price, QStringLiteral("150"));
    QTest::keyClick(price, Qt::Key_Return);
    QCOMPARE(m_shown->ticket.check().totals.amount, sale::Money::fromTiyin(393'000));
    m_shown->find<QPushButton>("removeShipping")->click();
    QCOMPARE(m_shown->ticket.check().totals.amount, sale::Money::fromTiyin(378'000));
  }

  void keepsWhatIsHalfTypedWhenOthersChange() {
    m_shown->enter("478");
    auto *view = m_shown->find<LinesView>("lines");
    view->editCell(view->model()->index(0, LinesModel::Title));
    auto *editor = m_shown->page.findChild<QLineEdit *>(QStringLiteral("cellEdit"));
    QVERIFY(editor != nullptr);
    editor->setText(QStringLiteral("Нан, әлі жаз"));
    editor->setCursorPosition(3);
    auto *discount = m_shown->find<TypedEdit>("receiptDiscount");
    test::typeText(discount, QStringLiteral("1"));
    m_shown->speaker.setLanguage(Language::Kazakh);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&m_shown->page, &change);
    QVERIFY(m_shown->ticket.edit(sale::edit::ChangeDescription{QStringLiteral("x")}));
    QCOMPARE(editor->text(), QStringLiteral("Нан, әлі жаз"));
    QCOMPARE(editor->cursorPosition(), 3);
    QCOMPARE(discount->text(), QStringLiteral("1"));
    m_shown->speaker.setLanguage(Language::Russian);
  }

  void showsMoneyWhole() {
    m_shown->enter("478");
    auto *view = m_shown->find<LinesView>("lines");
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
    m_shown->enter("478");
    m_shown->page.editColumn(LinesModel::Price);
    test::typeText(m_shown->find<QLineEdit>("cellEdit"), QStringLiteral("5000"));
    m_shown->page.commitTyped();
    QCOMPARE(m_shown->line(0).price.value()->tiyin(), 500'000);
    QTRY_VERIFY(m_shown->find<QWidget>("cellEdit") == nullptr);
    QCOMPARE(QApplication::focusWidget(), m_shown->find<EntryLine>("entry"));
    // With nothing open there is nothing to do.
    m_shown->page.commitTyped();
    m_shown->ticket.undo();
    QCOMPARE(m_shown->line(0).price.value()->tiyin(), 420'000);
  }

  void commitsWhatIsHalfTypedBesideTheLines() {
    m_shown->enter("478");
    m_shown->find<SaleForm>("saleForm")->addShipping();
    for (const char *name : {"description", "shippingTitle", "shippingPrice", "receiptDiscount"}) {
      auto *field = m_shown->find<TypedEdit>(name);
      field->setFocus();
      field->selectAll();
      test::typeText(field, QStringLiteral("500"));
      QVERIFY(field->isModified());
      m_shown->page.commitTyped();
      QCOMPARE(QApplication::focusWidget(), field);
      QVERIFY(!field->isModified());
    }
    const sale::Sale &sale = m_shown->ticket.sale();
    QCOMPARE(sale.description, QStringLiteral("500"));
    QCOMPARE(sale.shipping->title, QStringLiteral("500"));
    QCOMPARE(sale.shipping->price.value()->tiyin(), 50'000);
    QVERIFY(sale.discount == sale::Entry<sale::Discount>(sale::Discount(sale::Money::fromTiyin(50'000))));
  }

  void isClosedWhileItIsPaid() {
    m_shown->enter("478");
    m_shown->page.setPaymentPanel(new QLabel(QStringLiteral("payment")));
    m_shown->ticket.setFrozen(true);
    m_shown->page.showPayment(true);
    QVERIFY(!m_shown->find<EntryLine>("entry")->isVisible());
    QVERIFY(m_shown->find<QLabel>("closed")->isVisible());
    auto *view = m_shown->find<LinesView>("lines");
    view->editCell(view->model()->index(0, LinesModel::Title));
    QVERIFY(m_shown->find<QWidget>("cellEdit") == nullptr);
    auto *toast = m_shown->find<QWidget>("toast");
    QVERIFY(!toast->isVisible());
    test::typeText(view, QStringLiteral("н"));
    QVERIFY(toast->isVisible());
    m_shown->page.withdrawWord();
    QGuiApplication::clipboard()->setText(QStringLiteral("Нан\t1\nСүт\t2"));
    QTest::keySequence(view, QKeySequence::Paste);
    QVERIFY(toast->isVisible());
    m_shown->ticket.setFrozen(false);
    m_shown->page.showPayment(false);
    QVERIFY(m_shown->find<EntryLine>("entry")->isVisible());
  }
};

QTEST_MAIN(SalePageTest)
#include "salepagetest.moc"
