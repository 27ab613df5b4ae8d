#include "core/store/backupname.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <functional>

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString timeFormat = u"yyyyMMdd'T'HHmmsszzz"_s;

using Group = QList<std::pair<QDateTime, QString>>;

BackupKind kindOf(QStringView word) {
  if (word == u"journal") return BackupKind::Daily;
  return word == u"manual" ? BackupKind::Manual : BackupKind::BeforeSchema;
}

// The oldest are spent, but for the newest `kept`.
void addSpent(QStringList &spent, Group group, qsizetype kept) {
  std::sort(group.begin(), group.end());
  for (qsizetype i = 0; i + kept < group.size(); ++i) spent.push_back(group[i].second);
}

// A day that has many must not push out the days before it.
void addSpentDays(SpentBackups &spent, Group group, const QTimeZone &zone, int kept) {
  std::sort(group.begin(), group.end(), std::greater<>());
  QDate day;
  int days = 0;
  for (const auto &[made, name] : group) {
    const QDate itsDay = made.toTimeZone(zone).date();
    const bool isFollowed = itsDay == day;
    if (!isFollowed) ++days;
    day = itsDay;
    if (days > kept) {
      spent.old.push_back(name);
    } else if (isFollowed) {
      spent.followed.push_back(name);
    }
  }
}

}  // namespace

QString backupsFolder(const QString &folder) {
  return folder + u"/backups"_s;
}

QString backupName(BackupKind kind, const QDateTime &time, int schema) {
  const QString when = time.toUTC().toString(timeFormat);
  if (kind == BackupKind::Daily) return u"journal-%1.db"_s.arg(when);
  if (kind == BackupKind::Manual) return u"manual-%1.db"_s.arg(when);
  return u"before-schema-%1-%2.db"_s.arg(QString::number(schema), when);
}

std::optional<BackupName> readBackupName(const QString &name) {
  static const QRegularExpression form(u"\\A(journal|manual|before-schema-\\d+)-(\\d{8}T\\d{9})\\.db\\z"_s);
  const auto match = form.match(name);
  if (!match.hasMatch()) return std::nullopt;
  QDateTime made = QDateTime::fromString(match.captured(2), timeFormat);
  if (!made.isValid()) return std::nullopt;
  made.setTimeSpec(Qt::UTC);
  return BackupName{kindOf(match.capturedView(1)), made};
}

BackupDue backupDue(const QStringList &names, qint64 journal, const QDateTime &now) {
  // Which takes some seconds to copy.
  constexpr qint64 large = 256LL * 1024 * 1024;
  const auto freshness = std::chrono::hours(2) * (1 + journal / large);
  BackupDue due = BackupDue::Yes;
  for (const QString &name : names) {
    const auto backup = readBackupName(name);
    const bool isOfToday = backup && backup->kind == BackupKind::Daily && backup->made <= now &&
                           backup->made.toTimeZone(now.timeZone()).date() == now.date();
    if (isOfToday && backup->made > now - freshness) return BackupDue::No;
    if (isOfToday) due = BackupDue::IfSold;
  }
  return due;
}

SpentBackups spentBackups(const QStringList &names, const QDateTime &now) {
  constexpr int keptDaily = 14;
  constexpr qsizetype keptManual = 5;
  constexpr qsizetype keptBeforeSchema = 3;
  Group daily;
  Group manual;
  Group beforeSchema;
  Group future;
  const auto groupOf = [&](const BackupName &backup) -> Group & {
    if (backup.made > now) return future;
    switch (backup.kind) {
      case BackupKind::Daily: return daily;
      case BackupKind::Manual: return manual;
      case BackupKind::BeforeSchema: break;
    }
    return beforeSchema;
  };
  for (const QString &name : names) {
    if (const auto backup = readBackupName(name)) groupOf(*backup).emplace_back(backup->made, name);
  }
  SpentBackups spent;
  addSpentDays(spent, daily, now.timeZone(), keptDaily);
  addSpent(spent.old, manual, keptManual);
  addSpent(spent.old, beforeSchema, keptBeforeSchema);
  addSpent(spent.old, future, keptDaily + keptManual + keptBeforeSchema);
  return spent;
}

}  // namespace kassir::store
