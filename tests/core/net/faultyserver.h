#pragma once

#include <algorithm>
#include <memory>

#include "core/sandbox/sandbox.h"
#include "tests/core/net/observation.h"

namespace kassir::test {

inline std::unique_ptr<sandbox::Sandbox> startSandbox(Clock &clock) {
  auto started = sandbox::Sandbox::start(clock);
  return started ? std::move(started).value() : nullptr;
}

inline qsizetype postsSeenBy(const sandbox::Sandbox &server) {
  return std::count_if(server.requests().begin(), server.requests().end(),
                       [](const sandbox::SeenRequest &seen) { return seen.request.method == "POST"; });
}

inline sandbox::Fault always(const char *name) {
  sandbox::Fault fault;
  fault.name = QString::fromLatin1(name);
  fault.count = std::nullopt;  // each repetition of Qt's would meet it again
  return fault;
}

// As bodies of a client look, so that the stand-in has something to cut.
inline net::Request createRequest(const sandbox::Sandbox &server, std::chrono::milliseconds deadline) {
  net::Request made = requestTo(server.paycomUrl(), deadline);
  const sandbox::Credentials &credentials = server.credentials();
  made.secretHeader->value =
      SecretBytes(QByteArray(credentials.paycomId.toLatin1() + ':' + credentials.paycomKey));
  made.body = SecretBytes(QByteArrayView(
      R"({"id":1,"method":"receipts.create","params":{"amount":500000,"account":{"order_id":"1"}}})"));
  return made;
}

}  // namespace kassir::test
