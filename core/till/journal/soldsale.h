#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <utility>
#include <vector>

#include "core/sale/check.h"

namespace kassir::till {

/// Names and values that went with a sale, such as the order id; in their order.
using AccountRows = std::vector<std::pair<QString, QString>>;

/// A sale as it was sold: all that is needed to show it, and to print its slip again.
struct SoldSale {
  sale::CheckedSale sale;
  AccountRows account;

  bool operator==(const SoldSale &) const = default;
};

// The journal's own form of it: JSON, sums in tiyin, quantities in thousandths, rates in hundredths of a
// percent, "form" telling which form it is. Once written it is read for ever: a change is a new form beside
// the old one.

[[nodiscard]] QByteArray writeSoldSale(const sale::CheckedSale &sale, const AccountRows &account);
/// Nothing where a part is missing, is of another kind, or the form is a newer one: half a sale is none.
[[nodiscard]] std::optional<SoldSale> readSoldSale(QByteArrayView bytes);

/// What may be looked for among the items of a sale, folded as the catalogue folds it: the words of the
/// titles and the IKPU, each once.
[[nodiscard]] QString searchWordsOf(const sale::CheckedSale &sale);

}  // namespace kassir::till
