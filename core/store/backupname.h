#pragma once

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace kassir::store {

enum class BackupKind {
  Daily,
  Manual,        ///< made because somebody wanted it
  BeforeSchema,  ///< made before a newer program changed the database
};

/// What the name of a backup's file says.
struct BackupName {
  BackupKind kind = BackupKind::Daily;
  QDateTime made;  ///< UTC

  bool operator==(const BackupName &) const = default;
};

/// DATA/backups.
[[nodiscard]] QString backupsFolder(const QString &folder);

/// "journal-20240131T104500000.db", in UTC; "manual-20240131T104500000.db" where somebody wanted it;
/// "before-schema-2-20240131T104500000.db" before a change to schema 2.
[[nodiscard]] QString backupName(BackupKind kind, const QDateTime &time, int schema = 0);
/// Nothing for the name of anything else.
[[nodiscard]] std::optional<BackupName> readBackupName(const QString &name);

// Which are due and which are spent is decided by names alone. What a clock that ran ahead has dated in the
// future counts for neither: it must not stand in the way of a backup, nor push the others out.

/// A day's backup that was made at the first start holds nothing of the day.
enum class BackupDue {
  No,
  IfSold,  ///< today's is hours old: if anything was sold since
  Yes,     ///< none is of today
};
/// Whether a daily backup is due, by the zone of `now`. A larger journal, of so many bytes, is copied less
/// often: who searches in it meanwhile waits for the worker.
[[nodiscard]] BackupDue backupDue(const QStringList &names, qint64 journal, const QDateTime &now);
/// Those to be removed.
struct SpentBackups {
  QStringList old;
  QStringList followed;  ///< by another of the same day: only where that one holds what they hold
};
/// Of 14 days, by the zone of `now`, the newest daily one stays, 5 that somebody wanted, 3 from before a
/// change, and as many of the future.
[[nodiscard]] SpentBackups spentBackups(const QStringList &names, const QDateTime &now);

}  // namespace kassir::store
