#include "core/store/rows.h"

#include <QSqlError>

namespace kassir::store {

namespace {

// SQLite's primary result codes, https://www.sqlite.org/rescode.html; the higher bits tell more.
Failure::Code codeOf(int number) {
  switch (number & 0xff) {
    case 3:  // PERM
    case 14: return Failure::Code::CannotOpen;
    case 5:  // BUSY
    case 6: return Failure::Code::Busy;
    case 8: return Failure::Code::ReadOnly;
    case 10: {
      constexpr int sharedMemorySize = 4874;  // the file beside a database in WAL mode could not grow
      return number == sharedMemorySize ? Failure::Code::NoRoom : Failure::Code::DiskFailed;
    }
    case 11: return Failure::Code::Damaged;
    case 13: return Failure::Code::NoRoom;
    case 26: return Failure::Code::NotADatabase;
    case 19: {
      constexpr int primaryKey = 1555;
      constexpr int unique = 2067;
      return number == primaryKey || number == unique ? Failure::Code::Exists : Failure::Code::Refused;
    }
    default: return Failure::Code::Refused;
  }
}

}  // namespace

QVariant text(const QString &text) {
  return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QVariant bytes(const QByteArray &bytes) {
  return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

Failure failureOf(const QSqlError &error, const QString &path) {
  const int number = error.nativeErrorCode().toInt();
  return {codeOf(number), path, number, error.databaseText()};
}

Result<void, Failure> execute(QSqlQuery &query, const QString &path, const Values &values) {
  for (const auto &[name, value] : values) query.bindValue(name, value);
  if (!query.exec()) return failure(failureOf(query.lastError(), path));
  return {};
}

bool Rows::next() {
  if (m_failure) return false;
  if (m_query->next()) return true;
  if (m_query->lastError().isValid()) m_failure = failureOf(m_query->lastError(), m_path);
  m_query->finish();
  return false;
}

}  // namespace kassir::store
