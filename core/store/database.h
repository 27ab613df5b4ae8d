#pragma once

#include <QSqlDatabase>
#include <QVariant>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/store/failure.h"
#include "core/store/rows.h"
#include "core/store/schema.h"

namespace kassir::store {

enum class Access {
  Write,
  Read,
  Inspect,  ///< read, whatever its schema is
};

/// One connection to one SQLite file, safe against a power cut: WAL, synchronous FULL, foreign keys, each
/// read back after it was set. For the thread that opened it alone.
class Database {
 public:
  /// For writing it is made where it is missing, readable for its owner alone, and brought to the newest
  /// schema, after a copy was put into `backups` beside it. Damaged where one was there that is lost. For
  /// reading it must be there with exactly that schema.
  [[nodiscard]] static Result<std::unique_ptr<Database>, Failure> open(
      const QString &path, Access access, const Schema &schema = journalSchema());
  ~Database();
  Q_DISABLE_COPY_MOVE(Database)

  [[nodiscard]] const QString &path() const { return m_path; }
  /// Whether the file under that name is still the one that was opened. One that was deleted, or moved away,
  /// goes on taking everything and keeps nothing.
  [[nodiscard]] bool isInPlace() const;
  /// The answer of one SELECT or PRAGMA. `sql` has named placeholders, never a value: so it is one of a few,
  /// each of which is prepared once, since that takes longer than to run it.
  [[nodiscard]] Rows select(const QString &sql, const Values &values = {}) const;
  /// One statement for what is no row: pragmas, VACUUM INTO, a schema.
  [[nodiscard]] Result<void, Failure> run(const QString &sql, const Values &values = {}) const;

  struct Written {
    int rows = 0;
    qint64 lastRow = 0;
  };
  /// One INSERT, UPDATE or DELETE, or the end of a unit. For Transaction, which everything is written by.
  [[nodiscard]] Result<Written, Failure> write(const QString &sql, const Values &values) const;

  /// A pragma, what it is set to, and what it must answer from then on.
  struct Switch {
    QLatin1StringView name;
    QLatin1StringView value;
    QLatin1StringView answer;
  };

 private:
  Database(QString path, QString connection);

  [[nodiscard]] Result<void, Failure> connect(Access access);
  [[nodiscard]] Result<void, Failure> switchOn(std::span<const Switch> switches);
  [[nodiscard]] Result<void, Failure> judgeEmptiness() const;
  [[nodiscard]] Result<void, Failure> makeWritable(const Schema &schema);

  /// What the kernel knows a file by, whatever its name.
  struct Identity {
    quint64 device = 0;
    quint64 number = 0;

    bool operator==(const Identity &) const = default;
  };
  [[nodiscard]] static std::optional<Identity> identityOf(const QString &path);

  [[nodiscard]] Result<Statement, Failure> prepared(const QString &sql) const;

  QString m_path;
  QString m_connection;
  mutable std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_idle;  // prepared before, and not in use
  std::optional<Identity> m_identity;
};

}  // namespace kassir::store
