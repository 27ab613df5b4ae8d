#include "core/till/journal/journalreading.h"

#include "core/store/saleindex.h"
#include "core/store/salestore.h"
#include "core/till/journal/timeline.h"

namespace kassir::till {

JournalReading::JournalReading(store::Database &database, PhoneHash phoneHash)
    : m_database(database), m_phoneHash(std::move(phoneHash)) {}

store::SaleQuery JournalReading::meant(const JournalQuery &query) const {
  return {query.period, query.choice, searchFor(query.typed, m_phoneHash)};
}

Result<std::optional<JournalDetails>, store::Failure> JournalReading::details(const QString &orderId) const {
  const auto entry = store::SaleIndex(m_database).find(orderId);
  if (!entry) return failure(entry.error());
  if (!entry.value()) return std::optional<JournalDetails>();
  const auto record = store::SaleStore(m_database).find(orderId, {});
  if (!record) return failure(record.error());
  const auto trail = readTrail(m_database, orderId);
  if (!trail) return failure(trail.error());

  JournalDetails details{*entry.value(), std::nullopt, {}, std::nullopt, {}};
  if (record.value()) {
    details.sold = readSoldSale(record.value()->frozen.checked);
    details.duplicates = record.value()->status.duplicates;
  }
  if (trail.value().check) details.check = trail.value().check->check;
  details.events = timelineOf(details.entry, trail.value());
  return std::optional(std::move(details));
}

}  // namespace kassir::till
