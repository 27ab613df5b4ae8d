#include "tests/bench/shop.h"

#include <array>

namespace kassir::bench {

namespace {

QString titleOf(int number) {
  static const std::array words{QStringLiteral("Сүт"),   QStringLiteral("Нан"),    QStringLiteral("Ірімшік"),
                                QStringLiteral("Шай"),   QStringLiteral("Молоко"), QStringLiteral("Сахар"),
                                QStringLiteral("Кефир"), QStringLiteral("Печенье")};
  const auto index = static_cast<std::size_t>(number);
  return words[index % words.size()] + QStringLiteral(" %1 г").arg(number);
}

}  // namespace

QString barcodeOf(int number) {
  constexpr qint64 first = 4'780'000'000'000;
  return QString::number(first + number * qint64{10});
}

QByteArray goodsFile(int goods) {
  QByteArray file("name;ikpu;barcode;price_sum;vat_percent\n");
  for (int i = 0; i < goods; ++i) {
    file += titleOf(i).toUtf8() + ";01905001001000000;" + barcodeOf(i).toLatin1() + ';' +
            QByteArray::number(1000 + i % 900) + ";12\n";
  }
  return file;
}

QString spreadsheet(int lines, Lines kind) {
  const QString codes = kind == Lines::Good ? QStringLiteral("01905001001000000\t1234567") : QString();
  QString rows;
  for (int i = 0; i < lines; ++i) {
    rows += QStringLiteral("%1\t%2\t%3\t%4\t12\t%5\n")
                .arg(titleOf(i), QString::number(1 + i % 5), QString::number(1000 + i % 900),
                     i % 10 == 0 ? QStringLiteral("5%") : QString(), codes);
  }
  return rows;
}

}  // namespace kassir::bench
