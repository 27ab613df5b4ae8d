#include "core/till/checkout/orderid.h"

#include <QRandomGenerator>

#include "core/base/plaintext.h"

namespace kassir::till {

namespace {

constexpr int hundredthsDigits = 7;

int hundredthsOfDay(const QDateTime &now) {
  return now.time().msecsSinceStartOfDay() / 10;
}

}  // namespace

Random systemRandom() {
  return [](quint32 bound) { return QRandomGenerator::system()->bounded(bound); };
}

QString textOrderId(const QString &till, const QDateTime &now, const Random &random) {
  // RFC 4648, without what people misread: no 0, 1 or lower case.
  constexpr char16_t alphabet[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  QString chance;
  for (int i = 0; i < 4; ++i) chance += QChar(alphabet[random(32)]);
  return QStringLiteral("%1-%2-%3-%4")
      .arg(till, now.date().toString(QStringLiteral("yyyyMMdd")), QString::number(hundredthsOfDay(now)),
           chance);
}

QString digitsOrderId(const QDateTime &now, const Random &random) {
  return now.date().toString(QStringLiteral("yyMMdd")) +
         QString::number(hundredthsOfDay(now)).rightJustified(hundredthsDigits, u'0') +
         QString::number(random(100)).rightJustified(2, u'0');
}

bool isOrderId(QStringView text) {
  constexpr qsizetype longest = 64;
  return !text.isEmpty() && text == plainText(text, longest);
}

}  // namespace kassir::till
