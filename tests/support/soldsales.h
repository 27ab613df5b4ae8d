#pragma once

#include "core/sale/check.h"
#include "tests/support/generators.h"

namespace kassir {

/// A sum of money, as large as a price may be.
inline sale::Money anyMoney() {
  return sale::Money::fromTiyin(*rc::gen::inRange<qint64>(0, 1'000'000'000'000));
}

inline QString digits(int count) {
  const auto all =
      *rc::gen::container<std::vector<char>>(static_cast<std::size_t>(count), rc::gen::inRange('0', '9'));
  return QString::fromLatin1(all.data(), count);
}

/// A line that was sold, its sums any that add up.
inline sale::CheckedLine soldLine() {
  const auto ikpu = sale::Ikpu::parse(u'1' + digits(16));
  const auto packageCode = sale::PackageCode::parse(digits(*rc::gen::inRange(1, 21)));
  const auto vat = sale::VatRate::fromHundredths(*rc::gen::inRange<qint64>(0, 100'00));
  sale::CheckedLine line{lineOfText(),
                         anyMoney(),
                         sale::Quantity::fromThousandths(*rc::gen::inRange<qint64>(1, 1'000'000'000)),
                         ikpu.value(),
                         packageCode.value(),
                         *rc::gen::element(vat, sale::VatRate::withoutVat()),
                         *rc::gen::element(std::optional<qint64>(), std::optional<qint64>(241'092)),
                         lineOfText(),
                         {},
                         anyMoney(),
                         anyMoney(),
                         lineOfText()};
  line.gross = line.discount + line.net;
  return line;
}

/// A sale that was sold.
inline sale::CheckedSale soldSale() {
  sale::CheckedSale sale;
  for (int left = *rc::gen::inRange(1, 5); left > 0; --left) sale.lines.push_back(soldLine());
  if (*rc::gen::arbitrary<bool>()) sale.shipping = sale::CheckedShipping{lineOfText(), anyMoney()};
  sale.description = lineOfText();
  if (sale.shipping) sale.amount = sale.shipping->price;
  for (const sale::CheckedLine &line : sale.lines) sale.amount += line.net;
  return sale;
}

}  // namespace kassir
