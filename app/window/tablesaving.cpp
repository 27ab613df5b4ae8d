#include "app/window/tablesaving.h"

#include <QMap>
#include <QSaveFile>

#include "ui/text/journal.h"
#include "ui/text/till.h"

namespace kassir::window {

namespace {

using Code = till::ExportFailure::Code;

// The speaker belongs to the window's thread and may change its language at any time: what the other thread
// says it takes along.
till::ExportWords wordsToTake(const text::Speaker &speaker) {
  till::ExportWords words = text::exportWords(speaker);
  QMap<sale::SaleState, QString> names;
  for (int state = 0; state <= static_cast<int>(sale::SaleState::Void); ++state) {
    const auto known = static_cast<sale::SaleState>(state);
    names.insert(known, text::describe(known, speaker));
  }
  words.stateName = [names](sale::SaleState state) { return names.value(state); };
  return words;
}

Result<qint64, till::ExportFailure> save(const store::Database &database, const QString &path,
                                         const till::ExportRequest &request, const till::ExportWords &words,
                                         const store::Progress &progress) {
  QSaveFile file(path);
  // Buffered, it would take a short write on a full disk for success.
  if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
    return failure(till::ExportFailure{Code::CannotWrite});
  file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  const auto watch = [&progress](const till::ExportProgress &count) {
    progress.report({count.done, count.all});
    return progress.isStopped() ? till::ExportStep::Stop : till::ExportStep::GoOn;
  };
  auto exported = till::exportJournal(database, file, request, words, watch);
  if (exported && !file.commit()) return failure(till::ExportFailure{Code::CannotWrite});
  return exported;
}

}  // namespace

TableSaving::TableSaving(QString journal, store::Worker &worker, const text::Speaker &speaker)
    : m_journal(std::move(journal)), m_worker(worker), m_speaker(speaker) {}

void TableSaving::begin(const QString &path, const till::ExportRequest &request) {
  if (m_job) return;
  const auto work = store::reading<Saved>(
      m_journal,
      [path, request, words = wordsToTake(m_speaker)](
          const store::Database &database, const store::Progress &progress) -> Result<Saved, store::Failure> {
        return save(database, path, request, words, progress);
      });
  m_job = m_worker.run<Saved>(
      work,
      Callback<Result<Saved, store::Failure>>(
          this, [this, path](const Result<Saved, store::Failure> &answer) { settle(path, answer); }),
      Callback<store::Progress::Count>(
          this, [this](store::Progress::Count count) { Q_EMIT progressed(count.done, count.of); }));
}

void TableSaving::stop() {
  if (m_job) m_worker.stop(*m_job);
}

void TableSaving::settle(const QString &path, const Result<Saved, store::Failure> &answer) {
  m_job.reset();
  if (!answer) {
    const bool isStopped = answer.error().code == store::Failure::Code::Stopped;
    return Q_EMIT failed({isStopped ? Code::Stopped : Code::CannotRead, answer.error()});
  }
  if (!answer.value()) return Q_EMIT failed(answer.value().error());
  Q_EMIT saved(path, answer.value().value());
}

}  // namespace kassir::window
