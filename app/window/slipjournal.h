#pragma once

#include "core/base/clock.h"
#include "core/slip/content.h"
#include "core/store/journal.h"

namespace kassir::window {

/// The slips of each order as the journal has them: each is in it before it goes to the printer, so that the
/// next one is a copy, whatever became of the program meanwhile.
class SlipJournal {
 public:
  /// Both must outlive it.
  SlipJournal(store::Journal &journal, const Clock &clock) : m_journal(journal), m_clock(clock) {}

  /// What the next slip of this order is; nothing for the first.
  [[nodiscard]] Result<std::optional<slip::Copy>, store::Failure> copyOf(const QString &orderId) const;
  /// When the last one went to the printer, if nobody knows whether it came out.
  [[nodiscard]] Result<std::optional<QDateTime>, store::Failure> doubtful(const QString &orderId) const;

  /// Before one goes to the printer. It must not go where this fails.
  [[nodiscard]] Result<void, store::Failure> begin(const QString &orderId);
  /// The printer has taken it.
  [[nodiscard]] Result<void, store::Failure> end();
  /// The printer took nothing of it.
  [[nodiscard]] Result<void, store::Failure> withdraw();

  /// Of the one that was begun last.
  [[nodiscard]] const QString &orderId() const { return m_orderId; }

 private:
  [[nodiscard]] store::Transaction unit();

  store::Journal &m_journal;
  const Clock &m_clock;
  QString m_orderId;
  qint64 m_print = 0;
};

}  // namespace kassir::window
