#include "core/store/transaction.h"

#include <utility>

#include "core/store/damage.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

// Not Qt's transaction(): that one begins deferred, and fails at its first write if somebody wrote meanwhile.
Transaction::Transaction(Database &database, Act act, QString till)
    : m_database(database), m_act(std::move(act)), m_till(std::move(till)) {
  const auto begun = m_database.write(u"BEGIN IMMEDIATE"_s, {});
  m_isOpen = begun.hasValue();
  if (!begun) m_failure = begun.error();
  if (m_isOpen && m_act.action != Action::EditDraft) keepAct();
}

Transaction::~Transaction() {
  undo();
}

// After a full disk the database has undone it by itself, and there is nothing left to roll back.
void Transaction::undo() {
  if (std::exchange(m_isOpen, false)) static_cast<void>(m_database.write(u"ROLLBACK"_s, {}));
}

int Transaction::write(const QString &sql, const Values &values) {
  if (m_failure) return 0;
  auto written = m_database.write(sql, values);
  if (!written) {
    m_failure = written.error();
    return 0;
  }
  m_lastRow = written.value().lastRow;
  return written.value().rows;
}

void Transaction::writeOne(const QString &sql, const Values &values) {
  if (write(sql, values) != 1) refuse(Failure::Code::Refused);
}

void Transaction::refuse(Failure::Code code) {
  if (!m_failure) m_failure = Failure{code, m_database.path()};
}

Result<void, Failure> Transaction::commit() {
  if (!m_database.isInPlace()) refuse(Failure::Code::CannotOpen);
  if (!m_failure) {
    const auto committed = m_database.write(u"COMMIT"_s, {});
    if (committed) {
      m_isOpen = false;
      return {};
    }
    m_failure = committed.error();
  }
  undo();
  // What merely was not taken, by a full disk or a sick one, says nothing of what lies there.
  const Failure::Code code = m_failure->code;
  if (code == Failure::Code::Damaged || code == Failure::Code::NotADatabase) markDamaged(m_database.path());
  return failure(*m_failure);
}

void Transaction::keepAct() {
  write(
      u"INSERT INTO act (till, time, utc_offset, actor, action, order_id, note)"
      " VALUES (:till, :time, :offset, :actor, :action, :order, :note)"_s,
      {{u":till"_s, text(m_till)},
       {u":time"_s, utcOf(m_act.moment.wall)},
       {u":offset"_s, offsetOf(m_act.moment.wall)},
       {u":actor"_s, nameOf(m_act.actor)},
       {u":action"_s, nameOf(m_act.action)},
       {u":order"_s, m_act.orderId.isEmpty() ? QVariant() : QVariant(m_act.orderId)},
       {u":note"_s, m_act.note.isEmpty() ? QVariant() : QVariant(m_act.note)}});
  m_actRow = m_lastRow;
}

QVariant utcOf(const QDateTime &time) {
  return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant offsetOf(const QDateTime &time) {
  return time.isValid() ? QVariant(time.offsetFromUtc()) : QVariant();
}

QDateTime timeOf(qint64 utc, qint64 offset) {
  return QDateTime::fromMSecsSinceEpoch(utc, Qt::OffsetFromUTC, static_cast<int>(offset));
}

qint64 dayNumber(const QDate &day) {
  return day.year() * 10'000 + day.month() * 100 + day.day();
}

QDate dayOf(qint64 number) {
  return {static_cast<int>(number / 10'000), static_cast<int>(number / 100 % 100),
          static_cast<int>(number % 100)};
}

}  // namespace kassir::store
