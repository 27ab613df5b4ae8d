#pragma once

#include <QByteArray>

#include "core/base/secretbytes.h"

namespace kassir::paycom {

/// Digits that one request carries and nobody keeps: the code of a customer's app, a telephone. Wherever a
/// call and its reply are kept or read, their place stands instead.
class Confided {
 public:
  /// `place` must live as long as this: a constant such as `<token>`.
  Confided(QByteArrayView place, QByteArrayView digits) : m_place(place), m_digits(digits) {}

  /// The bytes that leave: never a QString or a JSON value that lingers. The place stands in the body once.
  [[nodiscard]] SecretBytes setInto(const QByteArray &body) const;
  /// The bytes that came back, with the place wherever the server repeats the digits: also spelled as JSON
  /// may spell them (`\u0035`), also in groups, and also as a number: then the place is a text in its stead.
  [[nodiscard]] QByteArray takenOutOf(const QByteArray &body) const;

 private:
  /// How many bytes at `start` spell the digits; 0 if others stand there.
  [[nodiscard]] qsizetype spelledAt(QByteArrayView body, qsizetype start) const;

  QByteArrayView m_place;
  SecretBytes m_digits;
};

}  // namespace kassir::paycom
