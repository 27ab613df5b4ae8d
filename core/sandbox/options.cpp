#include "core/sandbox/options.h"

#include <array>
#include <utility>

#include "core/sale/decimaltext.h"

namespace kassir::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

using json::Value;

template <class T>
struct Word {
  QLatin1StringView word;
  T meaning;
};

template <class T, std::size_t count>
bool setWord(T &option, const Value &value, const Word<T> (&words)[count]) {
  for (const Word<T> &word : words) {
    if (value.string() != word.word) continue;
    option = word.meaning;
    return true;
  }
  return false;
}

bool setTime(std::chrono::milliseconds &option, const Value &value) {
  const auto time = seconds(value);
  if (time) option = *time;
  return time.has_value();
}

bool setClockSkew(Options &options, const Value &value) {
  constexpr qint64 tenYears = 10LL * 366 * 86'400'000;
  QString token = QString::fromLatin1(value.numberToken());
  const bool behind = token.startsWith(u'-');
  const auto skew = sale::parseDecimal(behind ? token.remove(0, 1) : token, 3, tenYears);
  if (skew) options.clockSkew = std::chrono::milliseconds(behind ? -skew.value() : skew.value());
  return skew.hasValue();
}

bool setListShift(Options &options, const Value &value) {
  const auto rows = value.integer();
  if (!rows || *rows < -50 || *rows > 50) return false;
  options.listShift = static_cast<int>(*rows);
  return true;
}

bool setAutoPay(Options &options, const Value &value) {
  options.autoPay = seconds(value);
  return options.autoPay || value.isNull();
}

bool setLargestAmount(Options &options, const Value &value) {
  const auto amount = value.integer();
  if (!amount || *amount < 1) return false;
  options.largestAmount = *amount;
  return true;
}

using Setter = bool (*)(Options &, const Value &);

constexpr auto setters = std::to_array<std::pair<QLatin1StringView, Setter>>({
    {"auto_pay"_L1, setAutoPay},
    {"step"_L1, [](Options &options, const Value &value) { return setTime(options.step, value); }},
    {"not_yet"_L1, [](Options &options, const Value &value) { return setTime(options.notYet, value); }},
    {"list_delay"_L1, [](Options &options, const Value &value) { return setTime(options.listDelay, value); }},
    {"list_unpaid"_L1,
     [](Options &options, const Value &value) {
       return setWord(options.listUnpaid, value,
                      {{"shown"_L1, ListUnpaid::Shown}, {"hidden"_L1, ListUnpaid::Hidden}});
     }},
    {"list_shift"_L1, setListShift},
    {"clock_skew"_L1, setClockSkew},
    {"account_rows"_L1,
     [](Options &options, const Value &value) {
       return setWord(options.accountRows, value,
                      {{"kept"_L1, AccountRows::Kept}, {"dropped"_L1, AccountRows::Dropped}});
     }},
    {"duplicates"_L1,
     [](Options &options, const Value &value) {
       return setWord(options.duplicates, value,
                      {{"allowed"_L1, Duplicates::Allowed}, {"refused"_L1, Duplicates::Refused}});
     }},
    {"fiscal_data"_L1,
     [](Options &options, const Value &value) {
       return setWord(options.fiscalData, value,
                      {{"absent"_L1, FiscalData::Absent}, {"present"_L1, FiscalData::Present}});
     }},
    {"error_style"_L1,
     [](Options &options, const Value &value) {
       return setWord(options.errorStyle, value,
                      {{"documented"_L1, ErrorStyle::Documented},
                       {"http400"_L1, ErrorStyle::Http400},
                       {"result"_L1, ErrorStyle::Result}});
     }},
    {"not_yet_style"_L1,
     [](Options &options, const Value &value) {
       return setWord(options.notYetStyle, value,
                      {{"empty"_L1, NotYetStyle::EmptyFields}, {"1041"_L1, NotYetStyle::OrderNotFound}});
     }},
    {"largest_amount"_L1, setLargestAmount},
    {"account_field"_L1,
     [](Options &options, const Value &value) {
       options.accountField = value.string().value_or(QString());
       return value.isString();
     }},
});

}  // namespace

Result<void, QString> setOption(Options &options, const QString &name, const Value &value) {
  for (const auto &[known, set] : setters) {
    if (name != known) continue;
    if (set(options, value)) return {};
    break;
  }
  return failure(name);
}

std::optional<std::chrono::milliseconds> seconds(const Value &value) {
  constexpr qint64 mostMilliseconds = 86'400'000;
  const auto milliseconds = sale::parseDecimal(QString::fromLatin1(value.numberToken()), 3, mostMilliseconds);
  return milliseconds ? std::optional(std::chrono::milliseconds(milliseconds.value())) : std::nullopt;
}

}  // namespace kassir::sandbox
