#include "core/slip/qrcode.h"

#include <QByteArray>
#include <qrcodegen/qrcodegen.hpp>

namespace kassir::slip {

std::optional<QrCode> QrCode::encode(const QString &text) {
  if (text.isEmpty()) return std::nullopt;
  // The library would stop at a NUL character, and so show another text than the one it was given.
  const QByteArray bytes = text.toUtf8();
  if (bytes.contains('\0')) return std::nullopt;
  try {
    const auto made = qrcodegen::QrCode::encodeText(bytes.constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    QrCode code(made.getSize());
    for (int y = 0; y < code.m_size; ++y) {
      for (int x = 0; x < code.m_size; ++x) code.m_dark.setBit(y * code.m_size + x, made.getModule(x, y));
    }
    return code;
  } catch (const std::length_error &) {  // its way to say that a text is too long
    return std::nullopt;
  }
}

bool QrCode::isDark(int x, int y) const {
  const bool isInside = x >= 0 && y >= 0 && x < m_size && y < m_size;
  return isInside && m_dark.testBit(y * m_size + x);
}

}  // namespace kassir::slip
