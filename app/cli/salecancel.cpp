#include "app/cli/cancelwait.h"
#include "app/cli/resolving.h"
#include "app/cli/saleinhand.h"
#include "app/cli/salereport.h"
#include "ui/text/commandline.h"

namespace kassir::cli {

namespace {

using sale::SaleState;
using text::Notice;

/// Gives a sale up: looks first, and cancels only what nobody has begun to pay. Deletes itself when it is
/// done.
class Cancelling : public QObject {
 public:
  Cancelling(Session &session, Finish finish, std::unique_ptr<SaleInHand> sale)
      : QObject(&session),
        m_session(session),
        m_finish(std::move(finish)),
        m_sale(std::move(sale)),
        m_checkout(m_sale->checkout()) {}

  void start() {
    switch (m_checkout.status().state) {
      case SaleState::Cancelled:
      case SaleState::Void:
      case SaleState::Paid: return end(outcome());
      case SaleState::Rejected: return end(notPossible(say(Notice::NothingExists)));
      case SaleState::Unknown: return wish();
      case SaleState::CancelWanted:
      case SaleState::Cancelling: return m_checkout.status().payment ? goOn() : endWished();
      default: return giveUp();
    }
  }

 private:
  [[nodiscard]] QString say(Notice notice) const { return text::line(notice, m_session.speaker()); }

  void giveUp() {
    if (!m_checkout.giveUp(m_session.arguments().reason)) return end(notKept());
    if (sale::isSettled(m_checkout.status().state)) return end(outcome());
    waitForIt();
  }

  void goOn() {
    m_checkout.look();
    waitForIt();
  }

  void waitForIt() {
    m_wait.emplace(m_checkout, m_sale->clock(), Callback<>(this, [this] { end(outcome()); }));
  }

  // Nobody knows yet whether there is anything, and looking for it is not this command's: the wish is kept.
  void wish() {
    till::CheckoutRecord record(m_sale->journal(), m_sale->clock(), m_checkout.record(), {},
                                store::Actor::CommandLine);
    const bool isKept = record.take(
        {{till::event::GiveUp{}}, store::Action::GiveUp, {}, m_session.arguments().reason, till::By::Person});
    m_finish(report({m_checkout.orderId(), record.status(), record.failure()}, isKept ? wished() : notKept(),
                    m_session));
    deleteLater();
  }

  [[nodiscard]] SaleOutcome wished() const {
    return {"unknown", ExitCode::Unknown, say(Notice::CancelledOnceFound)};
  }
  void endWished() { end(wished()); }
  [[nodiscard]] SaleOutcome notKept() const { return notPossible(say(Notice::NothingChanged)); }

  [[nodiscard]] SaleOutcome outcome() const {
    switch (m_checkout.status().state) {
      case SaleState::Void:
      case SaleState::Cancelled:
        // The sale is not over while another payment of it may be paid.
        if (leavesUnclear(m_checkout.status().alarm)) return {"unknown", ExitCode::Unknown};
        return {"cancelled", ExitCode::Done};
      case SaleState::Paid: return notPossible(say(Notice::PaidNotCancelled));
      default: break;
    }
    if (!m_checkout.failure()) return {"unknown", ExitCode::Unknown, say(Notice::NotCancelledYet)};
    // Whether anything was sent does not matter here: the payment may still be paid.
    const SaleOutcome failed = failedBy(*m_checkout.failure(), m_checkout.serverName(), m_session);
    return {"unknown", ExitCode::Unknown, failed.text + u' ' + say(Notice::NotCancelledYet), failed.error};
  }

  void end(const SaleOutcome &outcome) {
    m_finish(report(reported(m_checkout), outcome, m_session));
    deleteLater();
  }

  Session &m_session;
  Finish m_finish;
  std::unique_ptr<SaleInHand> m_sale;
  till::Checkout &m_checkout;
  std::optional<CancelWait> m_wait;
};

}  // namespace

void runSaleCancel(Session &session, const Finish &finish) {
  auto sale = takeSale(session, session.arguments().words.at(0), finish);
  if (sale) (new Cancelling(session, finish, std::move(sale)))->start();
}

}  // namespace kassir::cli
