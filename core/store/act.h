#pragma once

#include <QString>
#include <optional>

#include "core/base/clock.h"

namespace kassir::store {

/// Who acts: a person at the window, a person on the command line, or the till by itself.
enum class Actor { Cashier, CommandLine, Till };

/// What is done, as the journal calls it. Names are kept for ever.
enum class Action {
  EditDraft,  ///< the only one of which no row is kept: what was rung up stands in the draft itself
  Freeze,
  Thaw,
  BeginAttempt,
  BodyLeaves,
  Reply,    ///< the bytes that came back, as they came
  Outcome,  ///< what they prove
  Restart,  ///< the program came back and found the sale under way
  BeginScan,
  EndScan,
  Override,
  EndByHand,
  Pick,
  Look,
  GiveUp,
  Void,
  Cancel,
  SendLink,
  PayByCode,
  FiscalCheck,
  Surface,  ///< a receipt of the sale turned up that was not looked for
  Lease,
  Print,        ///< a slip goes to a printer, or has gone
  Settle,       ///< a manager says that a matter is closed
  Restore,      ///< a backup took the journal's place: what came of the sale since is not in it
  EndTraining,  ///< the stand-ins of its training are gone, and its payment with them
};

/// One act, for the row that is kept of it.
struct Act {
  Actor actor = Actor::Till;
  Action action = Action::EditDraft;
  Moment moment;
  QString orderId = {};
  QString note = {};  ///< a person's reason, as typed
};

[[nodiscard]] QString nameOf(Actor actor);
[[nodiscard]] QString nameOf(Action action);
[[nodiscard]] std::optional<Actor> actorFrom(QStringView name);
[[nodiscard]] std::optional<Action> actionFrom(QStringView name);

}  // namespace kassir::store
