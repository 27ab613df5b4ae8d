#include "app/cli/listedsales.h"

namespace kassir::cli {

Result<std::vector<store::SaleEntry>, store::Failure> allOf(store::Journal &journal, store::SaleQuery query) {
  constexpr int pageSize = 500;
  query.most = pageSize;
  std::vector<store::SaleEntry> all;
  for (;;) {
    const auto page = store::SaleIndex(journal.database()).page(query);
    if (!page) return failure(page.error());
    all.insert(all.end(), page.value().begin(), page.value().end());
    if (std::ssize(page.value()) < pageSize) return all;
    query.before = all.back().sequence;
  }
}

}  // namespace kassir::cli
