#pragma once

#include <QObject>
#include <optional>

#include "core/paycom/createproof.h"
#include "core/till/checkout/checkoutpauses.h"
#include "core/till/checkout/orderscan.h"
#include "core/till/checkout/paymentcalls.h"
#include "core/till/checkout/sendgate.h"

namespace kassir::till {

/// One sale being paid: sends it, watches the payment until it is settled, and searches for it where an
/// answer was lost. Each step is in the journal before the next is made; what may follow what is decided by
/// the machine alone.
class Checkout : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    paycom::PaycomClient &client;
    Clock &clock;
    store::Journal &journal;
    SendGate &gate;
    Random random;
    store::Actor person = store::Actor::Cashier;
  };

  /// For a sale that is in the journal. All parts must outlive it.
  Checkout(Parts parts, store::SaleRecord record, CheckoutPolicy policy = {}, QObject *parent = nullptr);
  ~Checkout() override;

  /// After a restart: what was under way is judged by what is in the journal. Before anything else, once.
  void resume();

  /// What is to happen where nothing could leave.
  enum class Unsent {
    TryAgain,  ///< by itself, for as long as somebody waits, `longestQueued` at most
    Void,      ///< the sale ends in that same act
  };
  /// Makes one attempt, by a person's press: of a queued sale, or where what left was searched for and is not
  /// there. Does nothing in any other state.
  void send(Unsent unsent);
  /// Nobody waits at the screen any more: what has not left will not leave by itself.
  void leaveAlone();

  /// Stays with the sale until it is settled: after an unclear answer searches the provider's list, and looks
  /// at the payment now and then once one is known.
  void watch();
  /// Looks now, whatever the pause: at the payment, or for it.
  void look();
  /// Gives the sale up; one under way only until its body leaves. A payment that exists, or turns up, is
  /// looked at and cancelled only if it still waits untouched; one that was paid meanwhile is an alarm.
  /// Watches from now on. False where nothing was changed.
  bool giveUp(const QString &reason = {});
  /// A manager says that nothing exists at the provider, and why.
  bool override(const QString &reason);
  /// A person says which of `candidates` is this sale's.
  bool pick(const QString &receiptId);
  /// Looks at another payment of the same sale, and cancels it if it waits untouched.
  void cancelDuplicate(const QString &receiptId) { m_payment.cancelOther(receiptId); }
  /// The customer showed a code of their own, or wants a link by SMS.
  [[nodiscard]] PaymentCalls &payment() { return m_payment; }
  [[nodiscard]] const PaymentCalls &payment() const { return m_payment; }
  /// A manager ends what was given up and the provider neither cancels nor tells of, and says why. If it is
  /// paid after all, a sweep raises the alarm.
  bool endByHand(const QString &reason);
  /// A manager has dealt with the alarm, and says how.
  bool acknowledge(const QString &reason);
  /// Receipts of this order that a sweep of the whole list found, and the ids of those that were not asked
  /// for so.
  void surface(const std::vector<paycom::Receipt> &receipts, std::vector<QString> mismatched);

  [[nodiscard]] const sale::SaleStatus &status() const { return m_record.status(); }
  [[nodiscard]] const store::SaleRecord &record() const { return m_record.record(); }
  [[nodiscard]] const QString &orderId() const { return record().frozen.orderId; }
  [[nodiscard]] sale::Money amount() const { return record().frozen.amount; }
  /// The page on which the customer pays. Empty before a payment is known.
  [[nodiscard]] QUrl payUrl() const;
  /// The name of the server that the sale goes to.
  [[nodiscard]] QString serverName() const { return m_parts.client.host(); }
  /// When the last attempt began, by the clock's steady time; of an earlier run's sale, when it froze.
  [[nodiscard]] std::chrono::milliseconds attemptedAt() const { return m_attemptedAt; }
  /// The last attempt's number at the provider, for its support.
  [[nodiscard]] std::optional<qint64> requestId() const { return m_requestId; }
  /// Receipts of our amount that name no order and are no other sale's, of the last search: one of them may
  /// be this sale's.
  [[nodiscard]] std::vector<paycom::Receipt> candidates() const;
  /// What the last search told; nothing before the first of this run.
  [[nodiscard]] std::optional<SearchOutcome> searchOutcome() const { return m_search.outcome(); }
  /// Whether an attempt waits for its turn, or for the end of a pause.
  [[nodiscard]] bool isWaitingToSend() const { return m_isWaitingToSend; }
  // What the till does next by itself. Times are steady ones.

  /// Whether it was tried for so long that it waits for a press now.
  [[nodiscard]] bool isAlone() const { return m_isAlone; }
  /// Whether what has not left is tried again without a press.
  [[nodiscard]] bool triesByItself() const { return !m_isAlone && (m_isWaitingToSend || storeFailure()); }
  /// Whether its first attempt is to begin within moments. One that a kill kept from beginning waits for a
  /// press, and one that the disk does not take for room.
  [[nodiscard]] bool isAboutToSend() const {
    return status().state == sale::SaleState::Queued && status().attempts == 0 && !m_isAlone &&
           !storeFailure();
  }
  /// When. Nothing where it waits for its turn alone.
  [[nodiscard]] std::optional<std::chrono::milliseconds> nextAttemptAt() const {
    return m_parts.gate.opensAt();
  }
  /// When what was lost is searched for again. Nothing while it is, and where it is not searched for.
  [[nodiscard]] std::optional<std::chrono::milliseconds> nextSearchAt() const {
    return m_pauses.nextSearchAt();
  }
  /// From when on a second search that finds nothing proves that there is nothing.
  [[nodiscard]] std::chrono::milliseconds proofAt() const {
    return status().lastLeft + m_record.settle().settle;
  }
  /// What the last search told only a person can judge.
  [[nodiscard]] bool needsAPerson() const { return m_search.needsAPerson(); }
  /// Why the last attempt, search or look brought nothing, or the payment was not cancelled though that was
  /// asked for. Empty otherwise.
  [[nodiscard]] const std::optional<paycom::Failure> &failure() const;
  /// Why the journal does not take what happened, or what should happen. Then nothing goes on.
  [[nodiscard]] const std::optional<store::Failure> &storeFailure() const { return m_record.failure(); }

 Q_SIGNALS:
  /// After every step of the machine, and after every look at the payment. Whoever hears it must not delete
  /// the sender there and then.
  void changed();
  /// What the till does next by itself is decided, or otherwise than before.
  void planned();
  /// Somebody waited for an attempt to leave, and it was tried for too long: it is not tried any more.
  void triedForTooLong();

 private:
  using Step = CheckoutRecord::Step;

  void enterGate(SendGate::Urgency urgency);
  void leaveGate(SendGate::End end);
  void attempt();
  void settleAttempt(const Result<paycom::Receipt, paycom::Failure> &answer);
  void tryAgainLater();
  [[nodiscard]] bool decide(Step step);
  /// What is to be done next by itself: nothing, a search or a look.
  void goOn();
  void catchUpLater();
  void searchLater();
  void search();
  void followScan();
  void lookLater();
  void lookAtOthersLater();
  void followPayment();
  void announce();
  void announceRefusal();

  Parts m_parts;
  CheckoutRecord m_record;
  RecordedCalls m_calls;
  OrderScan m_search;
  PaymentCalls m_payment;
  CheckoutPauses m_pauses;
  Unsent m_unsent = Unsent::TryAgain;
  qint64 m_attempt = 0;  // the journal's row of the one under way
  std::optional<qint64> m_requestId;
  std::optional<paycom::Failure> m_failure;  // of the last attempt
  std::chrono::milliseconds m_queuedSince{0};
  std::chrono::milliseconds m_attemptedAt{0};
  std::chrono::milliseconds m_watchedSince{0};
  bool m_isInGate = false;
  bool m_isWaitingToSend = false;
  bool m_isAlone = false;
  bool m_isWatching = false;
  bool m_isPaymentKnown = false;
};

}  // namespace kassir::till
