#include <QSignalSpy>
#include <QTest>

#include "tests/ui/sale/openlines.h"

using namespace kassir;
using ui::LinesModel;

class LinesModelTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenLines> m_open;

 private Q_SLOTS:
  void init() { m_open = std::make_unique<test::OpenLines>(); }
  void cleanup() { m_open.reset(); }

  void showsALineAsItIsRead() {
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {test::tomatoes()}}));
    QCOMPARE(m_open->shown(0, LinesModel::Number), QStringLiteral("1"));
    QCOMPARE(m_open->shown(0, LinesModel::Title), QStringLiteral("Помидоры"));
    QCOMPARE(m_open->shown(0, LinesModel::Quantity), QStringLiteral("2 кг"));
    QCOMPARE(m_open->shown(0, LinesModel::Price), QStringLiteral("5 050,00"));
    QCOMPARE(m_open->shown(0, LinesModel::Discount), QStringLiteral("100,00"));
    QCOMPARE(m_open->shown(0, LinesModel::Vat), QStringLiteral("12 %"));
    QCOMPARE(m_open->shown(0, LinesModel::Sum), QStringLiteral("10 000,00"));
  }

  void showsAUnitOnce() {
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {test::tomatoes()}}));
    const auto sentence = [this] {
      return m_open->model.index(0, LinesModel::Title).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(sentence().count(QStringLiteral("кг")), 1);
    QSignalSpy changes(&m_open->model, &QAbstractItemModel::dataChanged);
    m_open->model.setUnitNames(LinesModel::UnitNames::InTheirColumn);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_open->shown(0, LinesModel::Quantity), QStringLiteral("2"));
    QCOMPARE(m_open->shown(0, LinesModel::Unit), QStringLiteral("кг"));
    QCOMPARE(sentence().count(QStringLiteral("кг")), 1);
    m_open->model.setUnitNames(LinesModel::UnitNames::BesideQuantity);
    QCOMPARE(m_open->shown(0, LinesModel::Quantity), QStringLiteral("2 кг"));
  }

  void followsEveryEdit() {
    QVERIFY(m_open->ticket.edit(
        sale::edit::InsertLines{0, {test::tomatoes(), test::tomatoes(), test::tomatoes()}}));
    QCOMPARE(m_open->model.rowCount(), 3);
    QVERIFY(m_open->model.removeLines({1, 2}));
    QCOMPARE(m_open->model.rowCount(), 1);
    m_open->ticket.undo();
    QCOMPARE(m_open->model.rowCount(), 3);
    m_open->ticket.undo();
    QCOMPARE(m_open->model.rowCount(), 0);
    m_open->ticket.redo();
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{1, {}}));
    QVERIFY(m_open->ticket.replace({}, {}));
    QCOMPARE(m_open->model.rowCount(), 0);
    m_open->ticket.undo();
    QCOMPARE(m_open->model.rowCount(), 3);
  }

  void removesRowsThatStandApart() {
    std::vector<sale::Line> lines(5);
    for (std::size_t i = 0; i < lines.size(); ++i) lines[i].title = QString::number(i);
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, lines}));
    m_open->dismissJudge();
    QVERIFY(m_open->model.removeLines({0, 4, 2, 1}));
    QCOMPARE(m_open->model.rowCount(), 1);
    QCOMPARE(m_open->shown(0, LinesModel::Title), QStringLiteral("3"));
    m_open->ticket.undo();
    QCOMPARE(m_open->ticket.sale().lines, lines);
    QCOMPARE(m_open->model.rowCount(), 5);
    QVERIFY(!m_open->model.removeLines({5, 1}));
    QCOMPARE(m_open->model.rowCount(), 5);
  }

  void tellsOfOtherLinesWhenAReceiptDiscountIsSpread() {
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {test::tomatoes(), test::tomatoes()}}));
    QSignalSpy changes(&m_open->model, &QAbstractItemModel::dataChanged);
    QVERIFY(m_open->ticket.edit(
        sale::edit::ChangeDiscount{sale::Discount(sale::Percent::fromHundredths(10'00))}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_open->shown(1, LinesModel::Sum), QStringLiteral("9 000,00"));
  }

  void tellsOfNoOtherLinesWhereNothingElseChanges() {
    QVERIFY(m_open->ticket.edit(
        sale::edit::InsertLines{0, {test::tomatoes(), test::tomatoes(), test::tomatoes()}}));
    QSignalSpy changes(&m_open->model, &QAbstractItemModel::dataChanged);
    const auto rows = [&changes] {
      const QList<QVariant> last = changes.takeLast();
      return qMakePair(last.at(0).toModelIndex().row(), last.at(1).toModelIndex().row());
    };
    QVERIFY(m_open->model.setData(m_open->model.index(1, LinesModel::Title), QStringLiteral("Нан")));
    QCOMPARE(rows(), qMakePair(1, 1));
    QVERIFY(m_open->model.setData(m_open->model.index(2, LinesModel::Ikpu), QStringLiteral("12")));
    QCOMPARE(rows(), qMakePair(2, 2));
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{3, {test::tomatoes()}}));
    QCOMPARE(rows(), qMakePair(3, 3));
    changes.clear();
    QVERIFY(m_open->model.removeLines({3}));
    QVERIFY(m_open->ticket.edit(sale::edit::ChangeDescription{QStringLiteral("x")}));
    QVERIFY(changes.isEmpty());
    m_open->dismissJudge();
    QVERIFY(m_open->model.removeLines({0}));
    QCOMPARE(rows(), qMakePair(0, 1));
    sale::Rules rules;
    rules.vatPayer = sale::VatPayer::No;
    m_open->ticket.setRules(rules);
    QCOMPARE(rows(), qMakePair(0, 1));
    m_open->ticket.setFrozen(true);
    QCOMPARE(rows(), qMakePair(0, 1));
  }

  void takesWhatIsTyped_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const auto row = [](int column, const char *typed, const char *shown) {
      QTest::newRow(typed) << column << QString::fromUtf8(typed) << QString::fromUtf8(shown);
    };
    row(LinesModel::Title, "Нан", "Нан");
    row(LinesModel::Price, "12500,5", "12 500,50");
    row(LinesModel::Price, "12 500.50", "12 500,50");
    row(LinesModel::Quantity, "0,22", "0,22 кг");
    row(LinesModel::Discount, "10%", "10 %");
    row(LinesModel::Discount, "250", "250,00");
    row(LinesModel::Discount, "", "");
    row(LinesModel::Vat, "0", "0 %");
    row(LinesModel::Vat, "без НДС", "без НДС");
    row(LinesModel::Ikpu, "01806001001004009", "01806001001004009");
    row(LinesModel::PackageCode, "77", "77");
    row(LinesModel::Units, "241092", "241092");
    row(LinesModel::Unit, "шт", "шт");
    // What is no value stays as it was typed.
    row(LinesModel::Price, "12x", "12x");
    row(LinesModel::Quantity, "-1", "-1 кг");
    row(LinesModel::Vat, "abc", "abc");
  }
  void takesWhatIsTyped() {
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {test::tomatoes()}}));
    QVERIFY(m_open->model.setData(m_open->model.index(0, column), typed));
    QCOMPARE(m_open->shown(0, column), shown);
    m_open->ticket.undo();
    QCOMPARE(m_open->ticket.sale().lines.at(0), test::tomatoes());
  }

  void givesAnEditorWhatItTakesBack() {
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {test::tomatoes()}}));
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
      m_open->speaker.setLanguage(language);
      for (int column = 0; column < LinesModel::ColumnCount; ++column) {
        const QModelIndex index = m_open->model.index(0, column);
        if (!index.flags().testFlag(Qt::ItemIsEditable)) continue;
        const QString text = index.data(Qt::EditRole).toString();
        QVERIFY(m_open->model.setData(index, text + u' '));
        QCOMPARE(m_open->ticket.sale().lines.at(0), test::tomatoes());
      }
    }
  }

  void marksTheCellThatIsWrong() {
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {test::tomatoes()}}));
    QVERIFY(m_open->type(LinesModel::Ikpu, "0702001001000001"));
    const QModelIndex cell = m_open->model.index(0, LinesModel::Ikpu);
    QCOMPARE(cell.data(LinesModel::Severity).toInt(), 2);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("17")));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("17")));
    QCOMPARE(m_open->model.index(0, LinesModel::Price).data(LinesModel::Severity).toInt(), 0);
    QVERIFY(m_open->model.index(0, LinesModel::Price).data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(m_open->model.index(0, LinesModel::Price).data(LinesModel::LineSeverity).toInt(), 2);
    QCOMPARE(m_open->model.indexOf({sale::Member::Code, 0, {}}), cell);
    QVERIFY(!m_open->model.indexOf({sale::Member::Description, std::nullopt, {}}).isValid());
  }

  void keepsItsMarksWhereAnEditChangesNothing() {
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {test::tomatoes()}}));
    QVERIFY(m_open->type(LinesModel::Ikpu, "0702001001000001"));
    QVERIFY(m_open->type(LinesModel::Price, "5050,00"));
    QCOMPARE(m_open->model.index(0, LinesModel::Ikpu).data(LinesModel::Severity).toInt(), 2);
    // And a change of the rules is none of the edit's.
    QSignalSpy changes(&m_open->model, &QAbstractItemModel::dataChanged);
    sale::Rules rules;
    rules.vatPayer = sale::VatPayer::No;
    m_open->ticket.setRules(rules);
    QCOMPARE(changes.size(), 1);
    m_open->ticket.setRules({});
  }

  void tellsHowLongItsMoneyIs() {
    QSignalSpy changes(&m_open->model, &LinesModel::longestMoneyChanged);
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {test::tomatoes(), test::tomatoes()}}));
    QCOMPARE(changes.size(), 1);
    QVERIFY((m_open->model.longest() == ui::LongestMoney{6, 5, 7}));
    QVERIFY(m_open->type(LinesModel::Price, "478111111"));
    QVERIFY((m_open->model.longest() == ui::LongestMoney{11, 5, 11}));
    QVERIFY(m_open->type(LinesModel::Price, "478111112"));
    QCOMPARE(changes.size(), 2);
    m_open->ticket.begin();
    QVERIFY((m_open->model.longest() == ui::LongestMoney{1, 1, 1}));
  }

  void isClosedWhileFrozen() {
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {test::tomatoes()}}));
    QVERIFY(m_open->model.index(0, LinesModel::Price).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_open->model.index(0, LinesModel::Sum).flags().testFlag(Qt::ItemIsEditable));
    m_open->ticket.setFrozen(true);
    QVERIFY(!m_open->model.index(0, LinesModel::Price).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_open->type(LinesModel::Price, "1"));
    QVERIFY(!m_open->model.removeLines({0}));
  }
};

QTEST_GUILESS_MAIN(LinesModelTest)
#include "linesmodeltest.moc"
