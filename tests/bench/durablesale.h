#pragma once

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <functional>
#include <memory>

#include "core/net/httpstransport.h"
#include "core/settings/settings.h"
#include "core/till/checkout/opensales.h"
#include "core/till/ticket/ticketkeeper.h"
#include "tests/bench/stand.h"

namespace kassir::bench {

/// Sells by the till's own core, journal and all: an item is rung up, the sale freezes, goes out and is
/// accepted.
class DurableSale : public QObject {
  Q_OBJECT

 public:
  explicit DurableSale(const Stand &stand);

  struct Sold {
    qint64 took = 0;
    int commits = 0;  ///< units of writing that were on the disk by then
    int pages = 0;    ///< so many pages of the database they wrote
    QByteArray payload;
  };
  /// Sells one. Tells when it is accepted; nothing where it was not.
  void sell(std::function<void(std::optional<Sold>)> told);

 private:
  void follow(till::Checkout *checkout);
  [[nodiscard]] int acts() const;

  QTemporaryDir m_folder;
  SystemClock m_clock;
  settings::Settings m_settings;
  net::HttpsTransport m_transport;
  paycom::PaycomClient m_client;
  std::unique_ptr<store::Journal> m_journal;
  till::Ticket m_ticket;
  std::unique_ptr<till::TicketKeeper> m_keeper;
  std::unique_ptr<till::OpenSales> m_sales;
  std::function<void(std::optional<Sold>)> m_told;
  QElapsedTimer m_timer;
  int m_actsBefore = 0;
  int m_pagesBefore = 0;
  int m_pages = 0;
};

}  // namespace kassir::bench
