#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include "core/csv/table.h"
#include "core/store/journal.h"
#include "core/till/journal/journalexport.h"
#include "core/till/journal/soldsale.h"
#include "tests/support/journalfill.h"

using namespace kassir;
using namespace kassir::till;

namespace {

const JournalFill shop{500, 40, QDate(2026, 6, 30)};

// Each word is the name of its member.
ExportWords words() {
  ExportWords words;
  const std::vector<std::pair<QString ExportWords::*, const char *>> all{
      {&ExportWords::till, "till"},
      {&ExportWords::day, "day"},
      {&ExportWords::number, "number"},
      {&ExportWords::created, "created"},
      {&ExportWords::order, "order"},
      {&ExportWords::state, "state"},
      {&ExportWords::amount, "amount"},
      {&ExportWords::discount, "discount"},
      {&ExportWords::vat, "vat"},
      {&ExportWords::lineCount, "lineCount"},
      {&ExportWords::firstTitle, "firstTitle"},
      {&ExportWords::payment, "payment"},
      {&ExportWords::paid, "paid"},
      {&ExportWords::fiscalNumber, "fiscalNumber"},
      {&ExportWords::phone, "phone"},
      {&ExportWords::line, "line"},
      {&ExportWords::title, "title"},
      {&ExportWords::quantity, "quantity"},
      {&ExportWords::unit, "unit"},
      {&ExportWords::price, "price"},
      {&ExportWords::gross, "gross"},
      {&ExportWords::net, "net"},
      {&ExportWords::vatRate, "vatRate"},
      {&ExportWords::ikpu, "ikpu"},
      {&ExportWords::packageCode, "packageCode"},
      {&ExportWords::withoutVat, "without VAT"},
      {&ExportWords::delivery, "delivery"},
  };
  for (const auto &[member, name] : all) words.*member = QLatin1String(name);
  words.stateName = [](sale::SaleState state) { return u'*' + nameOf(state); };
  return words;
}

store::ExtractedSale sold(const sale::CheckedSale &sale) {
  store::ExtractedSale extracted;
  extracted.entry.till = QStringLiteral("T1");
  extracted.entry.day = QDate(2026, 1, 31);
  extracted.entry.number = 7;
  extracted.entry.created = QDateTime({2026, 1, 31}, {14, 2, 5}, Qt::OffsetFromUTC, 5 * 3600);
  extracted.entry.orderId = QStringLiteral("T1-7");
  extracted.entry.state = sale::SaleState::Paid;
  extracted.entry.amount = sale.amount;
  extracted.entry.title = sale.lines.front().title;
  extracted.entry.lineCount = static_cast<qint64>(sale.lines.size());
  extracted.entry.receiptId = QStringLiteral("62da");
  extracted.entry.paid = extracted.entry.created.addSecs(60);
  extracted.entry.fiscalNumber = QStringLiteral("001234567890");
  extracted.entry.phoneEnding = QStringLiteral("0567");
  extracted.checked = writeSoldSale(sale, {});
  return extracted;
}

sale::CheckedSale breadAndCheese() {
  const auto line = [](const char *title, qint64 thousandths, qint64 gross, qint64 discount,
                       sale::VatRate vat) {
    return sale::CheckedLine{QString::fromUtf8(title),
                             sale::Money::fromTiyin(10'000'00),
                             sale::Quantity::fromThousandths(thousandths),
                             sale::Ikpu::parse(u"01905001001000001").value(),
                             sale::PackageCode::parse(u"1234567").value(),
                             vat,
                             {},
                             QString::fromUtf8("кг"),
                             sale::Money::fromTiyin(gross),
                             sale::Money::fromTiyin(discount),
                             sale::Money::fromTiyin(gross - discount)};
  };
  sale::CheckedSale sale;
  sale.lines = {line("Нан", 1500, 15'000'00, 0, sale::VatRate::withoutVat()),
                line("=Сыр", 250, 2'500'00, 260'00, sale::VatRate::fromHundredths(12'00))};
  sale.shipping = sale::CheckedShipping{QString(), sale::Money::fromTiyin(100'50)};
  sale.amount = sale::Money::fromTiyin(17'340'50);
  return sale;
}

QStringList shown(const store::ExtractedSale &sale, ExportForm form) {
  QStringList rows;
  for (const auto &row : exportRows(sale, form, words())) {
    QStringList cells;
    for (const csv::Cell &cell : row) cells << csv::written(cell, csv::Dialect::Rfc4180);
    rows << cells.join(u'|');
  }
  return rows;
}

}  // namespace

class JournalExportTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<store::Journal> m_journal;

  [[nodiscard]] QByteArray exported(const ExportRequest &request) const {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = exportJournal(m_journal->database(), buffer, request, words());
    return done ? buffer.data() : QByteArray();
  }
  // The column of that title, from every row after the titles.
  [[nodiscard]] static QStringList column(const csv::Table &table, const QString &title) {
    const qsizetype place = table.rows.front().cells.indexOf(title);
    QStringList cells;
    for (std::size_t i = 1; i < table.rows.size(); ++i) cells << table.rows[i].cells.value(place);
    return cells;
  }
  [[nodiscard]] static qint64 sumOf(const QStringList &cells) {
    qint64 sum = 0;
    for (QString cell : cells) sum += cell.remove(u'.').toLongLong();
    return sum;
  }

 private Q_SLOTS:
  void initTestCase() {
    auto opened = store::Journal::open(m_folder.path(), QStringLiteral("T1"), store::Access::Write);
    QVERIFY(opened.hasValue());
    m_journal = std::move(opened).value();
    QVERIFY(fillJournal(*m_journal, shop));
  }

