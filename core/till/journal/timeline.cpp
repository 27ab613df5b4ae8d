#include "core/till/journal/timeline.h"

#include <algorithm>

#include "core/paycom/failurename.h"
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

struct Placed {
  qint64 place = 0;  // the sequence of the act in which it was written
  JournalEvent event;
};

/// The acts of a sale, by what was written in them. An act and what it wrote have the same time, to the
/// millisecond; that time is never compared with another.
class Steps {
 public:
  explicit Steps(const std::vector<store::ActRecord> &acts) {
    for (const store::ActRecord &act : acts) m_steps.push_back({act, false});
  }

  /// The first that is not taken yet; `otherwise` where a newer program has named it in its own way.
  qint64 take(std::initializer_list<Action> actions, const QDateTime &time, qint64 otherwise) {
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [&](const Step &step) {
      return !step.isTaken && isOne(step.act, actions, time);
    });
    if (found == m_steps.end()) return otherwise;
    found->isTaken = true;
    return found->act.sequence;
  }
  [[nodiscard]] qint64 last(std::initializer_list<Action> actions, const QDateTime &time) const {
    const auto found = std::find_if(m_steps.rbegin(), m_steps.rend(),
                                    [&](const Step &step) { return isOne(step.act, actions, time); });
    return found == m_steps.rend() ? end() : found->act.sequence;
  }
  [[nodiscard]] qint64 end() const { return m_steps.empty() ? 0 : m_steps.back().act.sequence; }

 private:
  struct Step {
    store::ActRecord act;
    bool isTaken = false;
  };
  static bool isOne(const store::ActRecord &record, std::initializer_list<Action> actions,
                    const QDateTime &time) {
    return record.act.moment.wall == time &&
           std::find(actions.begin(), actions.end(), record.act.action) != actions.end();
  }

  std::vector<Step> m_steps;
};

/// All that happened, act by act.
class Story {
 public:
  explicit Story(const std::vector<store::ActRecord> &acts) : m_steps(acts) {
    for (const store::ActRecord &record : acts) {
      if (!isToldElsewhere(record.act.action))
        add(record.sequence, record.act.moment.wall,
            ActDone{record.act.action, record.act.actor, record.act.note});
    }
  }

  void add(const store::AttemptRecord &attempt) {
    const store::Method method = attempt.call.method;
    qint64 place = m_steps.take({Action::BeginAttempt, Action::Cancel, Action::SendLink, Action::PayByCode},
                                attempt.began, 0);
    if (attempt.bodyLeft) place = m_steps.take({Action::BodyLeaves}, *attempt.bodyLeft, place);
    add(place, attempt.bodyLeft.value_or(attempt.began),
        CallBegun{method, attempt.number, attempt.bodyLeft.has_value(), shownBody(attempt.call.request)});
    if (!attempt.ended) return;
    place = m_steps.take({Action::Reply, Action::Outcome}, *attempt.ended, place);
    add(place, *attempt.ended,
        CallEnded{method, attempt.number, callOutcomeFrom(attempt.outcome), attempt.httpStatus, attempt.error,
                  shownBody(attempt.reply), paycom::failureFrom(attempt.error)});
  }
  void add(const store::ScanRecord &scan) {
    qint64 place = m_steps.take({Action::BeginScan}, scan.began, 0);
    if (scan.ended) place = m_steps.take({Action::EndScan}, *scan.ended, place);
    add(place, scan.ended.value_or(scan.began),
        ListSearched{searchOutcomeFrom(scan.outcome), scan.receipts, 0});
  }
  void add(const store::PrintRecord &print) {
    add(m_steps.take({Action::Print}, print.began, m_steps.end()), print.began,
        SlipPrinted{++m_slips, print.ended.has_value()});
  }
  void add(const store::CheckRecord &check) {
    add(m_steps.last({Action::FiscalCheck}, check.time), check.time, CheckFound{check.check, check.maker});
  }
  void addPayment(const QDateTime &time, const sale::Money &amount) {
    add(m_steps.last({Action::Look, Action::Outcome, Action::EndScan, Action::Surface, Action::Pick}, time),
        time, PaymentMade{amount});
  }

  [[nodiscard]] Events inOrder() && {
    std::stable_sort(m_placed.begin(), m_placed.end(), isBefore);
    Events events;
    for (Placed &placed : m_placed) events.push_back(std::move(placed.event));
    return events;
  }

 private:
  template <class What>
  void add(qint64 place, const QDateTime &time, What what) {
    m_placed.push_back({place, {time, std::move(what)}});
  }
  // In one act a person's part comes before what it led to, and the till's own after what led to it.
  static int rankOf(const JournalEvent &event) {
    const auto *act = std::get_if<ActDone>(&event.what);
    if (!act) return 1;
    return act->actor == store::Actor::Till ? 2 : 0;
  }
  static bool isBefore(const Placed &left, const Placed &right) {
    return left.place == right.place ? rankOf(left.event) < rankOf(right.event) : left.place < right.place;
  }

  Steps m_steps;
  std::vector<Placed> m_placed;
  int m_slips = 0;
};

// Only searches after the last request that may have left say something of it. That it is not there was
// proven if the sale was sent again, or ended there, and nobody had to give their word for it.
void judgeEmptySearches(Events &events, sale::SaleState state) {
  int count = 0;
  ListSearched *last = nullptr;
  const auto settle = [&](bool isOver) {
    if (last != nullptr && count > 1) last->isProof = isOver;
    last = nullptr;
    count = 0;
  };
  for (JournalEvent &event : events) {
    const auto *act = std::get_if<ActDone>(&event.what);
    if (act && act->action == store::Action::Override) last = nullptr;
    const auto *call = std::get_if<CallBegun>(&event.what);
    if (call && call->method == store::Method::Create && call->hasLeft) settle(true);
    auto *search = std::get_if<ListSearched>(&event.what);
    if (!search || search->outcome != SearchOutcome::Empty) continue;
    search->emptySearches = ++count;
    last = search;
  }
  settle(state == sale::SaleState::Absent || state == sale::SaleState::Void);
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
  Story story(trail.acts);
  for (const store::AttemptRecord &attempt : trail.attempts) story.add(attempt);
  for (const store::ScanRecord &scan : trail.scans) story.add(scan);
  if (sale.paid) story.addPayment(*sale.paid, sale.amount);
  if (trail.check) story.add(*trail.check);
  for (const store::PrintRecord &print : trail.prints) story.add(print);
  Events events = std::move(story).inOrder();
  judgeEmptySearches(events, sale.state);
  return events;
}

}  // namespace kassir::till
