#include "ui/text/number.h"

#include "core/sale/decimaltext.h"

namespace kassir::text {

namespace {

constexpr QChar minus(u'\u2212');

// `plain` has a dot and no groups, as plainDecimal writes it.
QString local(QString plain, const Speaker &speaker) {
  const bool isNegative = plain.startsWith(u'-');
  if (isNegative) plain.remove(0, 1);
  const qsizetype dot = plain.indexOf(u'.');
  for (qsizetype i = (dot < 0 ? plain.size() : dot) - 3; i > 0; i -= 3) plain.insert(i, QChar::Nbsp);
  if (speaker.language() != Language::English) plain.replace(u'.', u',');
  return isNegative ? minus + plain : plain;
}

QString hundredths(qint64 number, const Speaker &speaker) {
  const QString digits = local(sale::plainDecimal(number, 2), speaker);
  if (speaker.language() == Language::English) return digits + u'%';
  return digits + QChar::Nbsp + u'%';
}

}  // namespace

QString integer(qint64 number) {
  QString digits = QString::number(number);
  const qsizetype first = number < 0 ? 1 : 0;
  for (qsizetype i = digits.size() - 3; i > first; i -= 3) digits.insert(i, QChar::Nbsp);
  if (number < 0) digits[0] = minus;
  return digits;
}

QString money(sale::Money money, const Speaker &speaker, Tiyin tiyin) {
  QString plain = sale::plainDecimal(money.tiyin(), 2);
  const qsizetype dot = plain.indexOf(u'.');
  if (dot >= 0) {
    plain = plain.leftJustified(dot + 3, u'0');
  } else if (tiyin == Tiyin::Always) {
    plain += QStringLiteral(".00");
  }
  return local(plain, speaker);
}

QString sum(sale::Money amount, const Speaker &speaker, Tiyin tiyin) {
  return money(amount, speaker, tiyin) + QChar::Nbsp +
         speaker.say("number", QT_TRANSLATE_NOOP("number", "sum"));
}

QString quantity(sale::Quantity quantity, const Speaker &speaker) {
  return local(sale::plainDecimal(quantity.thousandths(), 3), speaker);
}

QString percent(sale::Percent percent, const Speaker &speaker) {
  return hundredths(percent.hundredths(), speaker);
}

QString discount(const sale::Discount &discount, const Speaker &speaker) {
  if (const auto *share = std::get_if<sale::Percent>(&discount)) return percent(*share, speaker);
  return money(std::get<sale::Money>(discount), speaker);
}

QString vatRate(sale::VatRate rate, const Speaker &speaker) {
  if (rate.isWithoutVat()) return speaker.say("number", QT_TRANSLATE_NOOP("number", "without VAT"));
  return hundredths(rate.hundredths(), speaker);
}

}  // namespace kassir::text
