#include "core/till/ticket/ticketkeeper.h"

#include "core/paycom/salefile.h"
#include "core/paycom/salefilewriter.h"
#include "core/sale/totals.h"

namespace kassir::till {

namespace {

using namespace std::chrono_literals;

constexpr auto cursorPause = 300ms;
constexpr auto diskPause = 2s;

// All but the lines, in the form of a sale file.
QByteArray headOf(const Ticket &ticket) {
  const sale::Sale &whole = ticket.sale();
  const sale::Sale head{{}, whole.discount, whole.shipping, whole.description, whole.extra};
  std::vector<paycom::AccountRow> account;
  for (const Ticket::AccountField &field : ticket.account()) account.push_back({field.name, field.value});
  return paycom::writeSaleFile(head, account);
}

AsideTicket asideOf(const store::DraftRecord &draft) {
  const auto first = draft.lines.empty() ? std::nullopt : paycom::readSaleLine(draft.lines.front());
  return {draft.sequence, draft.orderId, first ? first->title : QString(), std::ssize(draft.lines),
          draft.changed};
}

paycom::SaleFile fileOf(const store::DraftRecord &draft) {
  paycom::SaleFile file;
  if (!draft.head.isEmpty()) file = paycom::readSaleFile(draft.head);
  file.sale.lines.clear();
  for (const QByteArray &line : draft.lines)
    file.sale.lines.push_back(paycom::readSaleLine(line).value_or(sale::Line()));
  return file;
}

}  // namespace

TicketKeeper::TicketKeeper(Ticket &ticket, store::Journal &journal, Clock &clock, QObject *parent)
    : QObject(parent), m_ticket(ticket), m_journal(journal), m_clock(clock) {
  connect(&m_ticket, &Ticket::checked, this, &TicketKeeper::keep);
}

Result<void, store::Failure> TicketKeeper::restore() {
  const auto drafts = m_journal.drafts.all(m_journal.till());
  if (!drafts) return kassir::failure(drafts.error());
  for (const store::DraftRecord &draft : drafts.value()) {
    if (draft.isCurrent) show(draft);
  }
  return {};
}

void TicketKeeper::setCursor(const TicketCursor &cursor) {
  if (m_cursor == cursor) return;
  m_cursor = cursor;
  if (std::exchange(m_isCursorDue, true)) return;
  m_clock.after(cursorPause, Callback<>(this, [this] {
                  if (std::exchange(m_isCursorDue, false)) keep();
                }));
}

void TicketKeeper::keep() {
  if (m_isReplacing) return;
  setFailure(save());
}

Result<void, store::Failure> TicketKeeper::save() {
  m_isCursorDue = false;
  store::DraftRecord next = written();
  const bool isNothing = next.sequence == 0 && m_ticket.isEmpty() && next.typed.isEmpty();
  const bool isSame = next.lines == m_kept.lines && next.head == m_kept.head && next.row == m_kept.row &&
                      next.column == m_kept.column && next.typed == m_kept.typed;
  if (isNothing || (isSame && next.sequence != 0)) return {};
  store::Transaction unit = m_journal.begin(act());
  m_journal.drafts.save(unit, m_kept, next);
  if (auto kept = unit.commit(); !kept) return kept;
  m_kept = std::move(next);
  m_keptLines = m_ticket.sale().lines;
  return {};
}

// A line is written anew only where it is another one: a ticket of a thousand lines must feel like one of
// ten.
store::DraftRecord TicketKeeper::written() const {
  store::DraftRecord next = m_kept;
  next.head = headOf(m_ticket);
  next.row = m_cursor.row;
  next.column = m_cursor.column;
  next.typed = m_cursor.typed;
  const std::vector<sale::Line> &lines = m_ticket.sale().lines;
  next.lines.resize(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool isKept = i < m_keptLines.size() && m_keptLines[i] == lines[i];
    if (!isKept) next.lines[i] = paycom::writeSaleLine(lines[i]);
  }
  return next;
}

void TicketKeeper::freezeInto(store::Transaction &unit, const QString &orderId) {
  store::DraftRecord next = written();
  next.orderId = orderId;
  m_journal.drafts.save(unit, m_kept, next);
}

void TicketKeeper::setFrozen(const QString &orderId) {
  m_kept.orderId = orderId;
  m_ticket.setFrozen(true);
  // What the act wrote is read back rather than guessed.
  const auto drafts = m_journal.drafts.all(m_journal.till());
  if (!drafts) return;
  for (const store::DraftRecord &draft : drafts.value()) {
    if (draft.orderId != orderId) continue;
    m_kept = draft;
    m_keptLines = m_ticket.sale().lines;
  }
}

Result<void, store::Failure> TicketKeeper::thaw() {
  store::DraftRecord next = written();
  next.orderId.clear();
  store::Transaction unit = m_journal.begin(act());
  m_journal.drafts.save(unit, m_kept, next);
  if (auto kept = unit.commit(); !kept) return kept;
  m_kept = std::move(next);
  m_ticket.setFrozen(false);
  return {};
}

Result<void, store::Failure> TicketKeeper::finish() {
  return replaceBy(nullptr, false);
}

Result<void, store::Failure> TicketKeeper::setAside() {
  if (m_ticket.isEmpty() && m_kept.orderId.isEmpty()) return {};
  return replaceBy(nullptr, true);
}

Result<bool, store::Failure> TicketKeeper::bring(qint64 draft) {
  const auto drafts = m_journal.drafts.all(m_journal.till());
  if (!drafts) return kassir::failure(drafts.error());
  for (const store::DraftRecord &found : drafts.value()) {
    if (found.sequence != draft || found.isCurrent) continue;
    const bool isPresentWorthIt = !m_ticket.isEmpty() || !m_kept.orderId.isEmpty();
    if (auto replaced = replaceBy(&found, isPresentWorthIt); !replaced)
      return kassir::failure(replaced.error());
    return true;
  }
  return false;
}

Result<void, store::Failure> TicketKeeper::replaceBy(const store::DraftRecord *draft, bool keepsPresent) {
  store::Transaction unit = m_journal.begin(act());
  if (keepsPresent) {
    store::DraftRecord aside = written();
    aside.isCurrent = false;
    m_journal.drafts.save(unit, m_kept, aside);
  } else if (m_kept.sequence != 0) {
    m_journal.drafts.remove(unit, m_kept.sequence);
  }
  store::DraftRecord next;
  if (draft != nullptr) {
    next = *draft;
    next.isCurrent = true;
    m_journal.drafts.save(unit, *draft, next);
  }
  if (auto kept = unit.commit(); !kept) return kept;
  show(next);
  Q_EMIT asideChanged();
  return {};
}

Result<void, store::Failure> TicketKeeper::settle(const QString &orderId, Aside aside) {
  const auto drafts = m_journal.drafts.all(m_journal.till());
  if (!drafts) return kassir::failure(drafts.error());
  for (const store::DraftRecord &draft : drafts.value()) {
    if (draft.orderId != orderId || draft.isCurrent) continue;
    store::Transaction unit = m_journal.begin(act());
    store::DraftRecord parked = draft;
    parked.orderId.clear();
    if (aside == Aside::Settled) m_journal.drafts.remove(unit, draft.sequence);
    if (aside == Aside::Parked) m_journal.drafts.save(unit, draft, parked);
    if (auto kept = unit.commit(); !kept) return kept;
    Q_EMIT asideChanged();
  }
  return {};
}

Result<std::vector<AsideTicket>, store::Failure> TicketKeeper::aside() const {
  const auto drafts = m_journal.drafts.all(m_journal.till());
  if (!drafts) return kassir::failure(drafts.error());
  std::vector<AsideTicket> list;
  for (const store::DraftRecord &draft : drafts.value()) {
    if (draft.isCurrent) continue;
    list.push_back(asideOf(draft));
    list.back().amount = amountOf(draft);
  }
  return list;
}

std::optional<sale::Money> TicketKeeper::amountOf(const store::DraftRecord &draft) const {
  Amount &known = m_amounts[draft.sequence];
  if (known.changed != draft.changed)
    known = {draft.changed, sale::calculate(fileOf(draft).sale, m_ticket.rules()).amount};
  return known.amount;
}

void TicketKeeper::show(const store::DraftRecord &draft) {
  paycom::SaleFile file = fileOf(draft);
  std::vector<Ticket::AccountField> account;
  for (const paycom::AccountRow &row : file.account) account.push_back({row.name, row.value});
  m_isReplacing = true;
  m_kept = draft;
  m_keptLines = file.sale.lines;
  m_cursor = {draft.row, draft.column, draft.typed};
  m_ticket.beginWith(std::move(file.sale), std::move(account));
  m_ticket.setFrozen(!draft.orderId.isEmpty());
  m_isReplacing = false;
}

store::Act TicketKeeper::act() const {
  return {store::Actor::Cashier, store::Action::EditDraft, m_clock.moment(), m_kept.orderId};
}

void TicketKeeper::setFailure(const Result<void, store::Failure> &kept) {
  const std::optional<store::Failure> now = kept ? std::nullopt : std::optional(kept.error());
  const bool isNews = now.has_value() != m_failure.has_value();
  m_failure = now;
  if (isNews) Q_EMIT failureChanged();
  if (!now || std::exchange(m_isRetrySet, true)) return;
  m_clock.after(diskPause, Callback<>(this, [this] {
                  m_isRetrySet = false;
                  keep();
                }));
}

}  // namespace kassir::till
