#pragma once

#include <QDateTime>
#include <QString>

#include "core/sale/money.h"

namespace kassir::store {

/// Where the provider's list and the journal do not agree, and only a person can see to it.
struct Difference {
  enum class Kind {
    Stranger,  ///< a receipt that lives there under a till's name, and is no sale here
    Missing,   ///< a sale whose receipt is not there
  };

  Kind kind = Kind::Stranger;
  QString orderId;
  QString receiptId;
  sale::Money amount;
  QDateTime made;       ///< the receipt, if it says so; of a missing one, the sale
  qint64 sequence = 0;  ///< its place in the journal, once it is kept
  bool isPaid = false;  ///< of a stranger: a customer's money was taken, which is another matter than a
                        ///< payment that waits

  bool operator==(const Difference &) const = default;
};

/// One that a person has seen to.
struct DealtDifference {
  Difference difference;
  QDateTime time;
  QString reason;  ///< as typed

  bool operator==(const DealtDifference &) const = default;
};

}  // namespace kassir::store
