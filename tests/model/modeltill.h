#pragma once

#include "core/settings/settings.h"
#include "core/store/ownership.h"
#include "core/till/checkout/opensales.h"
#include "core/till/reconcile/sweep.h"
#include "core/till/ticket/ticketkeeper.h"
#include "tests/support/fakeclock.h"

namespace kassir::model {

/// One process of a till over a folder, joined as the window joins its parts, until it is killed.
class ModelTill : public QObject {
 public:
  struct Parts {
    QString folder;
    net::Transport &transport;
    test::FakeClock &clock;
    Random random;
    settings::Settings &settings;
    qint64 firstRequest = 1;
    /// Heard when the ticket is back, and before any sale is taken up.
    std::function<void(store::Journal &, const till::Ticket &, const till::TicketKeeper &)> cameBack;
  };

  /// Takes the folder, opens the journal, and takes up what lies there.
  explicit ModelTill(Parts parts);
  ~ModelTill() override;

  [[nodiscard]] store::Journal &journal() { return *m_journal; }
  [[nodiscard]] till::Ticket &ticket() { return m_ticket; }
  [[nodiscard]] till::TicketKeeper &keeper() { return *m_keeper; }
  [[nodiscard]] till::OpenSales &sales() { return *m_sales; }
  /// The sale at which the cashier looks; null for none.
  [[nodiscard]] till::Checkout *shown() const { return m_shown; }

  /// Looks at a sale, away from another. Null where there is none.
  till::Checkout *show(const QString &orderId);
  void showNothing();
  /// Freezes the ticket, says so by `frozen`, and sends it. False where that was not possible.
  [[nodiscard]] bool sell(const std::function<void(const store::FrozenSale &)> &told);
  /// The ticket makes room for the next.
  void beginNext();
  /// Its lines can be edited again, where nothing can have come of it.
  void takeBack();
  void sweep();
  /// So many acts can still be kept, then nothing can; nothing at all lifts that.
  void setRoom(std::optional<int> acts);

 private:
  void restoreShown();
  void settle(till::Checkout *checkout);
  void settleSweep(const till::Sweeping &found);

  Parts m_parts;
  std::unique_ptr<store::Ownership> m_ownership;
  std::unique_ptr<store::Journal> m_journal;
  till::Ticket m_ticket{sale::Rules()};
  std::unique_ptr<till::TicketKeeper> m_keeper;
  std::unique_ptr<paycom::PaycomClient> m_client;
  std::unique_ptr<till::OpenSales> m_sales;
  std::unique_ptr<till::Sweep> m_sweep;
  till::Checkout *m_shown = nullptr;
};

/// Throws an event loop's leftovers away, as a loop between two events does.
void tidyUp();

}  // namespace kassir::model
