#include "core/sale/problem.h"

#include <algorithm>

namespace kassir::sale {

namespace {

QString ofLine(const Place &place, const char *member) {
  return QStringLiteral("items[%1].%2").arg(place.line.value_or(0)).arg(QLatin1String(member));
}

}  // namespace

QString Place::path() const {
  switch (member) {
    case Member::File: return {};
    case Member::Items: return line ? QStringLiteral("items[%1]").arg(*line) : QStringLiteral("items");
    case Member::Title: return ofLine(*this, "title");
    case Member::Price: return ofLine(*this, "price");
    case Member::Count: return ofLine(*this, "count");
    case Member::Discount: return ofLine(*this, "discount");
    case Member::Code: return ofLine(*this, "code");
    case Member::PackageCode: return ofLine(*this, "package_code");
    case Member::Units: return ofLine(*this, "units");
    case Member::VatPercent: return ofLine(*this, "vat_percent");
    case Member::Barcode: return ofLine(*this, "kassir.barcode");
    case Member::UnitName: return ofLine(*this, "kassir.unit");
    case Member::ReceiptDiscount: return QStringLiteral("discount");
    case Member::Shipping: return QStringLiteral("shipping");
    case Member::ShippingTitle: return QStringLiteral("shipping.title");
    case Member::ShippingPrice: return QStringLiteral("shipping.price");
    case Member::Description: return QStringLiteral("description");
    case Member::Amount: return QStringLiteral("amount");
    case Member::Account:
      return name.isEmpty() ? QStringLiteral("account") : QStringLiteral("account.") + name;
    case Member::ReceiptType: return QStringLiteral("receipt_type");
    case Member::Request:
    case Member::Other: return name;
  }
  return name;
}

bool hasErrors(const Problems &problems) {
  return std::any_of(problems.begin(), problems.end(),
                     [](const Problem &problem) { return problem.severity == Severity::Error; });
}

QString ruleName(Rule rule) {
  switch (rule) {
    case Rule::FileUnreadable: return QStringLiteral("file-unreadable");
    case Rule::FileTooLarge: return QStringLiteral("file-too-large");
    case Rule::FileNotJson: return QStringLiteral("file-not-json");
    case Rule::FileHasMark: return QStringLiteral("file-has-mark");
    case Rule::FileHasNul: return QStringLiteral("file-has-nul");
    case Rule::FileTooDeep: return QStringLiteral("file-too-deep");
    case Rule::DuplicateMember: return QStringLiteral("duplicate-member");
    case Rule::FileNumberTooLarge: return QStringLiteral("file-number-too-large");
    case Rule::NotCreateRequest: return QStringLiteral("not-create-request");
    case Rule::UnknownMember: return QStringLiteral("unknown-member");
    case Rule::WrongType: return QStringLiteral("wrong-type");
    case Rule::Missing: return QStringLiteral("missing");
    case Rule::NotANumber: return QStringLiteral("not-a-number");
    case Rule::NotWhole: return QStringLiteral("not-whole");
    case Rule::Negative: return QStringLiteral("negative");
    case Rule::TooManyDecimals: return QStringLiteral("too-many-decimals");
    case Rule::NumberTooLarge: return QStringLiteral("number-too-large");
    case Rule::ControlCharacters: return QStringLiteral("control-characters");
    case Rule::TextTooLong: return QStringLiteral("text-too-long");
    case Rule::TitleNotPortable: return QStringLiteral("title-not-portable");
    case Rule::NoLines: return QStringLiteral("no-lines");
    case Rule::TooManyLines: return QStringLiteral("too-many-lines");
    case Rule::PriceNotPositive: return QStringLiteral("price-not-positive");
    case Rule::PriceTooLarge: return QStringLiteral("price-too-large");
    case Rule::QuantityNotPositive: return QStringLiteral("quantity-not-positive");
    case Rule::QuantityTooLarge: return QStringLiteral("quantity-too-large");
    case Rule::GrossZero: return QStringLiteral("gross-zero");
    case Rule::GrossTooLarge: return QStringLiteral("gross-too-large");
    case Rule::DiscountNegative: return QStringLiteral("discount-negative");
    case Rule::DiscountOverGross: return QStringLiteral("discount-over-gross");
    case Rule::DiscountsDiffer: return QStringLiteral("discounts-differ");
    case Rule::CodeNotDigits: return QStringLiteral("code-not-digits");
    case Rule::CodeWrongLength: return QStringLiteral("code-wrong-length");
    case Rule::CodeAllZeros: return QStringLiteral("code-all-zeros");
    case Rule::CodeUnknownGroup: return QStringLiteral("code-unknown-group");
    case Rule::CodePlaceholder: return QStringLiteral("code-placeholder");
    case Rule::PackageNotDigits: return QStringLiteral("package-not-digits");
    case Rule::PackageTooLong: return QStringLiteral("package-too-long");
    case Rule::PackagePlaceholder: return QStringLiteral("package-placeholder");
    case Rule::PackageIsUnit: return QStringLiteral("package-is-unit");
    case Rule::UnitsPlaceholder: return QStringLiteral("units-placeholder");
    case Rule::VatNotAccepted: return QStringLiteral("vat-not-accepted");
    case Rule::VatObsolete: return QStringLiteral("vat-obsolete");
    case Rule::VatIgnored: return QStringLiteral("vat-ignored");
    case Rule::CheckDigitWrong: return QStringLiteral("check-digit-wrong");
    case Rule::FractionalNumber: return QStringLiteral("fractional-number");
    case Rule::ShippingPriceTooLarge: return QStringLiteral("shipping-price-too-large");
    case Rule::AmountTooLarge: return QStringLiteral("amount-too-large");
    case Rule::AmountZero: return QStringLiteral("amount-zero");
    case Rule::AmountDiffers: return QStringLiteral("amount-differs");
    case Rule::ReceiptTypeUnknown: return QStringLiteral("receipt-type-unknown");
    case Rule::OrderIdMalformed: return QStringLiteral("order-id-malformed");
    case Rule::OrderIdUsed: return QStringLiteral("order-id-used");
  }
  return {};
}

}  // namespace kassir::sale
