#pragma once

#include <QObject>
#include <QSet>
#include <memory>
#include <optional>

#include "app/window/watchedtransport.h"
#include "core/base/clock.h"
#include "core/net/httpstransport.h"
#include "core/paycom/paycomclient.h"
#include "core/sale/check.h"
#include "core/settings/settings.h"
#include "core/tarlan/tarlanclient.h"
#include "core/till/access/setupfailure.h"
#include "core/till/checkout/checkout.h"
#include "core/till/fiscal/fiscalwatch.h"
#include "core/till/ticket/ticket.h"
#include "core/vault/secretstore.h"

namespace kassir::window {

/// The sale that is being paid: the way to the vendors, the payment, and the fiscal check after it. One at a
/// time.
class Paying : public QObject {
  Q_OBJECT

 public:
  /// All three must outlive it.
  Paying(const vault::SecretStore &secrets, Clock &clock, Connections &connections);

  /// Sends the sale once and watches it. With the settings of this moment, to its end. Nothing leaves after a
  /// failure.
  [[nodiscard]] Result<void, till::SetupFailure> begin(const sale::CheckedSale &sale,
                                                       const std::vector<till::Ticket::AccountField> &account,
                                                       const settings::Settings &settings);
  /// What is wrong with the order id that came with the sale from a file, before anything leaves: it is none,
  /// or it went out in this run already. Payments are told apart by it alone, and there is no journal yet.
  [[nodiscard]] std::optional<sale::Problem> objection(const std::vector<till::Ticket::AccountField> &account,
                                                       const settings::Settings &settings) const;
  /// Lets go of a sale that is settled, or was taken back.
  void end();

  /// Null while nothing is being paid.
  [[nodiscard]] till::Checkout *checkout() const { return m_way ? m_way->checkout.get() : nullptr; }
  /// The sale as it was sent, when, and with which settings. Only while there is a checkout.
  [[nodiscard]] const sale::CheckedSale &sale() const { return m_way->sale; }
  [[nodiscard]] const QDateTime &began() const { return m_way->began; }
  [[nodiscard]] const settings::Settings &settings() const { return m_way->settings; }
  /// Null before there is anything to look up, and where nothing ever will be.
  [[nodiscard]] till::FiscalWatch *fiscalWatch() const { return m_way ? m_way->fiscalWatch.get() : nullptr; }

 Q_SIGNALS:
  void changed();
  void fiscalWatchBegan();
  /// The check of a paid sale cannot be looked up.
  void fiscalNotSetUp(const kassir::till::SetupFailure &failure);

 private:
  struct Way {
    Way(settings::Settings chosen, paycom::Kassa kassa, sale::CheckedSale sent, Clock &clock,
        Connections &connections);

    sale::CheckedSale sale;
    QDateTime began;
    settings::Settings settings;
    net::HttpsTransport transport;
    WatchedTransport toPaycom;
    WatchedTransport toTarlan;
    paycom::PaycomClient paycom;
    std::unique_ptr<till::Checkout> checkout;
    std::unique_ptr<tarlan::TarlanClient> tarlan;
    std::unique_ptr<till::FiscalWatch> fiscalWatch;
    bool isFiscalBegun = false;
  };

  void follow();
  [[nodiscard]] std::unique_ptr<till::FiscalWatch> watchFiscal();
  [[nodiscard]] QString orderId(const std::vector<till::Ticket::AccountField> &account,
                                const settings::Settings &settings) const;

  const vault::SecretStore &m_secrets;
  Clock &m_clock;
  Connections &m_connections;
  std::unique_ptr<Way> m_way;
  QSet<QString> m_usedOrders;
};

}  // namespace kassir::window
