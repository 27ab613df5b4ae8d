#include "core/paycom/paymentlook.h"

#include "core/paycom/createproof.h"

namespace kassir::paycom {

namespace {

Look lookOf(const Receipt &receipt) {
  return {receipt.state, faceOf(receipt.state, receipt.hasError)};
}

}  // namespace

void lookAtPayment(PaycomClient &client, const Order &order, const QString &receiptId,
                   const Answer<Look> &answer) {
  const auto lookClosely = [&client, order, receiptId, answer] {
    using Whole = Result<Receipt, Failure>;
    client.get(receiptId, answer.translated<Whole>([order](const Whole &receipt) {
      return receipt.andThen([&order](const Receipt &given) { return proveCreated(given, order); })
          .map(lookOf);
    }));
  };
  client.check(receiptId,
               Answer<qint64>(&client, [answer, lookClosely](const Result<qint64, Failure> &state) {
                 if (state && state.value() == state::paid) return lookClosely();
                 answer(state.map([](qint64 number) { return Look{number, faceOf(number, false)}; }));
               }));
}

}  // namespace kassir::paycom
