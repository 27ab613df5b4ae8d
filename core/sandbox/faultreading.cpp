#include "core/sandbox/faultreading.h"

#include <array>
#include <utility>

#include "core/sandbox/options.h"

namespace kassir::sandbox {

using namespace Qt::Literals::StringLiterals;
using json::Value;

namespace {

bool setText(QString &field, const Value &value) {
  field = value.string().value_or(QString());
  return !field.isEmpty();
}

template <class Integer>
bool setInteger(std::optional<Integer> &field, const Value &value, qint64 least, qint64 most) {
  const auto integer = value.integer();
  if (!integer || *integer < least || *integer > most) return false;
  field = static_cast<Integer>(*integer);
  return true;
}

bool setCount(Fault &fault, const Value &value) {
  if (value.string() == "all"_L1 || value.integer() == 0) {
    fault.count = std::nullopt;
    return true;
  }
  return setInteger(fault.count, value, 1, 1'000'000);
}

bool setVendor(Fault &fault, const Value &value) {
  for (const Vendor vendor : {Vendor::Paycom, Vendor::Tarlan}) {
    if (value.string() == nameOf(vendor)) fault.vendor = vendor;
  }
  return fault.vendor.has_value();
}

bool setRetryAfter(Fault &fault, const Value &value) {
  std::optional<qint64> seconds;
  if (!setInteger(seconds, value, 0, 86'400)) return false;
  fault.retryAfter = std::chrono::seconds(*seconds);
  return true;
}

bool setTime(std::optional<std::chrono::milliseconds> &field, const Value &value) {
  field = seconds(value);
  return field.has_value();
}

using Setter = bool (*)(Fault &, const Value &);

constexpr auto setters = std::to_array<std::pair<QLatin1StringView, Setter>>({
    {"name"_L1, [](Fault &fault, const Value &value) { return setText(fault.name, value); }},
    {"count"_L1, setCount},
    {"vendor"_L1, setVendor},
    {"path"_L1, [](Fault &fault, const Value &value) { return setText(fault.path, value); }},
    {"method"_L1, [](Fault &fault, const Value &value) { return setText(fault.method, value); }},
    {"execute"_L1,
     [](Fault &fault, const Value &value) { return (fault.execute = value.boolean()).has_value(); }},
    {"execute_after"_L1, [](Fault &fault, const Value &value) { return setTime(fault.executeAfter, value); }},
    {"seconds"_L1, [](Fault &fault, const Value &value) { return setTime(fault.wait, value); }},
    {"bytes"_L1, [](Fault &fault, const Value &value) { return setInteger(fault.bytes, value, 0, 1 << 30); }},
    {"status"_L1, [](Fault &fault, const Value &value) { return setInteger(fault.status, value, 200, 599); }},
    {"retry_after"_L1, setRetryAfter},
    {"location"_L1, [](Fault &fault, const Value &value) { return setText(fault.location, value); }},
    {"code"_L1, [](Fault &fault, const Value &value) { return (fault.code = value.integer()).has_value(); }},
    {"message"_L1, [](Fault &fault, const Value &value) { return (fault.message = value).has_value(); }},
    {"data"_L1, [](Fault &fault, const Value &value) { return (fault.data = value).has_value(); }},
});

Setter setterOf(const QString &name) {
  for (const auto &[known, set] : setters) {
    if (name == known) return set;
  }
  return nullptr;
}

}  // namespace

Result<Fault, FaultProblem> readFault(const Value &value) {
  Fault fault;
  for (const json::Member &member : value.members()) {
    const Setter set = setterOf(member.name);
    if (!set) return failure(FaultProblem{FaultProblem::Code::UnknownParameter, member.name});
    if (!set(fault, member.value))
      return failure(FaultProblem{FaultProblem::Code::BadParameter, member.name});
  }
  return fault;
}

}  // namespace kassir::sandbox
