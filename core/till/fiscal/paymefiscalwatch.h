#pragma once

#include "core/base/clock.h"
#include "core/paycom/paycomclient.h"
#include "core/till/fiscal/fiscalwatch.h"

namespace kassir::till {

/// Reads a paid receipt 5 s and 60 s after its payment, in case Payme shows the fiscal check it made. It is
/// documented only where a merchant sets it himself: to find none proves nothing, and is no failure.
class PaymeFiscalWatch : public FiscalWatch {
  Q_OBJECT

 public:
  /// `client` and `clock` must outlive it.
  PaymeFiscalWatch(paycom::PaycomClient &client, Clock &clock, QObject *parent = nullptr);

  /// Once, as soon as the receipt is paid.
  void start(const QString &receiptId);

  [[nodiscard]] std::optional<fiscal::FiscalCheck> check() const override { return m_check; }
  [[nodiscard]] std::optional<tarlan::LookupFailure> failure() const override { return std::nullopt; }
  [[nodiscard]] bool hasEnded() const override { return m_hasEnded; }

 private:
  void lookAfter(std::chrono::milliseconds pause);
  void look();

  paycom::PaycomClient &m_client;
  Clock &m_clock;
  QString m_receiptId;
  std::optional<fiscal::FiscalCheck> m_check;
  int m_looks = 0;
  bool m_hasEnded = false;
};

}  // namespace kassir::till
