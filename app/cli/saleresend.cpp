#include "app/cli/saleinhand.h"
#include "app/cli/salereport.h"
#include "app/cli/sending.h"
#include "ui/text/commandline.h"

namespace kassir::cli {

// What did not leave stays in the queue: nothing sends it but the next press.
void runSaleResend(Session &session, const Finish &finish) {
  auto sale = takeSale(session, session.arguments().words.at(0), finish);
  if (!sale) return;
  const sale::SaleState state = sale->checkout().status().state;
  if (state == sale::SaleState::Queued || state == sale::SaleState::Absent)
    return startSending(session, finish, std::move(sale), till::Checkout::Unsent::TryAgain);
  const QString why = text::line(text::Notice::NotResent, session.speaker());
  finish(report(reported(sale->checkout()), notPossible(why), session));
}

}  // namespace kassir::cli
