#include "ui/text/place.h"

#include "core/base/plaintext.h"
#include "ui/text/number.h"

namespace kassir::text {

namespace {

using sale::Member;

// Members of a line begin with a small letter, because the line stands before them.
const char *memberName(Member member) {
  switch (member) {
    case Member::File: return QT_TRANSLATE_NOOP("place", "File");
    case Member::Items: return QT_TRANSLATE_NOOP("place", "List of items");
    case Member::Title: return QT_TRANSLATE_NOOP("place", "name");
    case Member::Price: return QT_TRANSLATE_NOOP("place", "price");
    case Member::Count: return QT_TRANSLATE_NOOP("place", "quantity");
    case Member::Discount: return QT_TRANSLATE_NOOP("place", "discount");
    case Member::Code: return QT_TRANSLATE_NOOP("place", "IKPU");
    case Member::PackageCode: return QT_TRANSLATE_NOOP("place", "package code");
    case Member::Units: return QT_TRANSLATE_NOOP("place", "unit code");
    case Member::VatPercent: return QT_TRANSLATE_NOOP("place", "VAT rate");
    case Member::Barcode: return QT_TRANSLATE_NOOP("place", "barcode");
    case Member::UnitName: return QT_TRANSLATE_NOOP("place", "unit of measure");
    case Member::ReceiptDiscount: return QT_TRANSLATE_NOOP("place", "Discount on the whole sale");
    case Member::Shipping: return QT_TRANSLATE_NOOP("place", "Delivery");
    case Member::ShippingTitle: return QT_TRANSLATE_NOOP("place", "Delivery name");
    case Member::ShippingPrice: return QT_TRANSLATE_NOOP("place", "Delivery price");
    case Member::Description: return QT_TRANSLATE_NOOP("place", "Description");
    case Member::Amount: return QT_TRANSLATE_NOOP("place", "Total");
    case Member::Account: return QT_TRANSLATE_NOOP("place", "Account");
    case Member::ReceiptType: return QT_TRANSLATE_NOOP("place", "Payment type");
    case Member::Request:
    case Member::Other: return QT_TRANSLATE_NOOP("place", "Field “%1”");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString placeName(const sale::Place &place, const Speaker &speaker) {
  constexpr qsizetype longestName = 120;
  const QString name = plainText(place.name, longestName);
  // The path of such a member holds its line already, counted from 0 as in the file.
  const bool hasPath = place.member == Member::Other || place.member == Member::Request;
  if (place.member == Member::Account && !name.isEmpty()) {
    return speaker.say("place", QT_TRANSLATE_NOOP("place", "Account field “%1”"), {name});
  }
  if (hasPath && name.isEmpty()) return speaker.say("place", memberName(Member::File));
  const QString member = speaker.say("place", memberName(place.member), {name});
  if (!place.line || hasPath) return member;
  const QString line = integer(*place.line + 1);
  if (place.member == Member::Items)
    return speaker.say("place", QT_TRANSLATE_NOOP("place", "Line %1"), {line});
  return speaker.say("place", QT_TRANSLATE_NOOP("place", "Line %1, %2"), {line, member});
}

}  // namespace kassir::text
