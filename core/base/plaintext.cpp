#include "core/base/plaintext.h"

#include <QList>

namespace kassir {

namespace {

constexpr char32_t nothing = 0;

char32_t shown(char32_t character) {
  if (QChar::isSpace(character)) return U' ';  // a line break separates words, so it must not simply go
  switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:  // all bidi controls are in here, and what has no width
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return nothing;
    default: return character;
  }
}

}  // namespace

QString plainText(QStringView foreign, qsizetype longest) {
  QString text;
  const QList<uint> characters = foreign.toUcs4();
  for (const uint given : characters) {
    const char32_t character = shown(given);
    if (character == nothing || (character == U' ' && (text.isEmpty() || text.back() == u' '))) continue;
    const auto units = QChar::fromUcs4(character);
    if (text.size() + QStringView(units).size() > longest) break;
    text += units;
  }
  return text.trimmed();
}

}  // namespace kassir