  void writesARowASale() {
    QCOMPARE(
        shown(sold(breadAndCheese()), ExportForm::Sales),
        QStringList(QString::fromUtf8("T1|2026-01-31|7|2026-01-31 14:02:05|T1-7|*paid|17340.50|260.00|240.00|"
                                      "2|Нан|62da|2026-01-31 14:03:05|001234567890|0567")));
  }

  void writesARowALine() {
    const QString head = QStringLiteral("T1|2026-01-31|7|2026-01-31 14:02:05|T1-7|*paid|");
    QCOMPARE(shown(sold(breadAndCheese()), ExportForm::Lines),
             QStringList(
                 {head + QString::fromUtf8("1|Нан|1.500|кг|10000.00|15000.00|0.00|15000.00|without VAT|0.00|"
                                           "01905001001000001|1234567"),
                  head + QString::fromUtf8("2|'=Сыр|0.250|кг|10000.00|2500.00|260.00|2240.00|12.00|240.00|"
                                           "01905001001000001|1234567"),
                  head + QStringLiteral("|delivery||||100.50||100.50||||")}));
  }

  void leavesNoSaleOutThatANewerProgramWrote() {
    store::ExtractedSale sale = sold(breadAndCheese());
    sale.checked = "{\"form\":2}";
    QCOMPARE(
        shown(sale, ExportForm::Sales),
        QStringList(QString::fromUtf8("T1|2026-01-31|7|2026-01-31 14:02:05|T1-7|*paid|17340.50|||2|Нан|62da|"
                                      "2026-01-31 14:03:05|001234567890|0567")));
    QCOMPARE(shown(sale, ExportForm::Lines),
             QStringList(QString::fromUtf8("T1|2026-01-31|7|2026-01-31 14:02:05|T1-7|*paid||Нан||||17340.50||"
                                           "17340.50||||")));
  }

  void everyRowHasACellForEachTitle() {
    for (const ExportForm form : {ExportForm::Sales, ExportForm::Lines}) {
      const std::size_t count = exportTitles(form, words()).size();
      store::ExtractedSale sale = sold(breadAndCheese());
      for (const auto &row : exportRows(sale, form, words())) QCOMPARE(row.size(), count);
      sale.checked.clear();
      for (const auto &row : exportRows(sale, form, words())) QCOMPARE(row.size(), count);
    }
  }

  void exportsAPeriodWhole_data() {
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QDate() << QDate() << 500;
    QTest::newRow("a day") << QDate(2026, 6, 29) << QDate(2026, 6, 29) << 40;
    QTest::newRow("some days") << QDate(2026, 6, 20) << QDate(2026, 6, 29) << 400;
    QTest::newRow("nothing") << QDate(2020, 1, 1) << QDate(2020, 1, 1) << 0;
  }
  void exportsAPeriodWhole() {
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    const ExportRequest sales{{from, to}, ExportForm::Sales, csv::Dialect::Rfc4180};
    const ExportRequest lines{{from, to}, ExportForm::Lines, csv::Dialect::Rfc4180};
    const csv::Table saleTable = csv::readTable(exported(sales), ',').value();
    const csv::Table lineTable = csv::readTable(exported(lines), ',').value();
    const QStringList orders = column(saleTable, QStringLiteral("order"));
    QTEST(static_cast<int>(orders.size()), "count");
    const int last = to.isValid() ? 500 - static_cast<int>(to.daysTo(shop.lastDay)) * 40 : 500;
    for (int i = 0; i < orders.size(); ++i)
      QCOMPARE(orders[i], filledOrderId(shop, last - static_cast<int>(orders.size()) + i));
    QStringList ofLines = column(lineTable, QStringLiteral("order"));
    ofLines.removeDuplicates();
    QCOMPARE(ofLines, orders);
    QCOMPARE(sumOf(column(lineTable, QStringLiteral("net"))),
             sumOf(column(saleTable, QStringLiteral("amount"))));
    QCOMPARE(sumOf(column(lineTable, QStringLiteral("vat"))),
             sumOf(column(saleTable, QStringLiteral("vat"))));
  }

  void tellsHowFarItIs() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<qint64> done;
    const auto count =
        exportJournal(m_journal->database(), buffer, {}, words(), [&](const ExportProgress &progress) {
          done.push_back(progress.done);
          return progress.all == 500 ? ExportStep::GoOn : ExportStep::Stop;
        });
    QVERIFY(count.hasValue());
    QCOMPARE(count.value(), 500);
    QCOMPARE(done, (std::vector<qint64>{200, 400, 500}));
  }

  void stopsWhenToldTo() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    int times = 0;
    const auto count = exportJournal(m_journal->database(), buffer, {}, words(), [&](const ExportProgress &) {
      return ++times == 2 ? ExportStep::Stop : ExportStep::GoOn;
    });
    QVERIFY(!count.hasValue());
    QCOMPARE(count.error().code, ExportFailure::Code::Stopped);
    QCOMPARE(times, 2);
  }

  void tellsWhyItIsNotWhole() {
    QBuffer closed;
    closed.setData("x");
    closed.open(QIODevice::ReadOnly);
    const auto refused = exportJournal(m_journal->database(), closed, {}, words());
    QVERIFY(!refused.hasValue());
    QCOMPARE(refused.error().code, ExportFailure::Code::CannotWrite);
    const QString other = m_folder.filePath(QStringLiteral("other.db"));
    const auto empty = store::Database::open(other, store::Access::Write, store::Schema());
    QVERIFY(empty.hasValue());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto unread = exportJournal(*empty.value(), buffer, {}, words());
    QVERIFY(!unread.hasValue());
    QCOMPARE(unread.error().code, ExportFailure::Code::CannotRead);
  }
};

QTEST_GUILESS_MAIN(JournalExportTest)
#include "journalexporttest.moc"
