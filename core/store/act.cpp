#include "core/store/act.h"

#include <array>

namespace kassir::store {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto actors = std::to_array<std::pair<Actor, QLatin1StringView>>({
    {Actor::Cashier, "cashier"_L1},
    {Actor::CommandLine, "command-line"_L1},
    {Actor::Till, "till"_L1},
});

constexpr auto actions = std::to_array<std::pair<Action, QLatin1StringView>>({
    {Action::EditDraft, "edit-draft"_L1},
    {Action::Freeze, "freeze"_L1},
    {Action::Thaw, "thaw"_L1},
    {Action::BeginAttempt, "begin-attempt"_L1},
    {Action::BodyLeaves, "body-leaves"_L1},
    {Action::Reply, "reply"_L1},
    {Action::Outcome, "outcome"_L1},
    {Action::Restart, "restart"_L1},
    {Action::BeginScan, "begin-scan"_L1},
    {Action::EndScan, "end-scan"_L1},
    {Action::Override, "override"_L1},
    {Action::Pick, "pick"_L1},
    {Action::Look, "look"_L1},
    {Action::GiveUp, "give-up"_L1},
    {Action::Void, "void"_L1},
    {Action::Cancel, "cancel"_L1},
    {Action::SendLink, "send-link"_L1},
    {Action::PayByCode, "pay-by-code"_L1},
    {Action::FiscalCheck, "fiscal-check"_L1},
    {Action::Surface, "surface"_L1},
    {Action::Lease, "lease"_L1},
    {Action::Settle, "settle"_L1},
});

template <class T, std::size_t count>
QString nameIn(const std::array<std::pair<T, QLatin1StringView>, count> &all, T value) {
  for (const auto &[known, name] : all) {
    if (known == value) return name;
  }
  Q_UNREACHABLE();
}

template <class T, std::size_t count>
std::optional<T> valueIn(const std::array<std::pair<T, QLatin1StringView>, count> &all, QStringView name) {
  for (const auto &[value, known] : all) {
    if (name == known) return value;
  }
  return std::nullopt;
}

}  // namespace

QString nameOf(Actor actor) {
  return nameIn(actors, actor);
}
QString nameOf(Action action) {
  return nameIn(actions, action);
}
std::optional<Actor> actorFrom(QStringView name) {
  return valueIn(actors, name);
}
std::optional<Action> actionFrom(QStringView name) {
  return valueIn(actions, name);
}

}  // namespace kassir::store
