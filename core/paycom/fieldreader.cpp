#include "core/paycom/fieldreader.h"

#include "core/base/plaintext.h"

namespace kassir::paycom {

using json::Value;
using sale::Entry;
using sale::Member;
using sale::NumberFault;

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

Entry<qint64> FieldReader::integer(const QString &name) {
  const Value *value = find(name);
  if (!value) return {};
  if (const auto integer = value->integer()) return *integer;
  const QString token = QString::fromLatin1(value->numberToken());
  if (token.isEmpty()) return Entry<qint64>::refused({}, NumberFault::WrongType);
  const bool hasDigitsOnly = token.indexOf(u'.') < 0 && token.indexOf(u'e', 0, Qt::CaseInsensitive) < 0;
  return Entry<qint64>::refused(token, hasDigitsOnly ? NumberFault::TooLarge : NumberFault::NotWhole);
}

Entry<sale::Money> FieldReader::money(const QString &name) {
  const Entry<qint64> tiyin = integer(name);
  if (tiyin.fault()) return Entry<sale::Money>::refused(tiyin.text(), *tiyin.fault());
  return tiyin.value() ? Entry<sale::Money>(sale::Money::fromTiyin(*tiyin.value())) : Entry<sale::Money>();
}

void FieldReader::warnOfTheRest() {
  constexpr qsizetype longestName = 60;
  for (const json::Member &member : m_object.members()) {
    if (m_known.contains(member.name)) continue;
    const sale::Place place{Member::Other, m_line, m_path + plainText(member.name, longestName)};
    m_problems.push_back({sale::Severity::Warning, place, sale::Rule::UnknownMember, {}});
  }
}

void FieldReader::wrongType(Member member, const QString &name) {
  m_problems.push_back({sale::Severity::Error, at(member, name), sale::Rule::WrongType, {}});
}

sale::Place FieldReader::at(Member member, const QString &name) const {
  const bool byName = member == Member::Other || member == Member::Request;
  return {member, m_line, byName ? m_path + name : QString()};
}

}  // namespace kassir::paycom
