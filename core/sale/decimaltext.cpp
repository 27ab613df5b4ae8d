#include "core/sale/decimaltext.h"

#include <QString>
#include <limits>

namespace kassir::sale {

namespace {

bool isDigit(QChar character) {
  return character >= u'0' && character <= u'9';
}

bool isGroupMark(QChar character) {
  return character == u' ' || character == u'\u00A0' || character == u'\u202F' || character == u'\u2009' ||
         character == u'\'' || character == u'\u2019';
}

// 1 to 3 digits, then groups of exactly 3, all set apart by the same mark; or digits alone.
bool isWellGrouped(QStringView whole) {
  qsizetype sinceMark = 0;
  QChar mark;
  for (const QChar character : whole) {
    if (isDigit(character)) {
      ++sinceMark;
    } else if (!isGroupMark(character) || (mark.isNull() ? sinceMark < 1 || sinceMark > 3 : sinceMark != 3)) {
      return false;
    } else if (!mark.isNull() && character != mark) {
      return false;
    } else {
      mark = character;
      sinceMark = 0;
    }
  }
  return mark.isNull() ? sinceMark > 0 : sinceMark == 3;
}

bool allDigits(QStringView text) {
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

qsizetype separatorIn(QStringView text) {
  const qsizetype comma = text.indexOf(u',');
  return comma >= 0 ? comma : text.indexOf(u'.');
}

// Appends a digit unless the number would leave `largest` behind.
bool push(qint64 &number, int digit, qint64 largest) {
  if (number > (largest - digit) / 10) return false;
  number = number * 10 + digit;
  return true;
}

Result<qint64, NumberFault> parseUnsigned(QStringView text, int decimals, qint64 largest) {
  const qsizetype separator = separatorIn(text);
  const QStringView whole = separator < 0 ? text : text.first(separator);
  const QStringView fraction = separator < 0 ? QStringView() : text.mid(separator + 1);
  if (!isWellGrouped(whole) || (separator >= 0 && !allDigits(fraction)))
    return failure(NumberFault::NotANumber);
  if (fraction.size() > decimals) return failure(NumberFault::TooManyDecimals);

  qint64 number = 0;
  for (const QChar character : whole) {
    if (isDigit(character) && !push(number, character.digitValue(), largest))
      return failure(NumberFault::TooLarge);
  }
  for (qsizetype place = 0; place < decimals; ++place) {
    const int digit = place < fraction.size() ? fraction[place].digitValue() : 0;
    if (!push(number, digit, largest)) return failure(NumberFault::TooLarge);
  }
  return number;
}

}  // namespace

Result<qint64, NumberFault> parseDecimal(QStringView text, int decimals, qint64 largest) {
  text = text.trimmed();
  const bool negative = text.startsWith(u'-') || text.startsWith(u'\u2212');
  const auto magnitude = parseUnsigned(negative ? text.mid(1) : text, decimals, largest);
  if (negative && magnitude) return failure(NumberFault::Negative);
  return magnitude;
}

QString plainDecimal(qint64 scaled, int decimals) {
  const bool negative = scaled < 0;
  // Negated as unsigned, because the smallest qint64 has no positive twin.
  const quint64 magnitude =
      negative ? quint64{0} - static_cast<quint64>(scaled) : static_cast<quint64>(scaled);
  QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
  if (decimals > 0) {
    digits.insert(digits.size() - decimals, u'.');
    while (digits.endsWith(u'0')) digits.chop(1);
    if (digits.endsWith(u'.')) digits.chop(1);
  }
  return negative ? u'-' + digits : digits;
}

}  // namespace kassir::sale
