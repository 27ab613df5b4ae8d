#include "core/paycom/salefileextra.h"

#include "core/json/parse.h"
#include "core/json/write.h"

namespace kassir::paycom {

using json::Value;

void addExtra(Value &extra, const QString &name, const Value &rest) {
  if (!rest.members().empty() && !extra.find(name)) extra.insert(name, rest);
}

QByteArray extraText(const Value &extra) {
  return extra.members().empty() ? QByteArray() : json::write(extra);
}

Value extraOf(const QByteArray &text) {
  const auto parsed = json::parse(text);
  return parsed && parsed.value().isObject() ? parsed.value() : Value::object();
}

Value merged(const Value &own, const Value &extra) {
  Value whole = Value::object();
  for (const json::Member &member : own.members()) {
    const Value *other = extra.find(member.name);
    const bool areObjects = member.value.isObject() && other && other->isObject();
    whole.insert(member.name, areObjects ? merged(member.value, *other) : member.value);
  }
  for (const json::Member &member : extra.members()) {
    if (!own.find(member.name)) whole.insert(member.name, member.value);
  }
  return whole;
}

}  // namespace kassir::paycom
