#pragma once

#include <QObject>
#include <map>
#include <optional>

#include "core/store/journal.h"
#include "core/till/ticket/ticket.h"

namespace kassir::till {

/// A sale that lies aside: parked, or waiting for its payment.
struct AsideTicket {
  qint64 draft = 0;
  QString orderId;  ///< of the sale it froze into; empty for a parked one
  QString title;    ///< of its first line
  qsizetype lines = 0;
  QDateTime changed;
  std::optional<sale::Money> amount = std::nullopt;  ///< nothing while a part of it is missing

  bool operator==(const AsideTicket &) const = default;
};

/// Where the cashier was.
struct TicketCursor {
  int row = 0;
  int column = 0;
  QString typed;  ///< in the entry line, and not entered yet

  bool operator==(const TicketCursor &) const = default;
};

/// Keeps the ticket on the screen, and those that lie aside, in the journal: every edit before the next one.
class TicketKeeper : public QObject {
  Q_OBJECT

 public:
  /// All three must outlive it.
  TicketKeeper(Ticket &ticket, store::Journal &journal, Clock &clock, QObject *parent = nullptr);

  /// Puts back what was on the screen when the program ended; frozen, if it is being paid. Once, before the
  /// first edit.
  [[nodiscard]] Result<void, store::Failure> restore();

  /// The sale that the ticket on the screen froze into; empty while it is being rung up.
  [[nodiscard]] const QString &orderId() const { return m_kept.orderId; }
  [[nodiscard]] const TicketCursor &cursor() const { return m_cursor; }
  /// Kept a moment later, with the last of several.
  void setCursor(const TicketCursor &cursor);

  /// Within the act that freezes the sale: from now on the ticket belongs to it.
  void freezeInto(store::Transaction &unit, const QString &orderId);
  /// The ticket is frozen; called once that act was committed.
  void setFrozen(const QString &orderId);
  /// The sale did not come about: its lines can be edited again.
  [[nodiscard]] Result<void, store::Failure> thaw();
  /// The sale is settled: an empty ticket takes its place.
  [[nodiscard]] Result<void, store::Failure> finish();
  /// Lays the ticket aside, be it parked or waiting for its payment, and begins an empty one. Nothing happens
  /// to an empty ticket.
  [[nodiscard]] Result<void, store::Failure> setAside();
  /// Lays the present one aside and brings that one back. False where it is not there any more.
  [[nodiscard]] Result<bool, store::Failure> bring(qint64 draft);
  /// The sale of a ticket that lies aside is settled, or did not come about: the ticket goes, or is a parked
  /// one from now on.
  enum class Aside { Settled, Parked };
  [[nodiscard]] Result<void, store::Failure> settle(const QString &orderId, Aside aside);

  /// In the order in which they were begun, without the one on the screen.
  [[nodiscard]] Result<std::vector<AsideTicket>, store::Failure> aside() const;

  /// Why the last edit was not kept. It is tried again with the next, and after a while.
  [[nodiscard]] const std::optional<store::Failure> &failure() const { return m_failure; }

 Q_SIGNALS:
  /// Whether edits are kept has changed.
  void failureChanged();
  /// Something was laid aside, or came back.
  void asideChanged();

 private:
  void keep();
  [[nodiscard]] Result<void, store::Failure> save();
  [[nodiscard]] Result<void, store::Failure> replaceBy(const store::DraftRecord *draft, bool keepsPresent);
  void show(const store::DraftRecord &draft);
  [[nodiscard]] store::DraftRecord written() const;
  [[nodiscard]] std::optional<sale::Money> amountOf(const store::DraftRecord &draft) const;
  [[nodiscard]] store::Act act() const;
  void setFailure(const Result<void, store::Failure> &kept);

  Ticket &m_ticket;
  store::Journal &m_journal;
  Clock &m_clock;
  store::DraftRecord m_kept;
  std::vector<sale::Line> m_keptLines;  // what m_kept.lines were written from
  // By their drafts: an amount is added up once for each change.
  struct Amount {
    QDateTime changed;
    std::optional<sale::Money> amount;
  };
  mutable std::map<qint64, Amount> m_amounts;
  TicketCursor m_cursor;
  std::optional<store::Failure> m_failure;
  bool m_isReplacing = false;
  bool m_isCursorDue = false;
  bool m_isRetrySet = false;
};

}  // namespace kassir::till
