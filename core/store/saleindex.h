#pragma once

#include <QByteArray>
#include <QStringList>
#include <vector>

#include "core/store/database.h"
#include "core/store/saleentry.h"

namespace kassir::store {

/// What a sale may be found by; one of it is enough.
struct SaleSearch {
  QStringList orderIds;  ///< each the beginning of an order id
  QString receiptId;     ///< the beginning of one, also of another receipt of the same sale
  QString fiscalNumber;  ///< likewise
  std::optional<sale::Money> amount;
  QString phoneEnding;  ///< four digits
  QByteArray phoneHash;
  std::vector<QStringList> words;  ///< of the items: each word of one list begins a word, folded as they are

  bool operator==(const SaleSearch &) const = default;
};

enum class SaleChoice {
  All,
  Open,  ///< that somebody still waits for, or has to look at
};

/// Which sales, and how many of them: the newest come first.
struct SaleQuery {
  SalePeriod period;
  SaleChoice choice = SaleChoice::All;
  std::optional<SaleSearch> search;
  std::optional<qint64> before = std::nullopt;  ///< only those with a smaller sequence
  int most = 50;
};

/// Finds sales in the journal, however many it holds: a page costs as much at its end as at its beginning.
class SaleIndex {
 public:
  /// `database` must outlive it.
  explicit SaleIndex(const Database &database) : m_database(database) {}

  /// Newest first. Fewer than asked for: there are no more.
  [[nodiscard]] Result<std::vector<SaleEntry>, Failure> page(const SaleQuery &query) const;
  /// Nothing where there is no such sale.
  [[nodiscard]] Result<std::optional<SaleEntry>, Failure> find(const QString &orderId) const;
  /// What was paid in a period.
  [[nodiscard]] Result<SaleSum, Failure> paid(const SalePeriod &period) const;

 private:
  const Database &m_database;
};

}  // namespace kassir::store
