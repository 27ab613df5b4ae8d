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
  const auto &failure = checkout.failure() || !isWaiting ? checkout.failure() : code;
  if (!failure) return {};
  const bool isSaid = checkout.status().state == sale::SaleState::Queued;
  if (isSaid) return text::describe(failure->transport, speaker);
  return text::describe(*failure, checkout.serverName(), speaker);
}

}  // namespace kassir::ui
