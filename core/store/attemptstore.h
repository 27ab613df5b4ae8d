#pragma once

#include <vector>

#include "core/store/method.h"
#include "core/store/salerecord.h"
#include "core/store/transaction.h"

namespace kassir::store {

/// A call before it is made. `request` is the body as it goes out, without the secret of a payment code.
struct NewAttempt {
  QString orderId;
  Method method = Method::Create;
  Peer peer;
  qint64 requestId = 0;
  QByteArray request;
};

/// A call of the journal, with what is known of it.
struct AttemptRecord {
  qint64 sequence = 0;
  int number = 0;  ///< counts from 1 for each sale and method
  NewAttempt call;
  QDateTime began;
  std::optional<QDateTime> bodyLeft;
  std::optional<QDateTime> ended;
  std::optional<int> httpStatus;
  QByteArray reply;  ///< as it came; empty where none came
  QString outcome;   ///< what it proves, by a name of its own; empty while that is not known
  QString error;     ///< the name or number of what went wrong; empty where nothing did
};

/// The calls of the journal. Each is written before it is made, and again at each step of its way.
class AttemptStore {
 public:
  /// `database` must outlive it.
  explicit AttemptStore(Database &database) : m_database(database) {}

  /// Returns the row by which the steps that follow name it.
  qint64 begin(Transaction &unit, const NewAttempt &attempt);
  void bodyLeaves(Transaction &unit, qint64 attempt);
  void keepReply(Transaction &unit, qint64 attempt, int httpStatus, const QByteArray &reply);
  void keepOutcome(Transaction &unit, qint64 attempt, const QString &outcome, const QString &error);

  /// All of one sale, in their order.
  [[nodiscard]] Result<std::vector<AttemptRecord>, Failure> of(const QString &orderId) const;
  /// The same without what was sent and what came back, a mebibyte each at most: for what is read often.
  [[nodiscard]] Result<std::vector<AttemptRecord>, Failure> withoutBodies(const QString &orderId) const;

 private:
  [[nodiscard]] Result<std::vector<AttemptRecord>, Failure> read(const QString &orderId,
                                                                 const QString &bodies) const;

  Database &m_database;
};

}  // namespace kassir::store
