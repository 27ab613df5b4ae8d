#include "ui/journal/journalpage.h"

#include <QHeaderView>
#include <set>

#include "openjournal.h"

using namespace kassir;
using namespace kassir::ui;
using sale::SaleState;

class JournalPageTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenJournal> m_open;

  [[nodiscard]] test::FakeJournal &source() const { return m_open->source; }
  [[nodiscard]] QLineEdit *search() const { return m_open->find<QLineEdit>("search"); }
  [[nodiscard]] int rows() const { return m_open->find<QTableView>("sales")->model()->rowCount(); }
  void type(const char *text) const { test::typeText(search(), QString::fromUtf8(text)); }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_open = std::make_unique<test::OpenJournal>();
    source().add(1, SaleState::Paid, 1'000'000);
    source().add(2, SaleState::Paid, 234'550);
    source().add(3, SaleState::Accepted);
    source().add(4, SaleState::Void);
    m_open->open();
  }
  void cleanup() { m_open->close(); }

  void beginsWithTodayAndItsPaidSum() {
    QCOMPARE(rows(), 4);
    QCOMPARE(source().queries.back().period, (store::SalePeriod{source().day, source().day}));
    QVERIFY2(m_open->label("paidSum").contains(QStringLiteral("12 345.50")),
             qPrintable(m_open->label("paidSum")));
    QVERIFY(m_open->label("paidSum").contains(u'2'));
    QCOMPARE(m_open->page().focusWidget(), search());
    QVERIFY(m_open->isShown("noSaleChosen"));
    QVERIFY(!m_open->isShown("saleContent"));
  }

  void movesByDaysAndComesBackToToday() {
    m_open->press("earlierDay");
    const QDate before = source().day.addDays(-1);
    QCOMPARE(source().queries.back().period, (store::SalePeriod{before, before}));
    QVERIFY(m_open->label("noSales").startsWith(QStringLiteral("No sales on these days")));
    m_open->find<QDateEdit>("periodFrom")->setDate(before.addDays(-6));
    QCOMPARE(source().queries.back().period, (store::SalePeriod{before.addDays(-6), before}));
    m_open->press("earlierDay");
    QCOMPARE(source().queries.back().period, (store::SalePeriod{before.addDays(-13), before.addDays(-7)}));
    m_open->press("laterDay");
    m_open->find<QDateEdit>("periodTo")->setDate(before.addDays(-20));
    QCOMPARE(source().queries.back().period, (store::SalePeriod{before.addDays(-20), before.addDays(-20)}));
    m_open->press("today");
    QCOMPARE(rows(), 4);
  }

  void staysAtTodayWhenTheDayEnds() {
    source().day = source().day.addDays(1);
    source().add(5, SaleState::Accepted);
    source().setState(5, SaleState::Paid);
    QCOMPARE(source().queries.back().period, (store::SalePeriod{source().day, source().day}));
    QCOMPARE(rows(), 1);
  }

  void findsWhatIsTypedAndChoosesTheOnlyOne() {
    type("-3-");
    QCOMPARE(source().queries.back().typed, QStringLiteral("-3-"));
    QCOMPARE(rows(), 1);
    QVERIFY(m_open->isShown("saleContent"));
    QVERIFY(m_open->label("saleFacts").contains(test::FakeJournal::orderId(3)));
    QCOMPARE(m_open->page().focusWidget(), search());
    QVERIFY(m_open->label("paidSum").contains(QStringLiteral("12 345.50")));  // of the day all the same
    QVERIFY(m_open->label("paidSum").contains(QStringLiteral("whatever is listed")));
    search()->clear();
    QVERIFY(!m_open->label("paidSum").contains(QStringLiteral("whatever is listed")));
    m_open->press("onlyOpen");
    QVERIFY(m_open->label("paidSum").contains(QStringLiteral("whatever is listed")));
  }

  void goesFromTheSearchIntoTheList() {
    QVERIFY(!m_open->isShown("saleContent"));
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(m_open->label("saleFacts").contains(test::FakeJournal::orderId(4)));  // the newest is the first
    QCOMPARE(m_open->page().focusWidget(), search());
    type("-3-");
    QTest::keyClick(search(), Qt::Key_Return);
    type("-2-");  // a second scan takes the first one's place
    QCOMPARE(search()->text(), QStringLiteral("-2-"));
    auto *list = m_open->find<QTableView>("sales");
    QTest::keyClick(search(), Qt::Key_Down);
    QCOMPARE(m_open->page().focusWidget(), list);
    QVERIFY(m_open->label("saleFacts").contains(test::FakeJournal::orderId(2)));
    search()->clear();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(m_open->label("saleFacts").contains(test::FakeJournal::orderId(1)));
    search()->setFocus();
    type("nothing such");
    QTest::keyClick(search(), Qt::Key_Down);
    QCOMPARE(m_open->page().focusWidget(), search());
  }

  // What begins as a customer's code is searched for only a moment later.
  void choosesNothingOfTheListBefore() {
    search()->setText(QStringLiteral("50501"));
    QCOMPARE(rows(), 4);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(rows(), 0);
    QVERIFY(!m_open->isShown("saleContent"));
  }

  void teachesWhereNothingIsFound() {
    source().sales.at(1).details.entry.day = source().day.addDays(-40);
    type("-1-");
    QVERIFY(m_open->label("noSales").contains(QStringLiteral("“-1-”")));
    QVERIFY(m_open->isShown("searchAllDays"));
    m_open->press("searchAllDays");
    QCOMPARE(rows(), 1);
    const QString today = source().day.toString(QStringLiteral("dd.MM.yyyy"));
    QVERIFY(m_open->label("paidSum").startsWith(QStringLiteral("Paid %1, whatever is listed:").arg(today)));
    QCOMPARE(m_open->page().focusWidget(), search());
    type("x");
    QVERIFY(m_open->label("noSales").contains(QStringLiteral("beginning of an order")));
    QVERIFY(!m_open->isShown("searchAllDays"));
    search()->clear();
    QCOMPARE(source().queries.back().period.from, source().day);
  }

  void showsOnlyWhatIsOpen() {
    m_open->press("onlyOpen");
    QCOMPARE(source().queries.back().choice, store::SaleChoice::Open);
    QCOMPARE(rows(), 1);
    source().sales.erase(3);
    m_open->press("onlyOpen");
    m_open->press("onlyOpen");
    QVERIFY(m_open->label("noSales").startsWith(QStringLiteral("Nothing waits")));
  }

  void tellsWhyTheJournalCannotBeRead() {
    m_open->choose(1);
    source().failure = store::Failure{store::Failure::Code::Damaged, QStringLiteral("journal.db")};
    source().setState(1, SaleState::Paid);
    QVERIFY(m_open->label("noSaleChosen").contains(QStringLiteral("journal.db")));
    m_open->press("onlyOpen");
    QVERIFY(m_open->label("journalUnread").contains(QStringLiteral("journal.db")));
    QCOMPARE(m_open->label("noSales"), QString());
    QVERIFY(!m_open->isShown("searchAllDays"));
    QVERIFY(m_open->label("paidSum").contains(QStringLiteral("could not be read")));
    source().failure.reset();
    m_open->press("readJournalAgain");
    QVERIFY(!m_open->isShown("journalUnread"));
    QCOMPARE(rows(), 1);
  }

  void letsAClosedSaleGoOnceItIsNotLookedAt() {
    source().add(5, SaleState::Accepted);
    m_open->press("onlyOpen");
    QCOMPARE(rows(), 2);
    m_open->choose(3);
    source().setState(3, SaleState::Paid);
    QCOMPARE(rows(), 2);
    QVERIFY(m_open->label("saleState").startsWith(QStringLiteral("✓ Paid")));
    m_open->choose(5);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(m_open->find<SalesList>("salesList")->chosen(), test::FakeJournal::orderId(5));
  }

  void saysThatASearchTakesLong() {
    source().isSlow = true;
    type("x");
    QVERIFY(m_open->label("noSales").startsWith(QStringLiteral("Searching")));
    QVERIFY(!m_open->isShown("searchAllDays"));
    QVERIFY(m_open->label("paidSum").contains(u'…'));
    source().answerAll();
    QVERIFY(m_open->label("noSales").startsWith(QStringLiteral("Nothing found")));
    QVERIFY(m_open->label("paidSum").contains(QStringLiteral("12 345.50")));
  }

  // A customer's code may be scanned here: nothing is searched for by half of it.
  void searchesForNoBeginningOfACode() {
    for (const QChar digit : QStringLiteral("50512345678901234567")) {
      test::typeText(search(), digit);
      QCoreApplication::processEvents();
    }
    for (const till::JournalQuery &query : source().queries)
      QVERIFY2(query.typed.size() <= 3, qPrintable(query.typed));
    search()->setText(QStringLiteral("5051234567890"));
    QTRY_COMPARE(source().queries.back().typed, QStringLiteral("5051234567890"));
  }

  // The numbers are read to their end; the words are told again beside the list.
  void keepsEachNumberInSightBesideALongState_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<Language>("language");
    for (const int width : {1024, 1366}) {
      QTest::addRow("%d kk", width) << width << Language::Kazakh;
      QTest::addRow("%d ru", width) << width << Language::Russian;
    }
  }
  void keepsEachNumberInSightBesideALongState() {
    QFETCH(int, width);
    QFETCH(Language, language);
    till::JournalEntry &entry = source().add(5, SaleState::Attention, 123'456'789).details.entry;
    entry.title = QStringLiteral("Milk of the Bereke farm, pasteurised, 3.2 %, 1 l");
    entry.alarm = sale::SaleAlarm::SomethingElse;
    entry.fiscalNumber = QStringLiteral("123456789012");
    m_open->page().resize(width, 600);
    m_open->setLanguage(language);
    m_open->press("today");
    const auto *view = m_open->find<QTableView>("sales");
    const auto *header = view->horizontalHeader();
    QTRY_VERIFY2(header->length() <= view->viewport()->width(),
                 qPrintable(QStringLiteral("%1 of %2").arg(header->length()).arg(view->viewport()->width())));
    for (const int column : {JournalModel::Time, JournalModel::Sum, JournalModel::FiscalNumber})
      QVERIFY(view->columnWidth(column) >= view->sizeHintForIndex(view->model()->index(0, column)).width());
  }

  void readsAnewWhatChangedWhileItWasHidden() {
    m_open->page().hide();
    const int pages = source().pages;
    source().setState(3, SaleState::Paid);
    QCOMPARE(source().pages, pages);
    m_open->page().show();
    QVERIFY(m_open->label("paidSum").contains(QStringLiteral("22 345.50")));
    m_open->page().hide();
    const int read = source().pages;
    m_open->page().show();
    QCOMPARE(source().pages, read);
  }

  void keepsEverythingThroughAChangeOfLanguage() {
    type("-3-");
    const QString english = m_open->label("saleState");
    m_open->setLanguage(Language::Kazakh);
    QVERIFY(m_open->label("saleState") != english);
    QCOMPARE(search()->text(), QStringLiteral("-3-"));
    QCOMPARE(m_open->page().focusWidget(), search());
    QCOMPARE(m_open->find<SalesList>("salesList")->chosen(), test::FakeJournal::orderId(3));
    QCOMPARE(rows(), 1);
  }

  void givesEveryPartAName() {
    m_open->choose(3);
    std::set<QString> names;
    for (const QWidget *part : m_open->page().findChildren<QWidget *>()) {
      const bool isQts =
          part->objectName().startsWith(QStringLiteral("qt_")) || part->inherits("QLineEditIconButton") ||
          part->inherits("QTabBar") || part->inherits("QSplitterHandle") || part->inherits("QHeaderView") ||
          part->inherits("QScrollBar") || part->parentWidget()->inherits("QTabBar") ||
          part->parentWidget()->inherits("QTabWidget") || part->inherits("QTableCornerButton") ||
          part->inherits("QAbstractScrollAreaScrollBarContainer");
      if (isQts) continue;
      QVERIFY2(!part->objectName().isEmpty(), part->metaObject()->className());
      const bool isInteractive = part->isVisible() && (part->focusPolicy() & Qt::TabFocus) != 0;
      if (!isInteractive) continue;
      QVERIFY2(!part->accessibleName().isEmpty(), qPrintable(part->objectName()));
      QVERIFY2(names.insert(part->accessibleName()).second, qPrintable(part->accessibleName()));
    }
    QVERIFY(names.size() > 8);
  }
};

QTEST_MAIN(JournalPageTest)
#include "journalpagetest.moc"
