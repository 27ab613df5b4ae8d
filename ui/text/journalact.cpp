#include "ui/text/journalact.h"

namespace kassir::text {

namespace {

using store::Action;
using store::Actor;

const char *sentence(Action action) {
  switch (action) {
    case Action::EditDraft: return QT_TRANSLATE_NOOP("journal", "The sale was edited.");
    case Action::Freeze: return QT_TRANSLATE_NOOP("journal", "The sale went to payment.");
    case Action::Thaw: return QT_TRANSLATE_NOOP("journal", "The sale was taken back to be edited.");
    case Action::BeginAttempt: return QT_TRANSLATE_NOOP("journal", "A call to Payme began.");
    case Action::BodyLeaves: return QT_TRANSLATE_NOOP("journal", "The request went out to Payme.");
    case Action::Reply: return QT_TRANSLATE_NOOP("journal", "Payme answered.");
    case Action::Outcome: return QT_TRANSLATE_NOOP("journal", "The answer of Payme was judged.");
    case Action::Restart:
      return QT_TRANSLATE_NOOP("journal", "The program was started again while the sale was under way.");
    case Action::BeginScan: return QT_TRANSLATE_NOOP("journal", "A search at Payme began.");
    case Action::EndScan: return QT_TRANSLATE_NOOP("journal", "The search at Payme ended.");
    case Action::Override:
      return QT_TRANSLATE_NOOP("journal", "A manager confirmed that Payme has no payment of this sale.");
    case Action::EndByHand:
      return QT_TRANSLATE_NOOP("journal",
                               "A manager ended the sale by hand: Payme did not cancel its payment.");
    case Action::Pick: return QT_TRANSLATE_NOOP("journal", "The payment of this sale was chosen by hand.");
    case Action::Look: return QT_TRANSLATE_NOOP("journal", "Payme was asked how the payment stands.");
    case Action::GiveUp: return QT_TRANSLATE_NOOP("journal", "The sale was given up.");
    case Action::Void: return QT_TRANSLATE_NOOP("journal", "The sale was closed without a payment.");
    case Action::Cancel: return QT_TRANSLATE_NOOP("journal", "The payment is to be cancelled.");
    case Action::SendLink: return QT_TRANSLATE_NOOP("journal", "The customer is to get the link by SMS.");
    case Action::PayByCode: return QT_TRANSLATE_NOOP("journal", "The customer showed a payment code.");
    case Action::FiscalCheck: return QT_TRANSLATE_NOOP("journal", "The fiscal check was noted.");
    case Action::Surface:
      return QT_TRANSLATE_NOOP("journal", "Payme was found to have another payment of this sale.");
    case Action::Print: return QT_TRANSLATE_NOOP("journal", "A slip was printed.");
    case Action::Lease: return QT_TRANSLATE_NOOP("journal", "The till took over its journal.");
    case Action::Settle: return QT_TRANSLATE_NOOP("journal", "A manager noted that the matter is closed.");
    case Action::Restore:
      return QT_TRANSLATE_NOOP(
          "journal", "The journal was restored from a backup: the sale may have been sent since then.");
    case Action::EndTraining:
      return QT_TRANSLATE_NOOP(
          "journal", "The training in which the sale was sent is over, and its practice payment with it.");
  }
  Q_UNREACHABLE();
}

const char *name(Actor actor) {
  switch (actor) {
    case Actor::Cashier: return QT_TRANSLATE_NOOP("journal", "Cashier");
    case Actor::CommandLine: return QT_TRANSLATE_NOOP("journal", "Command line");
    case Actor::Till: return QT_TRANSLATE_NOOP("journal", "The till itself");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString describe(Action action, const Speaker &speaker) {
  return speaker.say("journal", sentence(action));
}

QString describe(Actor actor, const Speaker &speaker) {
  return speaker.say("journal", name(actor));
}

}  // namespace kassir::text
