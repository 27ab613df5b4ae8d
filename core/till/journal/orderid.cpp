#include "core/till/journal/orderid.h"

#include "core/base/plaintext.h"
#include "core/sale/orderidform.h"

namespace kassir::till {

QString textOrderId(const QString &till, const QDate &day, qint64 number, const Random &random) {
  // RFC 4648, without what people misread: no 0, 1 or lower case.
  constexpr char16_t alphabet[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  QString chance;
  for (int i = 0; i < 4; ++i) chance += QChar(alphabet[random(32)]);
  return QStringLiteral("%1-%2-%3-%4")
      .arg(till, day.toString(QStringLiteral("yyyyMMdd")), QString::number(number), chance);
}

QString digitsOrderId(const QDate &day, const Random &random) {
  constexpr qint64 first = 100'000'000'000'000;  // whoever drops zeros at the beginning finds none
  constexpr qint64 days = 4'500;
  constexpr quint32 thousands = 200'000'000;
  constexpr qint64 chances = qint64{thousands} * 1'000;
  const qint64 chance = qint64{random(thousands)} * 1'000 + random(1'000);
  return QString::number(first + day.toJulianDay() % days * chances + chance);
}

bool isOrderId(QStringView text) {
  return !text.isEmpty() && text == plainText(text, sale::longestOrderId);
}

}  // namespace kassir::till
