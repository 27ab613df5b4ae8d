#include "core/till/checkout/checkoutrecord.h"

#include <algorithm>

namespace kassir::till {

CheckoutRecord::CheckoutRecord(store::Journal &journal, Clock &clock, store::SaleRecord record,
                               SettlePolicy settle, store::Actor person)
    : m_journal(journal), m_clock(clock), m_record(std::move(record)), m_settle(settle), m_person(person) {}

paycom::Order CheckoutRecord::order() const {
  return {{m_record.frozen.orderField, m_record.frozen.orderId}, m_record.frozen.amount};
}

bool CheckoutRecord::isAnothers(const QString &receiptId) const {
  const auto holder = m_journal.sales.holderOf(receiptId);
  return holder && !holder.value().isEmpty() && holder.value() != m_record.frozen.orderId;
}

bool CheckoutRecord::takesAnothers(const sale::SaleStatus &status) const {
  const auto knows = [this](const QString &id) {
    const auto &known = m_record.status;
    return (known.payment && known.payment->id == id) ||
           std::any_of(known.duplicates.begin(), known.duplicates.end(),
                       [&id](const sale::Payment &other) { return other.id == id; });
  };
  const auto isForbidden = [&](const sale::Payment &payment) {
    return !knows(payment.id) && isAnothers(payment.id);
  };
  return (status.payment && isForbidden(*status.payment)) ||
         std::any_of(status.duplicates.begin(), status.duplicates.end(), isForbidden);
}

bool CheckoutRecord::take(Step step) {
  return catchUp() && tryTo(step) == Taken::Done;
}

void CheckoutRecord::keep(Step step) {
  if (!catchUp() || !isKept(step)) m_waiting.push_back(std::move(step));
}

// What a person wanted and the disk did not take waits for nobody: the same row once more shows whether it
// does again, and is no act.
bool CheckoutRecord::recover() {
  if (!catchUp()) return false;
  if (!m_failure) return true;
  store::Transaction unit = m_journal.begin(
      {store::Actor::Till, store::Action::EditDraft, m_clock.moment(), m_record.frozen.orderId});
  m_journal.sales.setStatus(unit, m_record.frozen.orderId, m_record.status);
  const auto kept = unit.commit();
  m_failure = kept ? std::nullopt : std::optional(kept.error());
  return !m_failure;
}

bool CheckoutRecord::catchUp() {
  while (!m_waiting.empty()) {
    if (!isKept(m_waiting.front())) return false;
    m_waiting.pop_front();
  }
  return true;
}

// It happened, also where it can no longer change the status: what came with it is a fact to be kept.
bool CheckoutRecord::isKept(Step &step) {
  Taken taken = tryTo(step);
  if (taken == Taken::Impossible) {
    step.events.clear();
    taken = tryTo(step);
  }
  return taken == Taken::Done;
}

CheckoutRecord::Taken CheckoutRecord::tryTo(const Step &step) {
  sale::SaleStatus status = m_record.status;
  for (const CheckoutEvent &event : step.events) {
    const auto next = after(status, event, m_settle);
    if (!next) return Taken::Impossible;
    status = *next;
  }
  if (takesAnothers(status)) return Taken::Impossible;
  // A look that brought nothing new is no act: thousands of them would bury the others.
  if (!step.more && status == m_record.status) return Taken::Done;
  store::Transaction unit =
      m_journal.begin({step.by == By::Person ? m_person : store::Actor::Till, step.action, m_clock.moment(),
                       m_record.frozen.orderId, step.note});
  if (status != m_record.status) m_journal.sales.setStatus(unit, m_record.frozen.orderId, status);
  if (step.more) step.more(unit);
  const auto kept = unit.commit();
  m_failure = kept ? std::nullopt : std::optional(kept.error());
  if (!kept) return Taken::NotKept;
  const bool isNewlyPaid = status.state == sale::SaleState::Paid && !m_record.paid;
  if (isNewlyPaid) m_record.paid = unit.act().moment.wall;
  m_record.status = std::move(status);
  return Taken::Done;
}

}  // namespace kassir::till
