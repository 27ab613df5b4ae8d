#pragma once

#include <QObject>
#include <deque>
#include <optional>

#include "app/cli/cancelwait.h"
#include "core/till/checkout/checkout.h"

namespace kassir::cli {

/// Whether anybody still has to find out what became of a sale.
[[nodiscard]] bool isUnclear(sale::SaleState state);
/// Whether an alarm stands for something that may still happen, or that nobody understands: another payment
/// of the sale lives, or the answer was about something else. Two payments that are made are known well.
[[nodiscard]] bool leavesUnclear(sale::SaleAlarm alarm);
/// Either of them.
[[nodiscard]] bool isUnclear(const sale::SaleStatus &status);

enum class Scans {
  One,   ///< each sale is looked for once
  Both,  ///< and a second time, late enough to prove that there is nothing
};

/// Finds out what became of sales, one after the other: looks for what was lost, at what is given up, and at
/// other payments of a sale that were not at their end.
class Resolving : public QObject {
 public:
  /// The clock must outlive it.
  Resolving(Clock &clock, Scans scans, std::chrono::milliseconds settle)
      : m_clock(clock), m_scans(scans), m_settle(settle) {}

  /// `checkout` must live until `ended` is called.
  void add(till::Checkout &checkout) { m_tasks.push_back({&checkout, m_clock.steady()}); }
  /// Once for all that was added.
  void begin(const Callback<> &ended);

 private:
  struct Task {
    till::Checkout *checkout = nullptr;
    std::chrono::milliseconds due{0};
    int rescans = 0;
    bool areOthersSeen = false;
  };

  void next();
  void resolve();
  void scan();
  void followScan();
  void look();
  void waitForCancel();
  void lookAtOthers();
  void goOn();
  [[nodiscard]] till::Checkout &checkout() { return *m_tasks.front().checkout; }

  Clock &m_clock;
  Scans m_scans;
  std::chrono::milliseconds m_settle;
  std::deque<Task> m_tasks;  // the first is under way
  std::optional<Callback<>> m_ended;
  std::unique_ptr<CancelWait> m_cancelWait;
  int m_scansBefore = 0;  // empty ones, before this one
  std::ptrdiff_t m_othersAwaited = 0;
};

}  // namespace kassir::cli
