
#include "app/cli/connection.h"
#include "app/cli/errorvalue.h"
#include "core/base/plaintext.h"
#include "core/fiscal/linkguard.h"
#include "core/till/fiscal/tarlanfiscalwatch.h"
#include "core/till/journal/orderid.h"
#include "ui/text/commandline.h"
#include "ui/text/fiscal.h"
#include "ui/text/sale.h"
#include "ui/text/tarlan.h"
#include "ui/text/till.h"

namespace kassir::cli {

namespace {

using json::Value;
using tarlan::LookupFailure;
using text::Label;
using text::Notice;

struct Outcome {
  const char *name;
  ExitCode code;
};

Outcome outcomeOf(const tarlan::Lookup &lookup) {
  if (lookup) return {"found", ExitCode::Done};
  switch (lookup.error().code) {
    case LookupFailure::Code::NotYet: return {"not-yet", ExitCode::NotYetFiscal};
    case LookupFailure::Code::NotFound: return {"not-found", ExitCode::NotFound};
    case LookupFailure::Code::Refused: return {"refused", ExitCode::Refused};
    case LookupFailure::Code::NotSent: return {"not-sent", ExitCode::NotSent};
    case LookupFailure::Code::NoAnswer:
    case LookupFailure::Code::ServerBroken:
    case LookupFailure::Code::Unreadable: break;
  }
  return {"unknown", ExitCode::Unknown};
}

Value resultValue(const char *outcome, const fiscal::FiscalCheck &check, bool mayOpen, const Value &error) {
  return Value::object(
      {{QStringLiteral("outcome"), Value(QString::fromLatin1(outcome))},
       {QStringLiteral("fiscal_number"), check.number ? Value(check.number->text()) : Value()},
       {QStringLiteral("fiscal_check_url"), textOrNull(check.link)},
       {QStringLiteral("may_open"), Value(mayOpen)},
       {QStringLiteral("error"), error}});
}

/// One look-up, or several while a check may still come. Deletes itself when it is done.
class LookingUp : public QObject {
 public:
  LookingUp(Session &session, Finish finish, tarlan::Account account)
      : QObject(&session),
        m_session(session),
        m_finish(std::move(finish)),
        m_connection(session),
        m_client(m_connection.transport, m_connection.clock, std::move(account)),
        m_watch(m_client, m_connection.clock, patience(session)) {
    connect(&m_watch, &till::TarlanFiscalWatch::changed, this, [this] { follow(); });
  }

  void start() {
    m_session.say(text::line(Label::Order, m_session.arguments().words.at(0), m_session.speaker()));
    m_watch.start(m_session.arguments().words.at(0));
  }

 private:
  static till::FiscalPatience patience(const Session &session) {
    till::FiscalPatience patience;
    patience.total = session.arguments().wait.value_or(std::chrono::seconds(0));
    return patience;
  }

  void follow() {
    if (m_watch.hasEnded()) return report(*m_watch.last());
    if (!m_hasSaidThatItWaits) m_session.say(text::line(Notice::WaitingForCheck, m_session.speaker()));
    m_hasSaidThatItWaits = true;
  }

  void report(const tarlan::Lookup &lookup) {
    if (lookup) {
      reportFound(lookup.value());
    } else {
      reportFailure(lookup.error(), outcomeOf(lookup).name);
    }
    m_finish(outcomeOf(lookup).code);
    deleteLater();
  }

  void reportFound(const fiscal::FiscalCheck &check) {
    const text::Speaker &speaker = m_session.speaker();
    const fiscal::LinkVerdict verdict = fiscal::judge(check.link, till::linkHostsOf(m_session.settings()));
    m_session.say(text::line(Notice::CheckFound, speaker));
    if (check.number) m_session.say(text::line(Label::FiscalNumber, check.number->text(), speaker));
    m_session.say(text::describe(verdict, speaker));
    if (!check.link.isEmpty())
      m_session.say(text::line(Label::FiscalLink, plainText(check.link, 2048), speaker));
    m_session.answer(resultValue("found", check, verdict.mayOpen(), Value()));
  }

  void reportFailure(const LookupFailure &failure, const char *outcome) {
    const text::Speaker &speaker = m_session.speaker();
    const QString text = text::describe(failure, speaker);
    m_session.complain(text);
    const QString server = text::serverSaid(failure, speaker);
    if (!server.isEmpty()) m_session.complain(server);
    const bool hasWaited = failure.code == LookupFailure::Code::NotYet && m_hasSaidThatItWaits;
    const auto waited = m_session.arguments().wait.value_or(std::chrono::seconds(0));
    if (hasWaited) m_session.complain(text::noCheckWithin(static_cast<int>(waited.count()), speaker));
    m_session.answer(resultValue(outcome, {}, false, errorValue(codeOf(failure), text, failure.message)));
  }

  Session &m_session;
  Finish m_finish;
  Connection m_connection;
  tarlan::TarlanClient m_client;
  till::TarlanFiscalWatch m_watch;
  bool m_hasSaidThatItWaits = false;
};

}  // namespace

void runCheck(Session &session, const Finish &finish) {
  if (!till::isOrderId(session.arguments().words.at(0))) {
    const sale::Place place{sale::Member::Account, std::nullopt, QStringLiteral("order_id")};
    const sale::Problem problem{sale::Severity::Error, place, sale::Rule::OrderIdMalformed, {}};
    session.fail(Value(sale::ruleName(problem.rule)), text::describe(problem, session.speaker()));
    return finish(ExitCode::Problems);
  }
  auto account =
      till::tarlanAccountOf(session.settings(), session.secrets(), session.arguments().serviceCode);
  if (!account) {
    const QString text = text::describe(account.error(), session.speaker());
    session.complain(text);
    session.answer(resultValue("not-sent", {}, false, errorValue(codeOf(account.error()), text, {})));
    return finish(ExitCode::NotSent);
  }
  (new LookingUp(session, finish, std::move(account).value()))->start();
}

}  // namespace kassir::cli
