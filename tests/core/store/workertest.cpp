#include "core/store/worker.h"

#include <QTest>
#include <thread>

#include "core/store/backups.h"
#include "keptsales.h"

using namespace kassir;
using namespace kassir::store;
using Code = Failure::Code;

class WorkerTest : public QObject {
  Q_OBJECT

 private:
  template <class T>
  using Answers = std::vector<Result<T, Failure>>;

  template <class T>
  static Callback<Result<T, Failure>> into(QObject *owner, Answers<T> &answers) {
    return {owner, [&answers](Result<T, Failure> answer) { answers.push_back(std::move(answer)); }};
  }
  static Work<int> number(int value) {
    return [value](const Progress &) -> Result<int, Failure> { return value; };
  }
  // Until it is asked to stop; `begun` tells that it runs.
  static Work<int> endless(const std::shared_ptr<std::atomic<bool>> &begun) {
    return [begun](const Progress &progress) -> Result<int, Failure> {
      *begun = true;
      while (!progress.isStopped()) std::this_thread::yield();
      return failure(Failure{Code::Stopped, {}});
    };
  }

 private Q_SLOTS:
  void worksElsewhereAndAnswersHere() {
    Worker worker;
    std::thread::id working;
    std::thread::id answering;
    int answer = 0;
    worker.run<int>(
        [&working](const Progress &) -> Result<int, Failure> {
          working = std::this_thread::get_id();
          return 7;
        },
        {this, [&](Result<int, Failure> result) {
           answering = std::this_thread::get_id();
           answer = result.value();
         }});
    QCOMPARE(answer, 0);  // never before it returns to the event loop
    QTRY_COMPARE(answer, 7);
    QVERIFY(answering == std::this_thread::get_id());
    QVERIFY(working != answering);
  }

  void makesJobsOneAfterTheOther() {
    Worker worker;
    const auto running = std::make_shared<std::atomic<int>>(0);
    Answers<int> answers;
    for (int i = 0; i < 50; ++i) {
      worker.run<int>(
          [i, running](const Progress &) -> Result<int, Failure> {
            const bool isAlone = ++*running == 1;
            std::this_thread::yield();
            --*running;
            return isAlone ? i : -1;
          },
          into(this, answers));
    }
    QTRY_COMPARE(answers.size(), std::size_t{50});
    for (int i = 0; i < 50; ++i) QCOMPARE(answers[static_cast<std::size_t>(i)].value(), i);
  }

