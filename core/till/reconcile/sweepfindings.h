#pragma once

#include <QDateTime>
#include <QStringList>
#include <vector>

#include "core/paycom/receipt.h"
#include "core/store/salerecord.h"

namespace kassir::till {

/// Receipts of one sale of ours that the journal does not know, or knows otherwise.
struct TurnedUp {
  QString orderId;
  std::vector<paycom::Receipt> receipts;  ///< all of the order and as they were asked for, oldest first
  std::vector<QString> mismatched{};      ///< ids of those of the order that were not asked for so

  bool operator==(const TurnedUp &) const = default;
};

/// A receipt that lives, under a name of this till's that no sale of this journal has.
struct Stranger {
  QString orderId;
  paycom::Receipt receipt;

  bool operator==(const Stranger &) const = default;
};

/// Where the provider's list and the journal do not agree.
struct SweepFindings {
  qint64 receipts = 0;  ///< so many were read
  std::vector<TurnedUp> turnedUp;
  std::vector<Stranger> strangers;
  QStringList missing;   ///< order ids of sales here whose receipt is not there
  qint64 sales = 0;      ///< so many of this journal were looked for in the list
  qint64 elsewhere = 0;  ///< and so many of the same days were not: another server or kassa has them

  [[nodiscard]] bool agree() const { return turnedUp.empty() && strangers.empty() && missing.empty(); }
};

/// What a sweep compares.
struct SweepInput {
  std::vector<store::SaleRecord> sales;   ///< sent to whom the list is from
  std::vector<paycom::Receipt> receipts;  ///< the whole list
  QString orderField;                     ///< the name under which order ids go there now
  bool isUnpaidShown = false;             ///< an earlier list of theirs has shown receipts that wait
  QStringList tills;  ///< the till's name, and its former ones: with one of them each order id begins
  QDateTime now;
};

/// Whether what happened then may not stand in a list yet.
[[nodiscard]] bool mayLag(const QDateTime &then, const QDateTime &now);

/// Compares them. A stranger may still be known to the journal from another day. Receipts belong to a sale by
/// its order id alone. Where no list has ever shown a receipt that waits for its payment, nothing is proven
/// about those: they may be hidden; and one that lags says nothing about what was made in the last minutes.
[[nodiscard]] SweepFindings compare(const SweepInput &input);

}  // namespace kassir::till
