#pragma once

#include <QTemporaryDir>
#include <QUrl>
#include <memory>

#include "core/base/clock.h"
#include "core/sandbox/credentials.h"
#include "core/sandbox/fault.h"
#include "core/sandbox/log.h"

namespace kassir::sandbox {

/// How a sandbox starts.
struct Options {
  quint16 portBase = 0;  ///< Paycom, Tarlan and control take it and the two after it; 0 takes any free ones
};

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

  [[nodiscard]] QUrl paycomUrl() const;
  /// The authority's certificate in PEM, for the client's list of trusted ones.
  [[nodiscard]] QString caFile() const;
  [[nodiscard]] const Credentials &credentials() const;

  [[nodiscard]] Result<void, FaultProblem> addFault(Fault fault);
  void clearFaults();

  [[nodiscard]] const std::deque<SeenConnection> &connections() const;
  [[nodiscard]] const std::deque<SeenRequest> &requests() const;

 private:
  struct Parts;

  explicit Sandbox(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> m_parts;
};

}  // namespace kassir::sandbox
