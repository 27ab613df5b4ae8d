#include "core/json/write.h"

#include <nlohmann/json.hpp>

#include "core/base/unsafetext.h"

namespace kassir::json {

namespace {

// What can make a terminal or a screen lie is escaped: the same string, but harmless to print.
QByteArray quoted(const QString &string) {
  const QByteArray plain = QByteArray::fromStdString(nlohmann::json(string.toStdString()).dump());
  if (!hasUnsafe(string)) return plain;
  QString escaped;
  const QString text = QString::fromUtf8(plain);
  for (const QChar character : text) {
    const bool isHarmless = character.isSurrogate() || !hasUnsafe(QStringView(&character, 1));
    const QString code = QString::number(character.unicode(), 16).rightJustified(4, u'0');
    escaped += isHarmless ? QString(character) : QStringLiteral("\\u") + code;
  }
  return escaped.toUtf8();
}

void append(QByteArray &text, const Value &value);

void appendItems(QByteArray &text, const Value &array) {
  text += '[';
  for (const Value &item : array.items()) {
    if (&item != &array.items().front()) text += ',';
    append(text, item);
  }
  text += ']';
}

void appendMembers(QByteArray &text, const Value &object) {
  text += '{';
  for (const Member &member : object.members()) {
    if (&member != &object.members().front()) text += ',';
    text += quoted(member.name) + ':';
    append(text, member.value);
  }
  text += '}';
}

void append(QByteArray &text, const Value &value) {
  if (value.isArray()) {
    appendItems(text, value);
  } else if (value.isObject()) {
    appendMembers(text, value);
  } else if (const auto string = value.string()) {
    text += quoted(*string);
  } else if (const auto boolean = value.boolean()) {
    text += *boolean ? "true" : "false";
  } else if (value.isNull()) {
    text += "null";
  } else {
    text += value.numberToken();
  }
}

}  // namespace

QByteArray write(const Value &value) {
  QByteArray text;
  append(text, value);
  return text;
}

}  // namespace kassir::json
