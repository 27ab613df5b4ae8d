#include "core/till/journal/exportrows.h"

#include "core/till/journal/soldsale.h"

namespace kassir::till {

using namespace Qt::Literals::StringLiterals;
using csv::Cell;
using csv::Decimal;

namespace {

using Row = std::vector<Cell>;

Cell sum(sale::Money money) {
  return Decimal{money.tiyin(), 2};
}

// In this form both spreadsheets and programs know a time, whatever their language.
Cell time(const QDateTime &time) {
  return time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

Row head(const store::SaleEntry &sale, const ExportWords &words) {
  return {sale.till,    sale.day.toString(Qt::ISODate), sale.number, time(sale.created),
          sale.orderId, words.stateName(sale.state)};
}

Row joined(Row row, const Row &rest) {
  row.insert(row.end(), rest.begin(), rest.end());
  return row;
}

struct Sums {
  sale::Money discount;
  sale::Money vat;
};

// VAT is that of the lines added up, never that of the sum.
Sums sumsOf(const sale::CheckedSale &sale) {
  Sums sums;
  for (const sale::CheckedLine &line : sale.lines) {
    sums.discount += line.discount;
    sums.vat += sale::vatIn(line.net, line.vat);
  }
  return sums;
}

Row saleRow(const store::SaleEntry &entry, const std::optional<SoldSale> &sold, const ExportWords &words) {
  const auto sums = sold ? std::optional(sumsOf(sold->sale)) : std::nullopt;
  return joined(head(entry, words),
                {sum(entry.amount), sums ? sum(sums->discount) : Cell(), sums ? sum(sums->vat) : Cell(),
                 entry.lineCount, entry.title, entry.receiptId, entry.paid ? time(*entry.paid) : Cell(),
                 entry.fiscalNumber, entry.phoneEnding});
}

Row lineRow(const sale::CheckedLine &line, qint64 number, const ExportWords &words) {
  return {number,
          line.title,
          Decimal{line.quantity.thousandths(), 3},
          line.unitName,
          sum(line.price),
          sum(line.gross),
          sum(line.discount),
          sum(line.net),
          line.vat.isWithoutVat() ? Cell(words.withoutVat) : Cell(Decimal{line.vat.hundredths(), 2}),
          sum(sale::vatIn(line.net, line.vat)),
          line.ikpu.digits(),
          line.packageCode.digits()};
}

// Something that is sold as one, without a code.
Row plainRow(const QString &title, sale::Money price) {
  return {Cell(), title,      Cell(), Cell(), Cell(), sum(price),
          Cell(), sum(price), Cell(), Cell(), Cell(), Cell()};
}

std::vector<Row> lineRows(const store::SaleEntry &entry, const std::optional<SoldSale> &sold,
                          const ExportWords &words) {
  const Row begins = head(entry, words);
  if (!sold) return {joined(begins, plainRow(entry.title, entry.amount))};
  std::vector<Row> rows;
  for (const sale::CheckedLine &line : sold->sale.lines)
    rows.push_back(joined(begins, lineRow(line, static_cast<qint64>(rows.size()) + 1, words)));
  if (const auto &delivery = sold->sale.shipping) {
    rows.push_back(joined(
        begins, plainRow(delivery->title.isEmpty() ? words.delivery : delivery->title, delivery->price)));
  }
  return rows;
}

}  // namespace

std::vector<Cell> exportTitles(ExportForm form, const ExportWords &words) {
  const Row begins{words.till, words.day, words.number, words.created, words.order, words.state};
  if (form == ExportForm::Sales) {
    return joined(begins, {words.amount, words.discount, words.vat, words.lineCount, words.firstTitle,
                           words.payment, words.paid, words.fiscalNumber, words.phone});
  }
  return joined(begins, {words.line, words.title, words.quantity, words.unit, words.price, words.gross,
                         words.discount, words.net, words.vatRate, words.vat, words.ikpu, words.packageCode});
}

std::vector<std::vector<Cell>> exportRows(const store::ExtractedSale &sale, ExportForm form,
                                          const ExportWords &words) {
  const auto sold = readSoldSale(sale.checked);
  if (form == ExportForm::Sales) return {saleRow(sale.entry, sold, words)};
  return lineRows(sale.entry, sold, words);
}

}  // namespace kassir::till
