#include "core/paycom/salefileitem.h"

#include "core/paycom/fieldreader.h"

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
};

Additions readAdditions(const Value *kassir, const QString &path, qsizetype index, sale::Problems &problems) {
  Additions additions;
  if (!kassir) return additions;
  FieldReader fields(*kassir, path + QStringLiteral("kassir."), index, problems);
  additions.discount = fields.decimal<sale::Percent>(QStringLiteral("discount_percent"));
  const QString vat = fields.text(QStringLiteral("vat"), Member::Other);
  additions.isWithoutVat = vat == QLatin1String("without");
  if (!vat.isEmpty() && !additions.isWithoutVat) fields.wrongType(Member::Other, QStringLiteral("vat"));
  additions.unitName = fields.text(QStringLiteral("unit"), Member::UnitName);
  additions.barcode = fields.text(QStringLiteral("barcode"), Member::Barcode);
  fields.warnOfTheRest();
  return additions;
}

}  // namespace

Entry<sale::Discount> discountOf(const Entry<sale::Money> &sum, const Entry<sale::Percent> &percent) {
  if (percent.fault()) return Entry<sale::Discount>::refused(percent.text(), *percent.fault());
  if (percent.value()) return sale::Discount(*percent.value());
  if (sum.fault()) return Entry<sale::Discount>::refused(sum.text(), *sum.fault());
  return sum.value() ? Entry<sale::Discount>(sale::Discount(*sum.value())) : Entry<sale::Discount>();
}

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
  line.price = fields.money(QStringLiteral("price"));
  line.quantity = fields.decimal<sale::Quantity>(QStringLiteral("count"));
  const Entry<sale::Money> discount = fields.money(QStringLiteral("discount"));
  line.discount = discountOf(discount, additions.discount);
  line.ikpu = fields.text(QStringLiteral("code"), Member::Code);
  line.packageCode = fields.text(QStringLiteral("package_code"), Member::PackageCode);
  line.units = fields.integer(QStringLiteral("units"));
  line.vat = fields.decimal<sale::VatRate>(QStringLiteral("vat_percent"));
  if (additions.isWithoutVat && !line.vat.fault()) line.vat = sale::VatRate::withoutVat();
  line.unitName = additions.unitName;
  line.barcode = additions.barcode;
  fields.warnOfTheRest();
  file.sale.lines.push_back(std::move(line));
  file.discounts.push_back(additions.discount.value() ? discount : Entry<sale::Money>());
}

}  // namespace kassir::paycom
