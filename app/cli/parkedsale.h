#pragma once

#include "app/cli/session.h"
#include "core/store/journal.h"

namespace kassir::cli {

/// A sale that is being rung up, or lies aside: it has no order id yet.
struct ParkedSale {
  QString title;  ///< of its first line
  qsizetype lines = 0;
  std::optional<sale::Money> amount;  ///< nothing while something in it is wrong
  QDateTime changed;
};

/// Those of a till, without empty ones, in the order in which they were begun.
[[nodiscard]] Result<std::vector<ParkedSale>, store::Failure> parkedSales(const store::Journal &journal,
                                                                          const sale::Rules &rules);

/// As every other sale is told to programs.
[[nodiscard]] json::Value valueOf(const ParkedSale &parked);

}  // namespace kassir::cli
