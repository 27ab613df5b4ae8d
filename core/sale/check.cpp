#include "core/sale/check.h"

#include "core/base/unsafetext.h"
#include "core/sale/checkline.h"
#include "core/sale/limits.h"
#include "core/sale/titletext.h"

namespace kassir::sale {

namespace {

void say(Problems &problems, Severity severity, Member member, Rule rule,
         std::vector<Parameter> parameters = {}) {
  problems.push_back({severity, {member, std::nullopt, {}}, rule, std::move(parameters)});
}

void error(Problems &problems, Member member, Rule rule, std::vector<Parameter> parameters = {}) {
  say(problems, Severity::Error, member, rule, std::move(parameters));
}

void checkText(const QString &text, Member member, qint64 longest, Problems &problems) {
  if (hasUnsafe(text)) error(problems, member, Rule::ControlCharacters);
  const qint64 length = lengthOf(text);
  if (length > longest) error(problems, member, Rule::TextTooLong, {longest, length});
}

void checkReceiptDiscount(const Sale &sale, const Totals &totals, Problems &problems) {
  const Place place{Member::ReceiptDiscount, std::nullopt, {}};
  if (reportRefused(sale.discount.fault(), sale.discount.text(), place, 2, problems) ||
      !sale.discount.value())
    return;
  const auto *sum = std::get_if<Money>(&*sale.discount.value());
  if (!sum) return;
  if (*sum < Money()) error(problems, Member::ReceiptDiscount, Rule::DiscountNegative);
  if (totals.beforeDiscount && *sum > *totals.beforeDiscount) {
    error(problems, Member::ReceiptDiscount, Rule::DiscountOverGross, {*totals.beforeDiscount, *sum});
  }
}

void checkShipping(const Shipping &shipping, Problems &problems) {
  if (shipping.title.trimmed().isEmpty()) error(problems, Member::ShippingTitle, Rule::Missing);
  checkText(shipping.title, Member::ShippingTitle, longestTitle, problems);
  const Place place{Member::ShippingPrice, std::nullopt, {}};
  if (reportRefused(shipping.price.fault(), shipping.price.text(), place, 2, problems)) return;
  if (!shipping.price.value()) return error(problems, Member::ShippingPrice, Rule::Missing);
  const Money price = *shipping.price.value();
  if (price < Money())
    error(problems, Member::ShippingPrice, Rule::Negative, {QString::number(price.tiyin())});
  if (price > largestAmount)
    error(problems, Member::ShippingPrice, Rule::ShippingPriceTooLarge, {largestAmount});
}

void checkAmount(const Totals &totals, Purpose purpose, Problems &problems) {
  if (!totals.amount || totals.lines.empty()) return;
  if (*totals.amount > largestAmount) {
    error(problems, Member::Amount, Rule::AmountTooLarge, {largestAmount, *totals.amount});
  }
  if (*totals.amount == Money() && !hasErrors(problems)) {
    say(problems, purpose == Purpose::Send ? Severity::Error : Severity::Warning, Member::Amount,
        Rule::AmountZero);
  }
}

}  // namespace

Check check(const Sale &sale, const Rules &rules, Purpose purpose) {
  Check result;
  result.totals = calculate(sale, rules);
  Problems &problems = result.problems;
  CheckedSale checked;
  if (sale.lines.empty()) error(problems, Member::Items, Rule::NoLines);
  const auto count = static_cast<qsizetype>(sale.lines.size());
  if (count > mostLines)
    error(problems, Member::Items, Rule::TooManyLines, {qint64{mostLines}, qint64{count}});
  for (qsizetype i = 0; i < count; ++i) {
    const auto index = static_cast<std::size_t>(i);
    auto line = checkLine(sale.lines[index], i, result.totals.lines[index], rules, problems);
    if (line) checked.lines.push_back(*std::move(line));
  }
  checkReceiptDiscount(sale, result.totals, problems);
  if (sale.shipping) checkShipping(*sale.shipping, problems);
  checkText(sale.description, Member::Description, longestDescription, problems);
  checkAmount(result.totals, purpose, problems);

  if (hasErrors(problems) || !result.totals.amount) return result;
  if (sale.shipping)
    checked.shipping = CheckedShipping{sale.shipping->title.trimmed(), *sale.shipping->price.value()};
  checked.description = sale.description.trimmed();
  checked.amount = *result.totals.amount;
  result.sale = std::move(checked);
  return result;
}

}  // namespace kassir::sale
