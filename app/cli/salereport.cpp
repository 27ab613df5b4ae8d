#include "app/cli/salereport.h"

#include "app/cli/alarmvalue.h"
#include "app/cli/errorvalue.h"
#include "app/cli/openjournal.h"
#include "ui/text/commandline.h"
#include "ui/text/paycom.h"
#include "ui/text/till.h"

namespace kassir::cli {

using json::Value;

ReportedSale reported(const till::Checkout &checkout) {
  return {checkout.orderId(), checkout.status(), checkout.storeFailure()};
}

ExitCode report(const ReportedSale &sale, const SaleOutcome &outcome, Session &session) {
  const text::Speaker &speaker = session.speaker();
  const sale::SaleStatus &status = sale.status;
  const QString payment = status.payment ? status.payment->id : QString();
  const bool isWell = outcome.code == ExitCode::Done;
  const auto say = [&session, isWell](const QString &line) {
    if (!line.isEmpty()) isWell ? session.say(line) : session.complain(line);
  };
  session.say(text::line(text::Label::Order, sale.orderId, speaker));
  session.say(text::line(text::Label::State, text::describe(status.state, speaker), speaker));
  say(outcome.text);
  if (outcome.text.isEmpty()) say(text::advise(status.state, payment, speaker));
  if (const QString alarm = text::advise(status.alarm, speaker); !alarm.isEmpty()) session.complain(alarm);

  Value error = outcome.error;
  ExitCode code = outcome.code;
  if (sale.storeFailure) {
    const QString text = inWords(*sale.storeFailure, speaker);
    session.complain(text);
    error = errorValue(codeOf(*sale.storeFailure), text, {});
    if (code == ExitCode::Done) code = ExitCode::Unknown;
  }
  Value value = Value::object({{QStringLiteral("order_id"), Value(sale.orderId)},
                               {QStringLiteral("outcome"), Value(QString::fromLatin1(outcome.name))},
                               {QStringLiteral("state"), Value(sale::nameOf(status.state))},
                               {QStringLiteral("receipt_id"), textOrNull(payment)},
                               {QStringLiteral("error"), error}});
  insertAlarm(value, status.alarm, status.duplicates);
  session.answer(value);
  return code;
}

SaleOutcome notPossible(const QString &why) {
  return {"not-possible", ExitCode::NotPossible, why,
          errorValue(Value(QStringLiteral("not-possible")), why, {})};
}

SaleOutcome failedBy(const paycom::Failure &failure, const QString &server, const Session &session) {
  const text::Speaker &speaker = session.speaker();
  const QString said = text::serverSaid(failure, speaker);
  QString text = text::describe(failure, server, speaker);
  if (!said.isEmpty()) text += u' ' + said;
  const Value error =
      errorValue(codeOf(failure), text, text::serverWords(failure.message, speaker.language()));
  switch (failure.kind) {
    case paycom::Failure::Kind::NotSent: return {"not-sent", ExitCode::NotSent, text, error};
    case paycom::Failure::Kind::Refused: return {"refused", ExitCode::Refused, text, error};
    default: return {"unknown", ExitCode::Unknown, text, error};
  }
}

}  // namespace kassir::cli
