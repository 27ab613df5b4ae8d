#include "core/paycom/paymentcode.h"

#include <algorithm>

namespace kassir::paycom {

namespace {

constexpr QLatin1StringView beginning("505");

template <class Text>
bool isDigits(const Text &text) {
  return std::all_of(text.begin(), text.end(),
                     [](auto character) { return character >= u'0' && character <= u'9'; });
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

}  // namespace kassir::paycom
