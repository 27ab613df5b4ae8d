#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTestEventLoop>

#include "core/net/httpstransport.h"

namespace kassir::test {

using namespace std::chrono_literals;

inline net::Request requestTo(const QUrl &url, std::chrono::milliseconds deadline = 5s) {
  net::Request request;
  request.url = url;
  request.headers.push_back({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
  request.secretHeader =
      net::SecretHeader{QByteArrayLiteral("X-Auth"), SecretBytes(QByteArrayView("id:key"))};
  request.body = kassir::SecretBytes(QByteArrayView(R"({"id":1,"method":"receipts.create"})"));
  request.deadline = deadline;
  return request;
}

/// One request and all that its sender can observe of it.
class Observation : public QObject {
 public:
  void post(net::Transport &transport, net::Request request) {
    m_watch.start();
    transport.postOnce(
        std::move(request), [this] { return ++hooks > 0 && hookAnswer; }, callback());
    answeredInCall = answers > 0;
  }
  void get(net::Transport &transport, net::Request request) {
    m_watch.start();
    transport.get(std::move(request), callback());
    answeredInCall = answers > 0;
  }

  /// Waits for the answer. Unlike QTRY_ macros it does not sleep between two events, of which a request has
  /// dozens.
  [[nodiscard]] bool isAnswered() {
    if (answers == 0) m_loop.enterLoopMSecs(10'000);
    return answers > 0;
  }
  [[nodiscard]] bool failedWith(net::Failure::Code code, net::Delivery delivery) const {
    return last && !*last && last->error() == net::Failure{code, delivery};
  }

  bool hookAnswer = true;
  int hooks = 0;
  int answers = 0;
  bool answeredInCall = false;
  std::chrono::milliseconds took{};
  std::optional<net::Exchange> last;

 private:
  [[nodiscard]] Callback<net::Exchange> callback() {
    return {this, [this](net::Exchange exchange) {
              ++answers;
              took = std::chrono::milliseconds(m_watch.elapsed());
              last = std::move(exchange);
              m_loop.exitLoop();
            }};
  }

  QElapsedTimer m_watch;
  QTestEventLoop m_loop;
};

}  // namespace kassir::test
