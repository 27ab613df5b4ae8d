#include "app/cli/salestory.h"

#include "app/cli/alarmvalue.h"
#include "app/cli/errorvalue.h"
#include "core/till/checkout/checkoutmachine.h"
#include "core/till/journal/shownbody.h"

namespace kassir::cli {

using json::Value;

namespace {

Value timeOrNull(const std::optional<QDateTime> &time) {
  return time ? Value(time->toString(Qt::ISODateWithMs)) : Value();
}

Value attemptValue(const store::AttemptRecord &attempt, Bodies bodies) {
  Value value = Value::object(
      {{QStringLiteral("number"), Value(qint64{attempt.number})},
       {QStringLiteral("method"), Value(store::nameOf(attempt.call.method))},
       {QStringLiteral("request_id"), Value(attempt.call.requestId)},
       {QStringLiteral("began"), timeOrNull(attempt.began)},
       {QStringLiteral("body_left"), timeOrNull(attempt.bodyLeft)},
       {QStringLiteral("ended"), timeOrNull(attempt.ended)},
       {QStringLiteral("http_status"), attempt.httpStatus ? Value(qint64{*attempt.httpStatus}) : Value()},
       {QStringLiteral("outcome"), textOrNull(attempt.outcome)},
       {QStringLiteral("error"), textOrNull(attempt.error)}});
  if (bodies == Bodies::Left) return value;
  value.insert(QStringLiteral("request"), textOrNull(till::shownBody(attempt.call.request)));
  value.insert(QStringLiteral("reply"), textOrNull(till::shownBody(attempt.reply)));
  return value;
}

}  // namespace

sale::SaleState shownState(const sale::SaleStatus &status, TillOpen till) {
  if (status.state != sale::SaleState::Sending || till == TillOpen::Yes) return status.state;
  const auto next = till::after(status, till::event::Restarted{});
  return next ? next->state : status.state;
}

Result<SaleStory, store::Failure> storyOf(store::Journal &journal, const till::JournalEntry &entry,
                                          TillOpen till) {
  SaleStory story{entry, entry.state, {}, std::nullopt, {}};
  const auto record = journal.sales.find(entry.orderId, {});
  if (!record) return failure(record.error());
  if (record.value()) {
    story.shown = shownState(record.value()->status, till);
    story.duplicates = record.value()->status.duplicates;
  }
  auto check = journal.checks.find(entry.orderId);
  if (!check) return failure(check.error());
  story.check = std::move(check).value();
  auto attempts = journal.attempts.of(entry.orderId);
  if (!attempts) return failure(attempts.error());
  story.attempts = std::move(attempts).value();
  return story;
}

Value valueOf(const SaleStory &story, Bodies bodies) {
  Value attempts = Value::array();
  for (const store::AttemptRecord &attempt : story.attempts) attempts.append(attemptValue(attempt, bodies));
  const bool hasNumber = story.check && story.check->number;
  Value value = Value::object(
      {{QStringLiteral("order_id"), Value(story.entry.orderId)},
       {QStringLiteral("state"), Value(sale::nameOf(story.shown))},
       {QStringLiteral("amount"), Value(story.entry.amount.tiyin())},
       {QStringLiteral("receipt_id"), textOrNull(story.entry.receiptId)},
       {QStringLiteral("created"), timeOrNull(story.entry.created)},
       {QStringLiteral("fiscal_number"), hasNumber ? Value(story.check->number->text()) : Value()},
       {QStringLiteral("fiscal_check_url"), story.check ? textOrNull(story.check->link) : Value()},
       {QStringLiteral("attempts"), attempts}});
  insertAlarm(value, story.entry.alarm, story.duplicates);
  return value;
}

}  // namespace kassir::cli
