#include "app/cli/vendortest.h"

namespace kassir::cli {

namespace {

using json::Value;

// A vendor that this shop does not use, and so never set up, is no failure while the other works.
ExitCode exitCodeOf(const VendorVerdicts &verdicts) {
  const auto isOff = [](const Verdict &verdict) { return verdict.outcome == QLatin1StringView("off"); };
  const auto isMissing = [](const Verdict &verdict) {
    return verdict.outcome == QLatin1StringView("not-set-up");
  };
  if (isOff(verdicts.paycom) && isOff(verdicts.tarlan)) return ExitCode::NotSent;
  if (verdicts.paycom.isWell() && isMissing(verdicts.tarlan)) return ExitCode::Done;
  if (verdicts.tarlan.isWell() && isMissing(verdicts.paycom)) return ExitCode::Done;
  return verdicts.paycom.code != ExitCode::Done ? verdicts.paycom.code : verdicts.tarlan.code;
}

/// Tells what both vendors said. Deletes itself then.
class Testing : public QObject {
 public:
  Testing(Session &session, Finish finish)
      : QObject(&session),
        m_session(session),
        m_finish(std::move(finish)),
        m_test(session,
               Callback<VendorVerdicts>(this, [this](const VendorVerdicts &verdicts) { report(verdicts); })) {
  }

  void start() { m_test.start(); }

 private:
  void report(const VendorVerdicts &verdicts) {
    for (const Verdict *verdict : {&verdicts.paycom, &verdicts.tarlan}) {
      if (verdict->code == ExitCode::Done) {
        m_session.say(verdict->words);
      } else {
        m_session.complain(verdict->words);
      }
    }
    m_session.answer(Value::object({{QStringLiteral("paycom"), verdicts.paycom.value()},
                                    {QStringLiteral("tarlan"), verdicts.tarlan.value()}}));
    m_finish(exitCodeOf(verdicts));
    deleteLater();
  }

  Session &m_session;
  Finish m_finish;
  VendorTest m_test;
};

}  // namespace

void runSettingsTest(Session &session, const Finish &finish) {
  (new Testing(session, finish))->start();
}

}  // namespace kassir::cli
