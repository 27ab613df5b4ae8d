#pragma once

#include "app/cli/session.h"
#include "core/till/checkout/checkout.h"
#include "core/till/reconcile/sweep.h"

namespace kassir::cli {

/// What came of looking for unclear sales, gathered and then told at once.
class Reconciled {
 public:
  explicit Reconciled(Session &session) : m_session(session) {}

  void add(const till::Checkout &checkout);
  /// `why` there is no way to where it was sent.
  void addUnreachable(const QString &orderId, const sale::SaleStatus &status, const QString &why);
  /// Of one part of what is compared.
  void addFindings(const till::SweepFindings &findings);
  /// What earlier comparisons found, and nobody has dealt with.
  void addKept(const std::vector<store::Difference> &open);
  /// Why the rest was not compared.
  void setSweepFailure(const till::SweepFailure &failure, const QString &server);
  void setSweepFailure(const QString &why);

  /// Done where nothing is left unclear, else Unknown.
  ExitCode tell();

 private:
  void add(const QString &orderId, const sale::SaleStatus &status, const json::Value &error,
           const QString &why);
  void tellFindings(const till::SweepFindings &findings);
  void tellDifferences(const till::SweepFindings &findings);
  [[nodiscard]] json::Value sweepValue() const;

  Session &m_session;
  json::Value m_sales = json::Value::array();
  std::optional<till::SweepFindings> m_findings;
  till::SweepFindings m_kept;  // what the findings do not name again
  std::optional<QString> m_sweepFailure;
  int m_unclear = 0;
  bool m_hasDifferences = false;
};

}  // namespace kassir::cli
