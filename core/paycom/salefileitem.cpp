#include "core/paycom/salefileitem.h"

#include "core/paycom/entryvalue.h"
#include "core/paycom/fieldreader.h"
#include "core/paycom/salefileextra.h"

namespace kassir::paycom {

using json::Value;
using sale::Entry;
using sale::Member;

namespace {

struct Additions {
  Entry<sale::Percent> discount;
  bool isWithoutVat = false;
  QString unitName;
  QString barcode;
  Value rest = Value::object();
};

Additions readAdditions(const Value *kassir, const QString &path, qsizetype index, sale::Problems &problems) {
  Additions additions;
  if (!kassir) return additions;
  FieldReader fields(*kassir, path + QStringLiteral("kassir."), index, problems);
  additions.discount = fields.entry(QStringLiteral("discount_percent"), percentIn);
  const QString vat = fields.text(QStringLiteral("vat"), Member::Other);
  additions.isWithoutVat = vat == QLatin1String("without");
  if (!vat.isEmpty() && !additions.isWithoutVat) fields.wrongType(Member::Other, QStringLiteral("vat"));
  additions.unitName = fields.text(QStringLiteral("unit"), Member::UnitName);
  additions.barcode = fields.text(QStringLiteral("barcode"), Member::Barcode);
  additions.rest = fields.takeRest();
  return additions;
}

}  // namespace

void readItem(const Value &value, qsizetype index, SaleFile &file) {
  sale::Line line;
  const QString path = QStringLiteral("items[%1].").arg(index);
  if (!value.isObject()) {
    file.problems.push_back({sale::Severity::Error, {Member::Items, index, {}}, sale::Rule::WrongType, {}});
    file.sale.lines.push_back(line);
    file.discounts.emplace_back();
    return;
  }
  FieldReader fields(value, path, index, file.problems);
  const Additions additions =
      readAdditions(fields.object(QStringLiteral("kassir"), Member::Other), path, index, file.problems);
  line.title = fields.text(QStringLiteral("title"), Member::Title);
  line.price = fields.entry(QStringLiteral("price"), moneyIn);
  line.quantity = fields.entry(QStringLiteral("count"), quantityIn);
  const Entry<sale::Money> discount = fields.entry(QStringLiteral("discount"), moneyIn);
  line.discount = discountOf(discount, additions.discount);
  line.ikpu = fields.text(QStringLiteral("code"), Member::Code);
  line.packageCode = fields.text(QStringLiteral("package_code"), Member::PackageCode);
  line.units = fields.entry(QStringLiteral("units"), integerIn);
  line.vat = fields.entry(QStringLiteral("vat_percent"), vatRateIn);
  if (additions.isWithoutVat && !line.vat.fault()) line.vat = sale::VatRate::withoutVat();
  line.unitName = additions.unitName;
  line.barcode = additions.barcode;
  Value rest = fields.takeRest();
  addExtra(rest, QStringLiteral("kassir"), additions.rest);
  line.extra = extraText(rest);
  file.sale.lines.push_back(std::move(line));
  file.discounts.push_back(additions.discount.value() ? discount : Entry<sale::Money>());
}

}  // namespace kassir::paycom
