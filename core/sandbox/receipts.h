#pragma once

#include <QHash>
#include <QObject>
#include <deque>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sandbox/options.h"
#include "core/sandbox/receipt.h"

namespace kassir::sandbox {

/// What stands in the way of paying a receipt.
enum class PayProblem { UnknownReceipt, NotWaiting };

/// The book of receipts, which both vendors look into. References into it stay valid.
class Receipts : public QObject {
 public:
  /// Whether money is taken, or only reserved; as it was asked when the receipt was created, or in any case.
  enum class Charge { AsCreated, Hold };

  Receipts(Clock &clock, const Options &options);

  const Receipt &create(ReceiptDraft draft);
  /// State by state, as it goes when a customer pays with a telephone.
  [[nodiscard]] Result<void, PayProblem> pay(const QString &id);
  [[nodiscard]] Result<void, PayProblem> payAtOnce(const QString &id, Charge charge);
  /// Who paid with a token, and with which card.
  void setPayer(const QString &id, json::Value card, json::Value payer);
  /// From state 5. False in any other.
  [[nodiscard]] bool confirmHold(const QString &id);
  /// Unpaid goes to 50 at once, paid to 21 and a step later to 50. False while a payment is on its way.
  [[nodiscard]] bool cancel(const QString &id);

  /// By steady time, so that a clock set meanwhile changes nothing.
  [[nodiscard]] std::chrono::milliseconds sinceCreation(const Receipt &receipt) const;
  [[nodiscard]] std::chrono::milliseconds sincePayment(const Receipt &receipt) const;

  [[nodiscard]] const Receipt *find(const QString &id) const;
  [[nodiscard]] bool hasLiving(const std::vector<json::Member> &account) const;
  /// The newest paid receipt of that order; nullptr when there is none.
  [[nodiscard]] const Receipt *paid(const QString &order) const;
  [[nodiscard]] const std::deque<Receipt> &all() const { return m_receipts; }

 private:
  void step(const QString &id);
  [[nodiscard]] Result<Receipt *, PayProblem> waiting(const QString &id);
  void settle(Receipt &receipt);
  void take(Receipt &receipt);
  [[nodiscard]] Receipt *receipt(const QString &id);
  [[nodiscard]] qint64 now() const;

  Clock &m_clock;
  const Options &m_options;
  std::deque<Receipt> m_receipts;
  QHash<QString, std::size_t> m_places;
};

}  // namespace kassir::sandbox
