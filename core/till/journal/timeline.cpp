#include "core/till/journal/timeline.h"

#include <algorithm>

#include "core/till/journal/shownbody.h"

namespace kassir::till {

namespace {

using store::Action;
using Events = std::vector<JournalEvent>;

bool isToldElsewhere(Action action) {
  switch (action) {
    case Action::EditDraft:
    case Action::BeginAttempt:
    case Action::BodyLeaves:
    case Action::Reply:
    case Action::Outcome:
    case Action::BeginScan:
    case Action::EndScan:
    case Action::FiscalCheck:
    case Action::Print: return true;
    default: return false;
  }
}

Events eventsOf(const std::vector<store::ActRecord> &acts) {
  Events events;
  for (const store::ActRecord &record : acts) {
    if (!isToldElsewhere(record.act.action))
      events.push_back(
          {record.act.moment.wall, ActDone{record.act.action, record.act.actor, record.act.note}});
  }
  return events;
}

Events eventsOf(const std::vector<store::AttemptRecord> &attempts) {
  Events events;
  for (const store::AttemptRecord &attempt : attempts) {
    const store::Method method = attempt.call.method;
    events.push_back(
        {attempt.bodyLeft.value_or(attempt.began),
         CallBegun{method, attempt.number, attempt.bodyLeft.has_value(), shownBody(attempt.call.request)}});
    if (!attempt.ended) continue;
    events.push_back(
        {*attempt.ended, CallEnded{method, attempt.number, callOutcomeFrom(attempt.outcome),
                                   attempt.httpStatus, attempt.error, shownBody(attempt.reply)}});
  }
  return events;
}

Events eventsOf(const std::vector<store::ScanRecord> &scans) {
  Events events;
  for (const store::ScanRecord &scan : scans)
    events.push_back(
        {scan.ended.value_or(scan.began), ListSearched{searchOutcomeFrom(scan.outcome), scan.receipts, 0}});
  return events;
}

Events eventsOf(const std::vector<store::PrintRecord> &prints) {
  Events events;
  int number = 0;
  for (const store::PrintRecord &print : prints)
    events.push_back({print.began, SlipPrinted{++number, print.ended.has_value()}});
  return events;
}

// At the same time a person's act comes before what it led to, and the till's own after what led to it.
int rankOf(const JournalEvent &event) {
  const auto *act = std::get_if<ActDone>(&event.what);
  if (!act) return 1;
  return act->actor == store::Actor::Till ? 2 : 0;
}

bool isBefore(const JournalEvent &left, const JournalEvent &right) {
  return left.time == right.time ? rankOf(left) < rankOf(right) : left.time < right.time;
}

// Each time the first of those that come next.
Events merged(std::vector<Events> sources) {
  Events events;
  std::vector<std::size_t> next(sources.size());
  while (true) {
    std::size_t first = sources.size();
    for (std::size_t i = 0; i < sources.size(); ++i) {
      if (next[i] == sources[i].size()) continue;
      if (first == sources.size() || isBefore(sources[i][next[i]], sources[first][next[first]])) first = i;
    }
    if (first == sources.size()) return events;
    events.push_back(std::move(sources[first][next[first]++]));
  }
}

// Only searches after the last request that may have left say something of it.
void countEmptySearches(Events &events) {
  int count = 0;
  for (JournalEvent &event : events) {
    const auto *call = std::get_if<CallBegun>(&event.what);
    if (call && call->method == store::Method::Create && call->hasLeft) count = 0;
    auto *search = std::get_if<ListSearched>(&event.what);
    if (search && search->outcome == SearchOutcome::Empty) search->emptySearches = ++count;
  }
}

}  // namespace

Result<Trail, store::Failure> readTrail(store::Database &database, const QString &orderId) {
  const store::SaleTrail trail(database, orderId);
  auto acts = trail.acts();
  if (!acts) return failure(acts.error());
  auto attempts = store::AttemptStore(database).of(orderId);
  if (!attempts) return failure(attempts.error());
  auto scans = store::ScanStore(database).of(orderId);
  if (!scans) return failure(scans.error());
  auto prints = store::PrintStore(database).of(orderId);
  if (!prints) return failure(prints.error());
  auto check = trail.check();
  if (!check) return failure(check.error());
  return Trail{std::move(acts).value(), std::move(attempts).value(), std::move(scans).value(),
               std::move(prints).value(), std::move(check).value()};
}

std::vector<JournalEvent> timelineOf(const store::SaleEntry &sale, const Trail &trail) {
  Events paid;
  if (sale.paid) paid.push_back({*sale.paid, PaymentMade{sale.amount}});
  Events check;
  if (trail.check) check.push_back({trail.check->time, CheckFound{trail.check->check, trail.check->maker}});
  Events events = merged({eventsOf(trail.acts), eventsOf(trail.attempts), eventsOf(trail.scans), paid, check,
                          eventsOf(trail.prints)});
  countEmptySearches(events);
  return events;
}

}  // namespace kassir::till
