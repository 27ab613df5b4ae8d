#include "core/paycom/phonenumber.h"

#include "core/sale/ikpu.h"

namespace kassir::paycom {

Result<PhoneNumber, PhoneFault> PhoneNumber::parse(QStringView text) {
  constexpr qsizetype nationalLength = 9;
  constexpr qsizetype wholeLength = 12;
  QString digits = sale::withoutSpaces(text);
  for (const QChar mark : {u'-', u'(', u')'}) digits.remove(mark);
  const bool hasPlus = digits.startsWith(u'+');
  if (hasPlus) digits.remove(0, 1);
  if (!sale::isDigits(digits)) return failure(PhoneFault::NotAPhone);
  if (!hasPlus && digits.size() == nationalLength) digits.prepend(QLatin1String("998"));
  if (digits.startsWith(QLatin1String("998")) && digits.size() == wholeLength)
    return PhoneNumber(std::move(digits));
  return failure(hasPlus || digits.size() > nationalLength ? PhoneFault::OtherCountry
                                                           : PhoneFault::NotAPhone);
}

}  // namespace kassir::paycom
