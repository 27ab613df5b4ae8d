#include "core/store/backupname.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString timeFormat = u"yyyyMMdd'T'HHmmsszzz"_s;

// The oldest are spent, but for the newest `kept`.
void addSpent(QStringList &spent, QList<std::pair<QDateTime, QString>> group, qsizetype kept) {
  std::sort(group.begin(), group.end());
  for (qsizetype i = 0; i + kept < group.size(); ++i) spent.push_back(group[i].second);
}

}  // namespace

QString backupsFolder(const QString &folder) {
  return folder + u"/backups"_s;
}

QString backupName(BackupKind kind, const QDateTime &time, int schema) {
  const QString when = time.toUTC().toString(timeFormat);
  if (kind == BackupKind::Daily) return u"journal-%1.db"_s.arg(when);
  return u"before-schema-%1-%2.db"_s.arg(QString::number(schema), when);
}

std::optional<BackupName> readBackupName(const QString &name) {
  static const QRegularExpression form(u"\\A(journal|before-schema-\\d+)-(\\d{8}T\\d{9})\\.db\\z"_s);
  const auto match = form.match(name);
  if (!match.hasMatch()) return std::nullopt;
  QDateTime made = QDateTime::fromString(match.captured(2), timeFormat);
  if (!made.isValid()) return std::nullopt;
  made.setTimeSpec(Qt::UTC);
  return BackupName{match.captured(1) == u"journal"_s ? BackupKind::Daily : BackupKind::BeforeSchema, made};
}

bool isBackupDue(const QStringList &names, const QDateTime &now) {
  return std::none_of(names.begin(), names.end(), [&now](const QString &name) {
    const auto backup = readBackupName(name);
    return backup && backup->kind == BackupKind::Daily && backup->made <= now &&
           backup->made.toTimeZone(now.timeZone()).date() == now.date();
  });
}

QStringList spentBackups(const QStringList &names, const QDateTime &now) {
  constexpr qsizetype keptDaily = 14;
  constexpr qsizetype keptBeforeSchema = 3;
  QList<std::pair<QDateTime, QString>> daily;
  QList<std::pair<QDateTime, QString>> beforeSchema;
  QList<std::pair<QDateTime, QString>> future;
  for (const QString &name : names) {
    const auto backup = readBackupName(name);
    if (!backup) continue;
    auto &past = backup->kind == BackupKind::Daily ? daily : beforeSchema;
    (backup->made > now ? future : past).emplace_back(backup->made, name);
  }
  QStringList spent;
  addSpent(spent, daily, keptDaily);
  addSpent(spent, beforeSchema, keptBeforeSchema);
  addSpent(spent, future, keptDaily + keptBeforeSchema);
  return spent;
}

}  // namespace kassir::store
