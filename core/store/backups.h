#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/store/backupname.h"
#include "core/store/database.h"
#include "core/store/progress.h"

namespace kassir::store {

/// A backup as it lies in its folder. Whether it is sound says `verify`, which reads all of it.
struct Backup {
  QString path;
  BackupName name;
  qint64 size = 0;            ///< bytes
  std::optional<int> schema;  ///< nothing where it is no database
  /// When the last thing in it was done: only of one that was chosen by that.
  std::optional<QDateTime> lastAct = {};
};

/// Their names, in no order.
[[nodiscard]] QStringList backupNamesIn(const QString &folder);
[[nodiscard]] bool hasBackups(const QString &folder);
/// Those of a data folder, the newest first.
[[nodiscard]] std::vector<Backup> backupsIn(const QString &folder);
/// The newest by what is in it, whatever its name says, that this program can use and that passes
/// verification. Reads the last acts of each, and then one after the other whole until one passes.
[[nodiscard]] std::optional<Backup> newestSoundBackup(const QString &folder, const QDateTime &now,
                                                      const Progress &progress = {},
                                                      const Schema &schema = journalSchema());

/// Whether anything became of a sale since the newest daily backup, or a manager settled something: a
/// comparison that found nothing is not worth another copy.
[[nodiscard]] bool isSoldSinceBackup(const Database &database, const QString &folder, const QDateTime &now);

/// Makes a backup, and only then removes those that are spent; of the same day only what it holds itself.
/// Returns its path. Busy where another one is being made for long.
[[nodiscard]] Result<QString, Failure> makeBackup(const Database &database, const QString &folder,
                                                  BackupKind kind, const QDateTime &now,
                                                  const Progress &progress = {});

}  // namespace kassir::store
