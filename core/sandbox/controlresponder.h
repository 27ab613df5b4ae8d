#pragma once

#include "core/sandbox/executions.h"
#include "core/sandbox/faultqueue.h"
#include "core/sandbox/log.h"
#include "core/sandbox/receipts.h"
#include "core/sandbox/responder.h"

namespace kassir::sandbox {

/// The address by which a test or a person moves the sandbox. Answers {"ok":true}, a list, or {"error":word}
/// with a status from 400 on.
class ControlResponder : public Responder {
 public:
  ControlResponder(Receipts &receipts, FaultQueue &faults, Options &options, const Log &log,
                   const Executions &executions);

  [[nodiscard]] Reply answer(const Request &request, Occasion occasion) override;
  [[nodiscard]] Reply refuse(const Request &request, const Refusal &refusal) const override;

 private:
  [[nodiscard]] Reply list(const QByteArray &path) const;
  [[nodiscard]] Reply pay(const json::Value &order);
  [[nodiscard]] Reply addFault(const json::Value &order);
  [[nodiscard]] Reply setOptions(const json::Value &order);

  Receipts &m_receipts;
  FaultQueue &m_faults;
  Options &m_options;
  const Log &m_log;
  const Executions &m_executions;
};

}  // namespace kassir::sandbox
