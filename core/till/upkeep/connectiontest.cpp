#include "core/till/upkeep/connectiontest.h"

namespace kassir::till {

void testPaycom(paycom::PaycomClient &client, const Clock &clock,
                const Callback<std::optional<paycom::Failure>> &callback) {
  using Receipts = Result<std::vector<paycom::Receipt>, paycom::Failure>;
  const QDateTime now = clock.now();
  client.list({now.addSecs(-60), now, 0, 1}, callback.translated<Receipts>([](const Receipts &receipts) {
    return receipts ? std::nullopt : std::optional(receipts.error());
  }));
}

void testTarlan(tarlan::TarlanClient &client, const QString &randomOrderId,
                const Callback<std::optional<tarlan::LookupFailure>> &callback) {
  client.lookUp(randomOrderId, std::nullopt,
                callback.translated<tarlan::Lookup>([](const tarlan::Lookup &lookup) {
                  constexpr qint64 orderNotFound = 1041;
                  const bool isWell = lookup || lookup.error().serverCode == orderNotFound;
                  return isWell ? std::nullopt : std::optional(lookup.error());
                }));
}

}  // namespace kassir::till
