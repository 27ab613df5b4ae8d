#include "ui/text/sale.h"

#include "core/base/plaintext.h"
#include "ui/text/number.h"
#include "ui/text/place.h"

namespace kassir::text {

namespace {

using sale::Rule;

// %1, %2 … are the parameters in the order in which core/sale/problem.h names them. What is said of the file
// as a whole is a sentence; everything else follows the name of its place.
const char *sentence(Rule rule) {
  switch (rule) {
    case Rule::FileUnreadable:
      return QT_TRANSLATE_NOOP(
          "sale", "The file cannot be read: %1. Check its name and whether you are allowed to read it.");
    case Rule::FileTooLarge:
      return QT_TRANSLATE_NOOP("sale", "The file is larger than %1 MB. Check that it is the right one.");
    case Rule::FileNotJson:
      return QT_TRANSLATE_NOOP("sale", "The file is not valid JSON: line %1, column %2. Correct it there.");
    case Rule::FileHasMark:
      return QT_TRANSLATE_NOOP(
          "sale", "The file begins with a byte-order mark or is in UTF-16. Save it as UTF-8 without a mark.");
    case Rule::FileHasNul:
      return QT_TRANSLATE_NOOP(
          "sale", "The file holds a zero byte: line %1, column %2. Save it again as plain text.");
    case Rule::FileTooDeep:
      return QT_TRANSLATE_NOOP(
          "sale", "The file is nested too deeply: line %1, column %2. Check that it is a sale file.");
    case Rule::DuplicateMember:
      return QT_TRANSLATE_NOOP(
          "sale", "The name “%1” stands twice in one object: line %2, column %3. Remove one of the two.");
    case Rule::FileNumberTooLarge:
      return QT_TRANSLATE_NOOP("sale", "A number in the file is too large: line %1, column %2. Correct it.");
    case Rule::NotCreateRequest:
      return QT_TRANSLATE_NOOP("sale", "the file holds the request “%1”, but receipts.create is wanted");
    case Rule::UnknownMember:
      return QT_TRANSLATE_NOOP("sale",
                               "this field is unknown and not taken into account; check its spelling");
    case Rule::WrongType:
      return QT_TRANSLATE_NOOP("sale",
                               "the value is of the wrong kind: numbers stand without quotation marks, texts "
                               "and codes inside them");
    case Rule::Missing: return QT_TRANSLATE_NOOP("sale", "nothing is given; fill it in");
    case Rule::NotANumber: return QT_TRANSLATE_NOOP("sale", "“%1” is not a number; use digits");
    case Rule::NotWhole:
      return QT_TRANSLATE_NOOP(
          "sale", "“%1” is not a whole number; sums are written in tiyin, in digits alone: 625.50 is 62550");
    case Rule::Negative: return QT_TRANSLATE_NOOP("sale", "“%1” is less than zero; give zero or more");
    case Rule::TooManyDecimals:
      return QT_TRANSLATE_NOOP("sale", "“%1” has too many decimal places; the most is %2");
    case Rule::NumberTooLarge: return QT_TRANSLATE_NOOP("sale", "the number “%1” is too large; check it");
    case Rule::ControlCharacters:
      return QT_TRANSLATE_NOOP("sale", "the text holds invisible control characters; type it again");
    case Rule::TextTooLong:
      return QT_TRANSLATE_NOOP("sale", "at most %1 characters fit, %2 given; make the text shorter");
    case Rule::TitleNotPortable:
      return QT_TRANSLATE_NOOP("sale", "longer than %1 characters (%2): some services cut such names");
    case Rule::NoLines: return QT_TRANSLATE_NOOP("sale", "there are no items; add at least one");
    case Rule::TooManyLines:
      return QT_TRANSLATE_NOOP("sale", "at most %1 lines fit into one sale, %2 given; split the sale");
    case Rule::PriceNotPositive: return QT_TRANSLATE_NOOP("sale", "the price must be more than zero");
    case Rule::PriceTooLarge:
    case Rule::ShippingPriceTooLarge:
      return QT_TRANSLATE_NOOP("sale", "the price is too large; the most is %1");
    case Rule::QuantityNotPositive: return QT_TRANSLATE_NOOP("sale", "the quantity must be more than zero");
    case Rule::QuantityTooLarge:
      return QT_TRANSLATE_NOOP("sale", "the quantity is too large; the most is %1");
    case Rule::GrossZero:
      return QT_TRANSLATE_NOOP("sale", "price times quantity comes to zero; correct one of them");
    case Rule::GrossTooLarge: return QT_TRANSLATE_NOOP("sale", "the line comes to %2; the most is %1");
    case Rule::DiscountNegative:
      return QT_TRANSLATE_NOOP("sale", "the discount is less than zero; give zero or more");
    case Rule::DiscountOverGross:
      return QT_TRANSLATE_NOOP("sale", "the discount %2 is larger than the sum %1; make it smaller");
    case Rule::DiscountsDiffer:
      return QT_TRANSLATE_NOOP(
          "sale", "the discount is given as %1, but its percentage comes to %2; correct one of them");
    case Rule::CodeNotDigits:
    case Rule::PackageNotDigits: return QT_TRANSLATE_NOOP("sale", "the code must be digits only");
    case Rule::CodeWrongLength: return QT_TRANSLATE_NOOP("sale", "%1 digits wanted, %2 given");
    case Rule::CodeAllZeros:
      return QT_TRANSLATE_NOOP("sale", "the code is all zeros; give the item's real code");
    case Rule::CodeUnknownGroup: return QT_TRANSLATE_NOOP("sale", "the group %1 is unknown; check the code");
    case Rule::CodePlaceholder:
    case Rule::PackagePlaceholder:
      return QT_TRANSLATE_NOOP("sale", "this is the sample code of the documentation; give your item's own");
    case Rule::PackageTooLong: return QT_TRANSLATE_NOOP("sale", "at most %1 digits, %2 given");
    case Rule::PackageIsUnit:
      return QT_TRANSLATE_NOOP(
          "sale",
          "this is the code of a unit of measure, not of a package; look the package up in the catalogue");
    case Rule::UnitsPlaceholder:
      return QT_TRANSLATE_NOOP(
          "sale", "this is the sample number of the documentation; leave it out if you do not know your own");
    case Rule::VatNotAccepted:
      return QT_TRANSLATE_NOOP("sale", "the rate %1 is not accepted; choose one of these: %2");
    case Rule::VatObsolete: return QT_TRANSLATE_NOOP("sale", "the rate %1 is out of date; check it");
    case Rule::VatIgnored:
      return QT_TRANSLATE_NOOP("sale", "the shop does not pay VAT, so the rate %1 is not used");
    case Rule::CheckDigitWrong:
      return QT_TRANSLATE_NOOP("sale", "the check digit does not fit; scan the code once more");
    case Rule::FractionalNumber:
      return QT_TRANSLATE_NOOP("sale", "goes to Payme as a fraction, which Payme does not promise to accept");
    case Rule::AmountTooLarge: return QT_TRANSLATE_NOOP("sale", "the amount is %2; the most is %1");
    case Rule::AmountZero:
      return QT_TRANSLATE_NOOP("sale", "there is nothing to pay, and Payme takes no payment of zero");
    case Rule::AmountDiffers:
      return QT_TRANSLATE_NOOP("sale", "%1 is given, but the lines come to %2; correct one of them");
    case Rule::ReceiptTypeUnknown: return QT_TRANSLATE_NOOP("sale", "only 0 is accepted");
    case Rule::OrderIdMalformed:
      return QT_TRANSLATE_NOOP(
          "sale",
          "an order number has 1 to 64 visible characters, no spaces at its ends and no two in a row");
    case Rule::OrderIdUsed:
      return QT_TRANSLATE_NOOP("sale",
                               "this till has sent order %1 already; a second payment of it would be a double");
  }
  Q_UNREACHABLE();
}

class Shown {
 public:
  explicit Shown(const Speaker &speaker) : m_speaker(speaker) {}

