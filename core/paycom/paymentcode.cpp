#include "core/paycom/paymentcode.h"

#include <algorithm>
#include <iterator>

namespace kassir::paycom {

namespace {

constexpr QLatin1StringView beginning("505");

constexpr auto isDigit = [](auto character) { return character >= u'0' && character <= u'9'; };

template <class Text>
bool isDigits(const Text &text) {
  return std::all_of(text.begin(), text.end(), isDigit);
}

QStringView digitsAtEnd(QStringView text) {
  const auto before = std::find_if_not(text.rbegin(), text.rend(), isDigit);
  return text.last(std::distance(text.rbegin(), before));
}

}  // namespace

std::optional<PaymentCode> PaymentCode::parse(SecretBytes &&scanned) {
  const QByteArrayView view = scanned.view();
  const bool isCode = view.size() == length && isDigits(view) && view.startsWith(beginning.data());
  return isCode ? std::optional(PaymentCode(std::move(scanned))) : std::nullopt;
}

bool PaymentCode::isOne(QStringView text) {
  return text.size() == length && isBegun(text);
}

bool PaymentCode::isBegun(QStringView text) {
  return text.size() > beginning.size() && text.size() <= length && text.startsWith(beginning) &&
         isDigits(text);
}

bool PaymentCode::isAtEnd(QStringView text) {
  return isOne(digitsAtEnd(text));
}

// It may have been scanned behind digits that were typed.
QStringView PaymentCode::withoutCode(QStringView text) {
  for (QStringView rest = digitsAtEnd(text); rest.size() > beginning.size(); rest = rest.sliced(1)) {
    if (isBegun(rest)) return text.chopped(rest.size());
  }
  return text;
}

}  // namespace kassir::paycom
