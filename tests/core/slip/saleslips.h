#pragma once

#include "core/slip/content.h"

namespace kassir::slip {

inline sale::Line line(const QString &title, qint64 price, qint64 thousandths, sale::VatRate vat) {
  sale::Line line;
  line.title = title;
  line.price = sale::Money::fromTiyin(price);
  line.quantity = sale::Quantity::fromThousandths(thousandths);
  line.ikpu = QStringLiteral("01806001001004009");
  line.packageCode = QStringLiteral("1324151");
  line.vat = vat;
  return line;
}

/// Four lines with discounts of their own and on the receipt, weighed goods, three rates, and a delivery.
inline sale::Sale fourLines() {
  constexpr auto twelve = sale::VatRate::fromHundredths(12'00);
  sale::Sale sale;
  sale.lines = {
      line(QStringLiteral("Chococream 900 г"), 62'500'00, 2000, twelve),
      line(QStringLiteral("Қызанақ «Әлия», қызғылт, жаңа піскен, Ташкент облысынан"), 16'000'00, 220, twelve),
      line(QStringLiteral("Нан"), 4'500'00, 3000, sale::VatRate::fromHundredths(0)),
      line(QStringLiteral("Книга «Ўткан кунлар»"), 85'000'50, 1000, sale::VatRate::withoutVat())};
  sale.lines[0].discount = sale::Discount(sale::Percent::fromHundredths(10'00));
  sale.lines[0].unitName = QStringLiteral("дана");
  sale.lines[1].unitName = QStringLiteral("кг");
  sale.discount = sale::Discount(sale::Percent::fromHundredths(5'00));
  sale.shipping = sale::Shipping{QStringLiteral("Жеткізу, Чиланзар"), sale::Money::fromTiyin(15'000'00)};
  return sale;
}

inline QDateTime at(int hour, int minute) {
  return QDateTime(QDate(2026, 11, 22), QTime(hour, minute, 5));
}

/// A paid sale with its fiscal check, whose sums all exist.
inline SaleSlipContent paidSale(const sale::Sale &sale = fourLines()) {
  SaleSlipContent content;
  content.shop = {QStringLiteral("«Береке» дүкені"), QStringLiteral("Ташкент, Чиланзар, 5"),
                  QStringLiteral("301234567")};
  content.date = at(7, 26);
  content.orderId = QStringLiteral("T1-20261122-2676500-K7QD");
  content.till = QStringLiteral("T1");
  content.cashier = QStringLiteral("Әсел");
  content.sale = *check(sale, {}, sale::Purpose::Send).sale;
  content.payment = {Standing::Paid,
                     QStringLiteral("5c9e0f3a7b1d2e4f6a8b0c1d"),
                     QUrl(QStringLiteral("https://checkout.paycom.uz/5c9e0f3a7b1d2e4f6a8b0c1d")),
                     at(7, 27),
                     {}};
  const QString link =
      QStringLiteral("https://ofd.soliq.uz/check?t=UZ210317220001&r=1234&c=20261122072700&s=42");
  content.fiscal.number = fiscal::FiscalNumber::read(u"000123456789");
  content.fiscal.link = {fiscal::LinkReason::Listed, QStringLiteral("ofd.soliq.uz"), QUrl(link)};
  return content;
}

}  // namespace kassir::slip
