#pragma once

#include "core/store/act.h"
#include "core/store/database.h"

namespace kassir::store {

/// One unit of writing: all of it is on the disk when `commit` has said so, or nothing is. The first failure
/// stops it; what is written after that is not tried. Gone without a commit, it is undone.
class Transaction {
 public:
  /// Takes the right to write at once, not at the first statement.
  Transaction(Database &database, Act act, QString till);
  ~Transaction();
  Q_DISABLE_COPY_MOVE(Transaction)

  /// How many rows were changed; 0 after a failure.
  int write(const QString &sql, const Values &values);
  /// For a statement that means one row: the unit fails with Refused where that row is not there.
  void writeOne(const QString &sql, const Values &values);
  /// The number of the row that was inserted last.
  [[nodiscard]] qint64 lastRow() const { return m_lastRow; }
  /// A reason of the caller's own why nothing of this may be kept.
  void refuse(Failure::Code code);
  [[nodiscard]] bool hasFailed() const { return m_failure.has_value(); }

  [[nodiscard]] const Act &act() const { return m_act; }
  /// Of the act itself; 0 where none is kept.
  [[nodiscard]] qint64 actRow() const { return m_actRow; }
  [[nodiscard]] const QString &till() const { return m_till; }
  [[nodiscard]] Database &database() { return m_database; }

  [[nodiscard]] Result<void, Failure> commit();

 private:
  void keepAct();
  void undo();

  Database &m_database;
  Act m_act;
  QString m_till;
  std::optional<Failure> m_failure;
  qint64 m_lastRow = 0;
  qint64 m_actRow = 0;
  bool m_isOpen = false;
};

/// A time as two values of a row: milliseconds since 1970 UTC, and seconds east of UTC where it was noted.
[[nodiscard]] QVariant utcOf(const QDateTime &time);
[[nodiscard]] QVariant offsetOf(const QDateTime &time);
[[nodiscard]] QDateTime timeOf(qint64 utc, qint64 offset);
/// A day of the shop as a value of a row: yyyymmdd.
[[nodiscard]] qint64 dayNumber(const QDate &day);
[[nodiscard]] QDate dayOf(qint64 number);

}  // namespace kassir::store
