#include "app/cli/vendortest.h"

#include <QRandomGenerator>

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
  if (isOff) return {QStringLiteral("off"), ExitCode::Done, words, Value()};
  return {QStringLiteral("not-set-up"), ExitCode::NotSent, words, errorValue(codeOf(failure), words, {})};
}

}  // namespace

Value Verdict::value() const {
  return Value::object({{QStringLiteral("outcome"), Value(outcome)}, {QStringLiteral("error"), error}});
}

bool Verdict::isWell() const {
  return outcome == QLatin1StringView("ok");
}

bool Verdict::isOff() const {
  return outcome == QLatin1StringView("off");
}

bool Verdict::isUnused() const {
  return isOff() || outcome == QLatin1StringView("not-set-up");
}

VendorTest::VendorTest(Session &session, Callback<VendorVerdicts> answer)
    : m_session(session),
      m_answer(std::move(answer)),
      m_connection(session),
      m_paycomClock(m_connection.transport, m_connection.clock),
      m_tarlanClock(m_connection.transport, m_connection.clock) {}

void VendorTest::start() {
  startPaycom();
  startTarlan();
}

void VendorTest::startPaycom() {
  auto kassa = till::kassaOf(m_session.settings(), m_session.secrets());
  if (!kassa) return settle(m_paycomVerdict, notSetUp(kassa.error(), m_session.speaker()));
  const QString host = kassa.value().endpoint.host();
  m_paycom = std::make_unique<paycom::PaycomClient>(m_paycomClock, std::move(kassa).value(),
                                                    paycom::firstRequestId());
  till::testPaycom(*m_paycom, m_connection.clock,
                   Callback<std::optional<paycom::Failure>>(
                       this, [this, host](const std::optional<paycom::Failure> &failure) {
                         settle(m_paycomVerdict, verdict(failure, host));
                       }));
}

void VendorTest::startTarlan() {
  auto account = till::tarlanAccountOf(m_session.settings(), m_session.secrets(), std::nullopt);
  if (!account) return settle(m_tarlanVerdict, notSetUp(account.error(), m_session.speaker()));
  m_tarlan.emplace(m_tarlanClock, m_connection.clock, std::move(account).value());
  const QString nobodys =
      QStringLiteral("test-") + QString::number(QRandomGenerator::system()->generate64(), 36);
  till::testTarlan(*m_tarlan, nobodys,
                   Callback<std::optional<tarlan::LookupFailure>>(
                       this, [this](const std::optional<tarlan::LookupFailure> &failure) {
                         settle(m_tarlanVerdict, verdict(failure));
                       }));
}

Verdict VendorTest::verdict(const std::optional<paycom::Failure> &failure, const QString &host) const {
  const text::Speaker &speaker = m_session.speaker();
  if (!failure) return fine(text::line(Notice::PaycomWorks, speaker));
  const QString words = text::describe(*failure, host, speaker);
  if (failure->kind == paycom::Failure::Kind::Refused) {
    return refused(codeOf(*failure), words, text::serverWords(failure->message, speaker.language()));
  }
  return silent(codeOf(*failure), words, failure->kind != paycom::Failure::Kind::NotSent);
}

Verdict VendorTest::verdict(const std::optional<tarlan::LookupFailure> &failure) const {
  const text::Speaker &speaker = m_session.speaker();
  if (!failure) return fine(text::line(Notice::TarlanWorks, speaker));
  const QString words = text::describe(*failure, speaker);
  using Code = tarlan::LookupFailure::Code;
  if (failure->code == Code::Refused) return refused(codeOf(*failure), words, failure->message);
  return silent(codeOf(*failure), words, failure->code != Code::NotSent);
}

void VendorTest::settle(std::optional<Verdict> &verdict, Verdict given) {
  verdict = std::move(given);
  if (m_paycomVerdict && m_tarlanVerdict)
    m_answer({*m_paycomVerdict, *m_tarlanVerdict, m_paycomClock.ahead(), m_tarlanClock.ahead()});
}

}  // namespace kassir::cli
