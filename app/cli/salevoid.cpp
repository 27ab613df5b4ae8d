#include "app/cli/saleinhand.h"
#include "app/cli/salereport.h"
#include "ui/text/commandline.h"

namespace kassir::cli {

namespace {

using sale::SaleState;

// What a program that ended left half-way is judged in the same act: the sale is given up only where nothing
// has left.
std::vector<till::CheckoutEvent> eventsFor(const sale::SaleStatus &status) {
  if (status.state == SaleState::Sending) return {till::event::Restarted{}, till::event::GiveUp{}};
  return {till::event::GiveUp{}};
}

bool existsNowhere(const sale::SaleStatus &status) {
  if (status.state == SaleState::Sending) return !status.bodyLeft;
  return status.state == SaleState::Queued || status.state == SaleState::Absent;
}

}  // namespace

// Asks nobody, so it needs no way to the provider.
void runSaleVoid(Session &session, const Finish &finish) {
  const QString &orderId = session.arguments().words.at(0);
  SystemClock clock;
  const Moment now = clock.moment();
  const auto owned = ownJournal(session, now);
  if (!owned) return finish(failBy(owned.error(), session));
  store::Journal &journal = *owned.value().journal;
  const auto found = journal.sales.find(orderId, now);
  if (!found) return finish(failBy(found.error(), session));
  if (!found.value()) {
    failUnknownOrder(session, orderId);
    return finish(ExitCode::NotFound);
  }
  till::CheckoutRecord record(journal, clock, *found.value(), {}, store::Actor::CommandLine);
  const auto end = [&](const SaleOutcome &outcome) {
    finish(report({orderId, record.status(), record.failure()}, outcome, session));
  };
  if (record.status().state == SaleState::Void) return end({"void", ExitCode::Done});
  const bool isVoid = existsNowhere(record.status()) && record.take({eventsFor(record.status()),
                                                                     store::Action::Void,
                                                                     {},
                                                                     session.arguments().reason,
                                                                     till::By::Person});
  if (isVoid) return end({"void", ExitCode::Done});
  end(notPossible(text::line(text::Notice::NotVoided, session.speaker())));
}

}  // namespace kassir::cli
