#include "core/till/reconcile/sweep.h"

#include <QHash>
#include <algorithm>

#include "core/base/plaintext.h"
#include "core/paycom/envelope.h"
#include "core/paycom/ordersearch.h"
#include "core/sale/orderidform.h"

namespace kassir::till {

namespace {

using store::Action;
using Kind = store::Difference::Kind;

// The provider's own sample contradicts its window, and clocks differ: a day each way.
constexpr int marginDays = 1;

Sweeping failed(SweepFailure reason) {
  return failure(std::move(reason));
}

// The till may have had another name when these were sold.
QStringList namesOf(const store::Journal &journal, const std::vector<store::SaleRecord> &sales) {
  QStringList names{journal.till()};
  for (const store::SaleRecord &sale : sales) {
    if (sale.frozen.orderId.startsWith(sale.till + u'-') && !names.contains(sale.till)) names << sale.till;
  }
  return names;
}

store::Difference differenceOf(const Stranger &stranger) {
  const paycom::Receipt &receipt = stranger.receipt;
  store::Difference difference{Kind::Stranger, plainText(stranger.orderId, sale::longestOrderId), receipt.id,
                               receipt.amount, receipt.createTime};
  difference.isPaid = paycom::faceOf(receipt.state, receipt.hasError) == sale::PaymentFace::Paid;
  return difference;
}

// A stranger that was cancelled, or a payment that is there after all.
bool isGone(const store::Difference &difference, const QHash<QString, qint64> &states) {
  const auto listed = states.find(difference.receiptId);
  if (listed == states.end()) return false;
  return difference.kind == Kind::Missing || *listed == paycom::state::cancelled;
}

bool isAmong(const std::vector<store::SaleRecord> &sales, const QString &orderId) {
  return std::any_of(sales.begin(), sales.end(),
                     [&](const store::SaleRecord &sale) { return sale.frozen.orderId == orderId; });
}

}  // namespace

void Sweep::begin(const Stretch &stretch, const Callback<Sweeping> &answer) {
  if (std::exchange(m_isUnderWay, true)) return;
  const auto scan = keepBeginning();
  if (!scan) {
    m_isUnderWay = false;
    return answer(failed(scan.error()));
  }
  read(stretch, Reading::First, scan.value(), answer);
}

void Sweep::read(const Stretch &stretch, Reading reading, qint64 scan, const Callback<Sweeping> &answer) {
  paycom::ListSpan span = spanThere(stretch);
  span = {span.from.addDays(-marginDays), span.to.addDays(marginDays)};
  paycom::readList(m_parts.client, span,
                   paycom::Answer<std::vector<paycom::Receipt>>(this, [this, stretch, reading, span, answer,
                                                                       scan](const List &list) {
                     // Only an answer tells what the provider's clock says. A list of other days than
                     // its own shows nothing of these, and must not count for them.
                     const paycom::ListSpan wanted = spanThere(stretch);
                     const bool isBeside = list && !(span.covers(wanted.from) && span.covers(wanted.to));
                     if (isBeside && reading == Reading::First)
                       return read(stretch, Reading::Again, scan, answer);
                     m_isUnderWay = false;
                     answer(settle(isBeside ? List(failure(paycom::unreadable(200))) : list, stretch, scan));
                   }));
}

// Receipts have the provider's time, whatever this computer's clock says now, or said then.
paycom::ListSpan Sweep::spanThere(const Stretch &stretch) const {
  const QDateTime now = m_parts.clock.now();
  const qint64 ahead = now.msecsTo(m_parts.client.serverTime().value_or(now));
  return {std::min(stretch.span.from, stretch.span.from.addMSecs(ahead)),
          std::max(stretch.span.to, stretch.span.to.addMSecs(ahead))};
}

Result<qint64, store::Failure> Sweep::keepBeginning() {
  store::Transaction unit = m_parts.journal.begin({m_parts.actor, Action::BeginScan, m_parts.clock.moment()});
  const qint64 scan = m_parts.journal.scans.begin(unit, {}, m_parts.peer);
  if (const auto kept = unit.commit(); !kept) return failure(kept.error());
  return scan;
}

Sweeping Sweep::settle(const List &list, const Stretch &stretch, qint64 scan) {
  Sweeping found = list ? Sweeping(SweepFindings()) : failed(list.error());
  if (list) {
    auto findings = findingsOf(list.value(), stretch);
    if (findings) {
      if (const auto weighed = weigh(findings.value(), list.value()); !weighed)
        findings = failure(weighed.error());
    }
    found = findings ? Sweeping(std::move(findings).value()) : failed(findings.error());
  }
  const QString outcome = !found                  ? QStringLiteral("failed")
                          : found.value().agree() ? QStringLiteral("agrees")
                                                  : QStringLiteral("differs");
  store::Transaction unit = m_parts.journal.begin({m_parts.actor, Action::EndScan, m_parts.clock.moment()});
  const auto unpaid = list && paycom::showsUnpaid(list.value()) ? store::ScanStore::Unpaid::Seen
                                                                : store::ScanStore::Unpaid::NotSeen;
  m_parts.journal.scans.end(unit, scan, found ? found.value().receipts : 0, outcome, unpaid);
  // Before anybody hears of them: whatever becomes of this program, they are told until they are dealt with.
  if (found) {
    for (const store::Difference &gone : m_gone) m_parts.journal.differences.forget(unit, gone);
    for (const store::Difference &difference : m_differences)
      m_parts.journal.differences.keep(unit, difference);
  }
  if (const auto kept = unit.commit(); !kept) return failed(kept.error());
  return found;
}

// What a person has dealt with is found no more. What the list shows as it should be needs nobody either.
Result<void, store::Failure> Sweep::weigh(SweepFindings &findings,
                                          const std::vector<paycom::Receipt> &receipts) {
  const store::DifferenceStore &known = m_parts.journal.differences;
  m_differences.clear();
  m_gone.clear();
  std::vector<Stranger> strangers;
  for (Stranger &stranger : findings.strangers) {
    const store::Difference difference = differenceOf(stranger);
    const auto isDealtWith = known.isDealtWith(difference);
    if (!isDealtWith) return failure(isDealtWith.error());
    if (isDealtWith.value()) continue;
    m_differences.push_back(difference);
    strangers.push_back(std::move(stranger));
  }
  findings.strangers = std::move(strangers);
  for (const QString &orderId : std::exchange(findings.missing, {})) {
    const auto sale = m_parts.journal.sales.find(orderId, m_parts.clock.moment());
    if (!sale) return failure(sale.error());
    if (!sale.value() || !sale.value()->status.payment) continue;
    const QString receiptId = sale.value()->status.payment->id;
    const store::FrozenSale &frozen = sale.value()->frozen;
    const store::Difference difference{Kind::Missing, orderId, receiptId, frozen.amount, frozen.created};
    const auto isDealtWith = known.isDealtWith(difference);
    if (!isDealtWith) return failure(isDealtWith.error());
    if (isDealtWith.value()) continue;
    m_differences.push_back(difference);
    findings.missing << orderId;
  }
  const auto open = known.open();
  if (!open) return failure(open.error());
  // After a journal was lost both may be long.
  QHash<QString, qint64> states;
  for (const paycom::Receipt &receipt : receipts) states.insert(receipt.id, receipt.state);
  for (const store::Difference &difference : open.value()) {
    if (isGone(difference, states)) m_gone.push_back(difference);
  }
  return {};
}

Result<SweepFindings, store::Failure> Sweep::findingsOf(const std::vector<paycom::Receipt> &receipts,
                                                        const Stretch &stretch) const {
  const Moment now = m_parts.clock.moment();
  auto sales = m_parts.journal.sales.ofDays(stretch.first, stretch.last, now);
  if (!sales) return failure(sales.error());
  const QStringList tills = namesOf(m_parts.journal, sales.value());
  const auto elsewhere = std::erase_if(
      sales.value(), [this](const store::SaleRecord &sale) { return sale.frozen.peer != m_parts.peer; });
  const auto isUnpaidShown = m_parts.journal.scans.hasShownUnpaid(m_parts.peer);
  if (!isUnpaidShown) return failure(isUnpaidShown.error());
  SweepInput input{std::move(sales).value(), receipts, m_parts.orderField,
                   isUnpaidShown.value(),    tills,    now.wall};
  SweepFindings findings = compare(input);
  findings.elsewhere = static_cast<qint64>(elsewhere);
  // The list reaches beyond the days that are compared; and a sale may stand under another day, if the clock
  // was wrong when it was sold.
  SweepInput others{{}, receipts, m_parts.orderField, isUnpaidShown.value(), tills, now.wall};
  std::vector<Stranger> strangers;
  for (Stranger &stranger : findings.strangers) {
    auto known = m_parts.journal.sales.find(stranger.orderId, now);
    if (!known) return failure(known.error());
    if (!known.value()) {
      strangers.push_back(std::move(stranger));
    } else if (known.value()->frozen.peer == m_parts.peer && !isAmong(others.sales, stranger.orderId)) {
      others.sales.push_back(*std::move(known).value());
    }
  }
  findings.strangers = std::move(strangers);
  for (const QString &orderId : std::exchange(findings.missing, {})) {
    const auto isLate = isSentLately(orderId);
    if (!isLate) return failure(isLate.error());
    if (!isLate.value()) findings.missing << orderId;
  }
  for (TurnedUp &turnedUp : compare(others).turnedUp) findings.turnedUp.push_back(std::move(turnedUp));
  return findings;
}

// What was sold an hour ago may have been sent again just now.
Result<bool, store::Failure> Sweep::isSentLately(const QString &orderId) const {
  const auto attempts = m_parts.journal.attempts.withoutBodies(orderId);
  if (!attempts) return failure(attempts.error());
  const QDateTime now = m_parts.clock.now();
  return std::any_of(attempts.value().begin(), attempts.value().end(),
                     [&now](const store::AttemptRecord &attempt) {
                       return attempt.call.method == store::Method::Create && mayLag(attempt.began, now);
                     });
}

}  // namespace kassir::till
