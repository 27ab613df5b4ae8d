#include "core/store/attemptstore.h"

#include <QCryptographicHash>

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &bytes) {
  return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

std::optional<QDateTime> timeIn(const Rows &rows, int column, qint64 offset) {
  return rows.isNull(column) ? std::nullopt : std::optional(timeOf(rows.integer(column), offset));
}

AttemptRecord recordIn(const Rows &rows) {
  const qint64 offset = rows.integer(7);
  AttemptRecord record;
  record.sequence = rows.integer(0);
  record.number = static_cast<int>(rows.integer(3));
  record.call = {rows.text(1),
                 methodFrom(rows.text(2)).value_or(Method::Create),
                 {rows.text(4), rows.text(5)},
                 rows.integer(8),
                 rows.bytes(14)};
  record.began = timeOf(rows.integer(6), offset);
  record.bodyLeft = timeIn(rows, 9, offset);
  record.ended = timeIn(rows, 10, offset);
  if (!rows.isNull(11)) record.httpStatus = static_cast<int>(rows.integer(11));
  record.outcome = rows.text(12);
  record.error = rows.text(13);
  record.reply = rows.bytes(15);
  return record;
}

}  // namespace

qint64 AttemptStore::begin(Transaction &unit, const NewAttempt &attempt) {
  const QDateTime &now = unit.act().moment.wall;
  const QString method = nameOf(attempt.method);
  unit.write(
      u"INSERT INTO attempt (till, order_id, method, number, endpoint, kassa, began, began_offset,"
      " request_id, request, request_hash)"
      " VALUES (:till, :order, :method, (SELECT COALESCE(MAX(number), 0) + 1 FROM attempt"
      " WHERE order_id = :order2 AND method = :method2), :endpoint, :kassa, :began, :offset,"
      " :request_id, :request, :hash)"_s,
      {{u":till"_s, text(unit.till())},
       {u":order"_s, text(attempt.orderId)},
       {u":method"_s, method},
       {u":order2"_s, text(attempt.orderId)},
       {u":method2"_s, method},
       {u":endpoint"_s, text(attempt.peer.endpoint)},
       {u":kassa"_s, text(attempt.peer.kassa)},
       {u":began"_s, utcOf(now)},
       {u":offset"_s, offsetOf(now)},
       {u":request_id"_s, attempt.requestId},
       {u":request"_s, bytes(attempt.request)},
       {u":hash"_s, hashOf(attempt.request)}});
  return unit.lastRow();
}

void AttemptStore::bodyLeaves(Transaction &unit, qint64 attempt) {
  unit.writeOne(u"UPDATE attempt SET body_left = :now WHERE sequence = :row"_s,
                {{u":now"_s, utcOf(unit.act().moment.wall)}, {u":row"_s, attempt}});
}

void AttemptStore::keepReply(Transaction &unit, qint64 attempt, int httpStatus, const QByteArray &reply) {
  unit.writeOne(
      u"UPDATE attempt SET ended = :now, http_status = :status, reply = :reply, reply_hash = :hash"
      " WHERE sequence = :row"_s,
      {{u":now"_s, utcOf(unit.act().moment.wall)},
       {u":status"_s, httpStatus},
       {u":reply"_s, bytes(reply)},
       {u":hash"_s, hashOf(reply)},
       {u":row"_s, attempt}});
}

void AttemptStore::keepOutcome(Transaction &unit, qint64 attempt, const QString &outcome,
                               const QString &error) {
  unit.writeOne(
      u"UPDATE attempt SET ended = COALESCE(ended, :now), outcome = :outcome, error = :error"
      " WHERE sequence = :row"_s,
      {{u":now"_s, utcOf(unit.act().moment.wall)},
       {u":outcome"_s, text(outcome)},
       {u":error"_s, error.isEmpty() ? QVariant() : QVariant(error)},
       {u":row"_s, attempt}});
}

Result<std::vector<AttemptRecord>, Failure> AttemptStore::of(const QString &orderId) const {
  return read(orderId, u"request, reply"_s);
}

Result<std::vector<AttemptRecord>, Failure> AttemptStore::withoutBodies(const QString &orderId) const {
  return read(orderId, u"NULL, NULL"_s);
}

Result<std::vector<AttemptRecord>, Failure> AttemptStore::read(const QString &orderId,
                                                               const QString &bodies) const {
  Rows rows = m_database.select(
      u"SELECT sequence, order_id, method, number, endpoint, kassa, began, began_offset, request_id,"
      " body_left, ended, http_status, outcome, error, %1"
      " FROM attempt WHERE order_id = :order ORDER BY sequence"_s.arg(bodies),
      {{u":order"_s, text(orderId)}});
  std::vector<AttemptRecord> records;
  while (rows.next()) records.push_back(recordIn(rows));
  if (rows.failure()) return failure(*rows.failure());
  return records;
}

}  // namespace kassir::store
