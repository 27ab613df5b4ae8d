#include "core/sandbox/receiptlist.h"

namespace kassir::sandbox {

ReceiptList::ReceiptList(const Receipts &receipts, const Options &options)
    : m_receipts(receipts), m_options(options) {}

// Rows that nobody has seen cannot be made up: a list that moved farther than the offset begins at its top.
std::vector<const Receipt *> ReceiptList::page(const ListWindow &window) {
  std::vector<const Receipt *> rows;
  qint64 skip = window.offset - shift(window);
  const auto &all = m_receipts.all();
  for (auto receipt = all.rbegin(); receipt != all.rend(); ++receipt) {
    if (std::ssize(rows) == window.count) break;
    if (receipt->createTime < window.from || receipt->createTime > window.to || !shows(*receipt)) continue;
    if (skip-- > 0) continue;
    rows.push_back(&*receipt);
  }
  return rows;
}

bool ReceiptList::shows(const Receipt &receipt) const {
  if (m_options.listUnpaid == ListUnpaid::Hidden && receipt.state == 0) return false;
  return m_receipts.sinceCreation(receipt) >= m_options.listDelay;
}

qint64 ReceiptList::shift(const ListWindow &window) {
  const std::pair walk(window.from, window.to);
  if (window.offset == 0) m_shifts.erase(walk);
  if (window.offset == 0 || m_options.listShift == 0) return m_shifts.contains(walk) ? m_shifts[walk] : 0;
  return m_shifts[walk] += m_options.listShift;
}

}  // namespace kassir::sandbox
