#include "app/cli/parkedsale.h"

#include "app/cli/alarmvalue.h"
#include "core/paycom/salefile.h"

namespace kassir::cli {

using json::Value;

namespace {

ParkedSale parkedIn(const store::DraftRecord &draft, const sale::Rules &rules) {
  sale::Sale sale;
  if (!draft.head.isEmpty()) sale = paycom::readSaleFile(draft.head).sale;
  sale.lines.clear();
  for (const QByteArray &line : draft.lines)
    sale.lines.push_back(paycom::readSaleLine(line).value_or(sale::Line()));
  const sale::Check checked = sale::check(sale, rules, sale::Purpose::Edit);
  const bool isWell = !sale::hasErrors(checked.problems);
  return {sale.lines.front().title, std::ssize(sale.lines), isWell ? checked.totals.amount : std::nullopt,
          draft.changed};
}

}  // namespace

Result<std::vector<ParkedSale>, store::Failure> parkedSales(const store::Journal &journal,
                                                            const sale::Rules &rules) {
  const auto drafts = journal.drafts.all(journal.till());
  if (!drafts) return failure(drafts.error());
  std::vector<ParkedSale> parked;
  for (const store::DraftRecord &draft : drafts.value()) {
    // One that is frozen is told as the sale that it became.
    if (draft.orderId.isEmpty() && !draft.lines.empty()) parked.push_back(parkedIn(draft, rules));
  }
  return parked;
}

Value valueOf(const ParkedSale &parked) {
  Value value =
      Value::object({{QStringLiteral("order_id"), Value()},
                     {QStringLiteral("state"), Value(sale::nameOf(sale::SaleState::Draft))},
                     {QStringLiteral("amount"), parked.amount ? Value(parked.amount->tiyin()) : Value()},
                     {QStringLiteral("receipt_id"), Value()},
                     {QStringLiteral("created"), Value(parked.changed.toString(Qt::ISODateWithMs))},
                     {QStringLiteral("fiscal_number"), Value()},
                     {QStringLiteral("fiscal_check_url"), Value()},
                     {QStringLiteral("attempts"), Value::array()}});
  insertAlarm(value, sale::SaleAlarm::None, {});
  return value;
}

}  // namespace kassir::cli
