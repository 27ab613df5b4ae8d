#include "app/cli/vendortest.h"
#include "ui/text/doctor.h"

namespace kassir::cli {

namespace {

using json::Value;

// A vendor that this shop does not use, and so never set up, is no failure while the other works.
ExitCode exitCodeOf(const VendorVerdicts &verdicts) {
  const auto isMissing = [](const Verdict &verdict) {
    return verdict.outcome == QLatin1StringView("not-set-up");
  };
  if (verdicts.paycom.isOff() && verdicts.tarlan.isOff()) return ExitCode::NotSent;
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
    tell(QStringLiteral("Payme"), verdicts.paycom, verdicts.tarlan);
    tell(QStringLiteral("Tarlan"), verdicts.tarlan, verdicts.paycom);
    m_session.answer(Value::object({{QStringLiteral("paycom"), verdicts.paycom.value()},
                                    {QStringLiteral("tarlan"), verdicts.tarlan.value()}}));
    m_finish(exitCodeOf(verdicts));
    deleteLater();
  }

  // How one that is off is switched on concerns only who has none.
  void tell(const QString &vendor, const Verdict &verdict, const Verdict &other) {
    if (verdict.isOff() && !other.isOff())
      return m_session.say(text::line(text::Health::Off, vendor, m_session.speaker()));
    verdict.code == ExitCode::Done && !verdict.isOff() ? m_session.say(verdict.words)
                                                       : m_session.complain(verdict.words);
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
