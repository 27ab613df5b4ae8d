#pragma once

#include <QObject>

#include "core/till/checkout/checkout.h"

namespace kassir::cli {

/// Waits for what comes of a sale that is given up and whose payment is known: a look is under way, and what
/// waits untouched is then cancelled.
class CancelWait : public QObject {
 public:
  /// Both must outlive it. Calls back once: when it is settled, when a look or the request to cancel failed,
  /// when somebody is paying, or when the provider takes its time.
  CancelWait(till::Checkout &checkout, Clock &clock, Callback<> ended);

 private:
  void follow();
  void end();

  till::Checkout &m_checkout;
  Clock &m_clock;
  Callback<> m_ended;
  bool m_isPatient = false;
  bool m_hasEnded = false;
};

}  // namespace kassir::cli
