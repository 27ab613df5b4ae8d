#pragma once

#include <vector>

#include "core/store/salerecord.h"
#include "core/store/transaction.h"

namespace kassir::store {

/// The sales of the journal, from the moment they freeze. What is written goes into a unit of the caller's,
/// so that what belongs together is kept together.
class SaleStore {
 public:
  /// `database` must outlive it.
  explicit SaleStore(Database &database) : m_database(database) {}

  /// A new sale in state Queued. The unit fails with Exists where its order id is known here already.
  void freeze(Transaction &unit, const FrozenSale &sale);
  /// From now on a new sale fails with this: the journal is not fit for any. What is open goes on.
  void stopFreezing(Failure::Code reason) { m_whyNone = reason; }
  /// What became of it. The unit fails where one of its receipts is another sale's. `lastLeft` is kept with
  /// the unit's moment, so that it can be counted from later on.
  void setStatus(Transaction &unit, const QString &orderId, const sale::SaleStatus &status);

  // `now` tells by which start of the computer `lastLeft` is to be counted.

  /// Nothing where there is no such sale.
  [[nodiscard]] Result<std::optional<SaleRecord>, Failure> find(const QString &orderId,
                                                                const Moment &now) const;
  /// Those that somebody still waits for, in their order: neither paid nor refused nor ended.
  [[nodiscard]] Result<std::vector<SaleRecord>, Failure> unsettled(const Moment &now) const;
  /// These, and those with an alarm that nobody has dealt with.
  [[nodiscard]] Result<std::vector<SaleRecord>, Failure> open(const Moment &now) const;
  /// Paid since then, and no fiscal check of theirs is kept.
  [[nodiscard]] Result<std::vector<SaleRecord>, Failure> paidWithoutCheck(const QDateTime &since,
                                                                          const Moment &now) const;
  /// Those of the shop's days from `first` to `last`, in their order.
  [[nodiscard]] Result<std::vector<SaleRecord>, Failure> ofDays(const QDate &first, const QDate &last,
                                                                const Moment &now) const;
  /// When the first one of all was made; nothing where there is none.
  [[nodiscard]] Result<std::optional<QDateTime>, Failure> firstMade() const;
  /// The number the next sale of that day would get, from 1.
  [[nodiscard]] Result<qint64, Failure> nextNumber(const QString &till, const QDate &day) const;
  /// The order id of the sale that has this receipt, as its payment or as another one; empty for none.
  [[nodiscard]] Result<QString, Failure> holderOf(const QString &receiptId) const;
  /// Whether an order id was ever given here.
  [[nodiscard]] Result<bool, Failure> isKnown(const QString &orderId) const;

 private:
  [[nodiscard]] Result<std::vector<SaleRecord>, Failure> read(const QString &where, const Values &values,
                                                              const Moment &now) const;
  [[nodiscard]] std::optional<Failure> addDuplicates(SaleRecord &record) const;
  [[nodiscard]] std::optional<Failure> addMismatched(SaleRecord &record) const;

  Database &m_database;
  std::optional<Failure::Code> m_whyNone;
};

}  // namespace kassir::store
