#pragma once

#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "core/net/errorcode.h"
#include "core/net/transport.h"

namespace kassir::net {

/// What a PendingReply cannot know of the request it waits for.
struct Expectation {
  std::chrono::milliseconds deadline;
  qint64 largestReply;  ///< bytes of body
  Route route;
  /// Asked when a connection of this request is encrypted; a code drops the request and is what it fails
  /// with.
  std::function<std::optional<Failure::Code>()> objection;
  /// Asked when the request has failed and nothing of it can leave any more.
  std::function<Delivery()> delivery;
};

/// Follows one reply of Qt's until it is complete, wrong or late, and answers from the event loop. Emits
/// settled() after that, unless it has been destroyed. Destroying it aborts the request without an answer.
class PendingReply final : public QObject {
  Q_OBJECT

 public:
  /// `reply` has just been started. Anything that Qt uses until the reply is gone must outlive this object.
  PendingReply(std::unique_ptr<QNetworkReply> reply, Expectation expectation, Callback<Exchange> callback);
  ~PendingReply() override;

 private:
  using Outcome = Result<Reply, Failure::Code>;

  void onEncrypted();
  void onHeaders();
  void onBytes();
  void onFinished();

  void fail(Failure::Code code);
  void settle(Outcome outcome);
  void answer();
  [[nodiscard]] int status() const;
  [[nodiscard]] Reply complete() const;

  std::unique_ptr<QNetworkReply> m_reply;
  Expectation m_expectation;
  Callback<Exchange> m_callback;
  QTimer m_deadline;
  QList<QSslError> m_refusals;
  QByteArray m_body;
  std::optional<qint64> m_announced;  // Content-Length
  std::optional<Outcome> m_outcome;

 Q_SIGNALS:
  void settled();
};

}  // namespace kassir::net
