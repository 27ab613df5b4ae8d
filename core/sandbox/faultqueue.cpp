#include "core/sandbox/faultqueue.h"

#include <algorithm>

#include "core/json/parse.h"

namespace kassir::sandbox {

namespace {

QString rpcMethod(const Request &request) {
  const auto parsed = json::parse(request.body);
  const json::Value *method = parsed ? parsed.value().find(u"method") : nullptr;
  return method ? method->string().value_or(QString()) : QString();
}

bool concerns(const Fault &fault, Vendor vendor, const Request *request) {
  if (vendor == Vendor::Control || (fault.vendor && *fault.vendor != vendor)) return false;
  if (!request) return true;
  if (!fault.path.isEmpty() && fault.path.toUtf8() != request->path()) return false;
  return fault.method.isEmpty() || fault.method == rpcMethod(*request);
}

}  // namespace

Result<void, FaultProblem> FaultQueue::add(Fault fault) {
  using Code = FaultProblem::Code;
  const FaultKind *kind = faultKind(fault.name);
  if (!kind) return failure(FaultProblem{Code::UnknownName, fault.name});
  if (kind->stage != Stage::Request) {
    const bool pathKnown = kind->stage == Stage::Head;
    if (!fault.method.isEmpty() || (!pathKnown && !fault.path.isEmpty())) {
      return failure(FaultProblem{Code::CannotKnowMethod, fault.name});
    }
    if (fault.execute.value_or(false) || fault.executeAfter) {
      return failure(FaultProblem{Code::CannotExecute, fault.name});
    }
  }
  if (fault.count && *fault.count < 1)
    return failure(FaultProblem{Code::BadParameter, QStringLiteral("count")});
  m_faults.push_back(std::move(fault));
  return {};
}

std::optional<Fault> FaultQueue::takeForConnection(Vendor vendor) {
  return take(Stage::Connection, vendor, nullptr);
}

std::optional<Fault> FaultQueue::takeForHead(Vendor vendor, const Request &request) {
  return take(Stage::Head, vendor, &request);
}

std::optional<Fault> FaultQueue::takeForRequest(Vendor vendor, const Request &request) {
  return take(Stage::Request, vendor, &request);
}

std::optional<Fault> FaultQueue::take(Stage stage, Vendor vendor, const Request *request) {
  const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &fault) {
    return faultKind(fault.name)->stage == stage && concerns(fault, vendor, request);
  });
  if (found == m_faults.end()) return std::nullopt;
  Fault fault = *found;
  if (found->count && --*found->count == 0) m_faults.erase(found);
  return fault;
}

}  // namespace kassir::sandbox
