#pragma once

#include <QString>
#include <deque>
#include <optional>

#include "core/base/clock.h"
#include "core/sandbox/occasion.h"

namespace kassir::sandbox {

/// One request of Paycom's that was let in and can change or send something, as it was executed: create,
/// send, pay, cancel or confirm_hold. Holds no key, token or telephone number.
struct Execution {
  qint64 number = 0;  ///< from 1, without gaps
  qint64 time = 0;    ///< milliseconds since 1970 by this computer's clock, whatever the stand-ins' says
  Occasion occasion = Occasion::AtOnce;
  QString method;          ///< "receipts.create"
  QString order = {};      ///< as orderOf() has it, no more than 128 characters
  QString receiptId = {};  ///< empty when no receipt was made, or none has the id that was asked for
  std::optional<qint64> amount = {};  ///< tiyin
  std::optional<int> state = {};      ///< the receipt's afterwards; none without a receipt
  std::optional<qint64> error = {};   ///< Paycom's code; none when it was done
};

/// All that was executed, oldest first, also for clients that were gone by then. Bounded to the last 100,000,
/// at most 50 MB: more than a till asks for in a week, so that no day of training can fill the memory.
class Executions {
 public:
  explicit Executions(const Clock &clock) : m_clock(clock) {}

  /// Gives it its number and time.
  void add(Execution execution);
  [[nodiscard]] const std::deque<Execution> &all() const { return m_executions; }

 private:
  const Clock &m_clock;
  std::deque<Execution> m_executions;
  qint64 m_number = 0;
};

}  // namespace kassir::sandbox
