#pragma once

#include <map>
#include <utility>
#include <vector>

#include "core/sandbox/receipts.h"

namespace kassir::sandbox {

/// The rows that receipts.get_all is asked for. Times are milliseconds since 1970, both included.
struct ListWindow {
  qint64 from = 0;
  qint64 to = 0;
  qint64 offset = 0;
  qint64 count = 0;
};

/// The book as receipts.get_all shows it: newest first, with what the options leave out or move about.
class ReceiptList {
 public:
  ReceiptList(const Receipts &receipts, const Options &options);

  /// A walk through the pages is known by its `from` and `to`, and begins anew at the offset 0.
  [[nodiscard]] std::vector<const Receipt *> page(const ListWindow &window);

 private:
  [[nodiscard]] bool shows(const Receipt &receipt) const;
  [[nodiscard]] qint64 shift(const ListWindow &window);

  const Receipts &m_receipts;
  const Options &m_options;
  std::map<std::pair<qint64, qint64>, qint64> m_shifts;  // of the walks that are on their way
};

}  // namespace kassir::sandbox
