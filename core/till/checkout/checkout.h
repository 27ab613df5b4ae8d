#pragma once

#include <QObject>
#include <optional>

#include "core/base/clock.h"
#include "core/paycom/paycomclient.h"
#include "core/paycom/paymentlook.h"
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

  /// Freezes the sale and makes one attempt. Does nothing for a sale that has left, or may have.
  void send(const paycom::CreateRequest &request);
  /// Looks at the payment now and then until it is settled. Does nothing for a sale without a payment.
  void watch();
  /// Looks at the payment now, whatever the pause.
  void look();

  [[nodiscard]] const CheckoutStatus &status() const { return m_status; }
  /// The provider's own number for the payment's state, where it told one: to be shown, not to be decided by.
  [[nodiscard]] std::optional<qint64> stateNumber() const { return m_stateNumber; }
  /// Why the last attempt, or the last look, brought nothing. Empty after one that did.
  [[nodiscard]] const std::optional<paycom::Failure> &failure() const { return m_failure; }

 Q_SIGNALS:
  /// After every step of the machine, and after every look at the payment.
  void changed();

 private:
  /// Whether the event could happen.
  bool apply(const CheckoutEvent &event);
  [[nodiscard]] CheckoutEvent eventOf(const Result<paycom::Receipt, paycom::Failure> &answer);
  void settleAttempt(const Result<paycom::Receipt, paycom::Failure> &answer);
  void lookLater();
  void settleLook(const Result<paycom::Look, paycom::Failure> &answer);

  paycom::PaycomClient &m_client;
  Clock &m_clock;
  PollPolicy m_policy;
  CheckoutStatus m_status;
  std::optional<paycom::CreateRequest> m_request;
  std::optional<qint64> m_stateNumber;
  std::optional<paycom::Failure> m_failure;
  std::chrono::milliseconds m_watchedSince{0};
  bool m_isWatching = false;
  bool m_isLooking = false;
  bool m_isAlarmSet = false;  // a look between two alarms must not start a second row of them
};

}  // namespace kassir::till
