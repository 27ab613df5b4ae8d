#include "core/till/journal/journalevent.h"

#include <array>

namespace kassir::till {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
using Named = std::pair<T, QLatin1StringView>;

constexpr auto callOutcomes = std::to_array<Named<CallOutcome>>({
    {CallOutcome::NotSent, "not-sent"_L1},
    {CallOutcome::Accepted, "accepted"_L1},
    {CallOutcome::Refused, "refused"_L1},
    {CallOutcome::Unclear, "unclear"_L1},
    {CallOutcome::Alarm, "alarm"_L1},
});

constexpr auto searchOutcomes = std::to_array<Named<SearchOutcome>>({
    {SearchOutcome::Found, "found"_L1},
    {SearchOutcome::Empty, "empty"_L1},
    {SearchOutcome::Failed, "failed"_L1},
    {SearchOutcome::Nameless, "nameless"_L1},
    {SearchOutcome::Other, "other"_L1},
});

template <class T, std::size_t count>
QString nameIn(const std::array<Named<T>, count> &all, T value) {
  for (const auto &[known, name] : all) {
    if (known == value) return name;
  }
  Q_UNREACHABLE();
}

template <class T, std::size_t count>
std::optional<T> valueIn(const std::array<Named<T>, count> &all, QStringView name) {
  for (const auto &[value, known] : all) {
    if (name == known) return value;
  }
  return std::nullopt;
}

}  // namespace

QString nameOf(CallOutcome outcome) {
  return nameIn(callOutcomes, outcome);
}
QString nameOf(SearchOutcome outcome) {
  return nameIn(searchOutcomes, outcome);
}
std::optional<CallOutcome> callOutcomeFrom(QStringView name) {
  return valueIn(callOutcomes, name);
}
std::optional<SearchOutcome> searchOutcomeFrom(QStringView name) {
  return valueIn(searchOutcomes, name);
}

}  // namespace kassir::till
