#include <QRandomGenerator>
#include <algorithm>
#include <optional>

#include "app/cli/connection.h"
#include "app/cli/errorvalue.h"
#include "core/till/upkeep/connectiontest.h"
#include "ui/text/commandline.h"
#include "ui/text/paycom.h"
#include "ui/text/tarlan.h"
#include "ui/text/till.h"

namespace kassir::cli {

namespace {

using json::Value;
using text::Notice;

/// What a test of one vendor said.
struct Verdict {
  QString outcome;  ///< ok, off, not-set-up, refused, not-sent, unknown
  ExitCode code = ExitCode::Done;
  QString words;
  Value error;

  [[nodiscard]] Value value() const {
    return Value::object({{QStringLiteral("outcome"), Value(outcome)}, {QStringLiteral("error"), error}});
  }
};

Verdict fine(const QString &words) {
  return {QStringLiteral("ok"), ExitCode::Done, words, Value()};
}

Verdict refused(const Value &code, const QString &words, const QString &server) {
  return {QStringLiteral("refused"), ExitCode::Refused, words, errorValue(code, words, server)};
}

Verdict silent(const Value &code, const QString &words, bool hasLeft) {
  return {hasLeft ? QStringLiteral("unknown") : QStringLiteral("not-sent"),
          hasLeft ? ExitCode::Unknown : ExitCode::NotSent, words, errorValue(code, words, {})};
}

Verdict notSetUp(const till::SetupFailure &failure, const text::Speaker &speaker) {
  const bool isOff = failure.code == till::SetupFailure::Code::SwitchedOff;
  const QString words = text::describe(failure, speaker);
  return {isOff ? QStringLiteral("off") : QStringLiteral("not-set-up"),
          isOff ? ExitCode::Done : ExitCode::NotSent, words, errorValue(codeOf(failure), words, {})};
}

/// Asks both vendors at once and answers when both are done. Deletes itself then.
class Testing : public QObject {
 public:
  Testing(Session &session, Finish finish)
      : QObject(&session), m_session(session), m_finish(std::move(finish)), m_connection(session) {}

  void start() {
    startPaycom();
    startTarlan();
  }

 private:
  void startPaycom() {
    auto kassa = till::kassaOf(m_session.settings(), m_session.secrets());
    if (!kassa) return settle(m_paycomVerdict, notSetUp(kassa.error(), m_session.speaker()));
    const QString host = kassa.value().endpoint.host();
    m_paycom = paycomClient(m_connection, std::move(kassa).value());
    till::testPaycom(*m_paycom, m_connection.clock,
                     Callback<std::optional<paycom::Failure>>(
                         this, [this, host](const std::optional<paycom::Failure> &failure) {
                           settle(m_paycomVerdict, verdict(failure, host));
                         }));
  }

  void startTarlan() {
    auto account = till::tarlanAccountOf(m_session.settings(), m_session.secrets(), std::nullopt);
    if (!account) return settle(m_tarlanVerdict, notSetUp(account.error(), m_session.speaker()));
    m_tarlan.emplace(m_connection.transport, m_connection.clock, std::move(account).value());
    const QString nobodys =
        QStringLiteral("test-") + QString::number(QRandomGenerator::system()->generate64(), 36);
    till::testTarlan(*m_tarlan, nobodys,
                     Callback<std::optional<tarlan::LookupFailure>>(
                         this, [this](const std::optional<tarlan::LookupFailure> &failure) {
                           settle(m_tarlanVerdict, verdict(failure));
                         }));
  }

  [[nodiscard]] Verdict verdict(const std::optional<paycom::Failure> &failure, const QString &host) const {
    const text::Speaker &speaker = m_session.speaker();
    if (!failure) return fine(text::line(Notice::PaycomWorks, speaker));
    const QString words = text::describe(*failure, host, speaker);
    if (failure->kind == paycom::Failure::Kind::Refused) {
      return refused(codeOf(*failure), words, text::serverWords(failure->message, speaker.language()));
    }
    return silent(codeOf(*failure), words, failure->kind != paycom::Failure::Kind::NotSent);
  }

  [[nodiscard]] Verdict verdict(const std::optional<tarlan::LookupFailure> &failure) const {
    const text::Speaker &speaker = m_session.speaker();
    if (!failure) return fine(text::line(Notice::TarlanWorks, speaker));
    const QString words = text::describe(*failure, speaker);
    using Code = tarlan::LookupFailure::Code;
    if (failure->code == Code::Refused) return refused(codeOf(*failure), words, failure->message);
    return silent(codeOf(*failure), words, failure->code != Code::NotSent);
  }

  void settle(std::optional<Verdict> &verdict, Verdict given) {
    verdict = std::move(given);
    if (m_paycomVerdict && m_tarlanVerdict) report();
  }

  void report() {
    for (const auto &verdict : {m_paycomVerdict, m_tarlanVerdict}) {
      if (verdict->code == ExitCode::Done) {
        m_session.say(verdict->words);
      } else {
        m_session.complain(verdict->words);
      }
    }
    m_session.answer(Value::object({{QStringLiteral("paycom"), m_paycomVerdict->value()},
                                    {QStringLiteral("tarlan"), m_tarlanVerdict->value()}}));
    m_finish(exitCode());
    deleteLater();
  }

  // A vendor that this shop does not use, and so never set up, is no failure while the other works.
  [[nodiscard]] ExitCode exitCode() const {
    const auto isWell = [](const Verdict &verdict) { return verdict.outcome == QLatin1String("ok"); };
    const auto isUnused = [](const Verdict &verdict) {
      return verdict.outcome == QLatin1String("not-set-up");
    };
    const auto isOff = [](const Verdict &verdict) { return verdict.outcome == QLatin1String("off"); };
    if (isOff(*m_paycomVerdict) && isOff(*m_tarlanVerdict)) return ExitCode::NotSent;
    if (isWell(*m_paycomVerdict) && isUnused(*m_tarlanVerdict)) return ExitCode::Done;
    if (isWell(*m_tarlanVerdict) && isUnused(*m_paycomVerdict)) return ExitCode::Done;
    return m_paycomVerdict->code != ExitCode::Done ? m_paycomVerdict->code : m_tarlanVerdict->code;
  }

  Session &m_session;
  Finish m_finish;
  Connection m_connection;
  std::unique_ptr<paycom::PaycomClient> m_paycom;
  std::optional<tarlan::TarlanClient> m_tarlan;
  std::optional<Verdict> m_paycomVerdict;
  std::optional<Verdict> m_tarlanVerdict;
};

}  // namespace

void runSettingsTest(Session &session, const Finish &finish) {
  (new Testing(session, finish))->start();
}

}  // namespace kassir::cli
