#pragma once

#include <QTemporaryDir>
#include <QUrl>
#include <memory>

#include "core/base/clock.h"
#include "core/sandbox/credentials.h"
#include "core/sandbox/executions.h"
#include "core/sandbox/fault.h"
#include "core/sandbox/log.h"
#include "core/sandbox/receipts.h"

namespace kassir::sandbox {

/// Why a sandbox did not start.
enum class StartProblem { Tls, Folder, Port };

/// Stand-ins for Paycom and Tarlan on loopback TLS, with faults to order. Runs in the caller's event loop and
/// never blocks it. When it goes, its servers and its folder go.
class Sandbox {
 public:
  /// The clock must outlive the sandbox.
  [[nodiscard]] static Result<std::unique_ptr<Sandbox>, StartProblem> start(Clock &clock,
                                                                            const Options &options = {});
  ~Sandbox();

  [[nodiscard]] QUrl paycomUrl() const;   ///< https://127.0.0.1:…/api
  [[nodiscard]] QUrl tarlanUrl() const;   ///< the whole path, without a query
  [[nodiscard]] QUrl controlUrl() const;  ///< without a path
  /// The authority's certificate in PEM, for the client's list of trusted ones.
  [[nodiscard]] QString caFile() const;
  [[nodiscard]] const Credentials &credentials() const;

  /// What is changed here holds from the next request on; the ports stay.
  [[nodiscard]] Options &options();
  /// The customer pays: the receipt goes through the states 1, 2 and 3 to 4, or to 5 when it is held.
  [[nodiscard]] Result<void, PayProblem> pay(const QString &receiptId);
  [[nodiscard]] const std::deque<Receipt> &receipts() const;

  [[nodiscard]] Result<void, FaultProblem> addFault(Fault fault);
  void clearFaults();

  [[nodiscard]] const std::deque<SeenConnection> &connections() const;
  [[nodiscard]] const std::deque<SeenRequest> &requests() const;
  [[nodiscard]] const std::deque<Execution> &executions() const;

 private:
  struct Parts;

  explicit Sandbox(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> m_parts;
};

}  // namespace kassir::sandbox
