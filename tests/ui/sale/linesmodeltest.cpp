#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "ui/sale/linesmodel.h"

using namespace kassir;
using ui::LinesModel;

namespace {
sale::Line tomatoes() {
  sale::Line line;
  line.title = QStringLiteral("Помидоры");
  line.price = sale::Money::fromTiyin(505'000);
  line.quantity = sale::Quantity::fromThousandths(2'000);
  line.unitName = QStringLiteral("кг");
  line.discount = sale::Discount(sale::Money::fromTiyin(10'000));
  line.ikpu = QStringLiteral("00702001001000001");
  line.packageCode = QStringLiteral("1324151");
  line.vat = sale::VatRate::fromHundredths(12'00);
  return line;
}
}  // namespace

class LinesModelTest : public QObject {
  Q_OBJECT

  till::Ticket m_ticket{sale::Rules{}};
  text::Speaker m_speaker{Language::Russian};
  std::unique_ptr<LinesModel> m_model;
  std::unique_ptr<QAbstractItemModelTester> m_tester;

  [[nodiscard]] QString shown(int row, int column) const {
    return m_model->index(row, column).data().toString().replace(QChar::Nbsp, u' ');
  }
  bool type(int column, const char *text) {
    return m_model->setData(m_model->index(0, column), QString::fromUtf8(text));
  }

 private Q_SLOTS:
  void init() {
    m_ticket.begin();
    m_ticket.setRules({});
    m_speaker.setLanguage(Language::Russian);
    m_model = std::make_unique<LinesModel>(m_ticket, m_speaker);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
  }
  void cleanup() {
    m_tester.reset();
    m_model.reset();
  }

  void showsALineAsItIsRead() {
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {tomatoes()}}));
    QCOMPARE(shown(0, LinesModel::Number), QStringLiteral("1"));
    QCOMPARE(shown(0, LinesModel::Title), QStringLiteral("Помидоры"));
    QCOMPARE(shown(0, LinesModel::Quantity), QStringLiteral("2 кг"));
    QCOMPARE(shown(0, LinesModel::Price), QStringLiteral("5 050,00"));
    QCOMPARE(shown(0, LinesModel::Discount), QStringLiteral("100,00"));
    QCOMPARE(shown(0, LinesModel::Vat), QStringLiteral("12 %"));
    QCOMPARE(shown(0, LinesModel::Sum), QStringLiteral("10 000,00"));
  }

  void showsAUnitOnce() {
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {tomatoes()}}));
    const auto sentence = [this] {
      return m_model->index(0, LinesModel::Title).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(sentence().count(QStringLiteral("кг")), 1);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setUnitNames(LinesModel::UnitNames::InTheirColumn);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(shown(0, LinesModel::Quantity), QStringLiteral("2"));
    QCOMPARE(shown(0, LinesModel::Unit), QStringLiteral("кг"));
    QCOMPARE(sentence().count(QStringLiteral("кг")), 1);
    m_model->setUnitNames(LinesModel::UnitNames::BesideQuantity);
    QCOMPARE(shown(0, LinesModel::Quantity), QStringLiteral("2 кг"));
  }

