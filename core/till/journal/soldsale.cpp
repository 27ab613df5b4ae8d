#include "core/till/journal/soldsale.h"

#include "core/json/parse.h"
#include "core/json/write.h"
#include "core/till/catalogue/searchtext.h"

namespace kassir::till {

using namespace Qt::Literals::StringLiterals;
using json::Value;

namespace {

constexpr qint64 newestForm = 1;

Value valueOf(sale::Money money) {
  return Value(money.tiyin());
}

// Without VAT is not 0 %: it is null.
Value valueOf(sale::VatRate rate) {
  return rate.isWithoutVat() ? Value() : Value(rate.hundredths());
}

Value valueOf(const sale::CheckedLine &line) {
  Value object = Value::object({{u"title"_s, Value(line.title)},
                                {u"price"_s, valueOf(line.price)},
                                {u"quantity"_s, Value(line.quantity.thousandths())},
                                {u"ikpu"_s, Value(line.ikpu.digits())},
                                {u"package_code"_s, Value(line.packageCode.digits())},
                                {u"vat"_s, valueOf(line.vat)}});
  if (line.units) object.insert(u"units"_s, Value(*line.units));
  object.insert(u"unit_name"_s, Value(line.unitName));
  object.insert(u"gross"_s, valueOf(line.gross));
  object.insert(u"discount"_s, valueOf(line.discount));
  object.insert(u"net"_s, valueOf(line.net));
  if (!line.barcode.isEmpty()) object.insert(u"barcode"_s, Value(line.barcode));
  return object;
}

// Reads members, and remembers whether any was not what it must be.
class Members {
 public:
  explicit Members(const Value &object) : m_object(object), m_isWhole(object.isObject()) {}

  [[nodiscard]] bool isWhole() const { return m_isWhole; }
  [[nodiscard]] const Value *find(QStringView name) const { return m_object.find(name); }

  QString text(QStringView name) { return demanded(name, &Value::string); }
  qint64 integer(QStringView name) { return demanded(name, &Value::integer); }
  sale::Money money(QStringView name) { return sale::Money::fromTiyin(integer(name)); }

  sale::VatRate rate(QStringView name) {
    const Value *value = find(name);
    return value && value->isNull() ? sale::VatRate::withoutVat()
                                    : sale::VatRate::fromHundredths(integer(name));
  }

  std::optional<qint64> integerIfThere(QStringView name) {
    return find(name) ? std::optional(integer(name)) : std::nullopt;
  }

  QString textIfThere(QStringView name) { return find(name) ? text(name) : QString(); }

  const std::vector<Value> &items(QStringView name) {
    static const std::vector<Value> none;
    const Value *value = find(name);
    const bool isThere = value && value->isArray();
    m_isWhole = m_isWhole && isThere;
    return isThere ? value->items() : none;
  }

 private:
  template <class T>
  T demanded(QStringView name, std::optional<T> (Value::*read)() const) {
    const Value *value = find(name);
    const std::optional<T> found = value ? (value->*read)() : std::nullopt;
    m_isWhole = m_isWhole && found;
    return found.value_or(T());
  }

  const Value &m_object;
  bool m_isWhole;
};

std::optional<sale::CheckedLine> lineIn(const Value &object) {
  Members members(object);
  const auto ikpu = sale::Ikpu::parse(members.text(u"ikpu"));
  const auto packageCode = sale::PackageCode::parse(members.text(u"package_code"));
  if (!ikpu || !packageCode) return std::nullopt;
  sale::CheckedLine line{members.text(u"title"),
                         members.money(u"price"),
                         sale::Quantity::fromThousandths(members.integer(u"quantity")),
                         ikpu.value(),
                         packageCode.value(),
                         members.rate(u"vat"),
                         members.integerIfThere(u"units"),
                         members.text(u"unit_name"),
                         members.money(u"gross"),
                         members.money(u"discount"),
                         members.money(u"net"),
                         members.textIfThere(u"barcode")};
  return members.isWhole() ? std::optional(std::move(line)) : std::nullopt;
}

}  // namespace

QByteArray writeSoldSale(const sale::CheckedSale &sale, const AccountRows &account) {
  Value lines = Value::array();
  for (const sale::CheckedLine &line : sale.lines) lines.append(valueOf(line));
  Value rows = Value::array();
  for (const auto &[name, value] : account)
    rows.append(Value::object({{u"name"_s, Value(name)}, {u"value"_s, Value(value)}}));

  Value object = Value::object({{u"form"_s, Value(newestForm)},
                                {u"amount"_s, valueOf(sale.amount)},
                                {u"description"_s, Value(sale.description)},
                                {u"lines"_s, std::move(lines)}});
  if (sale.shipping) {
    object.insert(u"shipping"_s, Value::object({{u"title"_s, Value(sale.shipping->title)},
                                                {u"price"_s, valueOf(sale.shipping->price)}}));
  }
  object.insert(u"account"_s, std::move(rows));
  return json::write(object);
}

std::optional<SoldSale> readSoldSale(QByteArrayView bytes) {
  const auto parsed = json::parse(bytes);
  if (!parsed) return std::nullopt;
  Members members(parsed.value());
  if (members.integer(u"form") != newestForm) return std::nullopt;

  SoldSale sold;
  sold.sale.amount = members.money(u"amount");
  sold.sale.description = members.text(u"description");
  for (const Value &object : members.items(u"lines")) {
    auto line = lineIn(object);
    if (!line) return std::nullopt;
    sold.sale.lines.push_back(*std::move(line));
  }
  if (const Value *object = members.find(u"shipping")) {
    Members shipping(*object);
    sold.sale.shipping = sale::CheckedShipping{shipping.text(u"title"), shipping.money(u"price")};
    if (!shipping.isWhole()) return std::nullopt;
  }
  for (const Value &object : members.items(u"account")) {
    Members row(object);
    sold.account.emplace_back(row.text(u"name"), row.text(u"value"));
    if (!row.isWhole()) return std::nullopt;
  }
  return members.isWhole() ? std::optional(std::move(sold)) : std::nullopt;
}

QString searchWordsOf(const sale::CheckedSale &sale) {
  QStringList words;
  for (const sale::CheckedLine &line : sale.lines) {
    words += searchWords(line.title);
    words += line.ikpu.digits();
    words += searchWords(line.barcode);
  }
  if (sale.shipping) words += searchWords(sale.shipping->title);
  words.removeDuplicates();
  return words.join(u' ');
}

}  // namespace kassir::till
