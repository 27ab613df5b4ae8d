#pragma once

#include <rapidcheck.h>
#include <QString>
#include <vector>

#include "core/sale/sale.h"

namespace kassir {

/// Text that a person may type in one line: Latin, Kazakh, signs that mean something to file formats, emoji.
inline QString lineOfText() {
  const std::vector<char32_t> special{U' ',  U',', U';', U'"', U'\'', U'%', U'=',
                                      U'\\', U'@', U'#', U'[', U']',  U'0'};
  const auto points = *rc::gen::container<std::vector<char32_t>>(rc::gen::oneOf(
      rc::gen::elementOf(special), rc::gen::inRange(U' ', U'\u007f'), rc::gen::inRange(U'\u0400', U'\u0482'),
      rc::gen::elementOf(std::vector<char32_t>{U'ә', U'ғ', U'қ', U'ң', U'ө', U'ұ', U'ү', U'һ', U'і',
                                               U'\u00a0', U'\ufffd', U'\U0001F642'})));
  return QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
}

/// A value as it comes from typing: none yet, a good one, or a text that is refused.
template <class T>
sale::Entry<T> typedEntry(Result<T, sale::NumberFault> (*parse)(QStringView)) {
  const QString text =
      *rc::gen::oneOf(rc::gen::just(QString()),
                      rc::gen::map(rc::gen::inRange(0, 99'999), [](int i) { return QString::number(i); }),
                      rc::gen::element(QStringLiteral("12x"), QStringLiteral("1e3"), QStringLiteral("-5"),
                                       QStringLiteral("0,5"), QStringLiteral("1.005"),
                                       QStringLiteral("12.50"), QStringLiteral("7,1234"),
                                       QStringLiteral(" 9 "), QStringLiteral("99999999999999999999"),
                                       QStringLiteral("true"), QStringLiteral("150%"), QStringLiteral("\"")),
                      rc::gen::exec(lineOfText));
  return sale::Entry<T>::from(text, parse(text));
}

inline sale::Entry<sale::Discount> typedDiscount() {
  const auto sum = typedEntry(sale::Money::parse);
  const auto percent = typedEntry(sale::Percent::parse);
  const bool isPercent = *rc::gen::arbitrary<bool>();
  if (isPercent && percent.value()) return sale::Discount(*percent.value());
  if (isPercent && percent.fault())
    return sale::Entry<sale::Discount>::refused(percent.text(), *percent.fault());
  if (sum.fault()) return sale::Entry<sale::Discount>::refused(sum.text(), *sum.fault());
  return sum.value() ? sale::Entry<sale::Discount>(sale::Discount(*sum.value()))
                     : sale::Entry<sale::Discount>();
}

/// A line as a cashier may leave it: anything may be missing or refused.
inline sale::Line typedLine() {
  sale::Line line;
  line.title = lineOfText();
  line.price = typedEntry(sale::Money::parse);
  line.quantity = typedEntry(sale::Quantity::parse);
  line.discount = typedDiscount();
  line.ikpu = lineOfText();
  line.packageCode = lineOfText();
  line.vat = typedEntry(sale::VatRate::parse);
  if (*rc::gen::inRange(0, 3) == 0) line.vat = sale::VatRate::withoutVat();
  line.units = typedEntry<qint64>([](QStringView text) { return sale::parseDecimal(text, 0, 1'000'000); });
  line.unitName = lineOfText();
  line.barcode = lineOfText();
  line.extra = *rc::gen::element(QByteArray(), QByteArray("{\"note\":[1,null,{\"a\":\"ы\"}],\"b\":0.250}"),
                                 QByteArray("{\"kassir\":{\"colour\":\"red\"}}"));
  return line;
}

/// A ticket as a cashier may leave it.
inline sale::Sale typedSale() {
  sale::Sale sale;
  for (int left = *rc::gen::inRange(0, 4); left > 0; --left) sale.lines.push_back(typedLine());
  sale.discount = typedDiscount();
  if (*rc::gen::arbitrary<bool>())
    sale.shipping = sale::Shipping{lineOfText(), typedEntry(sale::Money::parse)};
  sale.description = lineOfText();
  sale.extra = *rc::gen::element(
      QByteArray(), QByteArray("{\"till\":\"T1\",\"detail\":{\"receipt_type\":0,\"note\":true}}"),
      QByteArray("{\"1\":{},\"kassir\":{\"colour\":[]}}"));
  return sale;
}

}  // namespace kassir
