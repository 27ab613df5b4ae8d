#pragma once

#include <QObject>
#include <optional>

#include "core/base/clock.h"
#include "core/paycom/ordersearch.h"
#include "core/paycom/paymentlook.h"
#include "core/till/checkout/backoff.h"
#include "core/till/checkout/checkoutmachine.h"
#include "core/till/checkout/pollpolicy.h"

namespace kassir::till {

/// One sale being paid: sends it once, then watches the payment until it is settled. Kept in memory; what
/// happens to it is decided by the machine alone.
class Checkout : public QObject {
  Q_OBJECT

 public:
  /// `client` and `clock` must outlive it.
  Checkout(paycom::PaycomClient &client, Clock &clock, PollPolicy policy = {}, QObject *parent = nullptr);

  /// Freezes the sale and makes one attempt. Does nothing for a sale that is not a draft.
  void send(const paycom::CreateRequest &request);
  /// Makes one more attempt with the very same request, by a person's press: only where nothing left, or
  /// what left was searched for and is not there.
  void resend();
  /// Unfreezes the sale, so that it can be edited and sent anew. False, and nothing changes, once something
  /// may have been created, and while an attempt is under way.
  bool thaw();
  /// Stays with the sale until it is settled: after an unclear answer searches the provider's list, and
  /// looks at the payment now and then once one is known.
  void watch();
  /// Looks now, whatever the pause: at the payment, or for it.
  void look();
  /// Gives the sale up. A payment that exists, or turns up, is looked at and cancelled only if it still
  /// waits untouched; one that was paid meanwhile is an alarm. Watches from now on.
  void giveUp();

  [[nodiscard]] const sale::SaleStatus &status() const { return m_status; }
  /// Of the frozen sale; empty and zero for a draft.
  [[nodiscard]] QString orderId() const { return m_request ? m_request->orderId() : QString(); }
  [[nodiscard]] sale::Money amount() const { return m_request ? m_request->sale.amount : sale::Money(); }
  /// The page on which the customer pays. Empty before a payment is known.
  [[nodiscard]] QUrl payUrl() const;
  /// The name of the server that the sale goes to.
  [[nodiscard]] QString serverName() const { return m_client.host(); }
  /// When the last attempt began, by the clock's steady time.
  [[nodiscard]] std::chrono::milliseconds attemptedAt() const { return m_attemptedAt; }
  /// The last attempt's number at the provider, for its support.
  [[nodiscard]] std::optional<qint64> requestId() const { return m_requestId; }
  /// The provider's own number for the payment's state, where it told one: to be shown, not to be decided by.
  [[nodiscard]] std::optional<qint64> stateNumber() const { return m_stateNumber; }
  /// Why the last attempt, search or look brought nothing, or the payment was not cancelled though that was
  /// asked for. Empty otherwise.
  [[nodiscard]] const std::optional<paycom::Failure> &failure() const {
    return m_failure ? m_failure : m_cancelFailure;
  }

 Q_SIGNALS:
  /// After every step of the machine, and after every look at the payment. Whoever hears it must not delete
  /// the sender there and then.
  void changed();

 private:
  /// Whether the event could happen. The first tells nobody.
  bool step(const CheckoutEvent &event);
  bool apply(const CheckoutEvent &event);
  void attempt();
  [[nodiscard]] CheckoutEvent eventOf(const Result<paycom::Receipt, paycom::Failure> &answer);
  void settleAttempt(const Result<paycom::Receipt, paycom::Failure> &answer);
  /// What is to be done next by itself: nothing, a search or a look.
  void goOn();
  [[nodiscard]] bool isLookedFor() const;
  void searchLater();
  void search();
  void settleSearch(const Result<paycom::OrderSearch, paycom::Failure> &answer,
                    std::chrono::milliseconds began);
  [[nodiscard]] CheckoutEvent eventOf(const paycom::OrderSearch &found, std::chrono::milliseconds began);
  void lookLater();
  void lookAtPayment();
  void settleLook(const Result<paycom::Look, paycom::Failure> &answer);
  void cancel();
  void settleCancel(const Result<paycom::Receipt, paycom::Failure> &answer);

  paycom::PaycomClient &m_client;
  Clock &m_clock;
  PollPolicy m_policy;
  BackOff m_backOff;
  sale::SaleStatus m_status;
  std::optional<paycom::CreateRequest> m_request;
  std::optional<qint64> m_requestId;
  std::optional<qint64> m_stateNumber;
  std::optional<paycom::Failure> m_failure;
  std::optional<paycom::Failure> m_cancelFailure;
  QDateTime m_firstAttempt;
  std::chrono::milliseconds m_attemptedAt{0};
  std::chrono::milliseconds m_watchedSince{0};
  std::chrono::milliseconds m_nextCancel{0};
  int m_searches = 0;  // since the last unclear answer
  int m_cancels = 0;
  bool m_isWatching = false;
  bool m_isLooking = false;
  bool m_isCancelling = false;
  // A look between two alarms must not start a second row of them.
  bool m_isLookSet = false;
  bool m_isSearchSet = false;
};

}  // namespace kassir::till
