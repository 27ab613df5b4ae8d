#include "app/window/slipjournal.h"

namespace kassir::window {

Result<std::optional<slip::Copy>, store::Failure> SlipJournal::copyOf(const QString &orderId) const {
  const auto prints = m_journal.prints.of(orderId);
  if (!prints) return failure(prints.error());
  if (prints.value().empty()) return std::optional<slip::Copy>();
  const int count = static_cast<int>(prints.value().size());
  return std::optional(slip::Copy{count, prints.value().front().began, m_clock.now()});
}

Result<std::optional<QDateTime>, store::Failure> SlipJournal::doubtful(const QString &orderId) const {
  const auto prints = m_journal.prints.of(orderId);
  if (!prints) return failure(prints.error());
  const bool isDoubtful = !prints.value().empty() && !prints.value().back().ended;
  return isDoubtful ? std::optional(prints.value().back().began) : std::nullopt;
}

store::Transaction SlipJournal::unit() {
  return m_journal.begin({store::Actor::Cashier, store::Action::Print, m_clock.moment(), m_orderId});
}

Result<void, store::Failure> SlipJournal::begin(const QString &orderId) {
  m_orderId = orderId;
  store::Transaction begun = unit();
  m_print = m_journal.prints.begin(begun, orderId);
  return begun.commit();
}

Result<void, store::Failure> SlipJournal::end() {
  store::Transaction ended = unit();
  m_journal.prints.end(ended, m_print);
  return ended.commit();
}

Result<void, store::Failure> SlipJournal::withdraw() {
  store::Transaction withdrawn = unit();
  m_journal.prints.withdraw(withdrawn, m_print);
  return withdrawn.commit();
}

}  // namespace kassir::window
