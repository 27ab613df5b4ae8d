#include "core/paycom/confided.h"

namespace kassir::paycom {

namespace {

// Bytes at `at` that stand for this digit: itself, or its escape in JSON.
qsizetype digitAt(QByteArrayView body, qsizetype at, char digit) {
  constexpr QByteArrayView escape = "\\u003";
  if (at < body.size() && body[at] == digit) return 1;
  const QByteArrayView rest = body.sliced(std::min(at, body.size()));
  const bool isEscaped =
      rest.size() > escape.size() && rest.startsWith(escape) && rest[escape.size()] == digit;
  return isEscaped ? escape.size() + 1 : 0;
}

bool isBetween(QByteArrayView body, qsizetype at) {
  return at < body.size() && (body[at] == ' ' || body[at] == '-');
}

}  // namespace

QByteArray Confided::setInto(QByteArray body) const {
  return body.replace(m_place, m_digits.view());
}

QByteArray Confided::takenOutOf(const QByteArray &body) const {
  QByteArray kept;
  for (qsizetype at = 0; at < body.size();) {
    const qsizetype spelled = spelledAt(body, at);
    if (spelled > 0) {
      kept += m_place;
      at += spelled;
    } else {
      kept += body[at++];
    }
  }
  return kept;
}

qsizetype Confided::spelledAt(QByteArrayView body, qsizetype start) const {
  qsizetype at = start;
  for (const char digit : m_digits.view()) {
    while (at > start && isBetween(body, at)) ++at;
    const qsizetype width = digitAt(body, at, digit);
    if (width == 0) return 0;
    at += width;
  }
  return at - start;
}

}  // namespace kassir::paycom
