#pragma once

#include <QObject>
#include <QString>
#include <optional>

#include "core/base/callback.h"
#include "core/base/clock.h"
#include "core/net/transport.h"
#include "core/tarlan/account.h"
#include "core/tarlan/lookupreply.h"
#include "core/tarlan/retrypolicy.h"

namespace kassir::tarlan {

/// Asks Tarlan for the fiscal check of a payment. Once it is gone, nothing it was asked for is answered.
class TarlanClient {
 public:
  /// `transport` and `clock` must outlive it.
  TarlanClient(net::Transport &transport, Clock &clock, Account account, RetryPolicy retries = RetryPolicy());

  /// One look-up of the payment with the provider's own id `orderId`, for the account's service unless
  /// another is named. Asks up to three times while that may help, so the answer can take some 50 seconds.
  /// Answers exactly once, never from inside the call.
  void lookUp(const QString &orderId, const std::optional<QString> &serviceCode, Callback<Lookup> callback);

 private:
  struct Question {
    QString orderId;
    QString serviceCode;
    Callback<Lookup> callback;
    int tries = 1;
  };

  void ask(const Question &question);
  void settle(const Question &question, Lookup lookup);

  net::Transport &m_transport;
  Clock &m_clock;
  Account m_account;
  RetryPolicy m_retries;
  QObject m_lifetime;  // owner of what is still to come back
};

}  // namespace kassir::tarlan
