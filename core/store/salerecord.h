#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

#include "core/sale/money.h"
#include "core/sale/salestatus.h"

namespace kassir::store {

/// Where a sale was sent: everything about it is asked there and nowhere else.
struct Peer {
  QString endpoint;
  QString kassa;

  bool operator==(const Peer &) const = default;
};

/// What never changes of a sale once it is frozen.
struct FrozenSale {
  QString orderId;
  QDate day;          ///< the shop's
  QDateTime created;  ///< with the offset of where it was noted
  sale::Money amount;
  QString title;         ///< of its first line
  qint64 lineCount = 0;  ///< without the delivery
  QByteArray checked;    ///< the sale as it was sold, as `till/journal/soldsale` writes it
  QByteArray payload;    ///< what goes to the provider, byte for byte
  QString orderField;    ///< the name under which the order id goes there
  Peer peer;
  QString searchWords;  ///< what a person may look for among its items, folded for a search

  bool operator==(const FrozenSale &) const = default;
};

/// One sale of the journal. `searchWords` are not read back.
struct SaleRecord {
  qint64 sequence = 0;  ///< its place in the journal, which alone tells what came before what
  QString till;
  qint64 number = 0;  ///< counts from 1 each day of the shop
  FrozenSale frozen;
  sale::SaleStatus status;
  std::optional<QDateTime> paid;
};

}  // namespace kassir::store
