#pragma once

#include <QObject>
#include <optional>

#include "core/store/worker.h"
#include "core/till/journal/journalexport.h"
#include "ui/text/speaker.h"

namespace kassir::window {

/// Saves sales of the journal as a table, beside the window's own work. The file appears when it is whole.
class TableSaving : public QObject {
  Q_OBJECT

 public:
  /// `journal` is the database's file; the other two must outlive it.
  TableSaving(QString journal, store::Worker &worker, const text::Speaker &speaker);

  /// One at a time: nothing happens while another one is saved.
  void begin(const QString &path, const till::ExportRequest &request);
  void stop();

 Q_SIGNALS:
  void progressed(qint64 done, qint64 all);
  void saved(const QString &path, qint64 sales);
  void failed(const kassir::till::ExportFailure &failure);

 private:
  using Saved = Result<qint64, till::ExportFailure>;

  void settle(const QString &path, const Result<Saved, store::Failure> &answer);

  QString m_journal;
  store::Worker &m_worker;
  const text::Speaker &m_speaker;
  std::optional<store::Worker::JobNumber> m_job;
};

}  // namespace kassir::window
