#pragma once

#include <QBitArray>
#include <QString>
#include <optional>

namespace kassir::slip {

/// The modules of a QR code, of error correction level M. The quiet zone around it is the painter's to leave.
/// Source: ISO/IEC 18004.
class QrCode {
 public:
  /// Modules that must stay light on each side.
  static constexpr int quietZone = 4;

  /// From `text` in UTF-8; nothing where it is empty or longer than a code can hold (2331 bytes).
  [[nodiscard]] static std::optional<QrCode> encode(const QString &text);

  /// Modules on each side, without the quiet zone: 21 to 177.
  [[nodiscard]] int size() const { return m_size; }
  /// Column and row from the upper left; light outside the code.
  [[nodiscard]] bool isDark(int x, int y) const;

 private:
  explicit QrCode(int size) : m_size(size), m_dark(size * size) {}

  int m_size;
  QBitArray m_dark;
};

}  // namespace kassir::slip
