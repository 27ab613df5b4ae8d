#include "ui/print/pdffile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "core/slip/saleslip.h"
#include "tests/core/slip/plainwords.h"
#include "tests/core/slip/saleslips.h"
#include "tests/support/hardship.h"
#include "tools.h"

using namespace kassir;
using namespace kassir::print;
using slip::Slip;
using Code = PdfFailure::Code;

namespace {

constexpr const char *fiscalLink = "https://ofd.soliq.uz/check?t=UZ210317220001&r=1234&c=20261122072700&s=42";

Slip slipOf(std::size_t lines) {
  sale::Sale sale = slip::fourLines();
  while (sale.lines.size() < lines) sale.lines.push_back(sale.lines[sale.lines.size() % 4]);
  slip::Words words = slip::plainWords();
  words.money = [](sale::Money amount) {
    return QStringLiteral("%1,%2")
        .arg(amount.tiyin() / 100)
        .arg(std::abs(amount.tiyin() % 100), 2, 10, QChar(u'0'));
  };
  words.notFiscal = QStringLiteral("ТҮБІРТЕК. ФИСКАЛДЫҚ ЧЕК БОЛЫП ТАБЫЛМАЙДЫ");
  return slip::saleSlip(slip::paidSale(sale), words);
}

/// The right edges of the words of a PDF that `pattern` finds, in tenths of a point.
QList<int> rightEdges(const QString &pdf, const QString &pattern) {
  const QString boxes =
      outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")});
  const QRegularExpression word(QStringLiteral("xMax=\"([0-9.]+)\"[^>]*>%1</word>").arg(pattern));
  QList<int> edges;
  for (auto match = word.globalMatch(boxes); match.hasNext();)
    edges << qRound(match.next().captured(1).toDouble() * 10);
  return edges;
}

}  // namespace

Q_DECLARE_METATYPE(Paper)
Q_DECLARE_METATYPE(kassir::slip::Slip)

class PdfFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void givesKazakhTextBack_data() {
    QTest::addColumn<Paper>("paper");
    QTest::newRow("A4") << Paper::A4;
    QTest::newRow("80 mm") << Paper::Roll80;
    QTest::newRow("58 mm") << Paper::Roll58;
  }
  void givesKazakhTextBack() {
    QFETCH(Paper, paper);
    const QString path = m_folder.filePath(QStringLiteral("slip.pdf"));
    QVERIFY(writePdf(slipOf(4), paper, path));
    const QString text = textOf(path).simplified();
    for (const char16_t *part : {u"ТҮБІРТЕК. ФИСКАЛДЫҚ ЧЕК БОЛЫП ТАБЫЛМАЙДЫ", u"2. Қызанақ «Әлия», қызғылт,",
                                 u"Книга «Ўткан кунлар»", u"106875,00", u"Жеткізу, Чиланзар", u"Әсел"})
      QVERIFY2(text.contains(QString::fromUtf16(part)), qPrintable(text));
    QCOMPARE(pagesOf(path), 1);
  }

  // An order id may hold any visible character.
  void printsAnOrderIdInTheFooterAsItIs() {
    Slip slip = slipOf(100);
    slip.footer = QStringLiteral("A%2B%1");
    const QString path = m_folder.filePath(QStringLiteral("percent.pdf"));
    QVERIFY(writePdf(slip, Paper::A4, path));
    const QString text = textOf(path);
    QVERIFY2(text.contains(QStringLiteral("A%2B%1 · 1 / ")), qPrintable(text.right(2000)));
  }

  void holdsACodeThatAScannerReads_data() { givesKazakhTextBack_data(); }
  void holdsACodeThatAScannerReads() {
    QFETCH(Paper, paper);
    const QString path = m_folder.filePath(QStringLiteral("slip.pdf"));
    QVERIFY(writePdf(slipOf(4), paper, path));
    const QString picture = m_folder.filePath(QStringLiteral("page"));
    outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("203"), QStringLiteral("-png"),
                                          QStringLiteral("-singlefile"), path, picture});
    QCOMPARE(scanned(picture + QStringLiteral(".png")), QLatin1String(fiscalLink));
  }

  void setsAllSumsAtTheRightEdge_data() { givesKazakhTextBack_data(); }
  void setsAllSumsAtTheRightEdge() {
    QFETCH(Paper, paper);
    const QString path = m_folder.filePath(QStringLiteral("slip.pdf"));
    QVERIFY(writePdf(slipOf(4), paper, path));
    // The sums end with what they have after the comma; prices stand in a caption, before them.
    const QList<int> sums =
        rightEdges(path, QStringLiteral("(?:106875|3344|12825|80750|227020|15000),[0-9]{2}"));
    QVERIFY(sums.size() >= 6);
    for (const int edge : sums)
      QVERIFY2(std::abs(edge - sums.first()) <= 15, qPrintable(QString::number(edge)));
    const QList<int> total = rightEdges(path, QStringLiteral("21879447"));
    QCOMPARE(total.size(), 2);
    for (const int edge : total) QVERIFY(std::abs(edge - sums.first()) <= 15);
  }

  void dividesAThousandLinesIntoPages() {
    const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
    QVERIFY(writePdf(slipOf(1000), Paper::A4, path));
    const int pages = pagesOf(path);
    QVERIFY2(pages > 50 && pages < 200, qPrintable(QString::number(pages)));
    const QStringList texts = textOf(path).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(texts.size(), pages);
    QStringList numbers;
    for (int page = 0; page < pages; ++page) {
      // Every page says what it is, and which.
      const QString text = texts[page].simplified();
      const QString foot = QStringLiteral("ТҮБІРТЕК. ФИСКАЛДЫҚ ЧЕК БОЛЫП ТАБЫЛМАЙДЫ · PAID");
      QVERIFY2(text.contains(foot), qPrintable(text));
      QVERIFY2(text.endsWith(QStringLiteral("%1 / %2").arg(page + 1).arg(pages)), qPrintable(text));
      const QRegularExpression line(QStringLiteral("^ *([0-9]+)\\. "), QRegularExpression::MultilineOption);
      for (auto match = line.globalMatch(texts[page]); match.hasNext();) numbers << match.next().captured(1);
    }
    QCOMPARE(numbers.size(), 1000);
    for (int i = 0; i < 1000; ++i) QCOMPARE(numbers[i], QString::number(i + 1));
  }

  void makesARollOnePageOfItsLength() {
    const auto heightOf = [this](std::size_t lines) {
      const QString path = m_folder.filePath(QStringLiteral("roll.pdf"));
      if (!writePdf(slipOf(lines), Paper::Roll80, path) || pagesOf(path) != 1) return -1;
      const QString size =
          outputOf(QStringLiteral("pdfinfo"), {path}).section(QStringLiteral("Page size:"), 1);
      return qRound(size.section(QStringLiteral(" x "), 1).section(u' ', 0, 0).toDouble());
    };
    const int four = heightOf(4);
    const int fifty = heightOf(50);
    QVERIFY(four > 300 && four < 1000);  // points
    QVERIFY(fifty > 4 * four);
    // Readers need not show pages longer than 200 inches.
    const QString path = m_folder.filePath(QStringLiteral("endless.pdf"));
    QVERIFY(writePdf(slipOf(1000), Paper::Roll80, path));
    QVERIFY(pagesOf(path) > 1);
    QVERIFY(textOf(path).contains(QStringLiteral("1000. ")));
  }

  void leavesTheOldFileWhereTheDiskIsFull_data() {
    QTest::addColumn<slip::Slip>("slip");
    QTest::newRow("less than a buffer")
        << Slip{QStringLiteral("1"), {}, {{slip::Heading{QStringLiteral("Ә")}}}};
    QTest::newRow("more than a buffer") << slipOf(100);
  }
  void leavesTheOldFileWhereTheDiskIsFull() {
    QFETCH(slip::Slip, slip);
    const QString path = m_folder.filePath(QStringLiteral("kept.pdf"));
    QVERIFY(writePdf(slipOf(1), Paper::A4, path));
    const QByteArray before = contentsOf(path);
    {
      const hardship::FullDisk disk(1000);
      const auto result = writePdf(slip, Paper::A4, path);
      QVERIFY(!result);
      QCOMPARE(result.error(), (PdfFailure{Code::CannotWrite, path}));
    }
    QCOMPARE(contentsOf(path), before);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("kept.pdf*")}),
             QStringList{QStringLiteral("kept.pdf")});
  }

  void saysThatThereIsNoSuchFolder() {
    const QString path = m_folder.filePath(QStringLiteral("nowhere/slip.pdf"));
    const auto result = writePdf(slipOf(1), Paper::A4, path);
    QVERIFY(!result);
    QCOMPARE(result.error(), (PdfFailure{Code::CannotCreate, path}));
  }

 private:
  static QByteArray contentsOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  QTemporaryDir m_folder;
};

QTEST_MAIN(PdfFileTest)
#include "pdffiletest.moc"
