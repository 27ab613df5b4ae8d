#include "core/paycom/salefile.h"

#include <QSet>
#include <algorithm>

#include "core/base/plaintext.h"
#include "core/base/unsafetext.h"
#include "core/json/parse.h"
#include "core/paycom/entryvalue.h"
#include "core/paycom/fieldreader.h"
#include "core/paycom/salefileextra.h"
#include "core/paycom/salefileitem.h"
#include "core/sale/checkline.h"
#include "core/sale/limits.h"

namespace kassir::paycom {

using json::Value;
using sale::Entry;
using sale::Member;
using sale::Money;
using sale::Place;
using sale::Problem;
using sale::Rule;
using sale::Severity;

namespace {

constexpr qint64 mebibyte = qint64{1024} * 1024;

Problem error(Member member, Rule rule, std::vector<sale::Parameter> parameters = {},
              const QString &name = {}) {
  return {Severity::Error, {member, std::nullopt, name}, rule, std::move(parameters)};
}

Problem broken(const json::ParseFailure &why) {
  using Code = json::ParseFailure::Code;
  switch (why.code) {
    case Code::TooLarge: return error(Member::File, Rule::FileTooLarge, {largestSaleFile / mebibyte});
    case Code::ByteOrderMark: return error(Member::File, Rule::FileHasMark);
    case Code::NulByte: return error(Member::File, Rule::FileHasNul, {why.line, why.column});
    case Code::TooDeep: return error(Member::File, Rule::FileTooDeep, {why.line, why.column});
    case Code::DuplicateName:
      return error(Member::File, Rule::DuplicateMember, {plainText(why.name, 60), why.line, why.column});
    case Code::NumberTooLarge: return error(Member::File, Rule::FileNumberTooLarge, {why.line, why.column});
    case Code::Syntax: break;
  }
  return error(Member::File, Rule::FileNotJson, {why.line, why.column});
}

// Each of these returns what the file holds there and the sale has no place for.

Value readAccount(const Value &account, SaleFile &file) {
  Value rest = Value::object();
  for (const json::Member &row : account.members()) {
    const auto text = row.value.string();
    const auto number = row.value.integer();
    const bool isOfType = text || number;
    if (isOfType && !hasUnsafe(row.name) && !hasUnsafe(text.value_or(QString()))) {
      file.account.push_back({row.name, text ? *text : QString::number(*number)});
      continue;
    }
    const Rule rule = isOfType ? Rule::ControlCharacters : Rule::WrongType;
    file.problems.push_back(error(Member::Account, rule, {}, plainText(row.name, 60)));
    rest.insert(row.name, row.value);
  }
  return rest;
}

Value readShipping(const Value &shipping, SaleFile &file) {
  FieldReader fields(shipping, QStringLiteral("shipping."), std::nullopt, file.problems);
  const QString title = fields.text(QStringLiteral("title"), Member::ShippingTitle);
  file.sale.shipping = sale::Shipping{title, fields.entry(QStringLiteral("price"), moneyIn)};
  return fields.takeRest();
}

Value readReceiptDiscount(const Value &discount, Entry<Money> &sum, SaleFile &file) {
  FieldReader fields(discount, QStringLiteral("discount."), std::nullopt, file.problems);
  static_cast<void>(fields.text(QStringLiteral("title"), Member::Other));
  fields.keep(QStringLiteral("title"));
  sum = fields.entry(QStringLiteral("price"), moneyIn);
  if (sum.isMissing()) file.problems.push_back(error(Member::ReceiptDiscount, Rule::Missing));
  return fields.takeRest();
}

// No more lines are read than a sale can have: what a longer list comes to is not known then.
void readItems(const Value &items, SaleFile &file) {
  const auto count = static_cast<qsizetype>(items.items().size());
  const qsizetype readable = std::min(count, sale::mostLines);
  for (qsizetype index = 0; index < readable; ++index) {
    readItem(items.items().at(static_cast<std::size_t>(index)), index, file);
  }
  if (count == readable) return;
  file.isCutShort = true;
  file.problems.push_back(error(Member::Items, Rule::TooManyLines, {qint64{sale::mostLines}, qint64{count}}));
}

Value readDetail(const Value &detail, Entry<Money> &discountSum, SaleFile &file) {
  FieldReader fields(detail, QStringLiteral("detail."), std::nullopt, file.problems);
  const Entry<qint64> type = fields.entry(QStringLiteral("receipt_type"), integerIn);
  fields.keep(QStringLiteral("receipt_type"));
  if (type.fault() || type.value().value_or(0) != 0) {
    file.problems.push_back(error(Member::ReceiptType, Rule::ReceiptTypeUnknown));
  }
  Value shippingRest = Value::object();
  if (const Value *shipping = fields.object(QStringLiteral("shipping"), Member::Shipping))
    shippingRest = readShipping(*shipping, file);
  Value discountRest = Value::object();
  if (const Value *discount = fields.object(QStringLiteral("discount"), Member::ReceiptDiscount)) {
    discountRest = readReceiptDiscount(*discount, discountSum, file);
  }
  if (const Value *items = fields.array(QStringLiteral("items"), Member::Items)) {
    readItems(*items, file);
  }
  Value rest = fields.takeRest();
  addExtra(rest, QStringLiteral("shipping"), shippingRest);
  addExtra(rest, QStringLiteral("discount"), discountRest);
  return rest;
}

void readParams(const Value &params, SaleFile &file) {
  FieldReader fields(params, {}, std::nullopt, file.problems);
  // A claim, not a part of the sale: even a wrong one is not kept for the file.
  if (const Value *amount = fields.find(QStringLiteral("amount"))) file.amount = moneyIn(*amount);
  Value accountRest = Value::object();
  if (const Value *account = fields.object(QStringLiteral("account"), Member::Account))
    accountRest = readAccount(*account, file);
  file.sale.description = fields.text(QStringLiteral("description"), Member::Description);
  Entry<Money> discountSum;
  Value detailRest = Value::object();
  if (const Value *detail = fields.object(QStringLiteral("detail"), Member::Other))
    detailRest = readDetail(*detail, discountSum, file);
  Entry<sale::Percent> percent;
  Value kassirRest = Value::object();
  if (const Value *kassir = fields.object(QStringLiteral("kassir"), Member::Other)) {
    FieldReader additions(*kassir, QStringLiteral("kassir."), std::nullopt, file.problems);
    percent = additions.entry(QStringLiteral("discount_percent"), percentIn);
    kassirRest = additions.takeRest();
  }
  file.sale.discount = discountOf(discountSum, percent);
  if (percent.value()) file.receiptDiscount = discountSum;
  Value rest = fields.takeRest();
  addExtra(rest, QStringLiteral("account"), accountRest);
  addExtra(rest, QStringLiteral("detail"), detailRest);
  addExtra(rest, QStringLiteral("kassir"), kassirRest);
  file.sale.extra = extraText(rest);
}

void readRequest(const Value &request, SaleFile &file) {
  FieldReader fields(request, {}, std::nullopt, file.problems);
  static_cast<void>(fields.find(QStringLiteral("id")));
  static_cast<void>(fields.find(QStringLiteral("jsonrpc")));
  const QString method = fields.text(QStringLiteral("method"), Member::Request);
  if (!method.isEmpty() && method != QLatin1String("receipts.create")) {
    file.problems.push_back(
        error(Member::Request, Rule::NotCreateRequest, {plainText(method, 60)}, QStringLiteral("method")));
  }
  const Value *params = fields.object(QStringLiteral("params"), Member::Request);
  static_cast<void>(fields.takeRest());  // of the call, not of the sale
  if (params) {
    readParams(*params, file);
  } else if (!request.find(u"params")) {
    file.problems.push_back(error(Member::Request, Rule::Missing, {}, QStringLiteral("params")));
  }
}

// What the file claims beside a percentage must be what the percentage comes to.
void compare(const Entry<Money> &claimed, const std::optional<Money> &computed, const Problem &otherwise,
             sale::Problems &problems) {
  if (!claimed.value() || !computed || *claimed.value() == *computed) return;
  problems.push_back(otherwise);
  problems.back().parameters = {*claimed.value(), *computed};
}

void compareClaims(const SaleFile &file, const sale::Totals &totals, const sale::Rules &rules,
                   sale::Problems &problems) {
  const bool hasClaims = std::any_of(file.discounts.begin(), file.discounts.end(),
                                     [](const Entry<Money> &claim) { return claim.value().has_value(); });
  if (hasClaims) {
    // An item's sum is either its own discount, or, in a request that went out, also its share of the
    // receipt's.
    sale::Sale withoutReceiptDiscount = file.sale;
    withoutReceiptDiscount.discount = {};
    const sale::Totals own = calculate(withoutReceiptDiscount, rules);
    for (std::size_t i = 0; i < file.discounts.size(); ++i) {
      if (file.discounts[i].value() == totals.lines[i].discount) continue;
      compare(file.discounts[i], own.lines[i].discount,
              {Severity::Error, {Member::Discount, static_cast<qsizetype>(i), {}}, Rule::DiscountsDiffer, {}},
              problems);
    }
  }
  compare(file.receiptDiscount, totals.receiptDiscount, error(Member::ReceiptDiscount, Rule::DiscountsDiffer),
          problems);
  compare(file.amount, totals.amount, error(Member::Amount, Rule::AmountDiffers), problems);
}

}  // namespace

SaleFile readSaleFile(QByteArrayView bytes) {
  SaleFile file;
  if (bytes.size() > largestSaleFile) {
    file.problems.push_back(error(Member::File, Rule::FileTooLarge, {largestSaleFile / mebibyte}));
    return file;
  }
  const auto parsed = json::parse(bytes);
  if (!parsed) {
    file.problems.push_back(broken(parsed.error()));
  } else if (!parsed.value().isObject()) {
    file.problems.push_back(error(Member::File, Rule::WrongType));
  } else if (parsed.value().find(u"params") || parsed.value().find(u"method")) {
    readRequest(parsed.value(), file);
  } else {
    readParams(parsed.value(), file);
  }
  return file;
}

std::optional<sale::Line> readSaleLine(QByteArrayView bytes) {
  const auto item = json::parse(bytes.toByteArray());
  if (!item || !item.value().isObject()) return std::nullopt;
  SaleFile file;
  readItem(item.value(), 0, file);
  return file.sale.lines.front();
}

sale::Problems problemsOfFile(const SaleFile &file, const sale::Rules &rules) {
  sale::Problems found = file.problems;
  static_cast<void>(sale::reportRefused(file.amount.fault(), file.amount.text(),
                                        {Member::Amount, std::nullopt, {}}, 0, found));
  // The sums of a list that was cut are no use.
  if (!file.isCutShort) compareClaims(file, calculate(file.sale, rules), rules, found);
  return found;
}

sale::Check checkSaleFile(const SaleFile &file, const sale::Rules &rules, sale::Purpose purpose) {
  // Of a file that could not be read there is nothing more to say than that.
  const bool isUnreadable =
      std::any_of(file.problems.begin(), file.problems.end(), [](const Problem &problem) {
        return problem.severity == Severity::Error &&
               (problem.place.member == Member::File || problem.place.member == Member::Request);
      });
  if (isUnreadable) return {{}, file.problems, std::nullopt};

  sale::Check result = sale::check(file.sale, rules, purpose);
  if (file.isCutShort)
    result.totals = sale::Totals{std::move(result.totals.lines), {}, {}, {}, {}, {}, {}, {}};
  sale::Problems found = file.problems;
  // A place with an error of its own, or in an item that is none at all, needs no second one.
  QSet<QString> known;
  for (const Problem &problem : file.problems) {
    if (problem.severity == Severity::Error) known.insert(problem.place.path());
  }
  const auto isKnown = [&known](const Problem &problem) {
    const Place item{Member::Items, problem.place.line, {}};
    return known.contains(problem.place.path()) || (problem.place.line && known.contains(item.path()));
  };
  for (const Problem &problem : result.problems) {
    if (!isKnown(problem)) found.push_back(problem);
  }
  static_cast<void>(sale::reportRefused(file.amount.fault(), file.amount.text(),
                                        {Member::Amount, std::nullopt, {}}, 0, found));
  compareClaims(file, result.totals, rules, found);
  result.problems = std::move(found);
  if (hasErrors(result.problems)) result.sale.reset();
  return result;
}

}  // namespace kassir::paycom
