#include "core/sandbox/credentials.h"

#include <QRandomGenerator>

namespace kassir::sandbox {

namespace {

QString randomText(int length, const QString &alphabet) {
  auto *generator = QRandomGenerator::system();
  QString text;
  for (int i = 0; i < length; ++i) text += alphabet[generator->bounded(alphabet.size())];
  return text;
}

}  // namespace

QString randomHex(int digits) {
  return randomText(digits, QStringLiteral("0123456789abcdef"));
}

QString randomDigits(int digits) {
  return randomText(1, QStringLiteral("123456789")) + randomText(digits - 1, QStringLiteral("0123456789"));
}

Credentials Credentials::random() {
  const auto letters = QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789");
  return {
      .paycomId = randomHex(24),
      .paycomKey = (randomText(12, letters) + QStringLiteral("?#&@%") + randomText(19, letters)).toLatin1(),
      .tarlanProviderCode = QStringLiteral("provider-") + randomHex(6),
      .tarlanServiceCode = QStringLiteral("service-") + randomHex(6),
      .tarlanSecret = randomText(32, letters).toLatin1()};
}

}  // namespace kassir::sandbox
