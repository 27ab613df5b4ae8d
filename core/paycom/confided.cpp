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

bool isOfANumber(char byte) {
  return (byte >= '0' && byte <= '9') || QByteArrayView("+-.eE").contains(byte);
}

// Where the number ends in which the digits stand. What of it was kept before them goes, too.
qsizetype endOfNumber(QByteArrayView body, qsizetype at, QByteArray &kept) {
  while (!kept.isEmpty() && isOfANumber(kept.back())) kept.chop(1);
  while (at < body.size() && isOfANumber(body[at])) ++at;
  return at;
}

}  // namespace

SecretBytes Confided::setInto(const QByteArray &body) const {
  const qsizetype place = body.indexOf(m_place);
  QByteArray whole;
  // At once: what grows leaves its digits behind where it was.
  whole.reserve(body.size() + m_digits.view().size());
  whole.append(body.first(place)).append(m_digits.view()).append(body.sliced(place + m_place.size()));
  return SecretBytes::take(std::move(whole));
}

QByteArray Confided::takenOutOf(const QByteArray &body) const {
  QByteArray kept;
  bool isText = false;  // between quotation marks
  for (qsizetype at = 0; at < body.size();) {
    const qsizetype spelled = spelledAt(body, at);
    if (spelled > 0) {
      at += spelled;
      if (!isText) at = endOfNumber(body, at, kept);
      kept += isText ? m_place.toByteArray() : '"' + m_place.toByteArray() + '"';
      continue;
    }
    const bool isEscape = isText && body[at] == '\\' && at + 1 < body.size();
    if (isEscape) kept += body[at++];
    if (!isEscape && body[at] == '"') isText = !isText;
    kept += body[at++];
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
