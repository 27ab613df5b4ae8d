#include "core/sandbox/exchange.h"

namespace kassir::sandbox {

namespace {

int executions(const Fault &fault, const FaultKind &kind) {
  if (fault.executeAfter) return 0;  // not now
  if (!fault.execute) return kind.executions;
  return *fault.execute ? std::max(1, kind.executions) : 0;
}

// An error made to order keeps the vendor's form; so does what answers for a request that was not executed.
Reply answer(const Request &request, const Fault &fault, Responder &responder, int times) {
  std::optional<Reply> right;
  for (int time = 0; time < times; ++time) {
    Reply reply = responder.answer(request, time == 0 ? Occasion::AtOnce : Occasion::Again);
    if (!right) right = std::move(reply);
  }
  if (fault.name == QLatin1StringView("error")) {
    return responder.refuse(request, {fault.code, fault.message, fault.data, fault.status});
  }
  return right ? *right : responder.refuse(request, {});
}

// Of the connection it needs nothing: whoever asked may be gone by then.
void executeLater(const Request &request, const Fault &fault, int times, Responder &responder, Clock &clock) {
  clock.after(*fault.executeAfter, Callback<>(&responder, [&responder, request, times] {
    for (int time = 0; time < times; ++time) {
      const Occasion occasion = time == 0 ? Occasion::Late : Occasion::Again;
      static_cast<void>(responder.answer(request, occasion));
    }
  }));
}

// A reply that was left as it is would be taken for one that is wrong and does no harm.
Reply altered(Reply right, const FaultKind &kind, const Request &request, const Fault &fault) {
  Reply reply = kind.alteration(right, request, fault);
  const bool isChanged = reply.status != right.status || reply.body != right.body ||
                         reply.contentType != right.contentType ||
                         reply.headers.size() != right.headers.size();
  if (isChanged) return reply;
  reply = htmlReply(501);
  reply.body = "The fault " + fault.name.toUtf8() + " changes nothing of this reply.\n";
  return reply;
}

}  // namespace

Outgoing exchange(const Request &request, const std::optional<Fault> &fault, Responder &responder,
                  Clock &clock) {
  Outgoing outgoing;
  outgoing.headOnly = request.method == "HEAD";
  outgoing.keepAlive = request.keepAlive;
  if (!fault) {
    outgoing.reply = responder.answer(request, Occasion::AtOnce);
    return outgoing;
  }
  const FaultKind &kind = *faultKind(fault->name);
  if (fault->executeAfter) executeLater(request, *fault, std::max(1, kind.executions), responder, clock);
  outgoing.reply = answer(request, *fault, responder, executions(*fault, kind));
  if (kind.alteration) outgoing.reply = altered(std::move(outgoing.reply), kind, request, *fault);
  outgoing.manner = kind.manner;
  const bool waits = kind.manner == Manner::Drip || fault->name == QLatin1StringView("slow");
  outgoing.wait = fault->wait.value_or(std::chrono::seconds(waits ? 1 : 0));
  outgoing.bytes = fault->bytes;
  return outgoing;
}

}  // namespace kassir::sandbox
