#include "core/tarlan/tarlanclient.h"

#include "core/tarlan/lookuprequest.h"

namespace kassir::tarlan {

namespace {

Lookup read(const net::Exchange &exchange) {
  if (exchange) return readLookupReply(exchange.value());
  const bool sent = exchange.error().delivery == net::Delivery::MaybeSent;
  return failure(LookupFailure{.code = sent ? LookupFailure::Code::NoAnswer : LookupFailure::Code::NotSent,
                               .transport = exchange.error()});
}

}  // namespace

TarlanClient::TarlanClient(net::Transport &transport, Clock &clock, Account account, RetryPolicy retries)
    : m_transport(transport), m_clock(clock), m_account(std::move(account)), m_retries(std::move(retries)) {}

void TarlanClient::lookUp(const QString &orderId, const std::optional<QString> &serviceCode,
                          Callback<Lookup> callback) {
  ask({orderId, serviceCode.value_or(m_account.serviceCode), std::move(callback)});
}

void TarlanClient::ask(const Question &question) {
  m_transport.get(lookupRequest(m_account, question.orderId, question.serviceCode),
                  Callback<net::Exchange>(&m_lifetime, [this, question](const net::Exchange &exchange) {
                    settle(question, read(exchange));
                  }));
}

void TarlanClient::settle(const Question &question, Lookup lookup) {
  const auto pause =
      !lookup && anotherTryMayHelp(lookup.error()) ? m_retries.pauseAfter(question.tries) : std::nullopt;
  if (!pause) {
    question.callback(std::move(lookup));
    return;
  }
  Question next = question;
  ++next.tries;
  m_clock.after(*pause, Callback<>(&m_lifetime, [this, next] { ask(next); }));
}

}  // namespace kassir::tarlan
