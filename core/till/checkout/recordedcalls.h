#pragma once

#include <QObject>
#include <QPointer>

#include "core/paycom/createproof.h"
#include "core/paycom/definiterefusal.h"
#include "core/paycom/failurename.h"
#include "core/paycom/paycomclient.h"
#include "core/till/checkout/checkoutrecord.h"
#include "core/till/journal/journalevent.h"

namespace kassir::till {

/// Calls of one sale that change something at the provider, each step of each in the journal before the next
/// is made: the call, that its body is about to leave, what came back, what that proves.
class RecordedCalls {
 public:
  using Step = CheckoutRecord::Step;

  /// `owner` is who makes the calls: once it is gone, nothing leaves any more. All must outlive this.
  RecordedCalls(QObject &owner, store::Journal &journal, CheckoutRecord &record)
      : m_owner(owner), m_journal(journal), m_record(record) {}

  /// The row of the call, or nothing where it could not be kept: then it must not be made.
  [[nodiscard]] std::optional<qint64> begin(store::Method method, const paycom::PreparedCall &call,
                                            Step step);
  /// `leaving` is taken when the body is about to leave, if `mayLeave` still says so.
  [[nodiscard]] paycom::CallHooks hooks(qint64 row, Step leaving, std::function<bool()> mayLeave = {});
  void end(qint64 row, CallOutcome outcome, const QString &error, Step step);
  /// `step`, and with it the end of a call whose answer nobody waits for any more.
  [[nodiscard]] Step ended(qint64 row, CallOutcome outcome, const QString &error, Step step) const;

 private:
  QObject &m_owner;
  store::Journal &m_journal;
  CheckoutRecord &m_record;
};

/// What the answer to such a call proves, as far as an answer can.
template <class T>
[[nodiscard]] CallOutcome outcomeOf(const Result<T, paycom::Failure> &answer, paycom::Change change) {
  if (answer) return CallOutcome::Accepted;
  switch (answer.error().kind) {
    case paycom::Failure::Kind::NotSent: return CallOutcome::NotSent;
    case paycom::Failure::Kind::Refused:
      return isDefinite(answer.error(), change) ? CallOutcome::Refused : CallOutcome::Unclear;
    default: return CallOutcome::Unclear;
  }
}

/// Of the call that creates, by what its answer proves.
[[nodiscard]] CallOutcome outcomeOf(paycom::CreateEvidence evidence);

/// What happens to the sale by that answer, `now` by the clock's steady time.
[[nodiscard]] std::vector<CheckoutEvent> eventsOf(paycom::CreateEvidence evidence,
                                                  const Result<paycom::Receipt, paycom::Failure> &answer,
                                                  std::chrono::milliseconds now);

template <class T>
[[nodiscard]] QString errorName(const Result<T, paycom::Failure> &answer) {
  return answer ? QString() : paycom::nameOf(answer.error());
}

}  // namespace kassir::till
