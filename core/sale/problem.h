#pragma once

#include <QString>
#include <optional>
#include <variant>
#include <vector>

#include "core/sale/money.h"
#include "core/sale/quantity.h"
#include "core/sale/vatrate.h"

namespace kassir::sale {

enum class Severity {
  Error,    ///< the sale cannot go out like this
  Warning,  ///< it can, and somebody should look
};

/// What a problem is about. The names are those of Paycom's receipts.create, because sale files have its
/// shape.
enum class Member {
  File,     ///< the file as a whole
  Request,  ///< a member around the sale: method, params
  Items,
  Title,
  Price,
  Count,
  Discount,
  Code,
  PackageCode,
  Units,
  VatPercent,
  Barcode,
  UnitName,
  ReceiptDiscount,
  Shipping,
  ShippingTitle,
  ShippingPrice,
  Description,
  Amount,
  Account,
  ReceiptType,
  Other,  ///< a member by its path, `name`
};

/// Where a problem is: a member, of one line or of the whole.
struct Place {
  Member member = Member::File;
  std::optional<qsizetype> line;  ///< counted from 0
  QString name;                   ///< of Member::Other and Request, the path; of Account, the field

  /// Such as `items[2].code`; empty for the file as a whole.
  [[nodiscard]] QString path() const;
  bool operator==(const Place &) const = default;
};

enum class Rule {
  // The file
  FileUnreadable,      ///< (path)
  FileTooLarge,        ///< (largest, in MiB)
  FileNotJson,         ///< (line, column)
  FileHasMark,         ///< starts with a byte-order mark, or is UTF-16
  FileHasNul,          ///< (line, column)
  FileTooDeep,         ///< (line, column)
  DuplicateMember,     ///< (name, line, column)
  FileNumberTooLarge,  ///< (line, column)
  NotCreateRequest,    ///< (method)
  UnknownMember,       ///< warning
  WrongType,
  // Any value
  Missing,
  NotANumber,       ///< (text)
  NotWhole,         ///< (text)
  Negative,         ///< (text)
  TooManyDecimals,  ///< (text, most decimals)
  NumberTooLarge,   ///< (text)
  ControlCharacters,
  TextTooLong,       ///< (most, given)
  TitleNotPortable,  ///< warning (most, given)
  // Lines
  NoLines,
  TooManyLines,  ///< (most, given)
  PriceNotPositive,
  PriceTooLarge,  ///< (most)
  QuantityNotPositive,
  QuantityTooLarge,  ///< (most)
  GrossZero,
  GrossTooLarge,  ///< (most, given)
  DiscountNegative,
  DiscountOverGross,  ///< (gross or sum, discount)
  DiscountsDiffer,    ///< (as given, what the percentage comes to)
  CodeNotDigits,
  CodeWrongLength,  ///< (wanted, given)
  CodeAllZeros,
  CodeUnknownGroup,  ///< warning (group)
  CodePlaceholder,   ///< warning
  PackageNotDigits,
  PackageTooLong,      ///< (most, given)
  PackagePlaceholder,  ///< warning
  PackageIsUnit,       ///< warning
  UnitsPlaceholder,    ///< warning
  VatNotAccepted,      ///< (rate, then the accepted ones)
  VatObsolete,         ///< warning (rate)
  VatIgnored,          ///< warning (rate): the shop pays no VAT
  CheckDigitWrong,     ///< warning
  FractionalNumber,    ///< warning: Paycom's documentation shows no fraction
  // The receipt
  ShippingPriceTooLarge,  ///< (most)
  AmountTooLarge,         ///< (most, given)
  AmountZero,
  AmountDiffers,  ///< (given, computed)
  ReceiptTypeUnknown,
  OrderIdMalformed,
  OrderIdUsed,  ///< (the order id)
};

using Parameter = std::variant<Money, Quantity, VatRate, qint64, QString>;

/// One thing wrong, or worth a look, with a sale. Holds no sentence: ui/text has them, in every language.
struct Problem {
  Severity severity = Severity::Error;
  Place place;
  Rule rule = Rule::Missing;
  std::vector<Parameter> parameters;

  bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

[[nodiscard]] bool hasErrors(const Problems &problems);
/// The rule's name for programs, such as `code-wrong-length`.
[[nodiscard]] QString ruleName(Rule rule);

}  // namespace kassir::sale
