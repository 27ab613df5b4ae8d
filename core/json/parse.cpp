#include "core/json/parse.h"

#include <QSet>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

namespace kassir::json {

namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t mostValues = 1'000'000;

// Reads bytes and remembers how far it got, because SAX events carry no position.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char *;
  using reference = const char &;

  CountingIterator(const char *at, const char **furthest) : m_at(at), m_furthest(furthest) {}
  reference operator*() const { return *m_at; }
  CountingIterator &operator++() {
    *m_furthest = ++m_at;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountingIterator &other) const { return m_at == other.m_at; }

 private:
  const char *m_at;
  const char **m_furthest;
};

// Builds a Value and stops at the first thing the guard refuses.
class Builder : public nlohmann::json_sax<nlohmann::json> {
 public:
  bool null() override { return add(Value()); }
  bool boolean(bool boolean) override { return add(Value(boolean)); }
  bool number_integer(number_integer_t integer) override { return add(Value(qint64{integer})); }
  bool number_unsigned(number_unsigned_t integer) override {
    if (integer > static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max())) {
      return add(Value::decimal(QByteArray::number(qulonglong{integer})));
    }
    return add(Value(static_cast<qint64>(integer)));
  }
  bool number_float(number_float_t, const string_t &token) override {
    return add(Value::decimal(QByteArray::fromStdString(token)));
  }
  bool string(string_t &string) override { return add(Value(QString::fromStdString(string))); }
  bool binary(binary_t &) override { return refuse(ParseFailure::Code::Syntax); }

  bool start_object(std::size_t) override { return open(Value::object()); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(Value::array()); }
  bool end_array() override { return close(); }

  bool key(string_t &key) override {
    Level &level = m_levels.back();
    level.name = QString::fromStdString(key);
    if (level.names.contains(level.name)) {
      m_failure.name = level.name;
      return refuse(ParseFailure::Code::DuplicateName);
    }
    level.names.insert(level.name);
    return true;
  }

  bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &error) override {
    constexpr int numberOverflow = 406;
    return refuse(error.id == numberOverflow ? ParseFailure::Code::NumberTooLarge
                                             : ParseFailure::Code::Syntax);
  }

  [[nodiscard]] Value takeValue() { return std::move(m_root); }
  [[nodiscard]] const ParseFailure &failureSoFar() const { return m_failure; }

 private:
  struct Level {
    Value value;
    QString name;
    QSet<QString> names;
  };

  bool refuse(ParseFailure::Code code) {
    m_failure.code = code;
    return false;
  }

  bool add(Value value) {
    if (++m_count > mostValues) return refuse(ParseFailure::Code::TooLarge);
    if (m_levels.empty()) {
      m_root = std::move(value);
    } else if (Level &level = m_levels.back(); level.value.isArray()) {
      level.value.append(std::move(value));
    } else {
      level.value.insert(level.name, std::move(value));
    }
    return true;
  }

  bool open(Value value) {
    if (m_levels.size() == deepest) return refuse(ParseFailure::Code::TooDeep);
    m_levels.push_back({std::move(value), {}, {}});
    return true;
  }

  bool close() {
    Value value = std::move(m_levels.back().value);
    m_levels.pop_back();
    return add(std::move(value));
  }

  std::vector<Level> m_levels;
  Value m_root;
  std::size_t m_count = 0;
  ParseFailure m_failure;
};

ParseFailure located(ParseFailure refused, QByteArrayView text, qsizetype offset) {
  const QByteArrayView before = text.first(std::min(offset, text.size()));
  refused.line = 1 + std::count(before.begin(), before.end(), '\n');
  refused.column = std::max<qint64>(1, offset - (before.lastIndexOf('\n') + 1));
  return refused;
}

bool startsWithMark(QByteArrayView text) {
  using namespace std::string_view_literals;
  const std::string_view bytes(text.data(), static_cast<std::size_t>(text.size()));
  return bytes.starts_with("\xEF\xBB\xBF"sv) || bytes.starts_with("\xFF\xFE"sv) ||
         bytes.starts_with("\xFE\xFF"sv);
}

}  // namespace

Result<Value, ParseFailure> parse(QByteArrayView text) {
  if (startsWithMark(text)) return failure(ParseFailure{ParseFailure::Code::ByteOrderMark, 1, 1, {}});
  if (const qsizetype nul = text.indexOf('\0'); nul >= 0) {
    return failure(located({ParseFailure::Code::NulByte, 1, 1, {}}, text, nul + 1));
  }
  Builder builder;
  const char *furthest = text.begin();
  const CountingIterator first(text.begin(), &furthest);
  const CountingIterator last(text.end(), &furthest);
  if (!nlohmann::json::sax_parse(first, last, &builder)) {
    return failure(located(builder.failureSoFar(), text, furthest - text.begin()));
  }
  return builder.takeValue();
}

}  // namespace kassir::json
