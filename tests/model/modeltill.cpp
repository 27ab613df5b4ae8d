#include "tests/model/modeltill.h"

#include <QCoreApplication>

#include "core/settings/businessday.h"
#include "core/till/journal/freezing.h"

namespace kassir::model {

namespace {

using namespace std::chrono_literals;
using sale::SaleState;
using Aside = till::TicketKeeper::Aside;

void must(const Result<void, store::Failure> &done, const char *what) {
  if (!done) qFatal("%s: %s", what, qPrintable(done.error().detail));
}

}  // namespace

void tidyUp() {
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

ModelTill::ModelTill(Parts parts) : m_parts(std::move(parts)) {
  const Moment now = m_parts.clock.moment();
  auto ownership = store::Ownership::take(m_parts.folder, now);
  if (!ownership) qFatal("the folder is held by somebody");
  m_ownership = std::move(ownership).value();
  auto journal = store::Journal::open(m_parts.folder, m_parts.settings.till.name, store::Access::Write);
  if (!journal) qFatal("no journal: %s", qPrintable(journal.error().detail));
  m_journal = std::move(journal).value();
  must(m_ownership->sign(*m_journal, now), "no lease");
  m_keeper = std::make_unique<till::TicketKeeper>(m_ticket, *m_journal, m_parts.clock);
  must(m_keeper->restore(), "no ticket");
  m_parts.cameBack(*m_journal, m_ticket, *m_keeper);
  const store::Peer peer = till::peerOf(m_parts.settings);
  m_client = std::make_unique<paycom::PaycomClient>(
      m_parts.transport, paycom::Kassa{QUrl(peer.endpoint), peer.kassa, SecretBytes()}, m_parts.firstRequest);
  // Payments are looked at less often than in a shop: what follows from a look is the same.
  till::CheckoutPolicy policy;
  policy.poll = {5s, 20s, 60s, 60s, 300s};
  m_sales = std::make_unique<till::OpenSales>(
      till::OpenSales::Parts{*m_journal, m_parts.clock,
                             [this](const store::Peer &) { return m_client.get(); }, m_parts.random},
      policy);
  connect(m_sales.get(), &till::OpenSales::settled, this, &ModelTill::settle);
  must(m_sales->takeUp(), "no sales");
  restoreShown();
}

// As by SIGKILL: no destructor of the till's may write or send anything.
ModelTill::~ModelTill() {
  setRoom(0);
  m_sales->disconnect(this);
}

void ModelTill::restoreShown() {
  if (m_keeper->orderId().isEmpty()) return;
  const till::Checkout *checkout = show(m_keeper->orderId());
  if (checkout != nullptr && checkout->status().state == SaleState::Void) takeBack();
}

till::Checkout *ModelTill::show(const QString &orderId) {
  if (m_shown != nullptr && m_shown->orderId() == orderId) return m_shown;
  showNothing();
  m_shown = m_sales->fetch(orderId);
  if (m_shown != nullptr) m_shown->watch();
  return m_shown;
}

void ModelTill::showNothing() {
  if (m_shown == nullptr) return;
  const QString orderId = m_shown->orderId();
  m_shown->leaveAlone();
  m_shown = nullptr;
  m_sales->release(orderId);
}

bool ModelTill::sell(const std::function<void(const store::FrozenSale &)> &told) {
  if (m_ticket.isFrozen()) return false;
  const sale::Check checked = sale::check(m_ticket.sale(), m_ticket.rules(), sale::Purpose::Send);
  if (!checked.sale) return false;
  const auto keepTicket = [this](store::Transaction &unit, const QString &orderId) {
    m_keeper->freezeInto(unit, orderId);
  };
  auto frozen = till::freeze(*m_journal, {*checked.sale, {}}, m_parts.settings, m_parts.clock.moment(),
                             store::Actor::Cashier, m_parts.random, keepTicket);
  if (!frozen) return false;
  const QString orderId = frozen.value().frozen.orderId;
  m_keeper->setFrozen(orderId);
  told(frozen.value().frozen);
  m_sales->add(std::move(frozen).value());
  show(orderId)->send(till::Checkout::Unsent::TryAgain);
  return true;
}

void ModelTill::beginNext() {
  const till::Checkout *checkout = m_sales->find(m_keeper->orderId());
  const bool isDone = checkout == nullptr || sale::isSettled(checkout->status().state);
  const auto done = !m_keeper->orderId().isEmpty() && isDone ? m_keeper->finish() : m_keeper->setAside();
  if (done) showNothing();
}

void ModelTill::takeBack() {
  till::Checkout *checkout = m_shown;
  if (checkout == nullptr || m_keeper->orderId() != checkout->orderId()) return;
  const SaleState state = checkout->status().state;
  const bool isOver =
      state == SaleState::Rejected || state == SaleState::Void || state == SaleState::Cancelled;
  const bool isFree = isOver || checkout->giveUp();
  if (!isFree || sale::mayBePaid(checkout->status())) return;
  if (m_keeper->thaw()) showNothing();
}

void ModelTill::settle(till::Checkout *checkout) {
  if (checkout == m_shown) return;
  const SaleState state = checkout->status().state;
  const bool isDone = state == SaleState::Paid || state == SaleState::Cancelled;
  static_cast<void>(m_keeper->settle(checkout->orderId(), isDone ? Aside::Settled : Aside::Parked));
}

void ModelTill::sweep() {
  if (m_sweep && m_sweep->isUnderWay()) return;
  m_sweep = std::make_unique<till::Sweep>(
      till::Sweep::Parts{*m_client, m_parts.clock, *m_journal, till::peerOf(m_parts.settings),
                         m_parts.settings.paycom.orderField, store::Actor::Till});
  const settings::ShopSettings &shop = m_parts.settings.shop;
  const QDate today = settings::businessDayOf(m_parts.clock.now(), shop);
  const QDate first = today.addDays(-1);
  m_sweep->begin({first, today, {settings::spanOf(first, shop).from, settings::spanOf(today, shop).to}},
                 Callback<till::Sweeping>(this, [this](const till::Sweeping &found) { settleSweep(found); }));
}

void ModelTill::settleSweep(const till::Sweeping &found) {
  if (!found) return;
  for (const till::TurnedUp &turnedUp : found.value().turnedUp) {
    till::Checkout *checkout = m_sales->fetch(turnedUp.orderId);
    if (checkout == nullptr) continue;
    checkout->watch();
    checkout->surface(turnedUp.receipts, turnedUp.mismatched);
    m_sales->release(turnedUp.orderId);
  }
}

void ModelTill::setRoom(std::optional<int> acts) {
  const bool isReadOnly = acts && *acts <= 0;
  store::Database &database = m_journal->database();
  QStringList statements{QStringLiteral("PRAGMA query_only = 0"),
                         QStringLiteral("PRAGMA temp_store = MEMORY"),
                         QStringLiteral("DROP TABLE IF EXISTS temp.room"),
                         QStringLiteral("DROP TRIGGER IF EXISTS temp.no_room")};
  if (isReadOnly) statements = {QStringLiteral("PRAGMA query_only = 1")};
  if (acts && !isReadOnly) {
    statements << QStringLiteral("CREATE TEMP TABLE room (acts INTEGER)")
               << QStringLiteral("INSERT INTO room VALUES (%1)").arg(*acts)
               << QStringLiteral(
                      "CREATE TEMP TRIGGER no_room BEFORE INSERT ON main.act BEGIN "
                      "SELECT RAISE(ABORT, 'no room') WHERE (SELECT acts FROM room) <= 0; "
                      "UPDATE room SET acts = acts - 1; END");
  }
  for (const QString &statement : statements) must(database.run(statement), "the journal cannot be switched");
}

}  // namespace kassir::model
