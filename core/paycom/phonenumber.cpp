#include "core/paycom/phonenumber.h"

namespace kassir::paycom {

namespace {

constexpr int nationalLength = 9;
constexpr QLatin1StringView country("998");
constexpr int wholeLength = nationalLength + 3;

bool isDigit(QChar character) {
  return character >= u'0' && character <= u'9';
}

bool isBetween(QChar character) {
  return character.isSpace() || QStringView(u"-()\u2010\u2011\u2013").contains(character);
}

PhoneProblem lengthProblem(qsizetype given, int wanted) {
  const PhoneFault fault = given < wanted ? PhoneFault::TooFewDigits : PhoneFault::TooManyDigits;
  return {fault, 0, {}, wanted, static_cast<int>(given)};
}

}  // namespace

Result<PhoneNumber, PhoneProblem> PhoneNumber::parse(QStringView text) {
  QString digits;
  bool hasPlus = false;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar character = text[i];
    if (isDigit(character)) {
      digits += character;
    } else if (character == u'+' && digits.isEmpty() && !hasPlus) {
      hasPlus = true;
    } else if (!isBetween(character)) {
      return failure(
          PhoneProblem{PhoneFault::ForeignCharacter, static_cast<int>(i) + 1, QString(character), 0, 0});
    }
  }
  if (digits.isEmpty()) return failure(PhoneProblem());
  // Nine digits without a country are of this one, whatever they begin with.
  if (!hasPlus && digits.size() == nationalLength) return PhoneNumber(country + digits);
  const bool isOurs = digits.startsWith(country) || country.startsWith(digits);
  if (hasPlus && !isOurs) return failure(PhoneProblem{PhoneFault::OtherCountry});
  if (hasPlus || (isOurs && digits.size() > nationalLength)) {
    if (digits.size() == wholeLength) return PhoneNumber(std::move(digits));
    return failure(lengthProblem(digits.size(), wholeLength));
  }
  if (digits.size() >= wholeLength - 1) return failure(PhoneProblem{PhoneFault::OtherCountry});
  return failure(lengthProblem(digits.size(), nationalLength));
}

QString PhoneNumber::readable() const {
  const QStringView digits = m_digits;
  return QStringLiteral("+%1 %2 %3 %4 %5")
      .arg(digits.sliced(0, 3), digits.sliced(3, 2), digits.sliced(5, 3), digits.sliced(8, 2),
           digits.sliced(10, 2));
}

}  // namespace kassir::paycom
