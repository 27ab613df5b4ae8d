#include "core/sale/typed.h"

#include <limits>

#include "core/base/plaintext.h"
#include "core/sale/decimaltext.h"
#include "core/sale/limits.h"

namespace kassir::sale {

namespace {

// Far more than any member may have: a text that is too long is kept, and told.
constexpr qsizetype longestTyped = 10'000;

QString clean(const QString &text) {
  return plainText(text, longestTyped);
}

std::optional<QString> withoutPercentSign(const QString &text) {
  if (!text.endsWith(u'%')) return std::nullopt;
  return text.chopped(1).trimmed();
}

}  // namespace

Entry<Discount> discountFromText(const QString &typed) {
  const QString text = clean(typed);
  if (const auto number = withoutPercentSign(text)) {
    const auto percent = Percent::parse(*number);
    return percent ? Entry<Discount>(percent.value()) : Entry<Discount>::refused(text, percent.error());
  }
  return Entry<Discount>::from(text, Money::parse(text).map([](Money money) { return Discount(money); }));
}

Entry<Money> moneyFromText(const QString &typed) {
  const QString text = clean(typed);
  return Entry<Money>::from(text, Money::parse(text));
}

Entry<Quantity> quantityFromText(const QString &typed) {
  const QString text = clean(typed);
  return Entry<Quantity>::from(text, Quantity::parse(text));
}

Entry<VatRate> vatFromText(const QString &typed) {
  const QString text = clean(typed);
  return Entry<VatRate>::from(text, VatRate::parse(withoutPercentSign(text).value_or(text)));
}

Entry<qint64> unitsFromText(const QString &typed) {
  const QString text = clean(typed);
  return Entry<qint64>::from(text, parseDecimal(text, 0, std::numeric_limits<qint32>::max()));
}

Line withTyped(Line line, Member member, const QString &text) {
  switch (member) {
    case Member::Title: line.title = clean(text); break;
    case Member::Price: line.price = moneyFromText(text); break;
    case Member::Count: line.quantity = quantityFromText(text); break;
    case Member::Discount: line.discount = discountFromText(text); break;
    case Member::Code: line.ikpu = clean(text); break;
    case Member::PackageCode: line.packageCode = clean(text); break;
    case Member::Units: line.units = unitsFromText(text); break;
    case Member::VatPercent: line.vat = vatFromText(text); break;
    case Member::Barcode: line.barcode = clean(text); break;
    case Member::UnitName: line.unitName = clean(text); break;
    default: break;
  }
  return line;
}

}  // namespace kassir::sale
