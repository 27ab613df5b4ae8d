#include "core/json/value.h"

#include <algorithm>

namespace kassir::json {

Value::Value() = default;
Value::Value(bool boolean) : m_data(boolean) {}
Value::Value(qint64 integer) : m_data(integer) {}
Value::Value(QString string) : m_data(std::move(string)) {}
Value::Value(const Value &other) = default;
Value::Value(Value &&other) noexcept = default;
Value &Value::operator=(const Value &other) = default;
Value &Value::operator=(Value &&other) noexcept = default;
Value::~Value() = default;

Value Value::decimal(QByteArray token) {
  Value value;
  value.m_data = Decimal{std::move(token)};
  return value;
}

Value Value::array(std::vector<Value> items) {
  Value value;
  value.m_data = std::move(items);
  return value;
}

Value Value::object(std::initializer_list<Member> members) {
  Value value;
  value.m_data = std::vector<Member>(members);
  return value;
}

std::optional<bool> Value::boolean() const {
  const bool *boolean = std::get_if<bool>(&m_data);
  return boolean ? std::optional(*boolean) : std::nullopt;
}

std::optional<qint64> Value::integer() const {
  const qint64 *integer = std::get_if<qint64>(&m_data);
  return integer ? std::optional(*integer) : std::nullopt;
}

std::optional<QString> Value::string() const {
  const QString *string = std::get_if<QString>(&m_data);
  return string ? std::optional(*string) : std::nullopt;
}

QByteArray Value::numberToken() const {
  if (const auto *integer = std::get_if<qint64>(&m_data)) return QByteArray::number(*integer);
  if (const auto *decimal = std::get_if<Decimal>(&m_data)) return decimal->token;
  return {};
}

const std::vector<Value> &Value::items() const {
  static const std::vector<Value> none;
  const auto *items = std::get_if<std::vector<Value>>(&m_data);
  return items ? *items : none;
}

const std::vector<Member> &Value::members() const {
  static const std::vector<Member> none;
  const auto *members = std::get_if<std::vector<Member>>(&m_data);
  return members ? *members : none;
}

const Value *Value::find(QStringView name) const {
  const auto &all = members();
  const auto found =
      std::find_if(all.begin(), all.end(), [name](const Member &member) { return member.name == name; });
  return found == all.end() ? nullptr : &found->value;
}

void Value::append(Value item) {
  std::get<std::vector<Value>>(m_data).push_back(std::move(item));
}

void Value::insert(const QString &name, Value value) {
  std::get<std::vector<Member>>(m_data).push_back({name, std::move(value)});
}

bool operator==(const Value &left, const Value &right) {
  return left.m_data == right.m_data;
}

}  // namespace kassir::json
