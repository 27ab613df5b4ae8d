#pragma once

#include <vector>

#include "core/store/salequery.h"
#include "core/store/salespan.h"

namespace kassir::store {

/// Finds which sales a query means: their sequences, newest first. For one query.
class SaleFinder {
 public:
  SaleFinder(const Database &database, const SaleQuery &query) : m_database(database), m_query(query) {}

  /// At most as many as were asked for.
  [[nodiscard]] Result<std::vector<qint64>, Failure> find();
  /// Whether that takes so long that a window would be felt to stand still.
  [[nodiscard]] Result<bool, Failure> takesLong();

 private:
  void begin();
  void search(const SaleSearch &search);
  void addOrders(const QString &beginning);
  void addRecentOrders(const QString &beginning);
  void addReceipts(const QString &beginning);
  void addPhones(const SaleSearch &search);
  void addWords(const std::vector<QStringList> &alternatives);
  /// Adds what `source`, the rest of a SELECT from FROM on, has of the query; `sequence` is the column of it.
  void add(const QString &source, Values values, const QString &sequence = QStringLiteral("s.sequence"));

  [[nodiscard]] QString filter(const QString &sequence) const;
  [[nodiscard]] bool isBroad(const QString &beginning);
  [[nodiscard]] bool isShort() const;

  const Database &m_database;
  const SaleQuery &m_query;
  SaleSpan m_span;  // what the period and the page before leave to be looked at
  std::vector<qint64> m_found;
  std::optional<Failure> m_failure;
};

}  // namespace kassir::store
