#pragma once

#include <vector>

#include "core/paycom/failure.h"
#include "core/sale/salestatus.h"
#include "core/till/journal/journalreading.h"

namespace kassir::ui {

/// A payment at the provider that tells no order: it may be that of a sale.
struct NamelessPayment {
  QString id;
  QDateTime created;
  sale::Money amount;

  bool operator==(const NamelessPayment &) const = default;
};

/// One sale as the journal's page shows it, and what can be done about it.
struct ShownSale {
  till::JournalDetails details;
  sale::SaleStatus status;
  std::vector<NamelessPayment> nameless = {};   ///< of its sum, at the last search
  std::optional<paycom::Failure> failure = {};  ///< why the last call brought nothing
  QString server = {};                          ///< which it was made to
};

}  // namespace kassir::ui
