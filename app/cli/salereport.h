#pragma once

#include "app/cli/session.h"
#include "core/till/checkout/checkout.h"

namespace kassir::cli {

/// A sale after a command upon it.
struct ReportedSale {
  QString orderId;
  sale::SaleStatus status;
  std::optional<store::Failure> storeFailure;  ///< why the journal does not take what happened
};

/// What came of it.
struct SaleOutcome {
  const char *name = "";  ///< for programs
  ExitCode code = ExitCode::Done;
  QString text = {};  ///< for people, where the sale's state does not say it all
  json::Value error = {};
};

[[nodiscard]] ReportedSale reported(const till::Checkout &checkout);

/// `{"order_id","outcome","state","receipt_id","error","alarm","duplicates"}`, or the same in words. What the
/// journal did not take is told, whatever the outcome.
ExitCode report(const ReportedSale &sale, const SaleOutcome &outcome, Session &session);

/// Refused as the sale stands: nothing was changed, and nothing sent.
[[nodiscard]] SaleOutcome notPossible(const QString &why);
/// What a failure means for a call that was to change something.
[[nodiscard]] SaleOutcome failedBy(const paycom::Failure &failure, const QString &server,
                                   const Session &session);

}  // namespace kassir::cli
