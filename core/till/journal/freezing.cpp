#include "core/till/journal/freezing.h"

#include <algorithm>

#include "core/json/write.h"
#include "core/settings/businessday.h"
#include "core/till/journal/orderid.h"
#include "core/till/journal/soldsale.h"

namespace kassir::till {

namespace {

bool hasRow(const std::vector<paycom::AccountRow> &rows, const QString &name) {
  return std::any_of(rows.begin(), rows.end(),
                     [&name](const paycom::AccountRow &row) { return row.name == name; });
}

// The order field first, then what the sale and the settings add; the sale speaks for itself alone, so it
// goes first.
std::vector<paycom::AccountRow> accountOf(const QString &orderId, const NewSale &sale,
                                          const settings::PaycomSettings &paycom) {
  std::vector<paycom::AccountRow> rows{{paycom.orderField, orderId}};
  for (const paycom::AccountRow &row : sale.account) {
    if (!hasRow(rows, row.name)) rows.push_back(row);
  }
  for (auto row = paycom.account.begin(); row != paycom.account.end(); ++row) {
    if (!hasRow(rows, row.key())) rows.push_back({row.key(), row.value()});
  }
  return rows;
}

Result<QString, store::Failure> newOrderId(const store::Journal &journal, const settings::TillSettings &till,
                                           const QDate &day, const Random &random) {
  if (till.orderIdForm == settings::OrderIdForm::Digits) return digitsOrderId(day, random);
  const auto number = journal.sales.nextNumber(journal.till(), day);
  if (!number) return failure(number.error());
  return textOrderId(till.name, day, number.value(), random);
}

AccountRows pairsOf(const std::vector<paycom::AccountRow> &account) {
  AccountRows rows;
  for (const paycom::AccountRow &row : account) rows.emplace_back(row.name, row.value);
  return rows;
}

store::FrozenSale frozen(const paycom::CreateRequest &request, const settings::Settings &settings,
                         const Moment &now, const QDate &day) {
  store::FrozenSale sale;
  sale.orderId = request.orderId();
  sale.day = day;
  sale.created = now.wall;
  sale.amount = request.sale.amount;
  sale.title = request.sale.lines.empty() ? QString() : request.sale.lines.front().title;
  sale.lineCount = std::ssize(request.sale.lines);
  sale.checked = writeSoldSale(request.sale, pairsOf(request.account));
  sale.payload = json::write(paycom::createParams(request));
  sale.orderField = settings.paycom.orderField;
  sale.peer = peerOf(settings);
  sale.searchWords = searchWordsOf(request.sale);
  return sale;
}

}  // namespace

Result<store::SaleRecord, store::Failure> freeze(
    store::Journal &journal, const NewSale &sale, const settings::Settings &settings, const Moment &now,
    store::Actor actor, const Random &random,
    const std::function<void(store::Transaction &, const QString &orderId)> &more) {
  const QDate day = settings::businessDayOf(now.wall, settings.shop);
  QString orderId = givenOrderId(sale.account, settings).value_or(QString());
  if (orderId.isEmpty()) {
    const auto made = newOrderId(journal, settings.till, day, random);
    if (!made) return failure(made.error());
    orderId = made.value();
  }
  const paycom::CreateRequest request{sale.sale, accountOf(orderId, sale, settings.paycom),
                                      settings.rules.fractionalCount};
  store::Transaction unit = journal.begin({actor, store::Action::Freeze, now, orderId});
  journal.sales.freeze(unit, frozen(request, settings, now, day));
  if (more) more(unit, orderId);
  // Read back before it is kept: whoever is told of a failure has no sale.
  auto found = journal.sales.find(orderId, now);
  if (!found) return failure(found.error());
  if (const auto kept = unit.commit(); !kept) return failure(kept.error());
  return *std::move(found).value();
}

std::optional<QString> givenOrderId(const std::vector<paycom::AccountRow> &account,
                                    const settings::Settings &settings) {
  const auto given = std::find_if(account.begin(), account.end(), [&](const paycom::AccountRow &row) {
    return row.name == settings.paycom.orderField;
  });
  return given == account.end() ? std::nullopt : std::optional(given->value);
}

store::Peer peerOf(const settings::Settings &settings) {
  return {settings::paycomEndpoint(settings).toString(QUrl::FullyEncoded),
          settings::paycomId(settings.paycom)};
}

}  // namespace kassir::till
