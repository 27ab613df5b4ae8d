#include "core/till/reconcile/sweepfindings.h"

#include <QHash>
#include <QSet>
#include <algorithm>

#include "core/paycom/ordersearch.h"
#include "core/sale/orderidform.h"

namespace kassir::till {

namespace {

using paycom::Receipt;
using sale::SaleState;

QString valueOf(const Receipt &receipt, const QString &field) {
  for (const paycom::AccountRow &row : receipt.account) {
    if (row.name == field) return row.value;
  }
  return {};
}

// Every text of a receipt that may be the order id of a sale: it stands under its field, or at the end of the
// description. An order id may have spaces, so each word may begin it; what is longer than any is not even
// looked at, whatever a server sends.
QList<QStringView> possibleOrders(const Receipt &receipt) {
  QList<QStringView> texts;
  for (const paycom::AccountRow &row : receipt.account) texts.append(row.value);
  const QStringView description = receipt.description;
  const QStringView end = description.right(sale::longestOrderId);
  texts.append(description);
  if (description.size() > end.size() && description[description.size() - end.size() - 1] == u' ')
    texts.append(end);
  for (qsizetype space = end.indexOf(u' '); space >= 0; space = end.indexOf(u' ', space + 1))
    texts.append(end.mid(space + 1));
  texts.removeIf([](QStringView text) { return text.size() > sale::longestOrderId; });
  return texts;
}

// A list may lag: what it shows of a sale's payment is news only where that is further on than the journal.
bool isFurtherOn(sale::PaymentFace listed, const sale::SaleStatus &status) {
  using sale::PaymentFace;
  const bool isEnding = listed == PaymentFace::Cancelling || listed == PaymentFace::Cancelled;
  if (status.state == SaleState::Paid) return isEnding;
  if (status.state == SaleState::Cancelled) return listed == PaymentFace::Paid;
  return sale::isWatched(status.state) && listed != status.payment->face &&
         (isEnding || listed == PaymentFace::Paid);
}

bool isKnownAsItIs(const Receipt &receipt, const sale::SaleStatus &status) {
  const bool isAdopted = status.payment && status.payment->id == receipt.id;
  if (isAdopted) return !isFurtherOn(paycom::faceOf(receipt.state, receipt.hasError), status);
  return std::any_of(status.duplicates.begin(), status.duplicates.end(), [&](const sale::Payment &known) {
    return known.id == receipt.id && known.face == paycom::faceOf(receipt.state, receipt.hasError);
  });
}

bool isKnownMismatch(const Receipt &receipt, const sale::SaleStatus &status) {
  const auto &known = status.mismatched;
  return std::find(known.begin(), known.end(), receipt.id) != known.end();
}

/// The list, by the sales that its receipts may be of.
class List {
 public:
  explicit List(const SweepInput &input) : m_receipts(input.receipts) {
    QSet<QStringView> orders;
    for (const store::SaleRecord &sale : input.sales) orders.insert(sale.frozen.orderId);
    for (std::size_t i = 0; i < m_receipts.size(); ++i) {
      for (const QStringView text : possibleOrders(m_receipts[i])) {
        if (orders.contains(text)) m_byOrder.insert(text, i);
      }
      m_ids.insert(m_receipts[i].id, i);
    }
  }

  [[nodiscard]] std::vector<Receipt> possiblyOf(const QString &orderId) const {
    QList<std::size_t> found = m_byOrder.values(orderId);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<Receipt> receipts;
    for (const std::size_t place : found) receipts.push_back(m_receipts[place]);
    return receipts;
  }
  [[nodiscard]] bool has(const QString &receiptId) const { return m_ids.contains(receiptId); }

 private:
  const std::vector<Receipt> &m_receipts;
  QMultiHash<QStringView, std::size_t> m_byOrder;
  QHash<QString, std::size_t> m_ids;
};

bool shouldStandThere(const store::SaleRecord &sale, bool isUnpaidShown, const QDateTime &now) {
  // A list may show a payment only once it is made.
  if (!sale.status.payment || mayLag(sale.paid.value_or(sale.frozen.created), now)) return false;
  const SaleState state = sale.status.state;
  return state == SaleState::Paid || (state == SaleState::Accepted && isUnpaidShown);
}

// As createParams puts it there: under the order field, or as the last word of the description.
QString orderIdOf(const Receipt &receipt, const QString &orderField) {
  const QString value = valueOf(receipt, orderField);
  return value.isEmpty() ? receipt.description.section(u' ', -1) : value;
}

}  // namespace

bool mayLag(const QDateTime &then, const QDateTime &now) {
  constexpr qint64 lag = 5 * 60;
  return then.addSecs(lag) > now;
}

SweepFindings compare(const SweepInput &input) {
  const List list(input);
  const bool isUnpaidShown = input.isUnpaidShown || paycom::showsUnpaid(input.receipts);
  SweepFindings findings;
  findings.receipts = std::ssize(input.receipts);
  findings.sales = std::ssize(input.sales);
  QSet<QString> ours;
  for (const store::SaleRecord &sale : input.sales) {
    const QString &orderId = sale.frozen.orderId;
    ours.insert(orderId);
    const paycom::Order order{{sale.frozen.orderField, orderId}, sale.frozen.amount};
    const paycom::OrderSearch found = paycom::pickOrder(list.possiblyOf(orderId), order);
    TurnedUp turnedUp{orderId, found.receipts};
    for (const Receipt &receipt : found.others) {
      if (!isKnownMismatch(receipt, sale.status)) turnedUp.mismatched.push_back(receipt.id);
    }
    const bool isNews =
        !turnedUp.mismatched.empty() ||
        std::any_of(found.receipts.begin(), found.receipts.end(),
                    [&](const Receipt &receipt) { return !isKnownAsItIs(receipt, sale.status); });
    if (isNews) findings.turnedUp.push_back(std::move(turnedUp));
    if (shouldStandThere(sale, isUnpaidShown, input.now) && !list.has(sale.status.payment->id))
      findings.missing.append(orderId);
  }
  for (const Receipt &receipt : input.receipts) {
    // One that is cancelled needs nobody any more.
    if (receipt.state == paycom::state::cancelled) continue;
    const QString orderId = orderIdOf(receipt, input.orderField);
    const bool isNamed = std::any_of(input.tills.begin(), input.tills.end(),
                                     [&](const QString &till) { return orderId.startsWith(till + u'-'); });
    if (isNamed && !ours.contains(orderId)) findings.strangers.push_back({orderId, receipt});
  }
  return findings;
}

}  // namespace kassir::till
