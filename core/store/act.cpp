#include "core/store/act.h"

#include "core/base/names.h"

namespace kassir::store {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto actors = std::to_array<Named<Actor>>({
    {Actor::Cashier, "cashier"_L1},
    {Actor::CommandLine, "command-line"_L1},
    {Actor::Till, "till"_L1},
});

constexpr auto actions = std::to_array<Named<Action>>({
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
    {Action::EndByHand, "end-by-hand"_L1},
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
    {Action::Print, "print"_L1},
    {Action::Settle, "settle"_L1},
    {Action::Restore, "restore"_L1},
    {Action::EndTraining, "end-training"_L1},
});

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
