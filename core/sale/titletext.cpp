#include "core/sale/titletext.h"

#include <algorithm>

#include "core/sale/decimaltext.h"

namespace kassir::sale {

qsizetype lengthOf(QStringView text) {
  return text.size() -
         std::count_if(text.begin(), text.end(), [](QChar character) { return character.isLowSurrogate(); });
}

QString weighedTitle(const QString &title, Quantity quantity, const QString &unitName) {
  QString weighed = title + u' ' + plainDecimal(quantity.thousandths(), 3);
  if (!unitName.isEmpty()) weighed += u' ' + unitName;
  return weighed;
}

}  // namespace kassir::sale
