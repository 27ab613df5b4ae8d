#include <algorithm>

#include "tests/model/promises.h"

namespace kassir::model {

using namespace Qt::Literals::StringLiterals;
using sale::SaleAlarm;
using sale::SaleState;
using sale::SaleStatus;

void Promises::settled(store::Journal &journal, const Moment &now) {
  const auto all = journal.sales.ofDays(QDate(1900, 1, 1), QDate(2200, 1, 1), now);
  QStringList inOrder;
  for (const store::SaleRecord &record : all.value()) {
    inOrder << record.frozen.orderId;
    const auto attempts = journal.attempts.of(record.frozen.orderId);
    for (const store::AttemptRecord &attempt : attempts.value()) {
      const bool isProof = attempt.outcome == u"accepted" || attempt.outcome == u"refused";
      if (isProof && (attempt.reply.isEmpty() || !attempt.httpStatus))
        breaks(u"what came back is kept as it came"_s, record.frozen.orderId);
    }
    checkSettled(record.frozen.orderId, m_sales[record.frozen.orderId], record.status);
  }
  if (inOrder != m_orders) breaks(u"the journal has all sales in their order"_s, inOrder.join(u' '));
}

void Promises::checkSettled(const QString &orderId, const Known &known, const SaleStatus &status) {
  if (isMixedUp(orderId, known)) return;
  const bool isNameless = m_peer.habits.namesNothing();
  QSet<QString> live;
  int paid = 0;
  bool isOtherAmount = false;
  for (const PeerReceipt &receipt : m_peer.receipts()) {
    if (receipt.orderId != orderId) continue;
    isOtherAmount = isOtherAmount || receipt.amount != known.frozen.amount.tiyin();
    if (!receipt.isLive() || receipt.amount != known.frozen.amount.tiyin()) continue;
    live.insert(receipt.id);
    paid += receipt.state == 4 ? 1 : 0;
  }
  const SaleState state = status.state;
  const bool isTold = status.alarm != SaleAlarm::None || known.acknowledged.contains(live);
  const bool isOver = state == SaleState::Void || state == SaleState::Rejected ||
                      state == SaleState::Absent || state == SaleState::Queued ||
                      state == SaleState::Cancelled;
  // Where no receipt has a name, a person's word is all there is, and nothing tells what was made after a
  // list that was empty, nor whose the second of two is that one request made.
  const bool wasShown = std::any_of(m_peer.lists().begin(), m_peer.lists().end(), [&](const WholeList &list) {
    return list.asked < known.changed && list.orders.contains(orderId);
  });
  const bool isByWord = known.wasOverridden || known.wasPicked;
  if (isNameless && (isByWord || !wasShown)) return;
  const bool isKnown = !isNameless || !status.payment || receiptsOf(status).intersects(live);
  if (!live.isEmpty() && isOver && isKnown) breaks(u"nothing is over while a receipt lives"_s, orderId);
  if (isNameless) return;
  const bool isUnclear = state == SaleState::Unknown || state == SaleState::Sending ||
                         (state == SaleState::CancelWanted && !status.payment);
  // Of a peer that was never seen to list what waits, a person decides; also where a full disk forgot it.
  const bool isProvable = !m_peer.lists().empty() && m_peer.lists().back().isRemembered;
  if (isUnclear && !isOtherAmount && (isProvable || !live.isEmpty()))
    breaks(u"nothing stays unclear"_s, orderId);
  if (!receiptsOf(status).contains(live)) breaks(u"every living receipt is known"_s, orderId);
  if (paid > 0 && state != SaleState::Paid) breaks(u"what was paid is seen as paid"_s, orderId);
  if (live.size() > 1 && !isTold) breaks(u"a duplicate is shown"_s, orderId);
  if (paid > 1 && status.alarm != SaleAlarm::PaidTwice && !known.isAcknowledged)
    breaks(u"paid twice is an alarm"_s, orderId);
  if (isOtherAmount && status.alarm == SaleAlarm::None && !known.isAcknowledged)
    breaks(u"another amount is an alarm"_s, orderId);
  if (live.size() > 1) saw("several live receipts");
}

}  // namespace kassir::model
