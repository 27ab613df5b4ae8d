#pragma once

#include <span>

#include "core/sandbox/certificates.h"
#include "core/sandbox/fault.h"

namespace kassir::sandbox {

/// When a fault is chosen.
enum class Stage { Connection, Head, Request };

/// What becomes of a new connection.
enum class Opening { Handshake, Silence, Reset, Close };

/// How a reply leaves.
enum class Manner {
  Whole,
  Close,
  Reset,
  HalfStatusLine,
  CloseAfterHeaders,
  CutBody,
  CutBodyWithoutLength,
  Hang,
  HalfClose,
  Drip,
  EndlessHeaders,
  HugeBody,
  Rubbish,
};

/// Turns the right reply into a wrong one.
using Alteration = Reply (*)(Reply reply, const Request &request, const Fault &fault);

/// One row of the catalogue.
struct FaultKind {
  QLatin1StringView name;
  Stage stage = Stage::Request;
  int executions = 1;  ///< how often the vendor does what was asked, unless `execute` says otherwise
  Opening opening = Opening::Handshake;
  CertificateKind certificate = CertificateKind::Good;
  Manner manner = Manner::Whole;
  Alteration alteration = nullptr;
};

/// Every fault there is. The only place that knows their names.
[[nodiscard]] std::span<const FaultKind> faultCatalogue();
/// nullptr for an unknown name.
[[nodiscard]] const FaultKind *faultKind(QStringView name);

}  // namespace kassir::sandbox