  void followsEveryEdit() {
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {tomatoes(), tomatoes(), tomatoes()}}));
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_model->removeLines({1, 2}));
    QCOMPARE(m_model->rowCount(), 1);
    m_ticket.undo();
    QCOMPARE(m_model->rowCount(), 3);
    m_ticket.undo();
    QCOMPARE(m_model->rowCount(), 0);
    m_ticket.redo();
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{1, {}}));
    QVERIFY(m_ticket.replace({}, {}));
    QCOMPARE(m_model->rowCount(), 0);
    m_ticket.undo();
    QCOMPARE(m_model->rowCount(), 3);
  }

  void removesRowsThatStandApart() {
    std::vector<sale::Line> lines(5);
    for (std::size_t i = 0; i < lines.size(); ++i) lines[i].title = QString::number(i);
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, lines}));
    m_tester.reset();  // it does not expect rows to be numbered
    QVERIFY(m_model->removeLines({0, 4, 2, 1}));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(shown(0, LinesModel::Title), QStringLiteral("3"));
    m_ticket.undo();
    QCOMPARE(m_ticket.sale().lines, lines);
    QCOMPARE(m_model->rowCount(), 5);
    QVERIFY(!m_model->removeLines({5, 1}));
    QCOMPARE(m_model->rowCount(), 5);
  }

  void tellsOfOtherLinesWhenAReceiptDiscountIsSpread() {
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {tomatoes(), tomatoes()}}));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_ticket.edit(sale::edit::ChangeDiscount{sale::Discount(sale::Percent::fromHundredths(10'00))}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(shown(1, LinesModel::Sum), QStringLiteral("9 000,00"));
  }

  void tellsOfNoOtherLinesWhereNothingElseChanges() {
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {tomatoes(), tomatoes(), tomatoes()}}));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    const auto rows = [&changes] {
      const QList<QVariant> last = changes.takeLast();
      return qMakePair(last.at(0).toModelIndex().row(), last.at(1).toModelIndex().row());
    };
    QVERIFY(m_model->setData(m_model->index(1, LinesModel::Title), QStringLiteral("Нан")));
    QCOMPARE(rows(), qMakePair(1, 1));
    QVERIFY(m_model->setData(m_model->index(2, LinesModel::Ikpu), QStringLiteral("12")));
    QCOMPARE(rows(), qMakePair(2, 2));
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{3, {tomatoes()}}));
    QCOMPARE(rows(), qMakePair(3, 3));
    changes.clear();
    QVERIFY(m_model->removeLines({3}));
    QVERIFY(m_ticket.edit(sale::edit::ChangeDescription{QStringLiteral("x")}));
    QVERIFY(changes.isEmpty());
    m_tester.reset();  // it forgets that lines are numbered anew
    QVERIFY(m_model->removeLines({0}));
    QCOMPARE(rows(), qMakePair(0, 1));
    sale::Rules rules;
    rules.vatPayer = sale::VatPayer::No;
    m_ticket.setRules(rules);
    QCOMPARE(rows(), qMakePair(0, 1));
    m_ticket.setFrozen(true);
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
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {tomatoes()}}));
    QVERIFY(m_model->setData(m_model->index(0, column), typed));
    QCOMPARE(this->shown(0, column), shown);
    m_ticket.undo();
    QCOMPARE(m_ticket.sale().lines.at(0), tomatoes());
  }

  void givesAnEditorWhatItTakesBack() {
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {tomatoes()}}));
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
      m_speaker.setLanguage(language);
      for (int column = 0; column < LinesModel::ColumnCount; ++column) {
        const QModelIndex index = m_model->index(0, column);
        if (!index.flags().testFlag(Qt::ItemIsEditable)) continue;
        const QString text = index.data(Qt::EditRole).toString();
        QVERIFY(m_model->setData(index, text + u' '));
        QCOMPARE(m_ticket.sale().lines.at(0), tomatoes());
      }
    }
  }

  void marksTheCellThatIsWrong() {
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {tomatoes()}}));
    QVERIFY(type(LinesModel::Ikpu, "0702001001000001"));
    const QModelIndex cell = m_model->index(0, LinesModel::Ikpu);
    QCOMPARE(cell.data(LinesModel::Severity).toInt(), 2);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("17")));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("17")));
    QCOMPARE(m_model->index(0, LinesModel::Price).data(LinesModel::Severity).toInt(), 0);
    QVERIFY(m_model->index(0, LinesModel::Price).data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(m_model->index(0, LinesModel::Price).data(LinesModel::LineSeverity).toInt(), 2);
    QCOMPARE(m_model->indexOf({sale::Member::Code, 0, {}}), cell);
    QVERIFY(!m_model->indexOf({sale::Member::Description, std::nullopt, {}}).isValid());
  }

  void keepsItsMarksWhereAnEditChangesNothing() {
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {tomatoes()}}));
    QVERIFY(type(LinesModel::Ikpu, "0702001001000001"));
    QVERIFY(type(LinesModel::Price, "5050,00"));
    QCOMPARE(m_model->index(0, LinesModel::Ikpu).data(LinesModel::Severity).toInt(), 2);
    // And a change of the rules is none of the edit's.
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    sale::Rules rules;
    rules.vatPayer = sale::VatPayer::No;
    m_ticket.setRules(rules);
    QCOMPARE(changes.size(), 1);
    m_ticket.setRules({});
  }

  void showsAsItIsWhatLooksLikeRichText() {
    sale::Line line = tomatoes();
    line.title = QStringLiteral("<img src='/dev/zero'> & <b>");
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {line}}));
    QVERIFY(type(LinesModel::Price, "<img src='/dev/zero'>"));
    for (const int column : {LinesModel::Title, LinesModel::Price}) {
      const QString tip = m_model->index(0, column).data(Qt::ToolTipRole).toString();
      QVERIFY(tip.contains(QStringLiteral("&lt;img src='/dev/zero'&gt;")));
      QVERIFY(!tip.contains(QStringLiteral("<img")) && !tip.contains(QStringLiteral("<b>")));
    }
  }

  void namesTheCodesThatAreMissing() {
    sale::Line line = tomatoes();
    const auto second = [this] {
      return m_model->index(0, LinesModel::Title).data(LinesModel::SecondLine).toString();
    };
    line.ikpu.clear();
    line.packageCode.clear();
    line.vat = {};
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {line}}));
    for (const int column : {LinesModel::Vat, LinesModel::Ikpu, LinesModel::PackageCode}) {
      const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
      QVERIFY2(second().contains(name), qPrintable(second()));
    }
    QVERIFY(type(LinesModel::Ikpu, "00702001001000001"));
    QVERIFY(!second().contains(
        m_model->headerData(LinesModel::Ikpu, Qt::Horizontal, Qt::DisplayRole).toString()));
  }

  void tellsHowLongItsMoneyIs() {
    QSignalSpy changes(m_model.get(), &LinesModel::longestMoneyChanged);
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {tomatoes(), tomatoes()}}));
    QCOMPARE(changes.size(), 1);
    QVERIFY((m_model->longest() == ui::LongestMoney{6, 5, 7}));
    QVERIFY(type(LinesModel::Price, "478111111"));
    QVERIFY((m_model->longest() == ui::LongestMoney{11, 5, 11}));
    QVERIFY(type(LinesModel::Price, "478111112"));
    QCOMPARE(changes.size(), 2);
    m_ticket.begin();
    QVERIFY((m_model->longest() == ui::LongestMoney{1, 1, 1}));
  }

  void isReadAsASentence() {
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {tomatoes()}}));
    const QString sentence = m_model->index(0, LinesModel::Title).data(Qt::AccessibleTextRole).toString();
    QVERIFY(sentence.startsWith(QStringLiteral("Помидоры, 2")));
    for (const char *part : {"10 000,00", "100,00"})
      QVERIFY(QString(sentence).replace(QChar::Nbsp, u' ').contains(QString::fromLatin1(part)));
  }

  void isClosedWhileFrozen() {
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {tomatoes()}}));
    QVERIFY(m_model->index(0, LinesModel::Price).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->index(0, LinesModel::Sum).flags().testFlag(Qt::ItemIsEditable));
    m_ticket.setFrozen(true);
    QVERIFY(!m_model->index(0, LinesModel::Price).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!type(LinesModel::Price, "1"));
    QVERIFY(!m_model->removeLines({0}));
  }

  void speaksTheLanguageOfTheScreen() {
    QVERIFY(m_ticket.edit(sale::edit::InsertLines{0, {tomatoes()}}));
    QSignalSpy headers(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_speaker.setLanguage(Language::English);
    m_model->retranslate();
    QCOMPARE(headers.size(), 1);
    QCOMPARE(shown(0, LinesModel::Price), QStringLiteral("5 050.00"));
  }
};

QTEST_GUILESS_MAIN(LinesModelTest)
#include "linesmodeltest.moc"
