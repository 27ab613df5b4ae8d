#include "ui/sale/linetext.h"

#include "ui/text/number.h"

namespace kassir::ui {

namespace {

using sale::Member;

QString moneyText(const sale::Entry<sale::Money> &entry, const text::Speaker &speaker, text::Tiyin tiyin) {
  return entryText(entry, [&](sale::Money money) { return text::money(money, speaker, tiyin); });
}

}  // namespace

QString typedText(const sale::Line &line, Member member, const text::Speaker &speaker) {
  switch (member) {
    case Member::Title: return line.title;
    case Member::Count:
      return entryText(line.quantity, [&](sale::Quantity value) { return text::quantity(value, speaker); });
    case Member::UnitName: return line.unitName;
    case Member::Price: return moneyText(line.price, speaker, text::Tiyin::WhenNotZero);
    case Member::Discount:
      return entryText(line.discount,
                       [&](const sale::Discount &value) { return text::discount(value, speaker); });
    case Member::VatPercent:
      return entryText(line.vat, [&](sale::VatRate value) { return text::vatRate(value, speaker); });
    case Member::Code: return line.ikpu;
    case Member::PackageCode: return line.packageCode;
    case Member::Units: return entryText(line.units, [](qint64 value) { return QString::number(value); });
    case Member::Barcode: return line.barcode;
    default: return {};
  }
}

QString shownText(const sale::Line &line, Member member, const text::Speaker &speaker) {
  if (member == Member::Price) return moneyText(line.price, speaker, text::Tiyin::Always);
  if (member == Member::Count && !line.unitName.isEmpty()) {
    return typedText(line, member, speaker) + QChar::Nbsp + line.unitName;
  }
  if (member == Member::Discount && line.discount.value()) {
    if (const auto *money = std::get_if<sale::Money>(&*line.discount.value()))
      return text::money(*money, speaker, text::Tiyin::Always);
  }
  return typedText(line, member, speaker);
}

}  // namespace kassir::ui
