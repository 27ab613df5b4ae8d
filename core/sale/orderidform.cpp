#include "core/sale/orderidform.h"

#include <QDate>
#include <QList>
#include <algorithm>

namespace kassir::sale {

namespace {

bool isDigits(QStringView text) {
  return !text.isEmpty() &&
         std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

bool isChance(QStringView text) {
  constexpr qsizetype length = 4;
  return text.size() == length && std::all_of(text.begin(), text.end(), [](QChar letter) {
           return (letter >= u'A' && letter <= u'Z') || (letter >= u'2' && letter <= u'7');
         });
}

bool isDay(QStringView digits) {
  return isDigits(digits) &&
         QDate(digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6).toInt()).isValid();
}

bool isText(QStringView word) {
  const QList<QStringView> parts = word.split(u'-');
  const qsizetype count = parts.size();
  constexpr qsizetype fewest = 4;
  constexpr qsizetype dayLength = 8;
  if (count < fewest || parts.front().isEmpty()) return false;
  const QStringView day = parts[count - 3];
  return isChance(parts[count - 1]) && isDigits(parts[count - 2]) && day.size() == dayLength && isDay(day);
}

bool isNumber(QStringView word) {
  constexpr qsizetype length = 15;
  return word.size() == length && isDigits(word) && word.front() != u'0';
}

}  // namespace

bool isGivenOrderId(QStringView word) {
  return isText(word) || isNumber(word);
}

}  // namespace kassir::sale
