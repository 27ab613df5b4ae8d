#include "tests/support/faketransport.h"

#include <utility>

namespace kassir::test {

QByteArray HeardRequest::header(QByteArrayView name) const {
  for (const net::Header &header : headers) {
    if (header.name.compare(name, Qt::CaseInsensitive) == 0) return header.value;
  }
  return {};
}

void FakeTransport::get(net::Request request, Callback<net::Exchange> callback) {
  hear(HeardRequest::Method::Get, request, {{}, std::move(callback)});
}

void FakeTransport::postOnce(net::Request request, net::BeforeBody beforeBody,
                             Callback<net::Exchange> callback) {
  hear(HeardRequest::Method::Post, request, {std::move(beforeBody), std::move(callback)});
}

void FakeTransport::willAnswer(net::Exchange exchange) {
  m_answers.push_back(std::move(exchange));
}

void FakeTransport::willAnswer(int status, const QByteArray &body) {
  willAnswer(net::Reply{status, body, {}, {}});
}

void FakeTransport::willFail(net::Failure::Code code, net::Delivery delivery) {
  willAnswer(failure(net::Failure{code, delivery}));
}

void FakeTransport::answer(const net::Exchange &exchange) {
  Q_ASSERT(!m_waiting.empty());
  const Waiting waiting = std::move(m_waiting.front());
  m_waiting.pop_front();
  waiting.callback(exchange);
}

void FakeTransport::hear(HeardRequest::Method method, const net::Request &request, Waiting waiting) {
  HeardRequest heard{
      method,           request.url,         request.headers, {}, {}, request.body.view().toByteArray(),
      request.deadline, request.largestReply};
  if (request.secretHeader) {
    heard.secretName = request.secretHeader->name;
    heard.secretValue = request.secretHeader->value.view().toByteArray();
  }
  m_heard.push_back(std::move(heard));
  QMetaObject::invokeMethod(
      &m_loop, [this, waiting = std::move(waiting)] { begin(waiting); }, Qt::QueuedConnection);
}

void FakeTransport::begin(const Waiting &waiting) {
  const std::optional<net::Exchange> answer = takeAnswer();
  const bool neverConnects = answer && !*answer && answer->error().delivery == net::Delivery::NotSent;
  if (waiting.beforeBody && !neverConnects) {
    if (!waiting.beforeBody()) {
      return waiting.callback(failure(net::Failure{net::Failure::Code::HeldBack, net::Delivery::NotSent}));
    }
    ++m_bodiesReleased;
  }
  if (answer) return waiting.callback(*answer);
  m_waiting.push_back(waiting);
}

std::optional<net::Exchange> FakeTransport::takeAnswer() {
  if (m_answers.empty()) return {};
  net::Exchange answer = std::move(m_answers.front());
  m_answers.pop_front();
  return answer;
}

}  // namespace kassir::test
