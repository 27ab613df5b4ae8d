#include "core/till/journal/orderid.h"

#include "core/base/plaintext.h"

namespace kassir::till {

QString textOrderId(const QString &till, const QDate &day, qint64 number, const Random &random) {
  // RFC 4648, without what people misread: no 0, 1 or lower case.
  constexpr char16_t alphabet[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  QString chance;
  for (int i = 0; i < 4; ++i) chance += QChar(alphabet[random(32)]);
  return QStringLiteral("%1-%2-%3-%4")
      .arg(till, day.toString(QStringLiteral("yyyyMMdd")), QString::number(number), chance);
}

QString digitsOrderId(const QDate &day, qint64 number, const Random &random) {
  return day.toString(QStringLiteral("yyMMdd")) + QString::number(number % 100'000).rightJustified(5, u'0') +
         QString::number(random(10'000)).rightJustified(4, u'0');
}

bool isOrderId(QStringView text) {
  constexpr qsizetype longest = 64;
  return !text.isEmpty() && text == plainText(text, longest);
}

}  // namespace kassir::till
