#include <algorithm>

#include "app/cli/errorvalue.h"
#include "app/cli/saleinput.h"
#include "app/cli/sending.h"
#include "core/till/access/access.h"
#include "core/till/journal/orderid.h"
#include "ui/text/commandline.h"
#include "ui/text/paycom.h"
#include "ui/text/till.h"

namespace kassir::cli {

namespace {

using json::Value;
using text::Notice;

Value notSent(const QString &orderId, const Value &error) {
  return Value::object({{QStringLiteral("order_id"), textOrNull(orderId)},
                        {QStringLiteral("outcome"), Value(QStringLiteral("not-sent"))},
                        {QStringLiteral("receipt_id"), Value()},
                        {QStringLiteral("state"), Value()},
                        {QStringLiteral("pay_url"), Value()},
                        {QStringLiteral("error"), error}});
}

// The order field first, then what the file and the settings add; the file speaks for this one sale, so it
// goes first.
std::vector<paycom::AccountRow> accountOf(const paycom::SaleFile &file, const settings::Settings &settings) {
  const settings::PaycomSettings &paycom = settings.paycom;
  const auto hasRow = [](const std::vector<paycom::AccountRow> &rows, const QString &name) {
    return std::any_of(rows.begin(), rows.end(),
                       [&name](const paycom::AccountRow &row) { return row.name == name; });
  };
  const auto given =
      std::find_if(file.account.begin(), file.account.end(),
                   [&paycom](const paycom::AccountRow &row) { return row.name == paycom.orderField; });
  const QDateTime now = QDateTime::currentDateTime();
  const bool asDigits = settings.till.orderIdForm == settings::OrderIdForm::Digits;
  const QString made = asDigits ? till::digitsOrderId(now, till::systemRandom())
                                : till::textOrderId(settings.till.name, now, till::systemRandom());
  std::vector<paycom::AccountRow> rows{
      {paycom.orderField, given == file.account.end() ? made : given->value}};
  for (const paycom::AccountRow &row : file.account) {
    if (!hasRow(rows, row.name)) rows.push_back(row);
  }
  for (auto row = paycom.account.begin(); row != paycom.account.end(); ++row) {
    if (!hasRow(rows, row.key())) rows.push_back({row.key(), row.value()});
  }
  return rows;
}

void refuseProblems(const sale::Problems &problems, Session &session, const Finish &finish) {
  sayProblems(problems, session);
  session.complain(text::line(Notice::NothingSent, session.speaker()));
  const Value code(QStringLiteral("problems"));
  Value value = notSent({}, errorValue(code, text::line(Notice::NothingSent, session.speaker()), {}));
  value.insert(QStringLiteral("problems"), problemsValue(problems, session.speaker()));
  session.answer(value);
  finish(ExitCode::Problems);
}

}  // namespace

void runSaleSend(Session &session, const Finish &finish) {
  const paycom::SaleFile file = readSale(session.arguments().words.at(0));
  sale::Check checked = checkInput(file, session.settings(), sale::Purpose::Send);
  std::vector<paycom::AccountRow> account = accountOf(file, session.settings());
  if (!checked.sale) return refuseProblems(checked.problems, session, finish);
  if (!checked.problems.empty()) sayProblems(checked.problems, session);

  auto kassa = till::kassaOf(session.settings(), session.secrets());
  if (!kassa) {
    const QString text = text::describe(kassa.error(), session.speaker());
    session.complain(text + u' ' + text::notCreated(session.speaker()));
    session.answer(notSent(account.front().value, errorValue(codeOf(kassa.error()), text, {})));
    return finish(ExitCode::NotSent);
  }
  paycom::CreateRequest request{*std::move(checked.sale), std::move(account),
                                session.settings().rules.fractionalCount};
  startSending(session, finish, std::move(kassa).value(), std::move(request));
}

}  // namespace kassir::cli
