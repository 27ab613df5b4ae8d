#pragma once

#include <QByteArray>
#include <QString>
#include <initializer_list>
#include <optional>
#include <variant>
#include <vector>

namespace kassir::json {

struct Member;

/// One JSON value. Integers are exact; any other number keeps its digits as they were written, so no rounding
/// can happen on the way in or out. Members keep their order.
class Value {
 public:
  Value();  ///< null
  explicit Value(bool boolean);
  explicit Value(qint64 integer);
  explicit Value(QString string);

  // Defined where Member is whole, since a value holds members and a member holds a value.
  Value(const Value &other);
  Value(Value &&other) noexcept;
  Value &operator=(const Value &other);
  Value &operator=(Value &&other) noexcept;
  ~Value();

  /// A number by its digits, such as "0.220". The caller answers for its form.
  [[nodiscard]] static Value decimal(QByteArray token);
  [[nodiscard]] static Value array(std::vector<Value> items = {});
  [[nodiscard]] static Value object(std::initializer_list<Member> members = {});

  [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
  [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_data); }
  [[nodiscard]] bool isArray() const { return std::holds_alternative<std::vector<Value>>(m_data); }
  [[nodiscard]] bool isObject() const { return std::holds_alternative<std::vector<Member>>(m_data); }
  [[nodiscard]] bool isNumber() const { return !numberToken().isEmpty(); }

  [[nodiscard]] std::optional<bool> boolean() const;
  /// Only a number written without fraction and exponent that fits 64 bits.
  [[nodiscard]] std::optional<qint64> integer() const;
  [[nodiscard]] std::optional<QString> string() const;
  /// The digits of any number, as written; empty for what is no number.
  [[nodiscard]] QByteArray numberToken() const;

  /// Empty for what is no array, or no object.
  [[nodiscard]] const std::vector<Value> &items() const;
  [[nodiscard]] const std::vector<Member> &members() const;
  /// The member of that name, or nullptr (also for what is no object). Owned by this value.
  [[nodiscard]] const Value *find(QStringView name) const;

  /// Adds at the end. Only for an array, or an object; `name` must be new.
  void append(Value item);
  void insert(const QString &name, Value value);

  friend bool operator==(const Value &left, const Value &right);

 private:
  struct Decimal {
    QByteArray token;
    bool operator==(const Decimal &) const = default;
  };

  std::variant<std::monostate, bool, qint64, Decimal, QString, std::vector<Value>, std::vector<Member>>
      m_data;
};

struct Member {
  QString name;
  Value value;

  bool operator==(const Member &) const = default;
};

}  // namespace kassir::json
