#include "core/paycom/paymentcode.h"

#include <algorithm>

namespace kassir::paycom {

std::optional<PaymentCode> PaymentCode::parse(SecretBytes &&scanned) {
  constexpr qsizetype length = 20;
  const QByteArrayView view = scanned.view();
  const bool isDigits =
      std::all_of(view.begin(), view.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
  if (view.size() != length || !isDigits || !view.startsWith("505")) return std::nullopt;
  return PaymentCode(std::move(scanned));
}

}  // namespace kassir::paycom
