#include "tests/model/promises.h"

#include <algorithm>

namespace kassir::model {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using sale::SaleAlarm;
using sale::SaleState;
using sale::SaleStatus;

namespace {

// As it is kept: a search is nothing, duplicates have no order of their own, and a time counts in its own
// start of the computer only.
SaleStatus asKept(SaleStatus status) {
  if (status.state == SaleState::Reconciling)
    status.state = status.isGivenUp ? SaleState::CancelWanted : SaleState::Unknown;
  std::sort(status.duplicates.begin(), status.duplicates.end(),
            [](const sale::Payment &left, const sale::Payment &right) { return left.id < right.id; });
  status.lastLeft = 0ms;
  return status;
}

qsizetype emptyScansOf(store::Journal &journal, const QString &orderId) {
  const auto scans = journal.scans.of(orderId);
  if (!scans) return 0;
  return std::count_if(scans.value().begin(), scans.value().end(),
                       [](const store::ScanRecord &scan) { return scan.outcome == u"empty"; });
}

}  // namespace

QSet<QString> receiptsOf(const SaleStatus &status) {
  QSet<QString> ids;
  if (status.payment) ids.insert(status.payment->id);
  for (const sale::Payment &duplicate : status.duplicates) ids.insert(duplicate.id);
  return ids;
}

void Promises::breaks(const QString &promise, const QString &orderId) {
  m_broken << promise + u": "_s + orderId;
}

void Promises::sold(const QString &orderId, const store::FrozenSale &sale) {
  m_orders << orderId;
  m_sales[orderId].frozen = sale;
  m_sales[orderId].status.state = SaleState::Queued;
  m_sales[orderId].isPressed = true;
}

void Promises::overridden(const QString &orderId) {
  m_sales[orderId].isOverridden = true;
  m_sales[orderId].wasOverridden = true;
  saw("override");
}

void Promises::wantedCancelled(const QString &orderId) {
  if (std::exchange(m_sales[orderId].isToBeCancelled, true)) return;
  // What was told before says nothing about now.
  for (PeerReceipt &receipt : m_peer.receipts()) {
    if (receipt.orderId == orderId) receipt.lastTold.reset();
  }
}

void Promises::acknowledged(const QString &orderId) {
  Known &known = m_sales[orderId];
  known.acknowledged = known.receipts;
  known.isAcknowledged = true;
  saw("acknowledged");
}

void Promises::said(const QString &orderId, const SaleStatus &status) {
  Known &known = m_sales[orderId];
  checkReceipts(orderId, known, status);
  if (known.wasPaid && status.state != SaleState::Paid) {
    // A cancel that was on its way runs when it likes, and gives back what was paid meanwhile.
    const PeerReceipt *receipt = status.payment ? m_peer.find(status.payment->id) : nullptr;
    const bool isGivenBack = receipt != nullptr && receipt->state == 50;
    if (!isGivenBack || status.state != SaleState::Cancelled) breaks(u"a paid sale stays paid"_s, orderId);
    if (status.alarm == SaleAlarm::None && !known.isAcknowledged) breaks(u"given back is told"_s, orderId);
    saw("given back");
  }
  known.wasPaid = status.state == SaleState::Paid;
  if (status.state != known.status.state) known.changed = m_peer.now();
  note(orderId, known, status);
  known.status = status;
}

void Promises::checkReceipts(const QString &orderId, Known &known, const SaleStatus &status) {
  const QSet<QString> ids = receiptsOf(status);
  if (!ids.contains(known.receipts)) breaks(u"a known receipt stays known"_s, orderId);
  known.receipts = ids;
  for (const QString &id : ids) {
    const PeerReceipt *receipt = m_peer.find(id);
    if (isAnothers(id, orderId)) breaks(u"a receipt is one sale's"_s, orderId);
    const bool isOurs = receipt != nullptr && receipt->amount == known.frozen.amount.tiyin() &&
                        (receipt->orderId == orderId || m_mixedUp.contains(id));
    if (!isOurs) breaks(u"only a receipt of this order and amount is adopted"_s, orderId);
    if (!isOurs || id != status.payment->id) continue;
    if (status.state == SaleState::Paid && !receipt->wasPaid) breaks(u"paid is what was paid"_s, orderId);
    if (status.state == SaleState::Cancelled && receipt->isLive())
      breaks(u"cancelled is what was cancelled"_s, orderId);
  }
}

bool Promises::isAnothers(const QString &receiptId, const QString &orderId) const {
  return std::any_of(m_sales.begin(), m_sales.end(), [&](const auto &sale) {
    return sale.first != orderId && sale.second.receipts.contains(receiptId);
  });
}

bool Promises::isMixedUp(const QString &orderId, const Known &known) const {
  return known.receipts.intersects(m_mixedUp) ||
         std::any_of(m_mixedUp.begin(), m_mixedUp.end(),
                     [&](const QString &id) { return m_peer.find(id)->orderId == orderId; });
}

void Promises::note(const QString &orderId, const Known &known, const SaleStatus &status) {
  if (status.state == known.status.state && status.alarm == known.status.alarm) return;
  saw(qPrintable(sale::nameOf(status.state)));
  m_trace << u"%1: %2 %3 %4 at %5"_s.arg(
      QString::number(m_orders.indexOf(orderId)), sale::nameOf(status.state), sale::nameOf(status.alarm),
      QString::number(status.attempts), QString::number(m_peer.now().count()));
  if (status.alarm != SaleAlarm::None) saw(qPrintable(u"alarm "_s + sale::nameOf(status.alarm)));
}

void Promises::creates(const CreateLeft &left, store::Journal &journal) {
  const auto found = m_sales.find(left.orderId);
  if (found == m_sales.end()) return breaks(u"nothing leaves that was not frozen"_s, left.orderId);
  Known &known = found->second;
  const auto attempts = journal.attempts.of(left.orderId);
  const bool isKept =
      attempts && std::any_of(attempts.value().begin(), attempts.value().end(), [&](const auto &attempt) {
        return attempt.call.requestId == left.requestId && attempt.call.request == left.body &&
               attempt.bodyLeft.has_value() && attempt.outcome.isEmpty();
      });
  if (!isKept) breaks(u"no body leaves before that is kept"_s, left.orderId);
  if (!left.body.contains(known.frozen.payload)) breaks(u"what was frozen is what leaves"_s, left.orderId);
  if (known.left) {
    saw("sent again");
    if (!known.isPressed) breaks(u"sent again by a person alone"_s, left.orderId);
    if (!known.isOverridden && !isProvenAbsent(left.orderId, known, journal))
      breaks(u"sent again after two searches of which one is late enough"_s, left.orderId);
  }
  known.left = left.at;
  known.emptyScans = emptyScansOf(journal, left.orderId);
  known.isPressed = false;
  known.isOverridden = false;
}

// By the provider's own log: lists that reached the till whole, in which the receipt would have stood had it
// been made by then: of a peer that has shown that it lists what waits for its payment.
bool Promises::isProvenAbsent(const QString &orderId, const Known &known, store::Journal &journal) const {
  int lists = 0;
  bool isLateEnough = false;
  for (const WholeList &list : m_peer.lists()) {
    const bool covers = list.from <= *known.left && *known.left <= list.to;
    if (list.asked < *known.left || !covers || list.orders.contains(orderId) || !list.showsUnpaid) continue;
    ++lists;
    isLateEnough = isLateEnough || list.asked >= *known.left + 120s;
  }
  return lists >= 2 && isLateEnough && emptyScansOf(journal, orderId) >= known.emptyScans + 2;
}

void Promises::cancels(const PeerReceipt &receipt) {
  saw("cancel request");
  if (m_mixedUp.contains(receipt.id)) return;
  if (!m_sales[receipt.orderId].isToBeCancelled)
    breaks(u"only what a person gave up is cancelled"_s, receipt.orderId);
  if (receipt.lastTold != 0) breaks(u"only what was seen waiting is cancelled"_s, receipt.orderId);
}

void Promises::pays(const PeerReceipt &receipt) {
  saw("pay request");
  if (m_mixedUp.contains(receipt.id)) return;
  if (m_sales[receipt.orderId].codes-- <= 0) breaks(u"a code is used once"_s, receipt.orderId);
}

void Promises::keeps(const till::Ticket &ticket, const till::TicketKeeper &keeper) {
  m_shown = {ticket.sale(), keeper.orderId(), keeper.cursor()};
  m_cursors.push_back(keeper.cursor());
  if (keeper.failure()) return saw("an edit without room");
  // An edit takes the cursor along.
  if (m_shown.sale != m_kept.sale || m_shown.orderId != m_kept.orderId) m_isCursorDue = false;
  const till::TicketCursor cursor = m_isCursorDue ? m_kept.cursor : m_shown.cursor;
  m_kept = m_shown;
  m_kept.cursor = cursor;
  if (!m_isCursorDue) m_cursors = {cursor};
}

void Promises::timePassed(milliseconds span) {
  if (span >= 300ms) m_isCursorDue = false;
}

void Promises::cameBack(store::Journal &journal, const till::Ticket &ticket, const till::TicketKeeper &keeper,
                        const Moment &now) {
  const auto isAsBefore = [&](const Kept &kept) {
    return ticket.sale() == kept.sale && keeper.orderId() == kept.orderId;
  };
  if (!isAsBefore(m_kept) && !isAsBefore(m_shown)) breaks(u"the ticket is what it was"_s, keeper.orderId());
  // One that was not due yet may have gone along with something else.
  const bool isCursorKept = keeper.cursor() == m_kept.cursor ||
                            std::find(m_cursors.begin(), m_cursors.end(), keeper.cursor()) != m_cursors.end();
  if (!isCursorKept) breaks(u"the cursor is where it was"_s, keeper.orderId());
  for (const QString &orderId : std::as_const(m_orders)) {
    const Known &known = m_sales[orderId];
    const auto found = journal.sales.find(orderId, now);
    if (!found || !found.value()) {
      breaks(u"no sale is lost"_s, orderId);
      continue;
    }
    const store::SaleRecord &record = *found.value();
    const bool isSame =
        record.frozen.payload == known.frozen.payload && record.frozen.amount == known.frozen.amount;
    if (!isSame) breaks(u"a sale never changes"_s, orderId);
    checkReply(record, journal);
    if (asKept(record.status) != asKept(known.status))
      breaks(u"what was said is on the disk (%1, was %2)"_s.arg(sale::nameOf(record.status.state),
                                                                sale::nameOf(known.status.state)),
             orderId);
  }
}

// The answer was kept, and the process died before it judged it: it must be judged now.
void Promises::checkReply(const store::SaleRecord &record, store::Journal &journal) {
  const QString &orderId = record.frozen.orderId;
  if (record.status.state != SaleState::Sending) return;
  const auto attempts = journal.attempts.of(orderId);
  if (!attempts || attempts.value().empty() || !attempts.value().back().httpStatus) return;
  saw("killed between an answer and its judgement");
  for (const PeerReceipt &receipt : m_peer.receipts()) {
    if (receipt.isTold && attempts.value().back().reply.contains(receipt.id.toLatin1()))
      m_sales[orderId].mustBeKnown = receipt.id;
  }
}

void Promises::tookUp() {
  for (auto &[orderId, known] : m_sales) {
    if (!known.mustBeKnown.isEmpty() && !known.receipts.contains(known.mustBeKnown))
      breaks(u"an answer that was kept is judged"_s, orderId);
    known.mustBeKnown.clear();
  }
}

}  // namespace kassir::model
