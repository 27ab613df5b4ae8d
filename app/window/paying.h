#pragma once

#include <QObject>
#include <optional>
#include <variant>

#include "core/sale/problem.h"
#include "core/settings/settings.h"
#include "core/till/access/setupfailure.h"
#include "core/till/checkout/opensales.h"
#include "core/till/journal/soldsale.h"
#include "core/till/ticket/ticketkeeper.h"
#include "core/vault/secretstore.h"

namespace kassir::window {

/// Why a sale could not begin to be paid. Nothing has left, and nothing was frozen.
using PayFailure = std::variant<till::SetupFailure, store::Failure>;

/// The sale on the screen while it is being paid: one of those that are open.
class Paying : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    till::OpenSales &sales;
    store::Journal &journal;
    till::TicketKeeper &keeper;
    const vault::SecretStore &secrets;
    Clock &clock;
  };

  /// All must outlive it.
  explicit Paying(Parts parts);

  /// Freezes the ticket into a sale, in one act, and sends it.
  [[nodiscard]] Result<void, PayFailure> begin(const sale::CheckedSale &sale,
                                               const std::vector<till::Ticket::AccountField> &account,
                                               const settings::Settings &settings);
  /// What is wrong with the order id that came with the sale from a file, before anything leaves: it is none,
  /// or the journal knows it already. Payments are told apart by it alone.
  [[nodiscard]] std::optional<sale::Problem> objection(const std::vector<till::Ticket::AccountField> &account,
                                                       const settings::Settings &settings) const;
  /// Shows a sale that was frozen before, such as one that lay aside or that an earlier run left. False where
  /// there is none, or no way to its provider.
  bool show(const QString &orderId);
  /// By the journal, also where there is no way to its provider. A draft's where it knows no such sale.
  [[nodiscard]] sale::SaleStatus keptStatus(const QString &orderId) const;
  /// Lets go of it: open, it is watched on.
  void end();

  /// Null while nothing on the screen is being paid.
  [[nodiscard]] till::Checkout *checkout() const { return m_checkout; }
  /// The sale as it was sold. Only while there is a checkout.
  [[nodiscard]] const sale::CheckedSale &sale() const { return m_sold.sale; }

 Q_SIGNALS:
  void changed();

 private:
  Parts m_parts;
  till::Checkout *m_checkout = nullptr;
  till::SoldSale m_sold;
};

}  // namespace kassir::window
