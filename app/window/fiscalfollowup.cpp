#include "app/window/fiscalfollowup.h"

#include <utility>

#include "core/till/access/access.h"
#include "core/till/fiscal/fiscalplan.h"
#include "core/till/fiscal/paymefiscalwatch.h"
#include "core/till/fiscal/tarlanfiscalwatch.h"

namespace kassir::window {

FiscalFollowUp::FiscalFollowUp(Parts parts, Ways &ways) : m_parts(parts), m_ways(ways) {}

FiscalFollowUp::~FiscalFollowUp() = default;

void FiscalFollowUp::takeUp() {
  const Moment now = m_parts.clock.moment();
  const auto paid = m_parts.journal.sales.paidWithoutCheck(now.wall.addDays(-1), now);
  if (!paid) return;  // what cannot be read is told where the journal is opened
  for (const store::SaleRecord &sale : paid.value()) begin(sale);
}

void FiscalFollowUp::begin(const store::SaleRecord &paid) {
  const QString &orderId = paid.frozen.orderId;
  const auto earlier = m_lookups.find(orderId);
  if (earlier != m_lookups.end() && !hasFailed(earlier->second)) return;
  drop(orderId);
  Lookup lookup;
  switch (till::fiscalSourceAfterPayment(m_parts.settings)) {
    case till::FiscalSource::Nowhere: return;
    case till::FiscalSource::Tarlan:
      if (!askTarlan(lookup, orderId)) return;
      break;
    case till::FiscalSource::Payme:
      if (!askPayme(lookup, paid)) return;
      break;
  }
  connect(lookup.watch.get(), &till::FiscalWatch::changed, this, [this, orderId] { follow(orderId); });
  m_lookups.emplace(orderId, std::move(lookup));
  Q_EMIT began(orderId);
}

bool FiscalFollowUp::askTarlan(Lookup &lookup, const QString &orderId) {
  auto account = till::tarlanAccountOf(m_parts.settings, m_parts.secrets, std::nullopt);
  if (!account) {
    Q_EMIT notSetUp(account.error());
    return false;
  }
  lookup.transport = std::make_unique<net::HttpsTransport>(till::networkPolicyOf(m_parts.settings));
  lookup.watched =
      std::make_unique<WatchedTransport>(*lookup.transport, till::Vendor::Tarlan, m_parts.connections);
  lookup.client =
      std::make_unique<tarlan::TarlanClient>(*lookup.watched, m_parts.clock, std::move(account).value());
  auto watch = std::make_unique<till::TarlanFiscalWatch>(*lookup.client, m_parts.clock);
  watch->start(orderId);
  lookup.watch = std::move(watch);
  lookup.maker = QStringLiteral("tarlan");
  return true;
}

bool FiscalFollowUp::askPayme(Lookup &lookup, const store::SaleRecord &paid) {
  paycom::PaycomClient *client = m_ways.to(paid.frozen.peer);
  if (client == nullptr || !paid.status.payment) return false;
  auto watch = std::make_unique<till::PaymeFiscalWatch>(*client, m_parts.clock);
  watch->start(paid.status.payment->id);
  lookup.watch = std::move(watch);
  lookup.maker = QStringLiteral("payme");
  return true;
}

till::FiscalWatch *FiscalFollowUp::watchOf(const QString &orderId) const {
  const auto found = m_lookups.find(orderId);
  return found == m_lookups.end() ? nullptr : found->second.watch.get();
}

// What could not be kept is looked up again by the next run.
void FiscalFollowUp::follow(const QString &orderId) {
  Lookup &lookup = m_lookups.at(orderId);
  const auto check = lookup.watch->check();
  if (check && !lookup.isKept) {
    store::Transaction unit = m_parts.journal.begin(
        {store::Actor::Till, store::Action::FiscalCheck, m_parts.clock.moment(), orderId});
    m_parts.journal.checks.keep(unit, orderId, *check, lookup.maker);
    lookup.isKept = unit.commit().hasValue();
  }
  const bool isDone = lookup.watch->hasEnded() && orderId != m_shown;
  Q_EMIT changed(orderId);
  if (isDone) drop(orderId);
}

void FiscalFollowUp::show(const QString &orderId) {
  const QString before = std::exchange(m_shown, orderId);
  const auto found = m_lookups.find(before);
  if (before != orderId && found != m_lookups.end() && found->second.watch->hasEnded()) drop(before);
}

bool FiscalFollowUp::hasFailed(const Lookup &lookup) {
  return lookup.watch->hasEnded() && !lookup.watch->check();
}

// It may be its own look that ends it.
void FiscalFollowUp::drop(const QString &orderId) {
  auto found = m_lookups.extract(orderId);
  if (found.empty()) return;
  found.mapped().watch->disconnect(this);
  QMetaObject::invokeMethod(
      this, [lookup = std::make_shared<Lookup>(std::move(found.mapped()))] {}, Qt::QueuedConnection);
}

}  // namespace kassir::window
