#include "core/till/checkout/opensales.h"

#include <algorithm>

namespace kassir::till {

namespace {

// A refused sale has no more to wait for either, though its lines may be sent anew under another order id.
bool isOver(sale::SaleState state) {
  return sale::isSettled(state) || state == sale::SaleState::Rejected;
}

// Of one with an alarm somebody must still hear, and its other payments are looked at.
bool needsNobody(const sale::SaleStatus &status) {
  return isOver(status.state) && status.alarm == sale::SaleAlarm::None;
}

// What the disk refused is known to nobody until it is kept.
bool needsNobody(const Checkout &checkout) {
  return needsNobody(checkout.status()) && !checkout.storeFailure();
}

}  // namespace

OpenSales::OpenSales(Parts parts, CheckoutPolicy policy, QObject *parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_policy(std::move(policy)),
      m_gate(m_parts.clock, m_parts.random, m_policy.backOff) {}

// The one that leaves the gate lets another in, which must not begin now.
OpenSales::~OpenSales() {
  for (const auto &[sequence, entry] : m_sales) {
    entry.checkout->disconnect(this);
    entry.checkout->leaveAlone();
  }
}

Result<void, store::Failure> OpenSales::takeUp() {
  auto records = m_parts.journal.sales.open(m_parts.clock.moment());
  if (!records) return failure(records.error());
  for (store::SaleRecord &record : records.value()) takeUp(std::move(record));
  return {};
}

void OpenSales::takeUpUnreachable() {
  for (store::SaleRecord &record : std::exchange(m_unreachable, {})) takeUp(std::move(record));
}

Checkout *OpenSales::takeUp(store::SaleRecord record) {
  Checkout *checkout = add(std::move(record));
  if (checkout == nullptr) return nullptr;
  checkout->resume();
  // What has not left goes out by a person's press alone.
  checkout->leaveAlone();
  checkout->watch();
  return checkout;
}

Checkout *OpenSales::add(store::SaleRecord record) {
  paycom::PaycomClient *client = m_parts.ways(record.frozen.peer);
  if (client == nullptr) {
    m_unreachable.push_back(std::move(record));
    Q_EMIT listChanged();
    return nullptr;
  }
  Entry &entry = m_sales[record.sequence];
  // What came to its end long ago is no news, and its alarm was told.
  entry.state = record.status.state;
  entry.alarm = record.status.alarm;
  entry.checkout = std::make_unique<Checkout>(
      Checkout::Parts{*client, m_parts.clock, m_parts.journal, m_gate, m_parts.random, m_parts.person},
      std::move(record), m_policy);
  Checkout *added = entry.checkout.get();
  connect(added, &Checkout::changed, this, [this, added] { follow(added); });
  connect(&added->payment(), &PaymentCalls::codeDropped, this,
          [this, added](CallStart why) { Q_EMIT codeDropped(added, why); });
  Q_EMIT listChanged();
  return added;
}

std::vector<Checkout *> OpenSales::all() const {
  std::vector<Checkout *> list;
  for (const auto &[sequence, entry] : m_sales) list.push_back(entry.checkout.get());
  return list;
}

Checkout *OpenSales::find(const QString &orderId) const {
  for (const auto &[sequence, entry] : m_sales) {
    if (entry.checkout->orderId() == orderId) return entry.checkout.get();
  }
  return nullptr;
}

Checkout *OpenSales::fetch(const QString &orderId) {
  Checkout *known = find(orderId);
  if (known == nullptr) {
    const auto found = m_parts.journal.sales.find(orderId, m_parts.clock.moment());
    // A settled one that nobody can be asked about is not one that somebody waits for.
    const bool isThere = found && found.value() && m_parts.ways(found.value()->frozen.peer) != nullptr;
    if (isThere) {
      std::erase_if(m_unreachable,
                    [&orderId](const auto &record) { return record.frozen.orderId == orderId; });
      takeUp(*found.value());
      // What came back for it may have ended it at once.
      known = find(orderId);
    }
  }
  if (known != nullptr) hold(orderId);
  return known;
}

qsizetype OpenSales::count(const std::optional<store::Peer> &peer) const {
  const auto isOpen = [&peer](const store::SaleRecord &record) {
    if (peer) return record.frozen.peer == *peer && !needsNobody(record.status);
    return !isOver(record.status.state);
  };
  const auto open = std::count_if(m_sales.begin(), m_sales.end(),
                                  [&](const auto &entry) { return isOpen(entry.second.checkout->record()); });
  return open + std::count_if(m_unreachable.begin(), m_unreachable.end(), isOpen);
}

void OpenSales::hold(const QString &orderId) {
  for (auto &[sequence, entry] : m_sales) entry.holders += entry.checkout->orderId() == orderId ? 1 : 0;
}

void OpenSales::release(const QString &orderId) {
  for (auto &[sequence, entry] : m_sales) {
    if (entry.checkout->orderId() != orderId) continue;
    entry.holders = std::max(0, entry.holders - 1);
    if (entry.holders == 0 && needsNobody(*entry.checkout)) return drop(orderId);
  }
}

void OpenSales::follow(Checkout *checkout) {
  Q_EMIT changed(checkout);
  const auto found = m_sales.find(checkout->record().sequence);
  if (found == m_sales.end()) return;
  Entry &entry = found->second;
  const sale::SaleStatus &status = checkout->status();
  const bool isAlarm = std::exchange(entry.alarm, status.alarm) != status.alarm;
  // What was thought to be over may turn up again, and end otherwise.
  const bool isNews = std::exchange(entry.state, status.state) != status.state;
  if (isAlarm && status.alarm != sale::SaleAlarm::None) Q_EMIT alarmed(checkout);
  if (!isOver(status.state)) return;
  if (isNews) Q_EMIT settled(checkout);
  if (entry.holders == 0 && needsNobody(*checkout)) drop(checkout->orderId());
}

std::vector<const store::SaleRecord *> OpenSales::withAlarm() const {
  std::vector<const store::SaleRecord *> list;
  const auto keep = [&list](const store::SaleRecord &record) {
    if (record.status.alarm != sale::SaleAlarm::None) list.push_back(&record);
  };
  for (const auto &[sequence, entry] : m_sales) keep(entry.checkout->record());
  std::for_each(m_unreachable.begin(), m_unreachable.end(), keep);
  return list;
}

// It may be one of its own signals that ends it.
void OpenSales::drop(const QString &orderId) {
  const auto found = std::find_if(m_sales.begin(), m_sales.end(), [&](const auto &entry) {
    return entry.second.checkout->orderId() == orderId;
  });
  if (found == m_sales.end()) return;
  found->second.checkout->disconnect(this);
  found->second.checkout.release()->deleteLater();
  m_sales.erase(found);
  Q_EMIT listChanged();
}

}  // namespace kassir::till
