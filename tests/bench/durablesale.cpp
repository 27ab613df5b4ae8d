#include "tests/bench/durablesale.h"

#include "core/till/journal/freezing.h"
#include "tests/bench/milk.h"
#include "tests/bench/walpages.h"

namespace kassir::bench {

namespace {

settings::Settings settingsFor(const Stand &stand) {
  settings::Settings settings;
  settings.paycom.environment = settings::Environment::Custom;
  settings.paycom.customUrl = QUrl(stand.told("paycom_url"));
  settings.paycom.ids.custom = stand.told("paycom_id");
  settings.caFile = stand.told("ca_file");
  return settings;
}

}  // namespace

DurableSale::DurableSale(const Stand &stand)
    : m_settings(settingsFor(stand)),
      m_transport(net::NetworkPolicy{m_settings.caFile, {}}),
      m_client(m_transport,
               {m_settings.paycom.customUrl, m_settings.paycom.ids.custom,
                SecretBytes(stand.told("paycom_key").toLatin1())},
               1),
      m_ticket(m_settings.rules) {
  auto opened = store::Journal::open(m_folder.path(), QStringLiteral("T1"), store::Access::Write);
  if (!opened) qFatal("bench_sale: no journal");
  m_journal = std::move(opened).value();
  m_keeper = std::make_unique<till::TicketKeeper>(m_ticket, *m_journal, m_clock);
  m_sales = std::make_unique<till::OpenSales>(till::OpenSales::Parts{
      *m_journal, m_clock, [this](const store::Peer &) { return &m_client; }, systemRandom()});
  connect(m_sales.get(), &till::OpenSales::changed, this, &DurableSale::follow);
}

void DurableSale::sell(std::function<void(std::optional<Sold>)> told) {
  m_told = std::move(told);
  m_actsBefore = acts();
  m_pagesBefore = walPages(m_journal->database().path());
  m_timer.start();
  m_ticket.edit(sale::edit::InsertLines{0, {milk()}});
  const auto sale = sale::check(m_ticket.sale(), m_ticket.rules(), sale::Purpose::Send).sale;
  auto frozen = sale ? till::freeze(*m_journal, {*sale, {}}, m_settings, m_clock.moment(),
                                    store::Actor::Cashier, systemRandom(),
                                    [this](store::Transaction &unit, const QString &orderId) {
                                      m_keeper->freezeInto(unit, orderId);
                                    })
                     : failure(store::Failure{store::Failure::Code::Refused, {}});
  if (!frozen || m_keeper->failure()) return m_told(std::nullopt);
  m_keeper->setFrozen(frozen.value().frozen.orderId);
  m_sales->add(std::move(frozen).value())->send(till::Checkout::Unsent::Void);
}

void DurableSale::follow(till::Checkout *checkout) {
  const sale::SaleState state = checkout->status().state;
  if (!m_told || state == sale::SaleState::Queued || state == sale::SaleState::Sending) return;
  // The edit is kept without a word in the list of acts.
  const qint64 took = m_timer.nsecsElapsed();
  // Where the log has begun anew, the sale before tells.
  const int pages = walPages(m_journal->database().path()) - m_pagesBefore;
  if (pages > 0) m_pages = pages;
  const Sold sold{took, acts() - m_actsBefore + 1, m_pages, checkout->record().frozen.payload};
  const bool isAccepted = state == sale::SaleState::Accepted && m_keeper->finish().hasValue();
  std::exchange(m_told, {})(isAccepted ? std::optional(sold) : std::nullopt);
}

int DurableSale::acts() const {
  store::Rows rows = m_journal->database().select(QStringLiteral("SELECT max(sequence) FROM act"), {});
  return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

}  // namespace kassir::bench
