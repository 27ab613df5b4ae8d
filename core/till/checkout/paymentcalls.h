#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <optional>

#include "core/paycom/paycomclient.h"
#include "core/paycom/paymentlook.h"
#include "core/till/checkout/backoff.h"
#include "core/till/checkout/paymenttries.h"
#include "core/till/checkout/recordedcalls.h"

namespace kassir::till {

/// Whether a call that changes something was begun, and if not, why.
enum class CallStart {
  Begun,           ///< Payme is being asked, and its answer follows
  UnderWay,        ///< an earlier one of its kind waits for its answer
  NothingWaits,    ///< there is no payment that it could be about
  TakenMeanwhile,  ///< somebody has begun to pay it otherwise
  NotKept,         ///< the journal does not take it, so nothing was done
};

/// What is done with a payment that exists: looked at, cancelled, paid by a code, sent as a link. What
/// changes something is in the journal before it is made, and never repeated by itself.
class PaymentCalls : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    paycom::PaycomClient &client;
    Clock &clock;
    CheckoutRecord &record;
    RecordedCalls &calls;
    store::Journal &journal;
  };

  /// All parts must outlive it.
  PaymentCalls(Parts parts, BackOff backOff) : m_parts(parts), m_backOff(backOff) {}

  /// Looks at the payment; if the sale is given up and the payment waits untouched, cancels it.
  void look();
  /// Looks at the other payments of the same sale that live.
  void lookAtOthers();
  /// Looks at another payment of the same sale, and cancels it if it waits untouched.
  void cancelOther(const QString &receiptId);
  /// Whatever comes of it, a look follows. Where an earlier code may have been taken, a look comes first, and
  /// this one is used only if nobody has begun to pay; else codeDropped() says so.
  [[nodiscard]] CallStart payByCode(paycom::PaymentCode code);
  /// `hash` is by what the number can be found again.
  [[nodiscard]] CallStart sendLink(const paycom::PhoneNumber &phone, const QByteArray &hash);
  /// What was counted belongs to an earlier wish to cancel.
  void beginAnew() { m_cancels = 0; }

  [[nodiscard]] bool isPaying() const { return m_isPaying; }
  [[nodiscard]] bool isSendingLink() const { return m_isSendingLink; }
  /// What was tried for this sale, by this run or an earlier one.
  [[nodiscard]] Result<PaymentTries, store::Failure> tries() const;
  /// Why the last try to pay by a code brought nothing; until the next.
  [[nodiscard]] const std::optional<paycom::Failure> &payFailure() const { return m_payFailure; }
  /// Whether that proves that this code has paid nothing. No other error does: it may have paid all the same.
  [[nodiscard]] bool hasSurelyPaidNothing() const;
  /// Whether Payme took the last link to be sent; nothing while it is not known.
  [[nodiscard]] const std::optional<Result<bool, paycom::Failure>> &linkSent() const { return m_linkSent; }
  /// Why the last look brought nothing, or the payment was not cancelled though that was asked for.
  [[nodiscard]] const std::optional<paycom::Failure> &failure() const {
    return m_failure ? m_failure : m_cancelFailure;
  }

 Q_SIGNALS:
  /// After every look, and after every other call.
  void changed();
  /// A code that payByCode() had taken was not used after the look. Where the look itself failed:
  /// payFailure().
  void codeDropped(kassir::till::CallStart why);

 private:
  using Looked = Result<paycom::Look, paycom::Failure>;
  using Received = Result<paycom::Receipt, paycom::Failure>;

  [[nodiscard]] const sale::SaleStatus &status() const { return m_parts.record.status(); }
  void settleLook(const QString &receiptId, const Looked &answer);
  void cancel();
  void settleCancel(qint64 row, const QString &receiptId, const Received &answer);
  [[nodiscard]] CallStart pay(const paycom::PaymentCode &code);
  void lookBeforePaying(paycom::PaymentCode code);
  [[nodiscard]] CallStart payAfter(const QString &id, const paycom::Look &look,
                                   const paycom::PaymentCode &code);
  void keepOther(const QString &receiptId, const Looked &look);
  void settleOther(const QString &receiptId, const Looked &look);

  Parts m_parts;
  BackOff m_backOff;
  std::optional<paycom::Failure> m_failure;
  std::optional<paycom::Failure> m_cancelFailure;
  std::optional<paycom::Failure> m_payFailure;
  std::optional<Result<bool, paycom::Failure>> m_linkSent;
  std::chrono::milliseconds m_nextCancel{0};
  int m_cancels = 0;
  bool m_isLooking = false;
  bool m_isLookWanted = false;  // once more, after the one that is under way
  bool m_isCancelling = false;
  bool m_isPaying = false;
  QSet<QString> m_cancelledOthers;  ///< whose cancelling is under way
  bool m_isSendingLink = false;
};

}  // namespace kassir::till
