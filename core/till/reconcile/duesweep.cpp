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
  // What was asked for on the evening of that day may have run after it.
  const auto last = store::lastComparison(m_parts.journal.database(), m_parts.peer);
  if (!last) return fail(last.error());
  // What was never compared goes back to the beginning, whatever kept the lists from being read until now.
  const auto since = last.value() ? last : m_parts.journal.sales.firstMade();
  if (!since) return fail(since.error());
  const QDate today = settings::businessDayOf(m_parts.clock.now(), m_shop);
  m_recent = stretchOf(today.addDays(-1), today);
  m_next = m_recent.first;
  for (const auto &from : {owed.value(), since.value()}) {
    if (from) m_next = std::min(m_next, settings::businessDayOf(*from, m_shop));
  }
  m_kept = m_next;
  // One note a day is enough.
  const bool isNoted = last.value() && settings::businessDayOf(*last.value(), m_shop) == today;
  m_isEndKept = isNoted && !owed.value();
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
  if (isAllCompared()) return end({});
  compare(stretchOf(m_next, std::min(m_next.addDays(m_days - 1), m_recent.first.addDays(-1))));
}

void DueSweep::take(const Sweep::Stretch &stretch, SweepFindings found) {
  if (std::exchange(m_isRecentDone, true)) {
    m_next = stretch.last.addDays(1);
    m_days = found.receipts < fewReceipts ? m_days * 2 : 1;
  }
  // Lists reach beyond their days, into those of other parts. What was taken up of a sale is no news to the
  // next part; what is news of it must not be lost.
  const auto isKnown = [this](const QString &what) {
    const qsizetype before = m_found.size();
    m_found.insert(what);
    return m_found.size() == before;
  };
  std::erase_if(found.strangers, [&](const Stranger &stranger) { return isKnown(stranger.receipt.id); });
  (*m_part)(std::move(found));
  compareNext();
}

void DueSweep::settle() {
  if (!m_isRecentDone || (isAllCompared() ? m_isEndKept : m_next == m_kept)) return;
  const Moment now = m_parts.clock.moment();
  store::Transaction unit = m_parts.journal.begin({m_parts.actor, store::Action::EndScan, now});
  if (!isAllCompared()) {
    store::settleComparison(unit, m_parts.peer, settings::spanOf(m_next, m_shop).from);
  } else if (m_recent.span.to < now.wall) {
    store::settleComparison(unit, m_parts.peer, m_recent.span.to);  // another day has begun meanwhile
  } else {
    store::settleComparison(unit, m_parts.peer);
  }
  if (!unit.commit()) return;
  m_kept = m_next;
  m_isEndKept = isAllCompared();
}

void DueSweep::fail(const SweepFailure &why) {
  end(failure(why));
}

void DueSweep::end(const Result<void, SweepFailure> &how) {
  m_isUnderWay = false;
  (*m_end)(how);
}

}  // namespace kassir::till
