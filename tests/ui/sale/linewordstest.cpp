#include <QSignalSpy>

#include "tests/ui/sale/openlines.h"

using namespace kassir;
using ui::LinesModel;

/// What a line is called where it stands for itself: in its second row, in a tip, and in a screen reader.
class LineWordsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenLines> m_open;

 private Q_SLOTS:
  void init() { m_open = std::make_unique<test::OpenLines>(); }
  void cleanup() { m_open.reset(); }

  void showsAsItIsWhatLooksLikeRichText() {
    sale::Line line = test::tomatoes();
    line.title = QStringLiteral("<img src='/dev/zero'> & <b>");
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {line}}));
    QVERIFY(m_open->type(LinesModel::Price, "<img src='/dev/zero'>"));
    for (const int column : {LinesModel::Title, LinesModel::Price}) {
      const QString tip = m_open->model.index(0, column).data(Qt::ToolTipRole).toString();
      QVERIFY(tip.contains(QStringLiteral("&lt;img src='/dev/zero'&gt;")));
      QVERIFY(!tip.contains(QStringLiteral("<img")) && !tip.contains(QStringLiteral("<b>")));
    }
  }

  void namesTheCodesThatAreMissing() {
    sale::Line line = test::tomatoes();
    const auto second = [this] {
      return m_open->model.index(0, LinesModel::Title).data(LinesModel::SecondLine).toString();
    };
    line.ikpu.clear();
    line.packageCode.clear();
    line.vat = {};
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {line}}));
    for (const int column : {LinesModel::Vat, LinesModel::Ikpu, LinesModel::PackageCode}) {
      const QString name = m_open->model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
      QVERIFY2(second().contains(name), qPrintable(second()));
    }
    QVERIFY(m_open->type(LinesModel::Ikpu, "00702001001000001"));
    QVERIFY(!second().contains(
        m_open->model.headerData(LinesModel::Ikpu, Qt::Horizontal, Qt::DisplayRole).toString()));
  }

  void knowsWhatHasNoNameByItsBarcode() {
    sale::Line line = test::tomatoes();
    line.title.clear();
    line.barcode = QStringLiteral("9999999999994");
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {line}}));
    const auto told = [this](int role) {
      return m_open->model.index(0, LinesModel::Title).data(role).toString();
    };
    QVERIFY(told(LinesModel::SecondLine).startsWith(line.barcode));
    QVERIFY(told(Qt::AccessibleTextRole).startsWith(line.barcode));
    QVERIFY(m_open->type(LinesModel::Title, "Салфетка"));
    QVERIFY(!told(LinesModel::SecondLine).contains(line.barcode));
    QVERIFY(told(Qt::AccessibleTextRole).startsWith(QStringLiteral("Салфетка")));
  }

  void isReadAsASentence() {
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {test::tomatoes()}}));
    const QString sentence =
        m_open->model.index(0, LinesModel::Title).data(Qt::AccessibleTextRole).toString();
    QVERIFY(sentence.startsWith(QStringLiteral("Помидоры, 2")));
    for (const char *part : {"10 000,00", "100,00"})
      QVERIFY(QString(sentence).replace(QChar::Nbsp, u' ').contains(QString::fromLatin1(part)));
  }

  void speaksTheLanguageOfTheScreen() {
    QVERIFY(m_open->ticket.edit(sale::edit::InsertLines{0, {test::tomatoes()}}));
    QSignalSpy headers(&m_open->model, &QAbstractItemModel::headerDataChanged);
    m_open->speaker.setLanguage(Language::English);
    m_open->model.retranslate();
    QCOMPARE(headers.size(), 1);
    QCOMPARE(m_open->shown(0, LinesModel::Price), QStringLiteral("5 050.00"));
  }
};

QTEST_GUILESS_MAIN(LineWordsTest)
#include "linewordstest.moc"
