#include "core/till/checkout/orderscan.h"

#include <algorithm>

#include "core/paycom/receiptlist.h"
#include "core/till/checkout/receiptvalues.h"
#include "core/till/journal/journalevent.h"

namespace kassir::till {

namespace {

using store::Action;

// The provider's own sample contradicts its window, and clocks differ: a day each way, filtered here.
constexpr int marginDays = 1;

// Receipts have the provider's time: where this computer's clock is wrong, now or when the sale was sent, its
// own times lead past them.
paycom::ListSpan spanAround(const store::SaleRecord &sale, const Clock &clock,
                            const std::optional<QDateTime> &serverTime) {
  const QDateTime now = serverTime.value_or(clock.now());
  const QDateTime left = now.addMSecs((sale.status.lastLeft - clock.steady()).count());
  const auto [first, last] = std::minmax({sale.frozen.created, clock.now(), now, left});
  return {first.addDays(-marginDays), last.addDays(marginDays)};
}

// What a list says of the sale, and how that is called in the journal.
struct Finding {
  CheckoutEvent event;
  SearchOutcome outcome;
};

Finding findingOf(const paycom::OrderSearch &found, std::chrono::milliseconds began) {
  if (!found.receipts.empty() || !found.others.empty()) {
    event::ScanFound event;
    for (const paycom::Receipt &receipt : found.others) event.mismatched.push_back(receipt.id);
    for (const paycom::Receipt &receipt : found.receipts) event.payments.push_back(paymentOf(receipt));
    return {event, found.receipts.empty() ? SearchOutcome::Other : SearchOutcome::Found};
  }
  // The time at which the list was asked for: what came later may not stand in it.
  if (found.namesOrders) return {event::ScanEmpty{began}, SearchOutcome::Empty};
  return {event::ScanFailed{}, SearchOutcome::Nameless};
}

}  // namespace

bool OrderScan::needsAPerson() const {
  return m_outcome == SearchOutcome::Nameless || m_outcome == SearchOutcome::Other ||
         m_outcome == SearchOutcome::Unproven;
}

bool OrderScan::begin() {
  qint64 scan = 0;
  const auto &sale = m_parts.record.record().frozen;
  const auto keepScan = [this, &scan, &sale](store::Transaction &unit) {
    scan = m_parts.journal.scans.begin(unit, sale.orderId, sale.peer);
  };
  if (!m_parts.record.take({{event::ScanBegan{}}, Action::BeginScan, keepScan})) return false;
  ++m_count;
  Q_EMIT began();
  const paycom::ListSpan span =
      spanAround(m_parts.record.record(), m_parts.clock, m_parts.client.serverTime());
  paycom::readList(m_parts.client, span,
                   paycom::Answer<std::vector<paycom::Receipt>>(
                       this, [this, scan, span, began = m_parts.clock.steady()](const List &list) {
                         settle(list, scan, span, began);
                       }));
  return true;
}

// What was lost waits, if it exists; and some kassas list only what was paid.
bool OrderScan::mayHideUnpaid(const std::vector<paycom::Receipt> &list) const {
  if (paycom::showsUnpaid(list)) return false;
  const auto shown = m_parts.journal.scans.hasShownUnpaid(m_parts.record.record().frozen.peer);
  return !shown || !shown.value();
}

void OrderScan::settle(const List &list, qint64 scan, const paycom::ListSpan &span,
                       std::chrono::milliseconds began) {
  m_failure.reset();
  Finding finding{event::ScanFailed{}, SearchOutcome::Failed};
  auto unpaid = store::ScanStore::Unpaid::NotSeen;
  qint64 read = 0;
  if (list) {
    const auto isAnothers = [this](const paycom::Receipt &receipt) {
      return m_parts.record.isAnothers(receipt.id);
    };
    const paycom::OrderSearch found = paycom::pickOrder(list.value(), m_parts.record.order(), isAnothers);
    finding = findingOf(found, began);
    // Read beside the provider's time, it could not show what was made; the next one will.
    const bool isEmpty = finding.outcome == SearchOutcome::Empty;
    if (isEmpty && !span.covers(m_parts.client.serverTime())) {
      finding = {event::ScanFailed{}, SearchOutcome::Failed};
    } else if (isEmpty && mayHideUnpaid(list.value())) {
      finding = {event::ScanFailed{}, SearchOutcome::Unproven};
    }
    if (paycom::showsUnpaid(list.value())) unpaid = store::ScanStore::Unpaid::Seen;
    m_candidates = found.nameless;
    read = static_cast<qint64>(list.value().size());
  } else {
    m_failure = list.error();
  }
  m_outcome = finding.outcome;
  const auto keepScan = [this, scan, read, unpaid, outcome = finding.outcome](store::Transaction &unit) {
    m_parts.journal.scans.end(unit, scan, read, nameOf(outcome), unpaid);
  };
  m_parts.record.keep({{finding.event}, Action::EndScan, keepScan});
  Q_EMIT ended();
}

}  // namespace kassir::till
