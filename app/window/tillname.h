#pragma once

#include "app/window/complaints.h"
#include "core/settings/destination.h"
#include "core/store/journal.h"
#include "core/till/checkout/opensales.h"
#include "core/till/ticket/ticketkeeper.h"

namespace kassir::window {

/// The name of the till, under which everything lies in its journal: what keeps it from being changed, and
/// the change.
class TillName {
 public:
  struct Parts {
    const settings::Settings &settings;
    store::Journal &journal;
    till::TicketKeeper &keeper;
    till::OpenSales &sales;
    Complaints &complaints;
  };

  /// All parts must outlive it.
  explicit TillName(Parts parts) : m_parts(parts) {}

  /// What stands in the way of other settings.
  [[nodiscard]] settings::UnderWay underWay() const;
  /// The journal goes on under the name of the settings. Nothing lies under the old one, or the settings
  /// would not have been taken: so the ticket is empty, and begins anew under the new one.
  void take();

 private:
  Parts m_parts;
};

}  // namespace kassir::window
