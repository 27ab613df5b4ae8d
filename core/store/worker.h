#pragma once

#include <QObject>
#include <QThread>
#include <atomic>
#include <deque>
#include <memory>

#include "core/base/callback.h"
#include "core/store/database.h"
#include "core/store/progress.h"

namespace kassir::store {

/// What a job does, in the worker's thread. It asks `progress` from time to time whether it should stop, and
/// then returns Stopped. It shares nothing with anybody: what it needs it holds as values.
template <class T>
using Work = std::function<Result<T, Failure>(const Progress &progress)>;

/// The one thread of the program beside the window's, for what takes long: it makes jobs one after the other.
/// Answers come in the thread of this object, from the event loop. Gone, it waits for the job under way to
/// notice that it should stop; that one and those that wait are not answered.
class Worker : public QObject {
  Q_OBJECT

 public:
  using JobNumber = quint64;

  explicit Worker(QObject *parent = nullptr);
  ~Worker() override;

  /// `progress` hears some of what the job reports, not all; never after the answer.
  template <class T>
  JobNumber run(Work<T> work, Callback<Result<T, Failure>> answer,
                Callback<Progress::Count> progress = {nullptr, {}});

  /// The job is answered with Stopped as soon as it notices, at once if it has not begun. Nothing happens if
  /// it is answered already.
  void stop(JobNumber job);

 private:
  struct Job {
    JobNumber number = 0;
    std::function<void(const Progress &)> work;  // in the worker's thread
    std::function<void()> answer;                // in this one, after it
    Callback<Progress::Count> progress{nullptr, {}};
    std::shared_ptr<std::atomic<bool>> isStopped;
  };

  JobNumber add(Job job);
  void begin();
  void end();
  void tell(JobNumber job, Progress::Count count);

  QThread m_thread;
  QObject m_hand;          // lives in the thread
  std::deque<Job> m_jobs;  // the first one is under way
  JobNumber m_lastNumber = 0;
};

template <class T>
Worker::JobNumber Worker::run(Work<T> work, Callback<Result<T, Failure>> answer,
                              Callback<Progress::Count> progress) {
  // Written by the job, read after it: the event that tells of its end lies in between.
  auto result = std::make_shared<Result<T, Failure>>(failure(Failure{Failure::Code::Stopped, {}}));
  Job job;
  job.work = [result, work = std::move(work)](const Progress &told) { *result = work(told); };
  job.answer = [result, answer] { answer(std::move(*result)); };
  job.progress = std::move(progress);
  return add(std::move(job));
}

/// Work on a database, by a connection of its own that cannot write.
template <class T, class Function>
[[nodiscard]] Work<T> reading(const QString &path, Function work) {
  return [path, work = std::move(work)](const Progress &progress) -> Result<T, Failure> {
    const auto database = Database::open(path, Access::Read);
    if (!database) return failure(database.error());
    return work(*database.value(), progress);
  };
}

}  // namespace kassir::store
