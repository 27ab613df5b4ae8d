#include "core/paycom/fieldreader.h"

#include "core/base/plaintext.h"

namespace kassir::paycom {

using json::Value;
using sale::Member;

FieldReader::FieldReader(const Value &object, QString path, std::optional<qsizetype> line,
                         sale::Problems &problems)
    : m_object(object), m_path(std::move(path)), m_line(line), m_problems(problems) {}

const Value *FieldReader::find(const QString &name) {
  m_known << name;
  const Value *value = m_object.find(name);
  return value && !value->isNull() ? value : nullptr;
}

const Value *FieldReader::object(const QString &name, Member member) {
  const Value *value = find(name);
  if (value && !value->isObject()) wrongType(member, name);
  return value && value->isObject() ? value : nullptr;
}

const Value *FieldReader::array(const QString &name, Member member) {
  const Value *value = find(name);
  if (value && !value->isArray()) wrongType(member, name);
  return value && value->isArray() ? value : nullptr;
}

QString FieldReader::text(const QString &name, Member member) {
  const Value *value = find(name);
  if (value && !value->isString()) wrongType(member, name);
  return value ? value->string().value_or(QString()) : QString();
}

void FieldReader::keep(const QString &name) {
  m_kept << name;
}

Value FieldReader::takeRest() {
  constexpr qsizetype longestName = 60;
  Value rest = Value::object();
  for (const json::Member &member : m_object.members()) {
    const bool isKnown = m_known.contains(member.name);
    if (!isKnown || m_kept.contains(member.name)) rest.insert(member.name, member.value);
    if (isKnown) continue;
    const sale::Place place{Member::Other, m_line, m_path + plainText(member.name, longestName)};
    m_problems.push_back({sale::Severity::Warning, place, sale::Rule::UnknownMember, {}});
  }
  return rest;
}

void FieldReader::wrongType(Member member, const QString &name) {
  keep(name);
  m_problems.push_back({sale::Severity::Error, at(member, name), sale::Rule::WrongType, {}});
}

sale::Place FieldReader::at(Member member, const QString &name) const {
  const bool byName = member == Member::Other || member == Member::Request;
  return {member, m_line, byName ? m_path + name : QString()};
}

}  // namespace kassir::paycom
