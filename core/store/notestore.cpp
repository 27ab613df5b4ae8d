#include "core/store/notestore.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

void NoteStore::keep(Transaction &unit, const QString &name, const QString &value) {
  unit.write(
      u"INSERT INTO note (till, name, value) VALUES (:till, :name, :value)"
      " ON CONFLICT (till, name) DO UPDATE SET value = excluded.value"_s,
      {{u":till"_s, text(unit.till())}, {u":name"_s, text(name)}, {u":value"_s, text(value)}});
}

Result<QString, Failure> NoteStore::find(const QString &till, const QString &name) const {
  Rows rows = m_database.select(u"SELECT value FROM note WHERE till = :till AND name = :name"_s,
                                {{u":till"_s, text(till)}, {u":name"_s, text(name)}});
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  return isThere ? rows.text(0) : QString();
}

}  // namespace kassir::store
