#include "core/till/reconcile/duesweep.h"

#include <algorithm>

#include "core/settings/businessday.h"
#include "core/store/owedcomparison.h"

namespace kassir::till {

namespace {

// Where lists are shorter than this, the next part may have twice as many days: a journal that was restored
// under a wrong clock may owe many years.
constexpr qint64 fewReceipts = 2'000;

}  // namespace

DueSweep::DueSweep(const Sweep::Parts &parts, const settings::ShopSettings &shop)
    : m_parts(parts), m_shop(shop), m_sweep(parts) {}

void DueSweep::begin(const Part &part, const End &end) {
  if (std::exchange(m_isUnderWay, true)) return;
  m_part = part;
  m_end = end;
  m_found.clear();
  m_isRecentDone = false;
  m_days = 1;
  const auto owed = store::comparisonOwedSince(m_parts.journal.database());
  if (!owed) return fail(owed.error());
  m_owed.reset();
  if (owed.value()) m_owed = settings::businessDayOf(*owed.value(), m_shop);
  const QDate today = settings::businessDayOf(m_parts.clock.now(), m_shop);
  m_recent = stretchOf(today.addDays(-1), today);
  // Of what lies before, nothing is settled by those two.
  m_kept = m_owed < m_recent.first ? m_owed : std::nullopt;
  compare(m_recent);
}

Sweep::Stretch DueSweep::stretchOf(const QDate &first, const QDate &last) const {
  return {first, last, {settings::spanOf(first, m_shop).from, settings::spanOf(last, m_shop).to}};
}

void DueSweep::compare(const Sweep::Stretch &stretch) {
  m_sweep.begin(stretch, Callback<Sweeping>(this, [this, stretch](const Sweeping &found) {
                  if (found) return take(stretch, found.value());
                  if (m_days == 1) return fail(found.error());
                  // It may have been too much at once.
                  m_days = 1;
                  compareNext();
                }));
}

void DueSweep::compareNext() {
  if (!m_owed || *m_owed >= m_recent.first) return end({});
  compare(stretchOf(*m_owed, std::min(m_owed->addDays(m_days - 1), m_recent.first.addDays(-1))));
}

void DueSweep::take(const Sweep::Stretch &stretch, SweepFindings found) {
  if (std::exchange(m_isRecentDone, true)) {
    m_owed = stretch.last.addDays(1);
    m_days = found.receipts < fewReceipts ? m_days * 2 : 1;
  }
  // Lists reach beyond their days, into those of other parts.
  const auto isKnown = [this](const QString &what) {
    const qsizetype before = m_found.size();
    m_found.insert(what);
    return m_found.size() == before;
  };
  std::erase_if(found.strangers, [&](const Stranger &stranger) { return isKnown(stranger.receipt.id); });
  std::erase_if(found.turnedUp, [&](const TurnedUp &turnedUp) { return isKnown(turnedUp.orderId); });
  (*m_part)(std::move(found));
  compareNext();
}

void DueSweep::settle() {
  if (!m_isRecentDone || !m_owed || m_owed == m_kept) return;
  const Moment now = m_parts.clock.moment();
  store::Transaction unit = m_parts.journal.begin({m_parts.actor, store::Action::EndScan, now});
  if (*m_owed < m_recent.first) {
    store::settleComparison(unit, settings::spanOf(*m_owed, m_shop).from);
  } else if (m_recent.span.to < now.wall) {
    store::settleComparison(unit, m_recent.span.to);  // another day has begun meanwhile
  } else {
    store::settleComparison(unit);
  }
  if (unit.commit()) m_kept = m_owed;
}

void DueSweep::fail(const SweepFailure &why) {
  end(failure(why));
}

void DueSweep::end(const Result<void, SweepFailure> &how) {
  m_isUnderWay = false;
  (*m_end)(how);
}

}  // namespace kassir::till
