#pragma once

#include <QObject>
#include <optional>

#include "core/paycom/ordersearch.h"
#include "core/paycom/paycomclient.h"
#include "core/paycom/receiptlist.h"
#include "core/till/checkout/checkoutrecord.h"
#include "core/till/journal/journalevent.h"

namespace kassir::till {

/// Searches the provider's whole list for one sale, one reading at a time, each of them in the journal.
class OrderScan : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    paycom::PaycomClient &client;
    Clock &clock;
    store::Journal &journal;
    CheckoutRecord &record;
  };

  /// All parts must outlive it.
  explicit OrderScan(Parts parts) : m_parts(parts) {}

  /// False, and nothing happens, while one is under way, where there is nothing to be looked for, and where
  /// the journal does not take it.
  bool begin();
  /// What was counted belongs to an earlier loss.
  void beginAnew() { m_count = 0; }

  [[nodiscard]] int count() const { return m_count; }
  /// Receipts of our amount that tell no order, in the last list: one of them may be the one.
  [[nodiscard]] const std::vector<paycom::Receipt> &candidates() const { return m_candidates; }
  /// The last list was read, and what it told only a person can judge.
  [[nodiscard]] bool needsAPerson() const;
  /// What the last list told; nothing before the first.
  [[nodiscard]] std::optional<SearchOutcome> outcome() const { return m_outcome; }
  /// Why the last list could not be read.
  [[nodiscard]] const std::optional<paycom::Failure> &failure() const { return m_failure; }

 Q_SIGNALS:
  void began();
  void ended();

 private:
  using List = Result<std::vector<paycom::Receipt>, paycom::Failure>;

  [[nodiscard]] bool mayHideUnpaid(const std::vector<paycom::Receipt> &list) const;
  void settle(const List &list, qint64 scan, const paycom::ListSpan &span, std::chrono::milliseconds began);

  Parts m_parts;
  std::vector<paycom::Receipt> m_candidates;
  std::optional<SearchOutcome> m_outcome;
  std::optional<paycom::Failure> m_failure;
  int m_count = 0;
};

}  // namespace kassir::till
