#include "core/base/unsafetext.h"

#include <QList>
#include <algorithm>

namespace kassir {

namespace {

bool isUnsafe(char32_t character) {
  const bool isBidirectional = character == 0x061C || character == 0x200E || character == 0x200F ||
                               (character >= 0x202A && character <= 0x202E) ||
                               (character >= 0x2066 && character <= 0x2069);
  const bool isSeparator = character == 0x2028 || character == 0x2029;
  return isBidirectional || isSeparator || QChar::category(character) == QChar::Other_Control ||
         QChar::isSurrogate(character) || character == QChar::ReplacementCharacter;
}

// Most text is nothing else.
bool isLatinOrCyrillic(QChar character) {
  const char16_t code = character.unicode();
  return (code >= 0x20 && code < 0x7F) || (code >= 0x400 && code < 0x530);
}

}  // namespace

bool hasUnsafe(QStringView text) {
  if (std::all_of(text.begin(), text.end(), isLatinOrCyrillic)) return false;
  const auto points = text.toUcs4();
  return std::any_of(points.begin(), points.end(), isUnsafe);
}

}  // namespace kassir
