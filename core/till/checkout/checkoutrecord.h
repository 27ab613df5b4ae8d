#pragma once

#include <deque>

#include "core/base/clock.h"
#include "core/paycom/order.h"
#include "core/store/journal.h"
#include "core/till/checkout/checkoutmachine.h"

namespace kassir::till {

/// Whether a step is taken by a person or by the till itself.
enum class By { Till, Person };

/// Where one sale stands, in memory and in the journal: nothing is known here that is not on the disk.
class CheckoutRecord {
 public:
  /// Both must outlive it. `person` is who acts where the till does not act by itself.
  CheckoutRecord(store::Journal &journal, Clock &clock, store::SaleRecord record, SettlePolicy settle,
                 store::Actor person);

  [[nodiscard]] const sale::SaleStatus &status() const { return m_record.status; }
  [[nodiscard]] const SettlePolicy &settle() const { return m_settle; }
  [[nodiscard]] const store::SaleRecord &record() const { return m_record; }
  [[nodiscard]] paycom::Order order() const;
  /// Whether the journal has that receipt as another sale's: then it is never this one's.
  [[nodiscard]] bool isAnothers(const QString &receiptId) const;

  /// One step: what happens to the status, if anything, and what else is written with it.
  struct Step {
    std::vector<CheckoutEvent> events = {};
    store::Action action = store::Action::Outcome;
    std::function<void(store::Transaction &)> more = {};
    QString note = {};  ///< a person's reason
    By by = By::Till;
  };

  /// Takes the step if it can be taken and kept. False, and nothing has changed, otherwise: then nothing that
  /// was to follow may be done.
  [[nodiscard]] bool take(Step step);
  /// For what has happened already: kept as soon as the disk lets us, in the order in which it came. Until
  /// then nothing of it is known.
  void keep(Step step);
  /// Whether everything is kept, and the journal takes something again. Tries what is still waiting.
  bool recover();
  /// Whether something waits to be kept, or was not taken.
  [[nodiscard]] bool isBehind() const { return !m_waiting.empty() || m_failure; }
  /// Why the last thing was not kept. Nothing once the journal has taken something since.
  [[nodiscard]] const std::optional<store::Failure> &failure() const { return m_failure; }

 private:
  enum class Taken { Done, Impossible, NotKept };

  bool catchUp();
  [[nodiscard]] Taken tryTo(const Step &step);
  [[nodiscard]] bool takesAnothers(const sale::SaleStatus &status) const;
  [[nodiscard]] bool isKept(Step &step);

  store::Journal &m_journal;
  Clock &m_clock;
  store::SaleRecord m_record;
  SettlePolicy m_settle;
  store::Actor m_person;
  std::deque<Step> m_waiting;
  std::optional<store::Failure> m_failure;
};

}  // namespace kassir::till
