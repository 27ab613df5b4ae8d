#include "core/fiscal/fiscalnumber.h"

#include "core/base/plaintext.h"

namespace kassir::fiscal {

std::optional<FiscalNumber> FiscalNumber::read(QStringView foreign) {
  constexpr qsizetype longest = 64;
  QString text = plainText(foreign, longest);
  if (text.isEmpty()) return std::nullopt;
  return FiscalNumber(std::move(text));
}

}  // namespace kassir::fiscal
