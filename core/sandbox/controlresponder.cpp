#include "core/sandbox/controlresponder.h"

#include "core/json/parse.h"
#include "core/sandbox/controljson.h"
#include "core/sandbox/faultreading.h"

namespace kassir::sandbox {

using namespace Qt::Literals::StringLiterals;
using json::Value;

namespace {

Reply done() {
  return jsonReply(Value::object({{u"ok"_s, Value(true)}}));
}

Value errorJson(const QString &word, const QString &parameter = {}) {
  Value error = Value::object({{u"error"_s, Value(word)}});
  if (!parameter.isEmpty()) error.insert(u"parameter"_s, Value(parameter));
  return error;
}

Reply faultRefusal(const FaultProblem &problem) {
  using Code = FaultProblem::Code;
  switch (problem.code) {
    case Code::UnknownName: break;
    case Code::UnknownParameter: return jsonReply(errorJson(u"unknown_parameter"_s, problem.parameter), 400);
    case Code::BadParameter: return jsonReply(errorJson(u"bad_parameter"_s, problem.parameter), 400);
    case Code::CannotKnowMethod: return jsonReply(errorJson(u"cannot_know_method"_s, problem.parameter), 400);
    case Code::CannotExecute: return jsonReply(errorJson(u"cannot_execute"_s, problem.parameter), 400);
  }
  Value error = errorJson(u"unknown_fault"_s, problem.parameter);
  Value known = Value::array();
  for (const FaultKind &kind : faultCatalogue()) known.append(Value(QString(kind.name)));
  error.insert(u"known"_s, known);
  return jsonReply(error, 400);
}

template <class Items, class Shape>
Reply listReply(const Items &items, Shape shape) {
  Value list = Value::array();
  for (const auto &item : items) list.append(shape(item));
  return jsonReply(list);
}

}  // namespace

ControlResponder::ControlResponder(Receipts &receipts, FaultQueue &faults, Options &options, const Log &log,
                                   const Executions &executions)
    : m_receipts(receipts), m_faults(faults), m_options(options), m_log(log), m_executions(executions) {}

Reply ControlResponder::answer(const Request &request, Occasion) {
  const QByteArray path = request.path();
  if (request.method == "GET") return list(path);
  if (request.method != "POST") return jsonReply(errorJson(u"unknown_method"_s), 405);
  const auto order = json::parse(request.body);
  if (!order || !order.value().isObject()) return jsonReply(errorJson(u"not_a_json_object"_s), 400);
  if (path == "/pay") return pay(order.value());
  if (path == "/fault") return addFault(order.value());
  if (path == "/option") return setOptions(order.value());
  return jsonReply(errorJson(u"unknown_path"_s), 404);
}

// No fault is ever chosen for the control address, so nothing but a slip in the program asks for this.
Reply ControlResponder::refuse(const Request &, const Refusal &) const {
  return jsonReply(errorJson(u"breakdown"_s), 500);
}

Reply ControlResponder::list(const QByteArray &path) const {
  const auto seen = [](const auto &each) { return seenJson(each); };
  if (path == "/requests") return listReply(m_log.requests(), seen);
  if (path == "/connections") return listReply(m_log.connections(), seen);
  if (path == "/receipts") return listReply(m_receipts.all(), bookJson);
  if (path == "/executions") return listReply(m_executions.all(), executionJson);
  return jsonReply(errorJson(u"unknown_path"_s), 404);
}

Reply ControlResponder::pay(const Value &order) {
  const Value *id = order.find(u"receipt_id");
  if (!id || !id->isString()) return jsonReply(errorJson(u"bad_parameter"_s, u"receipt_id"_s), 400);
  const auto paid = m_receipts.pay(*id->string());
  if (paid) return done();
  const bool unknown = paid.error() == PayProblem::UnknownReceipt;
  return jsonReply(errorJson(unknown ? u"unknown_receipt"_s : u"not_waiting"_s), unknown ? 404 : 409);
}

Reply ControlResponder::addFault(const Value &order) {
  const auto fault = readFault(order);
  if (!fault) return faultRefusal(fault.error());
  if (fault.value().name == "none"_L1) {
    m_faults.clear();
    return done();
  }
  const auto added = m_faults.add(fault.value());
  return added ? done() : faultRefusal(added.error());
}

// All or nothing.
Reply ControlResponder::setOptions(const Value &order) {
  Options options = m_options;
  for (const json::Member &member : order.members()) {
    if (!setOption(options, member.name, member.value)) {
      return jsonReply(errorJson(u"bad_parameter"_s, member.name), 400);
    }
  }
  m_options = options;
  return done();
}

}  // namespace kassir::sandbox
