#include "core/base/foreigntext.h"

#include <QList>
#include <algorithm>

namespace kassir {

bool isUnsafe(char32_t character) {
  const bool isBidirectional = character == 0x061C || character == 0x200E || character == 0x200F ||
                               (character >= 0x202A && character <= 0x202E) ||
                               (character >= 0x2066 && character <= 0x2069);
  const bool isSeparator = character == 0x2028 || character == 0x2029;
  return isBidirectional || isSeparator || QChar::category(character) == QChar::Other_Control ||
         QChar::isSurrogate(character) || character == QChar::ReplacementCharacter;
}

bool hasUnsafe(QStringView text) {
  const auto points = text.toUcs4();
  return std::any_of(points.begin(), points.end(), isUnsafe);
}

QString cleaned(QStringView text, qsizetype longest) {
  auto points = text.toUcs4();
  std::replace_if(points.begin(), points.end(), isUnsafe, uint{' '});
  const auto asText = [](const QList<uint> &characters) {
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
  };
  const QString whole = asText(points).trimmed();
  points = whole.toUcs4();
  if (points.size() <= longest) return whole;
  points.resize(longest - 1);
  return asText(points).trimmed() + u'\u2026';
}

}  // namespace kassir
