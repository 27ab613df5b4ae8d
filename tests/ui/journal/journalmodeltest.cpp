#include "ui/journal/journalmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "fakejournal.h"

using namespace kassir;
using namespace kassir::ui;
using sale::SaleState;

class JournalModelTest : public QObject {
  Q_OBJECT

  text::Speaker m_speaker{Language::English};
  std::unique_ptr<test::FakeJournal> m_source;
  std::unique_ptr<JournalModel> m_model;

  [[nodiscard]] till::JournalQuery today() const { return {{m_source->day, m_source->day}, {}, {}}; }
  [[nodiscard]] QStringList tree() const {
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
      QStringList cells;
      for (int column = 0; column < m_model->columnCount(); ++column)
        cells << m_model->index(row, column).data().toString().replace(QChar(0xa0), u' ');
      rows << cells.join(QStringLiteral(" | "));
    }
    return rows;
  }

 private Q_SLOTS:
  void init() {
    m_speaker.setLanguage(Language::English);
    m_source = std::make_unique<test::FakeJournal>();
    m_model = std::make_unique<JournalModel>(*m_source, m_speaker);
  }
  void cleanup() { m_model.reset(); }

  void listsTheNewestFirst() {
    m_source->add(1, SaleState::Paid).details.entry.fiscalNumber = QStringLiteral("0012");
    ui::ShownSale &second = m_source->add(2, SaleState::Accepted, 123'456'750);
    second.details.entry.lineCount = 3;
    ui::ShownSale &third = m_source->add(3, SaleState::Paid);
    third.details.entry.alarm = sale::SaleAlarm::PaidTwice;
    m_model->show(today());
    const QStringList expected{
        QStringLiteral("09:03:00 | 3 | Milk | 10 000.00 | ! Paid · Paid twice | "),
        QStringLiteral("09:02:00 | 2 | Milk and 2 more | 1 234 567.50 | ◔ Waiting for payment | "),
        QStringLiteral("09:01:00 | 1 | Milk | 10 000.00 | ✓ Paid | 0012")};
    QCOMPARE(tree(), expected);
  }

  void tellsTheDayWhereThereAreSeveral() {
    m_source->add(1, SaleState::Paid);
    m_model->show({{m_source->day.addDays(-1), m_source->day}, {}, {}});
    QVERIFY(tree().first().startsWith(QStringLiteral("30.06.2026 09:01 | ")));
    m_model->show({{}, {}, {}});
    QVERIFY(tree().first().startsWith(QStringLiteral("30.06.2026 09:01 | ")));
  }

  void holdsNoMoreThanThePagesThatWereScrolledTo() {
    for (int i = 1; i <= 120; ++i) m_source->add(i, SaleState::Paid);
    m_model->show(today());
    QCOMPARE(m_model->rowCount(), 50);
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 120);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->entry(119).number, qint64{1});
    QCOMPARE(m_source->pages, 3);
  }

  void followsOneSaleInItsPlace() {
    m_source->add(1, SaleState::Accepted);
    m_source->add(2, SaleState::Accepted);
    m_model->show(today());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(!m_model->follow(test::FakeJournal::orderId(1)));
    QCOMPARE(changed.size(), 0);
    m_source->sales.at(1).details.entry.state = SaleState::Paid;
    QVERIFY(m_model->follow(test::FakeJournal::orderId(1)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(m_model->entry(1).state, SaleState::Paid);
  }

  // The tester fetches what there is whenever it looks, so it looks at one page.
  void obeysTheRulesOfModels() {
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_source->add(1, SaleState::Paid);
    m_model->show(today());
    m_source->add(2, SaleState::Accepted);
    QVERIFY(m_model->follow(test::FakeJournal::orderId(2)));
    m_source->sales.at(2).details.entry.state = SaleState::Paid;
    QVERIFY(m_model->follow(test::FakeJournal::orderId(2)));
    m_model->show({{}, QStringLiteral("nothing"), {}});
  }

  void takesNewOnesWhereTheyBelong() {
    for (int i = 1; i <= 60; ++i) m_source->add(i, i == 5 || i == 55 ? SaleState::Paid : SaleState::Accepted);
    till::JournalQuery open = today();
    open.choice = store::SaleChoice::Open;
    m_model->show(open);
    QCOMPARE(m_model->rowCount(), 50);
    m_source->add(61, SaleState::Accepted);
    QVERIFY(m_model->follow(test::FakeJournal::orderId(61)));
    QCOMPARE(m_model->rowOf(test::FakeJournal::orderId(61)), 0);
    // A comparison with the provider may open what was closed.
    for (const qint64 number : {5, 55}) {
      m_source->sales.at(number).details.entry.alarm = sale::SaleAlarm::PaidTwice;
      QCOMPARE(m_model->follow(test::FakeJournal::orderId(number)), number == 55);
    }
    QCOMPARE(m_model->rowOf(test::FakeJournal::orderId(55)), 6);
    QCOMPARE(m_model->rowOf(test::FakeJournal::orderId(5)), -1);  // on a page that nobody has seen
    QVERIFY(!m_model->follow(QStringLiteral("nobody's")));
    m_source->add(62, SaleState::Void);
    QVERIFY(!m_model->follow(test::FakeJournal::orderId(62)));
    QCOMPARE(m_model->rowCount(), 52);
  }

  void letsGoWhatIsNoLongerMeant() {
    for (int i = 1; i <= 3; ++i) m_source->add(i, SaleState::Accepted);
    till::JournalQuery open = today();
    open.choice = store::SaleChoice::Open;
    m_model->show(open);
    m_model->keep(test::FakeJournal::orderId(2));
    for (const qint64 number : {1, 2}) {
      m_source->sales.at(number).details.entry.state = SaleState::Paid;
      QVERIFY(m_model->follow(test::FakeJournal::orderId(number)));
    }
    QCOMPARE(m_model->rowOf(test::FakeJournal::orderId(1)), -1);
    QCOMPARE(m_model->rowOf(test::FakeJournal::orderId(2)), 1);  // somebody looks at it
    QCOMPARE(m_model->entry(1).state, SaleState::Paid);
    m_model->keep(test::FakeJournal::orderId(3));
    QCOMPARE(m_model->rowOf(test::FakeJournal::orderId(2)), -1);
    QCOMPARE(m_model->rowCount(), 1);
  }

  void showsNothingOfBeforeWhileASearchTakesLong() {
    m_source->add(1, SaleState::Paid);
    m_model->show(today());
    m_source->isSlow = true;
    m_model->show(today());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->isReading());
    till::JournalQuery other = today();
    other.typed = QStringLiteral("Bread");
    m_model->show(other);
    m_source->answerAll();
    QCOMPARE(m_model->rowCount(), 0);  // the last one counts
    QVERIFY(!m_model->isReading());
    m_source->isSlow = false;
    for (int i = 2; i <= 70; ++i) m_source->add(i, SaleState::Paid);
    m_model->show(today());
    m_source->isSlow = true;
    m_model->fetchMore({});
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->rowCount(), 50);
    m_source->answerAll();
    QCOMPARE(m_model->rowCount(), 70);
  }

  // The worker's view of the journal may be older than what changed meanwhile.
  void readsAgainWhatChangedWhileItWasRead() {
    for (int i = 1; i <= 60; ++i) m_source->add(i, SaleState::Accepted);
    m_source->isSlow = true;
    m_model->show(today());
    const auto pay = [this](qint64 number) {
      m_source->sales.at(number).details.entry.state = SaleState::Paid;
      m_model->follow(test::FakeJournal::orderId(number));
    };
    pay(60);
    m_source->add(61, SaleState::Accepted);
    m_model->follow(test::FakeJournal::orderId(61));
    m_source->answerAll();
    QCOMPARE(m_model->rowOf(test::FakeJournal::orderId(61)), 0);
    QCOMPARE(m_model->entry(1).state, SaleState::Paid);
    m_model->fetchMore({});
    pay(3);
    m_source->answerAll();
    QCOMPARE(m_model->entry(m_model->rowOf(test::FakeJournal::orderId(3))).state, SaleState::Paid);
  }

  // A page that cannot be read is no end of the list.
  void goesOnWhereItCouldNotRead() {
    for (int i = 1; i <= 70; ++i) m_source->add(i, SaleState::Accepted);
    m_model->show(today());
    m_source->failure = store::Failure{store::Failure::Code::Busy, QStringLiteral("journal.db")};
    m_model->fetchMore({});
    QCOMPARE(m_model->failure(), m_source->failure);
    QCOMPARE(m_model->rowCount(), 50);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->readAgain();
    QCOMPARE(m_model->failure(), m_source->failure);
    m_source->failure.reset();
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->readAgain();
    QVERIFY(!m_model->failure());
    QCOMPARE(m_model->rowCount(), 70);
    QCOMPARE(resets.size(), 0);
  }
  void readsAllAnewWhereARowMayBeOld() {
    m_source->add(1, SaleState::Accepted);
    m_model->show(today());
    m_source->sales.at(1).details.entry.state = SaleState::Paid;
    m_source->failure = store::Failure{store::Failure::Code::Busy, QStringLiteral("journal.db")};
    QVERIFY(m_model->follow(test::FakeJournal::orderId(1)));
    QCOMPARE(m_model->failure(), m_source->failure);
    QCOMPARE(m_model->rowCount(), 1);
    m_source->failure.reset();
    m_model->readAgain();
    QVERIFY(!m_model->failure());
    QCOMPARE(m_model->entry(0).state, SaleState::Paid);
  }

  void tellsWhyItCannotRead() {
    m_source->add(1, SaleState::Paid);
    m_source->failure = store::Failure{store::Failure::Code::Damaged, QStringLiteral("journal.db")};
    m_model->show(today());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->failure(), m_source->failure);
    m_source->failure.reset();
    m_model->show(today());
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(!m_model->failure());
  }

  void isReadOutBySayingWhatEachCellIs() {
    m_source->add(1, SaleState::Paid);
    m_model->show(today());
    const QModelIndex state = m_model->index(0, JournalModel::State);
    QCOMPARE(state.data(Qt::AccessibleTextRole).toString(), QStringLiteral("State ✓ Paid"));
    m_speaker.setLanguage(Language::Russian);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->retranslate();
    QCOMPARE(changed.size(), 1);
    QVERIFY(state.data().toString() != QStringLiteral("✓ Paid"));
  }
};

QTEST_MAIN(JournalModelTest)
#include "journalmodeltest.moc"
