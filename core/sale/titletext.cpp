#include "core/sale/titletext.h"

#include <QList>
#include <algorithm>

#include "core/sale/decimaltext.h"

namespace kassir::sale {

namespace {

bool isUnwelcome(char32_t point) {
  const bool isBidirectional = point == 0x061C || point == 0x200E || point == 0x200F ||
                               (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  const bool isSeparator = point == 0x2028 || point == 0x2029;
  return isBidirectional || isSeparator || QChar::category(point) == QChar::Other_Control ||
         QChar::isSurrogate(point) || point == QChar::ReplacementCharacter;
}

}  // namespace

qsizetype lengthOf(QStringView text) {
  return text.size() -
         std::count_if(text.begin(), text.end(), [](QChar character) { return character.isLowSurrogate(); });
}

bool hasControlCharacters(QStringView text) {
  const auto points = text.toUcs4();
  return std::any_of(points.begin(), points.end(), isUnwelcome);
}

QString weighedTitle(const QString &title, Quantity quantity, const QString &unitName) {
  QString weighed = title + u' ' + plainDecimal(quantity.thousandths(), 3);
  if (!unitName.isEmpty()) weighed += u' ' + unitName;
  return weighed;
}

}  // namespace kassir::sale
