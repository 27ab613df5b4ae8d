#include "core/store/database.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <array>

#include "core/base/privatefile.h"
#include "core/store/backups.h"
#include "core/store/migrations.h"
#include "core/store/restore.h"

namespace kassir::store {

namespace {

using namespace Qt::Literals::StringLiterals;

using Switch = Database::Switch;

// A failed fsync leaves the journal in DELETE mode and says nothing: what counts is what is read back.
constexpr auto forAll = std::to_array<Switch>({
    {"foreign_keys"_L1, "ON"_L1, "1"_L1},
    {"trusted_schema"_L1, "OFF"_L1, "0"_L1},
    {"cell_size_check"_L1, "ON"_L1, "1"_L1},
});
constexpr auto forWriting = std::to_array<Switch>({
    {"journal_mode"_L1, "WAL"_L1, "wal"_L1},
    {"synchronous"_L1, "FULL"_L1, "2"_L1},
});

Failure cannotPrepare(const FileFailure &file, const QString &path) {
  const bool isRights = file.code == FileFailure::Code::CannotProtect;
  return {isRights ? Failure::Code::CannotProtect : Failure::Code::CannotOpen, path};
}

// A new one in its place would hide what was there.
Result<void, Failure> judgePlace(const QString &path, Access access) {
  // The database keeps what it has not yet written beside the file that is meant, the till its lock, its
  // backups and a restore's copy beside the link: two tills could write at once, and a restore lose sales.
  if (QFileInfo(path).isSymLink()) return failure(Failure{Failure::Code::Linked, path});
  const bool isGone = isLost(path);
  if (isRestoreUnfinished(path) && (isGone || access == Access::Write))
    return failure(Failure{Failure::Code::Busy, path});
  if (isGone) return failure(Failure{Failure::Code::Damaged, path});
  return {};
}

// SQLite gives its -wal and -shm the rights of the file itself, so it must have them before they are made.
Result<void, Failure> prepare(const QString &path) {
  const auto folder = makePrivateFolder(path.section(u'/', 0, -2));
  if (!folder) return failure(cannotPrepare(folder.error(), path));
  if (!QFile::exists(path)) {
    const auto made = createPrivateFile(path, {});
    if (!made && made.error().code != FileFailure::Code::Exists)
      return failure(cannotPrepare(made.error(), path));
  }
  const auto isProtected = protectPrivateFile(path);
  if (!isProtected) return failure(cannotPrepare(isProtected.error(), path));
  // SQLite would open it for reading instead, and say so at the first sale.
  if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) != 0)
    return failure(Failure{Failure::Code::ReadOnly, path});
  return {};
}

}  // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path)), m_connection(std::move(connection)) {}

Database::~Database() {
  m_idle.clear();
  QSqlDatabase::database(m_connection, false).close();
  QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>, Failure> Database::open(const QString &path, Access access,
                                                          const Schema &schema) {
  if (access != Access::Inspect) {
    if (const auto judged = judgePlace(path, access); !judged) return failure(judged.error());
  }
  if (access == Access::Write) {
    if (const auto prepared = prepare(path); !prepared) return failure(prepared.error());
  }
  std::unique_ptr<Database> database(new Database(path, QUuid::createUuid().toString()));
  if (const auto connected = database->connect(access); !connected) return failure(connected.error());
  auto done = database->switchOn(forAll);
  if (done && access == Access::Read) done = judgeSchema(*database, schema);
  if (done && access == Access::Write) done = database->makeWritable(schema);
  if (!done) return failure(done.error());
  return database;
}

Result<void, Failure> Database::makeWritable(const Schema &schema) {
  auto done = judgeOrigin(*this, schema);
  if (done) done = judgeEmptiness();
  if (done) done = switchOn(forWriting);
  if (!done) return done;
  const QString name = backupName(BackupKind::BeforeSchema, QDateTime::currentDateTimeUtc(), schema.newest());
  return migrate(*this, schema, backupsFolder(m_path.section(u'/', 0, -2)) + u'/' + name);
}

// It was opened when it was emptied, and has a first page again.
Result<void, Failure> Database::judgeEmptiness() const {
  const auto found = schemaOf(*this);
  if (!found) return failure(found.error());
  const bool isEmptied = found.value() == 0 && hasBackups(m_path.section(u'/', 0, -2));
  return isEmptied ? failure(Failure{Failure::Code::Damaged, m_path}) : Result<void, Failure>();
}

Result<void, Failure> Database::connect(Access access) {
  QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
  database.setDatabaseName(m_path);
  const QString patience = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
  database.setConnectOptions(access == Access::Write ? patience : patience + u";QSQLITE_OPEN_READONLY"_s);
  if (!database.open()) return failure(failureOf(database.lastError(), m_path));
  m_identity = identityOf(m_path);
  return {};
}

std::optional<Database::Identity> Database::identityOf(const QString &path) {
  struct stat file {};
  if (::stat(QFile::encodeName(path).constData(), &file) != 0) return std::nullopt;
  return Identity{file.st_dev, file.st_ino};
}

bool Database::isInPlace() const {
  const auto found = identityOf(m_path);
  return found && found == m_identity;
}

Result<void, Failure> Database::switchOn(std::span<const Switch> switches) {
  for (const Switch &wanted : switches) {
    const auto set = run(u"PRAGMA %1 = %2"_s.arg(wanted.name, wanted.value));
    if (!set) return set;
    Rows answer = select(u"PRAGMA %1"_s.arg(wanted.name));
    const bool isThere = answer.next();
    if (answer.failure()) return failure(*answer.failure());
    if (!isThere || answer.text(0) != wanted.answer)
      return failure(Failure{Failure::Code::Unsafe, m_path, 0, wanted.name});
  }
  return {};
}

Result<Statement, Failure> Database::prepared(const QString &sql) const {
  const auto giveBack = [this, sql](QSqlQuery *query) {
    // More than there are in a till's daily work: whoever makes one up each time must not fill the memory.
    constexpr std::size_t most = 100;
    std::unique_ptr<QSqlQuery> owned(query);
    owned->finish();
    if (m_idle.size() < most) m_idle.try_emplace(sql, std::move(owned));
  };
  if (auto idle = m_idle.extract(sql)) return Statement(idle.mapped().release(), giveBack);
  auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
  query->setForwardOnly(true);
  if (!query->prepare(sql)) return failure(failureOf(query->lastError(), m_path));
  return Statement(query.release(), giveBack);
}

Rows Database::select(const QString &sql, const Values &values) const {
  auto query = prepared(sql);
  if (!query) return {nullptr, m_path, query.error()};
  if (const auto done = execute(*query.value(), m_path, values); !done)
    return {nullptr, m_path, done.error()};
  return {std::move(query).value(), m_path, std::nullopt};
}

Result<void, Failure> Database::run(const QString &sql, const Values &values) const {
  QSqlQuery query(QSqlDatabase::database(m_connection, false));
  query.setForwardOnly(true);
  if (!query.prepare(sql)) return failure(failureOf(query.lastError(), m_path));
  return execute(query, m_path, values);
}

Result<Database::Written, Failure> Database::write(const QString &sql, const Values &values) const {
  const auto query = prepared(sql);
  if (!query) return failure(query.error());
  QSqlQuery &statement = *query.value();
  if (const auto done = execute(statement, m_path, values); !done) return failure(done.error());
  return Written{statement.numRowsAffected(), statement.lastInsertId().toLongLong()};
}

}  // namespace kassir::store
