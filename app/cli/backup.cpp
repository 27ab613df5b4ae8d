#include "app/cli/errorvalue.h"
#include "app/cli/openjournal.h"
#include "core/store/backups.h"
#include "core/store/restore.h"
#include "ui/text/commandline.h"
#include "ui/text/number.h"

namespace kassir::cli {

namespace {

using json::Value;
using text::Label;

QString nameOf(const QString &path) {
  return path.section(u'/', -1);
}

Value kindOf(const store::BackupName &name) {
  switch (name.kind) {
    case store::BackupKind::Daily: return Value(QStringLiteral("daily"));
    case store::BackupKind::Manual: return Value(QStringLiteral("manual"));
    case store::BackupKind::BeforeSchema: return Value(QStringLiteral("before-schema"));
  }
  Q_UNREACHABLE();
}

Value valueOf(const store::Backup &backup) {
  return Value::object({{QStringLiteral("name"), Value(nameOf(backup.path))},
                        {QStringLiteral("kind"), kindOf(backup.name)},
                        {QStringLiteral("made"), Value(backup.name.made.toString(Qt::ISODateWithMs))},
                        {QStringLiteral("bytes"), Value(backup.size)},
                        {QStringLiteral("schema"), backup.schema ? Value(qint64{*backup.schema}) : Value()}});
}

std::optional<store::Backup> find(const QString &folder, const QString &name) {
  for (const store::Backup &backup : store::backupsIn(folder)) {
    if (nameOf(backup.path) == name) return backup;
  }
  return std::nullopt;
}

}  // namespace

// Beside a running till: what is committed is copied, and nobody waits.
void runBackupMake(Session &session, const Finish &finish) {
  const auto journal = readJournal(session);
  if (!journal) return finish(failBy(journal.error(), session));
  if (!journal.value()) {
    session.fail(Value(QStringLiteral("no-journal")), text::line(text::Notice::NoJournal, session.speaker()));
    return finish(ExitCode::NotFound);
  }
  const auto made = store::makeBackup(journal.value()->database(), session.arguments().dataFolder,
                                      store::BackupKind::Manual, SystemClock().now());
  if (!made) return finish(failBy(made.error(), session));
  session.say(text::line(Label::BackupMade, made.value(), session.speaker()));
  session.answer(Value::object({{QStringLiteral("name"), Value(nameOf(made.value()))},
                                {QStringLiteral("path"), Value(made.value())}}));
  finish(ExitCode::Done);
}

void runBackupList(Session &session, const Finish &finish) {
  Value all = Value::array();
  for (const store::Backup &backup : store::backupsIn(session.arguments().dataFolder)) {
    constexpr qint64 kibibyte = 1024;
    session.say(nameOf(backup.path) + QStringLiteral("  ") +
                backup.name.made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) +
                QStringLiteral("  ") + text::integer((backup.size + kibibyte - 1) / kibibyte) +
                QStringLiteral(" KiB"));
    all.append(valueOf(backup));
  }
  if (all.items().empty()) session.say(text::line(text::Notice::NoBackups, session.speaker()));
  session.answer(all);
  finish(ExitCode::Done);
}

void runBackupRestore(Session &session, const Finish &finish) {
  const QString &folder = session.arguments().dataFolder;
  const QString &name = session.arguments().words.at(0);
  const auto backup = find(folder, name);
  if (!backup) {
    session.fail(Value(QStringLiteral("not-found")),
                 text::line(Label::NoSuchBackup, name, session.speaker()));
    return finish(ExitCode::NotFound);
  }
  const Moment now = SystemClock().moment();
  const auto ownership = store::Ownership::take(folder, now);
  if (!ownership) return finish(failBy(ownership.error(), session));
  const auto restored = store::restore(backup->path, store::journalFile(folder), now);
  if (!restored) return finish(failBy(restored.error(), session));
  session.say(text::line(Label::Restored, name, session.speaker()));
  const QString aside = restored.value();
  if (!aside.isEmpty()) session.say(text::line(Label::SetAside, aside, session.speaker()));
  session.say(text::line(text::Notice::ReconcileAfterRestore, session.speaker()));
  session.answer(Value::object(
      {{QStringLiteral("name"), Value(name)}, {QStringLiteral("set_aside"), textOrNull(aside)}}));
  finish(ExitCode::Done);
}

}  // namespace kassir::cli
