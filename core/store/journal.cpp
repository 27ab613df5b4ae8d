#include "core/store/journal.h"

namespace kassir::store {

Result<std::unique_ptr<Journal>, Failure> Journal::open(const QString &folder, const QString &till,
                                                        Access access) {
  auto database = Database::open(journalFile(folder), access);
  if (!database) return failure(database.error());
  return std::unique_ptr<Journal>(new Journal(std::move(database).value(), till));
}

Journal::Journal(std::unique_ptr<Database> database, const QString &till)
    : sales(*database),
      attempts(*database),
      scans(*database),
      checks(*database),
      differences(*database),
      drafts(*database),
      phones(*database),
      prints(*database),
      notes(*database),
      m_database(std::move(database)),
      m_till(till) {}

QString journalFile(const QString &folder) {
  return folder + QStringLiteral("/journal.db");
}

}  // namespace kassir::store
