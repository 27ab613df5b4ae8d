#include "app/window/sweeping.h"

#include "core/store/owedcomparison.h"
#include "core/till/journal/freezing.h"

namespace kassir::window {

namespace {

using namespace std::chrono_literals;

using Standing = ui::Comparison::Standing;

constexpr auto pause = 1h;
// So long after a payment began to wait a list shows it, if it shows such at all; so many are asked in a run.
constexpr auto probePause = 10s;
constexpr int mostProbes = 3;
constexpr int mostDealt = 10;

// After a journal was lost there may be very many: its page lists them.
QString shown(const QStringList &orders) {
  constexpr qsizetype mostShown = 10;
  const QString first = orders.first(std::min(mostShown, orders.size())).join(QStringLiteral(", "));
  return orders.size() > mostShown ? first + QStringLiteral("…") : first;
}

}  // namespace

Sweeping::Sweeping(Parts parts, Ways &ways) : m_parts(parts), m_ways(ways) {
  connect(&m_parts.sales, &till::OpenSales::changed, this,
          [this](const till::Checkout *checkout) { seeWhatWaits(*checkout); });
}

void Sweeping::seeWhatWaits(const till::Checkout &checkout) {
  const store::Peer peer = checkout.record().frozen.peer;
  if (checkout.status().state != sale::SaleState::Accepted || peer != till::peerOf(m_parts.settings)) return;
  if (std::exchange(m_probed, peer) != peer) m_probes = 0;
  if (m_isProbeSet || m_probes == mostProbes) return;
  const auto isShown = m_parts.journal.scans.hasShownUnpaid(peer);
  if (!isShown || isShown.value()) return;
  m_isProbeSet = true;
  m_parts.clock.after(probePause, Callback<>(this, [this, orderId = checkout.orderId()] {
                        m_isProbeSet = false;
                        const till::Checkout *sale = m_parts.sales.find(orderId);
                        if (sale == nullptr || sale->status().state != sale::SaleState::Accepted) return;
                        // One that is under way may have begun before that sale waited.
                        if (m_sweep && m_sweep->isUnderWay()) return;
                        sweep();
                        if (m_sweep && m_sweep->isUnderWay()) ++m_probes;
                      }));
}

void Sweeping::start() {
  tellOwed();
  list();
  tell();
  everyHour();
}

void Sweeping::everyHour() {
  sweep();
  m_parts.clock.after(pause, Callback<>(this, [this] { everyHour(); }));
}

// At each start until it is done: whoever opens the till need not be the one who restored its journal.
void Sweeping::tellOwed() {
  const auto owed = store::comparisonOwedSince(m_parts.journal.database());
  if (!owed || !owed.value()) return;
  const auto origin = store::originOf(m_parts.journal.database());
  const bool isNew = origin && origin.value() == store::JournalOrigin::Nothing;
  const QString since = owed.value()->toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm"));
  m_parts.complaints.tell([since, isNew] {
    if (isNew)
      return QStringList{
          tr("The journal was begun anew: what was sold before is missing in it. It is compared with "
             "Payme's list since %1 now; what is found is told here and in the journal (F9).")
              .arg(since)};
    return QStringList{
        tr("The journal was restored from a backup: what was sold after %1 may be missing in it. "
           "It is compared with Payme's list now; what is found is told here and in the journal (F9).")
            .arg(since)};
  });
}

void Sweeping::sweep() {
  if (m_sweep && m_sweep->isUnderWay()) return;
  const store::Peer peer = till::peerOf(m_parts.settings);
  paycom::PaycomClient *client = m_parts.settings.vendors.paycom ? m_ways.to(peer) : nullptr;
  if (client == nullptr) return stand(Standing::NobodyToAsk);
  m_comparison = {.standing = Standing::UnderWay,
                  .ended = m_comparison.ended,
                  .differences = std::move(m_comparison.differences),
                  .dealt = std::move(m_comparison.dealt)};
  m_comparison.isTraining = m_parts.server == Server::Training;
  m_comparison.server = client->host();
  m_sweep = std::make_unique<till::DueSweep>(
      till::Sweep::Parts{*client, m_parts.clock, m_parts.journal, peer, m_parts.settings.paycom.orderField,
                         store::Actor::Till},
      m_parts.settings.shop);
  m_isAllKept = true;
  m_sweep->begin(
      till::DueSweep::Part(this, [this](const till::SweepFindings &found) { takeUp(found); }),
      till::DueSweep::End(this, [this](const Result<void, till::SweepFailure> &end) { settle(end); }));
  if (m_sweep->isUnderWay()) Q_EMIT changed();
}

void Sweeping::stand(Standing standing) {
  m_comparison.standing = standing;
  Q_EMIT changed();
}

void Sweeping::takeUp(const till::SweepFindings &found) {
  m_comparison.payments += found.receipts;
  m_comparison.sales += found.sales;
  m_comparison.elsewhere += found.elsewhere;
  m_comparison.turnedUp += static_cast<int>(found.turnedUp.size());
  for (const till::TurnedUp &turnedUp : found.turnedUp) m_isAllKept = keep(turnedUp) && m_isAllKept;
  list();
  Q_EMIT changed();
  tell();
  // A later part would settle this one, too.
  if (m_isAllKept) m_sweep->settle();
}

// A list that could not be read is read again in an hour; that there is no connection is told elsewhere.
void Sweeping::settle(const Result<void, till::SweepFailure> &end) {
  m_comparison.ended = m_parts.clock.now();
  if (end) return stand(Standing::Done);
  std::visit([this](const auto &failure) { m_comparison.failure = failure; }, end.error());
  stand(Standing::Failed);
  tellStillOwed();
}

// It was announced, and nobody may take what did not come for nothing found.
void Sweeping::tellStillOwed() {
  const auto owed = store::comparisonOwedSince(m_parts.journal.database());
  if (!owed || !owed.value() || std::exchange(m_isStillOwedTold, true)) return;
  m_parts.complaints.tell([] {
    return QStringList{
        tr("The journal could not be compared with Payme's list yet: sales may be missing in it. "
           "The till tries again every hour; “Compare now” in the journal (F9) says what "
           "stands in the way.")};
  });
}

// What the disk does not take now is tried again while the sale is watched; and is found anew, should the
// program end before.
bool Sweeping::keep(const till::TurnedUp &turnedUp) {
  till::Checkout *checkout = m_parts.sales.fetch(turnedUp.orderId);
  if (checkout == nullptr) return false;
  checkout->surface(turnedUp.receipts, turnedUp.mismatched);
  checkout->watch();
  const bool isKept = !checkout->storeFailure();
  m_parts.sales.release(turnedUp.orderId);
  return isKept;
}

// They are in the journal since the list was read. What cannot be read is told where it is opened.
void Sweeping::list() {
  auto open = m_parts.journal.differences.open();
  if (open) m_comparison.differences = std::move(open).value();
  auto dealt = m_parts.journal.differences.lastDealt(mostDealt);
  if (dealt) m_comparison.dealt = std::move(dealt).value();
}

void Sweeping::dealWith(const std::vector<qint64> &differences, const QString &reason) {
  store::Transaction unit = m_parts.journal.begin(
      {store::Actor::Cashier, store::Action::Settle, m_parts.clock.moment(), {}, reason});
  for (const qint64 difference : differences) m_parts.journal.differences.deal(unit, difference);
  if (const auto kept = unit.commit(); !kept) m_parts.complaints.tell(kept.error());
  list();
  Q_EMIT changed();
}

void Sweeping::tell() {
  QStringList strangers;
  QStringList missing;
  for (const store::Difference &difference : m_comparison.differences) {
    if (m_told.contains(difference.sequence)) continue;
    m_told.insert(difference.sequence);
    const bool isMissing = difference.kind == store::Difference::Kind::Missing;
    (isMissing ? missing : strangers) << difference.orderId;
  }
  if (strangers.isEmpty() && missing.isEmpty()) return;
  const auto words = [strangers, missing] {
    QStringList texts;
    if (!strangers.isEmpty())
      texts << tr("Payme has payments of this till that its journal does not know: %1. Call the manager: "
                  "the journal (F9) lists them.")
                   .arg(shown(strangers));
    if (!missing.isEmpty())
      texts
          << tr("Payme does not show the payments of these sales: %1. Call the manager.").arg(shown(missing));
    return texts;
  };
  m_parts.complaints.tellOfJournal(words, {});
}

}  // namespace kassir::window
