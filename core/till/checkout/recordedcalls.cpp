#include "core/till/checkout/recordedcalls.h"

#include "core/till/checkout/receiptvalues.h"

namespace kassir::till {

std::optional<qint64> RecordedCalls::begin(store::Method method, const paycom::PreparedCall &call,
                                           Step step) {
  qint64 row = 0;
  const store::FrozenSale &sale = m_record.record().frozen;
  step.more = [this, &row, &call, &sale, method, more = std::move(step.more)](store::Transaction &unit) {
    if (more) more(unit);
    row = m_journal.attempts.begin(unit, {sale.orderId, method, sale.peer, call.id, call.body});
  };
  return m_record.take(std::move(step)) ? std::optional(row) : std::nullopt;
}

paycom::CallHooks RecordedCalls::hooks(qint64 row, Step leaving, std::function<bool()> mayLeave) {
  leaving.more = [this, row](store::Transaction &unit) { m_journal.attempts.bodyLeaves(unit, row); };
  const auto beforeBody = [this, owner = QPointer<QObject>(&m_owner), leaving, mayLeave] {
    return owner && (!mayLeave || mayLeave()) && m_record.take(leaving);
  };
  const auto replied = [this, row, owner = QPointer<QObject>(&m_owner)](const net::Reply &reply) {
    if (!owner) return;
    m_record.keep({{}, store::Action::Reply, [this, row, reply](store::Transaction &unit) {
                     m_journal.attempts.keepReply(unit, row, reply.status, reply.body);
                   }});
  };
  return {beforeBody, replied};
}

RecordedCalls::Step RecordedCalls::ended(qint64 row, CallOutcome outcome, const QString &error,
                                         Step step) const {
  step.more = [this, row, outcome, error, more = std::move(step.more)](store::Transaction &unit) {
    if (more) more(unit);
    m_journal.attempts.keepOutcome(unit, row, nameOf(outcome), error);
  };
  return step;
}

void RecordedCalls::end(qint64 row, CallOutcome outcome, const QString &error, Step step) {
  m_record.keep(ended(row, outcome, error, std::move(step)));
}

CallOutcome outcomeOf(paycom::CreateEvidence evidence) {
  switch (evidence) {
    case paycom::CreateEvidence::NotSent: return CallOutcome::NotSent;
    case paycom::CreateEvidence::Accepted: return CallOutcome::Accepted;
    case paycom::CreateEvidence::Refused: return CallOutcome::Refused;
    case paycom::CreateEvidence::Unclear: return CallOutcome::Unclear;
    case paycom::CreateEvidence::Alarm: return CallOutcome::Alarm;
  }
  Q_UNREACHABLE();
}

std::vector<CheckoutEvent> eventsOf(paycom::CreateEvidence evidence,
                                    const Result<paycom::Receipt, paycom::Failure> &answer,
                                    std::chrono::milliseconds now) {
  switch (evidence) {
    case paycom::CreateEvidence::NotSent: return {event::NotSent{}};
    case paycom::CreateEvidence::Accepted: return {event::Created{paymentOf(answer.value())}};
    case paycom::CreateEvidence::Refused: return {event::Refused{now}};
    case paycom::CreateEvidence::Unclear: return {event::Unclear{now}};
    case paycom::CreateEvidence::Alarm: return {event::Alarm{now}};
  }
  Q_UNREACHABLE();
}

}  // namespace kassir::till
