#include "core/till/journal/journalexport.h"

#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cstdio>

#include "app/cli/errorvalue.h"
#include "app/cli/openjournal.h"
#include "app/cli/period.h"
#include "ui/text/commandline.h"
#include "ui/text/journal.h"
#include "ui/text/number.h"

namespace kassir::cli {

namespace {

using json::Value;
using till::ExportFailure;
using Exported = Result<qint64, ExportFailure>;

till::ExportRequest requestOf(const Session &session) {
  till::ExportRequest request{periodOf(session, SystemClock().now())};
  if (session.arguments().items) request.form = till::ExportForm::Lines;
  if (session.arguments().rfc4180) request.dialect = csv::Dialect::Rfc4180;
  return request;
}

// On a terminal, in one line that is written over again.
till::ExportWatch progressFor(Session &session) {
  if (::isatty(STDERR_FILENO) == 0) return {};
  return [&session](const till::ExportProgress &progress) {
    session.noteProgress(text::integer(progress.done) + QStringLiteral(" / ") + text::integer(progress.all));
    return till::ExportStep::GoOn;
  };
}

Exported toDevice(Session &session, const store::Database &database, QIODevice &device) {
  return till::exportJournal(database, device, requestOf(session), text::exportWords(session.speaker()),
                             progressFor(session));
}

Exported toStandardOutput(Session &session, const store::Database &database) {
  QFile out;
  if (!out.open(stdout, QIODevice::WriteOnly))
    return failure(ExportFailure{ExportFailure::Code::CannotWrite});
  auto exported = toDevice(session, database, out);
  if (exported && !out.flush()) return failure(ExportFailure{ExportFailure::Code::CannotWrite});
  return exported;
}

// A device or a pipe is written to: renamed over, it would be gone.
Exported toWhatIsThere(Session &session, const store::Database &database, const QString &name) {
  QFile file(name);
  if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
    return failure(ExportFailure{ExportFailure::Code::CannotWrite});
  return toDevice(session, database, file);
}

// Appears when it is whole. Unbuffered, because a disk that is full is otherwise noticed too late.
Exported toFile(Session &session, const store::Database &database, const QString &name) {
  const QFileInfo there(name);
  if (there.exists() && !there.isFile()) return toWhatIsThere(session, database, name);
  QSaveFile file(name);
  if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
    return failure(ExportFailure{ExportFailure::Code::CannotWrite});
  auto exported = toDevice(session, database, file);
  if (exported && !file.commit()) return failure(ExportFailure{ExportFailure::Code::CannotWrite});
  return exported;
}

QString whyNot(const ExportFailure &failure, const text::Speaker &speaker) {
  const QString text = text::describe(failure, speaker);
  if (failure.code != ExportFailure::Code::CannotRead) return text;
  return text + u' ' + inWords(failure.journal, speaker);
}

}  // namespace

void runJournalExport(Session &session, const Finish &finish) {
  const QString &name = session.arguments().words.at(0);
  const bool isStandardOutput = name == QLatin1StringView("-");
  const auto journal = readJournal(session);
  if (!journal) return finish(failBy(journal.error(), session));
  if (!journal.value()) {
    session.fail(Value(QStringLiteral("no-journal")), text::line(text::Notice::NoJournal, session.speaker()));
    return finish(ExitCode::NotFound);
  }
  const store::Database &database = journal.value()->database();
  const Exported exported =
      isStandardOutput ? toStandardOutput(session, database) : toFile(session, database, name);
  if (!exported) {
    session.fail(Value(QStringLiteral("export")), whyNot(exported.error(), session.speaker()));
    return finish(ExitCode::Usage);
  }
  if (!isStandardOutput) {
    session.say(text::line(text::Label::Exported, text::integer(exported.value()), session.speaker()));
    session.answer(Value::object(
        {{QStringLiteral("sales"), Value(exported.value())}, {QStringLiteral("file"), Value(name)}}));
  }
  finish(ExitCode::Done);
}

}  // namespace kassir::cli
