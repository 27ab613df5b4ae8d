#pragma once

#include <QObject>
#include <optional>

#include "app/cli/connection.h"
#include "core/till/upkeep/serverclock.h"

namespace kassir::cli {

/// What a test of one vendor said.
struct Verdict {
  QString outcome;  ///< ok, off, not-set-up, refused, not-sent, unknown
  ExitCode code = ExitCode::Done;
  QString words;
  json::Value error;

  [[nodiscard]] json::Value value() const;
  [[nodiscard]] bool isWell() const;
  /// A shop that uses one vendor alone switched the other off: nothing is wrong with that.
  [[nodiscard]] bool isOff() const;
  /// Switched off, or never set up.
  [[nodiscard]] bool isUnused() const;
};

/// Of both, and how far this computer's clock is ahead of theirs where they told it.
struct VendorVerdicts {
  Verdict paycom;
  Verdict tarlan;
  std::optional<std::chrono::seconds> paycomAhead;
  std::optional<std::chrono::seconds> tarlanAhead;
};

/// Asks both vendors at once whether they know this shop.
class VendorTest : public QObject {
 public:
  /// The session must outlive it.
  VendorTest(Session &session, Callback<VendorVerdicts> answer);

  /// Once. Also answers at once, from inside this call, where there is nobody to be asked.
  void start();

 private:
  void startPaycom();
  void startTarlan();
  [[nodiscard]] Verdict verdict(const std::optional<paycom::Failure> &failure, const QString &host) const;
  [[nodiscard]] Verdict verdict(const std::optional<tarlan::LookupFailure> &failure) const;
  void settle(std::optional<Verdict> &verdict, Verdict given);

  Session &m_session;
  Callback<VendorVerdicts> m_answer;
  Connection m_connection;
  till::ServerClock m_paycomClock;
  till::ServerClock m_tarlanClock;
  std::unique_ptr<paycom::PaycomClient> m_paycom;
  std::optional<tarlan::TarlanClient> m_tarlan;
  std::optional<Verdict> m_paycomVerdict;
  std::optional<Verdict> m_tarlanVerdict;
};

}  // namespace kassir::cli