  QString operator()(sale::Money money) const { return sum(money, m_speaker); }
  QString operator()(sale::Quantity value) const { return quantity(value, m_speaker); }
  QString operator()(sale::VatRate rate) const { return vatRate(rate, m_speaker); }
  QString operator()(qint64 number) const { return integer(number); }
  // Out of a file: anybody's.
  QString operator()(const QString &foreign) const {
    constexpr qsizetype longest = 300;
    return plainText(foreign, longest);
  }

 private:
  const Speaker &m_speaker;
};

QStringList argumentsOf(const sale::Problem &problem, const Speaker &speaker) {
  QStringList arguments;
  for (const sale::Parameter &parameter : problem.parameters) {
    arguments.append(std::visit(Shown(speaker), parameter));
  }
  if (problem.rule != Rule::VatNotAccepted) return arguments;
  // The accepted rates are one argument, and a line may always go without VAT.
  const QStringList accepted = arguments.mid(1) << vatRate(sale::VatRate::withoutVat(), speaker);
  return {arguments.value(0), accepted.join(QStringLiteral(", "))};
}

}  // namespace

QString describe(const sale::Problem &problem, const Speaker &speaker) {
  const bool isOfFile = problem.place.member == sale::Member::File;
  if (isOfFile && problem.rule == Rule::WrongType) {
    return speaker.say("sale", QT_TRANSLATE_NOOP("sale",
                                                 "The file does not hold a JSON object. Check that it is a "
                                                 "sale file."));
  }
  const QString words = speaker.say("sale", sentence(problem.rule), argumentsOf(problem, speaker));
  if (isOfFile && problem.rule <= Rule::FileNumberTooLarge) return words;
  return placeName(problem.place, speaker) + QStringLiteral(": ") + words;
}

QString severityName(sale::Severity severity, const Speaker &speaker) {
  switch (severity) {
    case sale::Severity::Error: return speaker.say("sale", QT_TRANSLATE_NOOP("sale", "Error"));
    case sale::Severity::Warning: return speaker.say("sale", QT_TRANSLATE_NOOP("sale", "Warning"));
  }
  Q_UNREACHABLE();
}

QString describe(sale::PaymentFace face, const Speaker &speaker) {
  const auto sentenceOf = [face] {
    switch (face) {
      case sale::PaymentFace::Waiting: return QT_TRANSLATE_NOOP("sale", "Waiting for payment");
      case sale::PaymentFace::Paid: return QT_TRANSLATE_NOOP("sale", "Paid");
      case sale::PaymentFace::Held:
        return QT_TRANSLATE_NOOP("sale", "The money is held, not taken yet. Do not hand over the goods.");
      case sale::PaymentFace::Attention:
        return QT_TRANSLATE_NOOP("sale", "The payment needs attention. Do not hand over the goods.");
      case sale::PaymentFace::Cancelling: return QT_TRANSLATE_NOOP("sale", "The payment is being cancelled");
      case sale::PaymentFace::Cancelled: return QT_TRANSLATE_NOOP("sale", "The payment is cancelled");
    }
    Q_UNREACHABLE();
  };
  return speaker.say("sale", sentenceOf());
}

}  // namespace kassir::text
