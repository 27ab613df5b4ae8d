#pragma once

#include <QObject>
#include <deque>
#include <vector>

#include "core/net/transport.h"

namespace kassir::test {

/// One request as a server would have seen it. The secret is copied, since tests compare it.
struct HeardRequest {
  enum class Method { Get, Post };

  Method method = Method::Get;
  QUrl url;
  std::vector<net::Header> headers;
  QByteArray secretName;
  QByteArray secretValue;
  QByteArray body;
  std::chrono::milliseconds deadline{};
  qint64 largestReply = 0;

  /// The value of the first header of that name, whatever its case; null if there is none.
  [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// A transport without a network: remembers each request, and answers with what was queued before or with
/// what the test gives later. Keeps the contract of the real one: it answers once, from the event loop;
/// beforeBody() is asked once, from the event loop, and not at all by a POST that fails unsent.
class FakeTransport final : public net::Transport {
 public:
  void get(net::Request request, Callback<net::Exchange> callback) override;
  void postOnce(net::Request request, net::BeforeBody beforeBody, Callback<net::Exchange> callback) override;

  /// What the next request that has no answer yet will be answered with.
  void willAnswer(net::Exchange exchange);
  void willAnswer(int status, const QByteArray &body);
  void willFail(net::Failure::Code code, net::Delivery delivery);

  /// Answers the oldest request that still waits, at once. There must be one: see waiting().
  void answer(const net::Exchange &exchange);

  [[nodiscard]] const std::vector<HeardRequest> &heard() const { return m_heard; }
  /// Requests under way without an answer, their beforeBody() asked.
  [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
  /// POSTs whose beforeBody() has returned true.
  [[nodiscard]] int bodiesReleased() const { return m_bodiesReleased; }

 private:
  struct Waiting {
    net::BeforeBody beforeBody;  // empty for a GET
    Callback<net::Exchange> callback;
  };

  void hear(HeardRequest::Method method, const net::Request &request, Waiting waiting);
  void begin(const Waiting &waiting);
  [[nodiscard]] std::optional<net::Exchange> takeAnswer();

  std::vector<HeardRequest> m_heard;
  std::deque<Waiting> m_waiting;
  std::deque<net::Exchange> m_answers;
  int m_bodiesReleased = 0;
  QObject m_loop;
};

}  // namespace kassir::test
