#include "core/sandbox/detailcheck.h"

#include <algorithm>
#include <array>

namespace kassir::sandbox {

using namespace Qt::Literals::StringLiterals;
using json::Value;

namespace {

using Check = bool (*)(const Value &);

struct Field {
  QStringView name;
  enum class Need { Required, Optional } need;
  Check check;
};
using Need = Field::Need;

bool isText(const Value &value) {
  return !value.string().value_or(QString()).isEmpty();
}

bool isDigits(const Value &value) {
  const QString text = value.string().value_or(QString());
  return !text.isEmpty() &&
         std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isIkpu(const Value &value) {
  return isDigits(value) && value.string()->size() == 17;
}

bool isSum(const Value &value) {
  return value.integer().value_or(-1) >= 0;
}

bool isPercent(const Value &value) {
  return isSum(value) && *value.integer() <= 100;
}

bool isInteger(const Value &value) {
  return value.integer().has_value();
}

// Above zero, decimals allowed: told from the digits before any exponent.
bool isCount(const Value &value) {
  const QByteArray token = value.numberToken();
  const auto end = std::find_if(token.begin(), token.end(), [](char c) { return c == 'e' || c == 'E'; });
  return !token.startsWith('-') &&
         std::any_of(token.begin(), end, [](char c) { return c >= '1' && c <= '9'; });
}

constexpr auto itemFields = std::to_array<Field>({
    {u"title", Need::Required, isText},
    {u"price", Need::Required, isSum},
    {u"count", Need::Required, isCount},
    {u"code", Need::Required, isIkpu},
    {u"vat_percent", Need::Required, isPercent},
    {u"package_code", Need::Required, isDigits},
    {u"discount", Need::Optional, isSum},
    {u"units", Need::Optional, isInteger},
});

constexpr auto shippingFields = std::to_array<Field>({
    {u"title", Need::Required, isText},
    {u"price", Need::Required, isSum},
});

template <std::size_t count>
std::optional<QString> wrongIn(const Value &object, const QString &path,
                               const std::array<Field, count> &fields) {
  if (!object.isObject()) return path;
  for (const Field &field : fields) {
    const Value *value = object.find(field.name);
    if (value ? !field.check(*value) : field.need == Need::Required)
      return path + u'.' + field.name.toString();
  }
  return std::nullopt;
}

}  // namespace

std::optional<QString> wrongField(const Value &detail) {
  if (!detail.isObject()) return u"detail"_s;
  const Value *type = detail.find(u"receipt_type");
  if (!type || type->integer() != 0) return u"detail.receipt_type"_s;
  if (const Value *shipping = detail.find(u"shipping")) {
    if (const auto wrong = wrongIn(*shipping, u"detail.shipping"_s, shippingFields)) return wrong;
  }
  const Value *items = detail.find(u"items");
  if (!items || items->items().empty()) return u"detail.items"_s;
  for (std::size_t i = 0; i < items->items().size(); ++i) {
    const QString path = u"detail.items[%1]"_s.arg(i);
    if (const auto wrong = wrongIn(items->items()[i], path, itemFields)) return wrong;
  }
  return std::nullopt;
}

}  // namespace kassir::sandbox
