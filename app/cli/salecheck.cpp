#include "app/cli/saleinput.h"
#include "ui/text/ticket.h"

namespace kassir::cli {

namespace {

using json::Value;

Value tiyin(const std::optional<sale::Money> &money) {
  return money ? Value(money->tiyin()) : Value();
}

Value resultValue(const sale::Check &checked, const text::Speaker &speaker) {
  const sale::Totals &totals = checked.totals;
  Value lines = Value::array();
  for (const sale::LineTotals &line : totals.lines) {
    lines.append(Value::object({{QStringLiteral("gross"), tiyin(line.gross)},
                                {QStringLiteral("discount"), tiyin(line.discount)},
                                {QStringLiteral("net"), tiyin(line.net)},
                                {QStringLiteral("vat"), tiyin(line.vat)}}));
  }
  return Value::object({{QStringLiteral("amount"), tiyin(totals.amount)},
                        {QStringLiteral("gross"), tiyin(totals.gross)},
                        {QStringLiteral("discount"), tiyin(totals.discount)},
                        {QStringLiteral("vat"), tiyin(totals.vat)},
                        {QStringLiteral("shipping"), tiyin(totals.shipping)},
                        {QStringLiteral("lines"), lines},
                        {QStringLiteral("problems"), problemsValue(checked.problems, speaker)}});
}

}  // namespace

void runSaleCheck(Session &session, const Finish &finish) {
  const paycom::SaleFile file = readSale(session.arguments().words.at(0));
  const sale::Rules &rules = session.settings().rules;
  const sale::Check checked = checkInput(file, session.settings(), sale::Purpose::Edit);
  if (!checked.totals.lines.empty()) {
    for (const QString &row : text::ticketRows(file.sale, checked.totals, rules, session.speaker()))
      session.say(row);
  }
  sayProblems(checked.problems, session);
  session.answer(resultValue(checked, session.speaker()));
  finish(hasErrors(checked.problems) ? ExitCode::Problems : ExitCode::Done);
}

}  // namespace kassir::cli
