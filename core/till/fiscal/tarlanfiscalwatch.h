#pragma once

#include "core/base/clock.h"
#include "core/tarlan/tarlanclient.h"
#include "core/till/fiscal/fiscalplan.h"
#include "core/till/fiscal/fiscalwatch.h"

namespace kassir::till {

/// Asks Tarlan for the fiscal check of an order.
class TarlanFiscalWatch : public FiscalWatch {
  Q_OBJECT

 public:
  /// `client` and `clock` must outlive it.
  TarlanFiscalWatch(tarlan::TarlanClient &client, Clock &clock, FiscalPatience patience = {},
                    QObject *parent = nullptr);

  /// Once.
  void start(const QString &orderId);

  /// What the last look brought; nothing before the first has ended.
  [[nodiscard]] const std::optional<tarlan::Lookup> &last() const { return m_last; }

  [[nodiscard]] std::optional<fiscal::FiscalCheck> check() const override;
  [[nodiscard]] std::optional<tarlan::LookupFailure> failure() const override;
  [[nodiscard]] bool hasEnded() const override { return m_hasEnded; }

 private:
  void look();
  void settle(const tarlan::Lookup &lookup);

  tarlan::TarlanClient &m_client;
  Clock &m_clock;
  FiscalPatience m_patience;
  QString m_orderId;
  std::chrono::milliseconds m_started{0};
  int m_looks = 0;
  std::optional<tarlan::Lookup> m_last;
  bool m_hasEnded = false;
};

}  // namespace kassir::till
