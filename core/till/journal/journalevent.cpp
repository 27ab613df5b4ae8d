#include "core/till/journal/journalevent.h"

#include "core/base/names.h"

namespace kassir::till {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    {SearchOutcome::Unproven, "unproven"_L1},
});

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
