#pragma once

#include <QByteArray>
#include <functional>

#include "core/store/salequery.h"

namespace kassir::till {

/// The keyed hash by which a telephone is kept; of 12 digits, from 998.
using PhoneHash = std::function<QByteArray(const QString &digits)>;

/// Everything that a text may mean which somebody typed to find a sale: the beginning of an order id, of a
/// receipt id or of a fiscal number (each from 4 characters on), a sum, a telephone or its last four digits,
/// words of the items (each from 2 letters on), also typed in the other keyboard layout. Nothing for an empty
/// text. Whole telephones are looked for only where there is a `phoneHash`.
[[nodiscard]] std::optional<store::SaleSearch> searchFor(const QString &typed,
                                                         const PhoneHash &phoneHash = {});

}  // namespace kassir::till
