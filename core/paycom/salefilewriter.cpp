#include "core/paycom/salefilewriter.h"

#include "core/json/write.h"
#include "core/paycom/entryvalue.h"
#include "core/paycom/salefileextra.h"

namespace kassir::paycom {

using json::Value;

namespace {

void add(Value &object, const QString &name, const QString &text) {
  if (!text.isEmpty()) object.insert(name, Value(text));
}

void add(Value &object, const QString &name, const std::optional<Value> &value) {
  if (value) object.insert(name, *value);
}

void addUnlessEmpty(Value &object, const QString &name, const Value &part) {
  if (!part.members().empty()) object.insert(name, part);
}

Value itemOf(const sale::Line &line) {
  const DiscountValues discount = valuesOf(line.discount);
  Value item = Value::object();
  add(item, QStringLiteral("title"), line.title);
  add(item, QStringLiteral("price"), valueOf(line.price));
  add(item, QStringLiteral("count"), valueOf(line.quantity));
  add(item, QStringLiteral("discount"), discount.sum);
  add(item, QStringLiteral("code"), line.ikpu);
  add(item, QStringLiteral("package_code"), line.packageCode);
  add(item, QStringLiteral("units"), valueOf(line.units));
  add(item, QStringLiteral("vat_percent"), valueOf(line.vat));

  Value kassir = Value::object();
  add(kassir, QStringLiteral("discount_percent"), discount.percent);
  const bool isWithoutVat = line.vat.value() && line.vat.value()->isWithoutVat();
  add(kassir, QStringLiteral("vat"), isWithoutVat ? QStringLiteral("without") : QString());
  add(kassir, QStringLiteral("unit"), line.unitName);
  add(kassir, QStringLiteral("barcode"), line.barcode);
  addUnlessEmpty(item, QStringLiteral("kassir"), kassir);
  return merged(item, extraOf(line.extra));
}

Value shippingOf(const sale::Shipping &shipping) {
  Value object = Value::object();
  add(object, QStringLiteral("title"), shipping.title);
  add(object, QStringLiteral("price"), valueOf(shipping.price));
  return object;
}

// What was kept of a part that the sale no longer has goes with it, or the part would seem to be there.
Value withoutLostParts(const Value &extra, const Value &detail) {
  Value kept = Value::object();
  for (const json::Member &member : extra.members()) {
    const bool isPart = member.name == QLatin1String("shipping") || member.name == QLatin1String("discount");
    const bool isLost = isPart && member.value.isObject() && !detail.find(member.name);
    if (!isLost) kept.insert(member.name, member.value);
  }
  return kept;
}

Value detailOf(const sale::Sale &sale, const std::optional<Value> &discount, const Value &extra) {
  Value detail = Value::object();
  if (sale.shipping) detail.insert(QStringLiteral("shipping"), shippingOf(*sale.shipping));
  if (discount)
    detail.insert(QStringLiteral("discount"), Value::object({{QStringLiteral("price"), *discount}}));
  Value items = Value::array();
  for (const sale::Line &line : sale.lines) items.append(itemOf(line));
  detail.insert(QStringLiteral("items"), std::move(items));
  return merged(detail, withoutLostParts(extra, detail));
}

}  // namespace

QByteArray writeSaleFile(const sale::Sale &sale, const std::vector<AccountRow> &account) {
  const Value extra = extraOf(sale.extra);
  const Value *detailExtra = extra.find(u"detail");
  const DiscountValues discount = valuesOf(sale.discount);
  Value rows = Value::object();
  for (const AccountRow &row : account) rows.insert(row.name, Value(row.value));

  Value file = Value::object();
  addUnlessEmpty(file, QStringLiteral("account"), rows);
  add(file, QStringLiteral("description"), sale.description);
  file.insert(QStringLiteral("detail"), detailOf(sale, discount.sum, detailExtra ? *detailExtra : Value()));
  Value kassir = Value::object();
  add(kassir, QStringLiteral("discount_percent"), discount.percent);
  addUnlessEmpty(file, QStringLiteral("kassir"), kassir);

  Value others = Value::object();  // the detail has its own already
  for (const json::Member &member : extra.members()) {
    if (member.name != QLatin1String("detail")) others.insert(member.name, member.value);
  }
  return json::writeIndented(merged(file, others));
}

QByteArray writeSaleLine(const sale::Line &line) {
  return json::write(itemOf(line));
}

}  // namespace kassir::paycom
