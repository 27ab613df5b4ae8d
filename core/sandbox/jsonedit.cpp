#include "core/sandbox/jsonedit.h"

namespace kassir::sandbox {

using json::Member;
using json::Value;

Value withChanged(const Value &object, QStringView name, const Change &change) {
  if (!object.find(name)) return object;
  Value changed = Value::object();
  for (const Member &member : object.members()) {
    changed.insert(member.name, member.name == name ? change(member.value) : member.value);
  }
  return changed;
}

Value withMember(const Value &object, const QString &name, const Value &value) {
  if (object.find(name)) return withChanged(object, name, [&value](const Value &) { return value; });
  Value changed = object;
  changed.insert(name, value);
  return changed;
}

Value without(const Value &object, QStringView name) {
  Value changed = Value::object();
  for (const Member &member : object.members()) {
    if (member.name != name) changed.insert(member.name, member.value);
  }
  return changed;
}

}  // namespace kassir::sandbox
