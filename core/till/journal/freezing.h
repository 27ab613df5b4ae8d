#pragma once

#include <variant>

#include "core/base/random.h"
#include "core/paycom/createparams.h"
#include "core/settings/settings.h"
#include "core/store/journal.h"

namespace kassir::till {

/// A sale that is to be sold now.
struct NewSale {
  sale::CheckedSale sale;
  /// Fields of its own that go with it, from a file: the order id it was given elsewhere may be among them.
  std::vector<paycom::AccountRow> account;
};

/// Freezes a sale: gives it its number and its order id, which go with it for ever, and puts it into the
/// journal as it was sold and as it will be sent, byte for byte. `more` is written in the same act. After a
/// failure the journal has no such sale.
[[nodiscard]] Result<store::SaleRecord, store::Failure> freeze(
    store::Journal &journal, const NewSale &sale, const settings::Settings &settings, const Moment &now,
    store::Actor actor, const Random &random,
    const std::function<void(store::Transaction &, const QString &orderId)> &more = {});

/// The order id that a sale brings along; nothing where the till has to make one.
[[nodiscard]] std::optional<QString> givenOrderId(const std::vector<paycom::AccountRow> &account,
                                                  const settings::Settings &settings);

/// To whom the settings lead.
[[nodiscard]] store::Peer peerOf(const settings::Settings &settings);

}  // namespace kassir::till
