#include "core/paycom/entryvalue.h"

#include <limits>

#include "core/json/parse.h"

namespace kassir::paycom {

using json::Value;
using sale::Discount;
using sale::Entry;
using sale::Money;
using sale::NumberFault;
using sale::Percent;
using sale::Quantity;
using sale::VatRate;

namespace {

template <class T>
Entry<T> typed(const QString &text, const Result<T, NumberFault> &parsed) {
  if (text.isEmpty()) return Entry<T>::refused({}, NumberFault::WrongType);
  return Entry<T>::refused(text, parsed ? NumberFault::WrongType : parsed.error());
}

// A number by its digits; whether they are good for a T, its `parse` says.
template <class T>
Entry<T> decimalIn(const Value &value) {
  if (const auto text = value.string()) return typed(*text, T::parse(*text));
  const QString token = QString::fromLatin1(value.numberToken());
  if (token.isEmpty()) return Entry<T>::refused({}, NumberFault::WrongType);
  return Entry<T>::from(token, T::parse(token));
}

Entry<qint64> integerNumberIn(const Value &value) {
  if (const auto integer = value.integer()) return *integer;
  const QString token = QString::fromLatin1(value.numberToken());
  if (token.isEmpty()) return Entry<qint64>::refused({}, NumberFault::WrongType);
  const bool hasDigitsOnly = token.indexOf(u'.') < 0 && token.indexOf(u'e', 0, Qt::CaseInsensitive) < 0;
  return Entry<qint64>::refused(token, hasDigitsOnly ? NumberFault::TooLarge : NumberFault::NotWhole);
}

// As the number it was, if it was one; else as the text.
template <class T>
std::optional<Value> refusedValue(const Entry<T> &entry, Entry<T> (*read)(const Value &)) {
  if (entry.text().isEmpty()) return std::nullopt;
  const auto number = json::parse(entry.text().toUtf8());
  if (number && number.value().isNumber() && read(number.value()) == entry) return number.value();
  return Value(entry.text());
}

}  // namespace

Entry<qint64> integerIn(const Value &value) {
  const auto text = value.string();
  if (!text) return integerNumberIn(value);
  return typed(*text, sale::parseDecimal(*text, 0, std::numeric_limits<qint64>::max()));
}

Entry<Money> moneyIn(const Value &value) {
  if (const auto text = value.string()) return typed(*text, Money::parse(*text));
  const Entry<qint64> tiyin = integerNumberIn(value);
  if (tiyin.fault()) return Entry<Money>::refused(tiyin.text(), *tiyin.fault());
  return Money::fromTiyin(*tiyin.value());
}

Entry<Quantity> quantityIn(const Value &value) {
  return decimalIn<Quantity>(value);
}

Entry<Percent> percentIn(const Value &value) {
  const auto text = value.string();
  if (!text) return decimalIn<Percent>(value);
  // People type the sign, too.
  const QStringView trimmed = QStringView(*text).trimmed();
  return typed(*text, Percent::parse(trimmed.endsWith(u'%') ? trimmed.chopped(1) : trimmed));
}

Entry<VatRate> vatRateIn(const Value &value) {
  return decimalIn<VatRate>(value);
}

std::optional<Value> valueOf(const Entry<qint64> &integer) {
  return integer.value() ? Value(*integer.value()) : refusedValue(integer, integerIn);
}

std::optional<Value> valueOf(const Entry<Money> &money) {
  return money.value() ? Value(money.value()->tiyin()) : refusedValue(money, moneyIn);
}

std::optional<Value> valueOf(const Entry<Quantity> &quantity) {
  return quantity.value() ? decimalValue(quantity.value()->thousandths(), 3)
                          : refusedValue(quantity, quantityIn);
}

std::optional<Value> valueOf(const Entry<VatRate> &rate) {
  return rate.value() ? decimalValue(rate.value()->hundredths(), 2) : refusedValue(rate, vatRateIn);
}

Entry<Discount> discountOf(const Entry<Money> &sum, const Entry<Percent> &percent) {
  if (percent.fault()) return Entry<Discount>::refused(percent.text(), *percent.fault());
  if (percent.value()) return Discount(*percent.value());
  if (sum.fault()) return Entry<Discount>::refused(sum.text(), *sum.fault());
  return sum.value() ? Entry<Discount>(Discount(*sum.value())) : Entry<Discount>();
}

DiscountValues valuesOf(const Entry<Discount> &discount) {
  if (const auto &value = discount.value()) {
    if (const auto *sum = std::get_if<Money>(&*value)) return {Value(sum->tiyin()), {}};
    return {{}, decimalValue(std::get<Percent>(*value).hundredths(), 2)};
  }
  if (discount.text().isEmpty()) return {};
  // Nobody knows any more which of the two was meant, unless its fault tells.
  const auto sum = Entry<Money>::refused(discount.text(), *discount.fault());
  const auto percent = Entry<Percent>::refused(discount.text(), *discount.fault());
  const auto sumValue = refusedValue(sum, moneyIn);
  const auto percentValue = refusedValue(percent, percentIn);
  const bool isPercent = moneyIn(*sumValue) != sum && percentIn(*percentValue) == percent;
  return isPercent ? DiscountValues{{}, percentValue} : DiscountValues{sumValue, {}};
}

Value decimalValue(qint64 scaled, int decimals) {
  const QString plain = sale::plainDecimal(scaled, decimals);
  bool isWhole = false;
  const qint64 whole = plain.toLongLong(&isWhole);
  return isWhole ? Value(whole) : Value::decimal(plain.toLatin1());
}

}  // namespace kassir::paycom
