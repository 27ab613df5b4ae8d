#include "core/store/worker.h"

#include <QElapsedTimer>
#include <algorithm>

namespace kassir::store {

namespace {

// So often, in milliseconds, at most: a window that draws each of a million rows would hear nothing else.
constexpr qint64 pause = 50;

}  // namespace

Worker::Worker(QObject *parent) : QObject(parent) {
  m_hand.moveToThread(&m_thread);
  m_thread.start();
}

Worker::~Worker() {
  for (const Job &job : m_jobs) *job.isStopped = true;
  m_thread.quit();
  m_thread.wait();
}

Worker::JobNumber Worker::add(Job job) {
  job.number = ++m_lastNumber;
  job.isStopped = std::make_shared<std::atomic<bool>>(false);
  m_jobs.push_back(std::move(job));
  if (m_jobs.size() == 1) begin();
  return m_lastNumber;
}

void Worker::begin() {
  Job &job = m_jobs.front();
  const auto listener = [this, number = job.number, last = QElapsedTimer()](Progress::Count count) mutable {
    if (last.isValid() && !last.hasExpired(pause)) return;
    last.start();
    QMetaObject::invokeMethod(
        this, [this, number, count] { tell(number, count); }, Qt::QueuedConnection);
  };
  const Progress progress(listener, [isStopped = job.isStopped] { return isStopped->load(); });
  const auto make = [this, progress, work = std::move(job.work)] {
    if (!progress.isStopped()) work(progress);
    QMetaObject::invokeMethod(
        this, [this] { end(); }, Qt::QueuedConnection);
  };
  QMetaObject::invokeMethod(&m_hand, make, Qt::QueuedConnection);
}

void Worker::end() {
  const Job job = std::move(m_jobs.front());
  m_jobs.pop_front();
  if (!m_jobs.empty()) begin();
  job.answer();
}

void Worker::stop(JobNumber number) {
  const auto found =
      std::find_if(m_jobs.begin(), m_jobs.end(), [number](const Job &job) { return job.number == number; });
  if (found == m_jobs.end()) return;
  *found->isStopped = true;
  if (found == m_jobs.begin()) return;
  const Job job = std::move(*found);
  m_jobs.erase(found);
  job.answer();
}

void Worker::tell(JobNumber number, Progress::Count count) {
  if (!m_jobs.empty() && m_jobs.front().number == number) m_jobs.front().progress(count);
}

}  // namespace kassir::store