  void tellsHowFarItHasCome() {
    Worker worker;
    Answers<int> answers;
    std::vector<Progress::Count> counts;
    worker.run<int>(
        [](const Progress &progress) -> Result<int, Failure> {
          for (qint64 i = 1; i <= 100'000; ++i) progress.report({i, 100'000});
          return 1;
        },
        into(this, answers), {this, [&](Progress::Count count) {
                                QVERIFY(answers.empty());
                                counts.push_back(count);
                              }});
    QTRY_COMPARE(answers.size(), std::size_t{1});
    QVERIFY(!counts.empty());
    QCOMPARE(counts.front(), (Progress::Count{1, 100'000}));
    QVERIFY(counts.size() < 1000);  // and did not fill the queue with it
  }

  void stopsAJobThatRuns() {
    Worker worker;
    Answers<int> answers;
    const auto begun = std::make_shared<std::atomic<bool>>(false);
    const auto job = worker.run<int>(endless(begun), into(this, answers));
    worker.run<int>(number(2), into(this, answers));
    QTRY_VERIFY(*begun);
    worker.stop(job);
    QTRY_COMPARE(answers.size(), std::size_t{2});
    QCOMPARE(answers.front().error().code, Code::Stopped);
    QCOMPARE(answers.back().value(), 2);
    worker.stop(job);
  }

  void stopsAJobThatWaits() {
    Worker worker;
    Answers<int> answers;
    const auto begun = std::make_shared<std::atomic<bool>>(false);
    const auto first = worker.run<int>(endless(begun), into(this, answers));
    const auto second = worker.run<int>(number(2), into(this, answers));
    worker.stop(second);
    QCOMPARE(answers.size(), std::size_t{1});
    QCOMPARE(answers.front().error().code, Code::Stopped);
    worker.stop(first);
    QTRY_COMPARE(answers.size(), std::size_t{2});
    QCOMPARE(answers.back().error().code, Code::Stopped);
  }

  void goesWithoutAnAnswer() {
    Answers<int> answers;
    const auto begun = std::make_shared<std::atomic<bool>>(false);
    {
      Worker worker;
      worker.run<int>(endless(begun), into(this, answers));
      worker.run<int>(number(2), into(this, answers));
      QTRY_VERIFY(*begun);
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(answers.empty());
  }

  void goesBeforeItHasBegun() {
    Answers<int> answers;
    for (int i = 0; i < 200; ++i) {
      Worker worker;
      worker.run<int>(number(i), into(this, answers));
    }
    QVERIFY(answers.empty());
  }

  void isSilentForAnOwnerThatIsGone() {
    Worker worker;
    Answers<int> answers;
    auto owner = std::make_unique<QObject>();
    worker.run<int>(number(1), into(owner.get(), answers));
    owner.reset();
    worker.run<int>(number(2), into(this, answers));
    QTRY_COMPARE(answers.size(), std::size_t{1});
    QCOMPARE(answers.front().value(), 2);
  }

  void mayGoInItsOwnAnswer() {
    auto worker = std::make_unique<Worker>();
    worker->run<int>(number(1), {this, [&worker](const Result<int, Failure> &) { worker.reset(); }});
    QTRY_VERIFY(!worker);
  }

  void readsADatabaseAndCannotWriteIt() {
    KeptSales kept;
    Worker worker;
    Answers<qint64> answers;
    worker.run<qint64>(
        reading<qint64>(kept.file(),
                        [](const Database &database, const Progress &) -> Result<qint64, Failure> {
                          const auto written = database.run(QStringLiteral("DELETE FROM act"));
                          if (!written) return failure(written.error());
                          return 0;
                        }),
        into(this, answers));
    worker.run<qint64>(
        reading<qint64>(kept.file() + u'x',
                        [](const Database &, const Progress &) -> Result<qint64, Failure> { return 0; }),
        into(this, answers));
    QTRY_COMPARE(answers.size(), std::size_t{2});
    QCOMPARE(answers.front().error().code, Code::ReadOnly);
    QCOMPARE(answers.back().error().code, Code::CannotOpen);
  }

  // The till neither waits nor is refused, and what it had committed before is in the backup.
  void makesABackupWhileTheTillGoesOn() {
    KeptSales kept;
    QVERIFY(kept.journal().database().run(QStringLiteral("PRAGMA busy_timeout = 0")));
    {
      Transaction unit = kept.unit(Action::Freeze);
      for (int i = 0; i < 2000; ++i)
        kept.journal().sales.freeze(unit, KeptSales::sale(QStringLiteral("T1-%1").arg(i)));
      QVERIFY(unit.commit());
    }
    Worker worker;
    Answers<QString> answers;
    worker.run<QString>(reading<QString>(kept.file(),
                                         [folder = kept.folder(), now = kept.now.wall](
                                             const Database &database, const Progress &progress) {
                                           return makeBackup(database, folder, BackupKind::Daily, now,
                                                             progress);
                                         }),
                        into(this, answers));
    int meanwhile = 0;
    while (answers.empty()) {
      QVERIFY(kept.freeze(QStringLiteral("T1-later-%1").arg(meanwhile++)));
      QCoreApplication::sendPostedEvents();
    }
    QVERIFY(answers.front());
    QVERIFY(meanwhile > 1);
    const auto backup = Database::open(answers.front().value(), Access::Read);
    Rows rows = backup.value()->select(QStringLiteral("SELECT COUNT(*) FROM sale"));
    QVERIFY(rows.next());
    QVERIFY(rows.integer(0) >= 2000);
    QVERIFY(rows.integer(0) <= 2000 + meanwhile);
  }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "workertest.moc"
