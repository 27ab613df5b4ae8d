#include "core/till/checkout/paymenttries.h"

#include "core/store/journal.h"

namespace kassir::till {

namespace {

PaymentTry tryOf(const store::AttemptRecord &attempt) {
  return {attempt.began, attempt.bodyLeft.has_value(), callOutcomeFrom(attempt.outcome)};
}

}  // namespace

Result<PaymentTries, store::Failure> readTries(const store::Journal &journal, const QString &orderId) {
  const auto attempts = journal.attempts.withoutBodies(orderId);
  if (!attempts) return failure(attempts.error());
  const auto endings = journal.phones.endingsOf(orderId);
  if (!endings) return failure(endings.error());
  PaymentTries tries;
  qsizetype links = 0;  // each has its telephone, kept in the same act
  for (const store::AttemptRecord &attempt : attempts.value()) {
    if (attempt.call.method == store::Method::SendLink) {
      tries.link = LinkTry{tryOf(attempt), endings.value().value(links++)};
      if (tries.link->mayHaveWorked()) tries.linkGone = tries.link;
    } else if (attempt.call.method == store::Method::Pay) {
      tries.code = tryOf(attempt);
      // No refusal of a payment is the last word: only what never left cannot have paid.
      tries.mayBePaidByCode |= tries.code->hasLeft;
    }
  }
  return tries;
}

}  // namespace kassir::till
