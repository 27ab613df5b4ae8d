#include "ui/payment/reason.h"

#include "ui/text/net.h"
#include "ui/text/paycom.h"
#include "ui/text/store.h"

namespace kassir::ui {

// Where nothing left, the advice has already said that there is no connection.
QString reasonOf(const till::Checkout &checkout, const text::Speaker &speaker) {
  // What the journal does not take comes first: nothing goes on before it does.
  if (const auto &kept = checkout.storeFailure()) return text::describe(*kept, speaker);
  // Why a code was not taken is news for as long as the payment waits.
  const bool isWaiting = checkout.status().state == sale::SaleState::Accepted;
  const auto &code = checkout.payment().payFailure();
  const bool isOfCode = !checkout.failure() && isWaiting && code;
  const auto &failure = isOfCode ? code : checkout.failure();
  if (!failure) return {};
  // What Payme says of a code that may have paid all the same is its word, and not ours.
  const QString said = text::serverSaid(*failure, speaker);
  if (isOfCode && !checkout.payment().hasSurelyPaidNothing() && !said.isEmpty()) return said;
  const bool isSaid = checkout.status().state == sale::SaleState::Queued;
  if (isSaid) return text::describe(failure->transport, speaker);
  return text::describe(*failure, checkout.serverName(), speaker);
}

}  // namespace kassir::ui
