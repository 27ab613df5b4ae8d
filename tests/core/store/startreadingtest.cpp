#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/owedcomparison.h"
#include "tests/support/journalfill.h"

using namespace kassir;
using namespace kassir::store;

namespace {

using Question = std::function<bool(const Journal &, const Moment &)>;

// Of this process, from any file.
qint64 bytesRead() {
  QFile file(QStringLiteral("/proc/self/io"));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  const QByteArray told = file.readLine();  // "rchar: 4711"
  return told.mid(told.indexOf(' ') + 1).trimmed().toLongLong();
}

}  // namespace

Q_DECLARE_METATYPE(Question)

/// What is asked of the journal while a till starts reads no more of a long past than of a short one.
class StartReadingTest : public QObject {
  Q_OBJECT

 private:
  static constexpr int few = 200;
  static constexpr int many = 2'000;

  QTemporaryDir m_folder;

  [[nodiscard]] std::unique_ptr<Journal> opened(int sales) const {
    auto journal =
        Journal::open(m_folder.filePath(QString::number(sales)), QStringLiteral("T1"), Access::Write);
    return journal ? std::move(journal).value() : nullptr;
  }
  [[nodiscard]] qint64 readFor(const Question &question, int sales) const {
    const auto journal = opened(sales);
    const Moment now{QDateTime(JournalFill().lastDay, {18, 0}, Qt::UTC), QStringLiteral("boot"), {}};
    const qint64 before = bytesRead();
    return question(*journal, now) ? bytesRead() - before : -1;
  }

 private Q_SLOTS:
  void initTestCase() {
    for (const int sales : {few, many}) {
      const auto journal = opened(sales);
      QVERIFY(journal && fillJournal(*journal, {.sales = sales, .salesADay = 20}));
    }
  }

  void readsLittle_data() {
    QTest::addColumn<Question>("question");
    const auto row = [](const char *name, Question question) { QTest::newRow(name) << std::move(question); };
    row("what is open", [](const Journal &journal, const Moment &now) {
      return journal.sales.open(now).value().size() == 10;
    });
    row("what is unsettled", [](const Journal &journal, const Moment &now) {
      return journal.sales.unsettled(now).value().size() == 10;
    });
    row("what has no fiscal check", [](const Journal &journal, const Moment &now) {
      return journal.sales.paidWithoutCheck(now.wall.addDays(-1), now).hasValue();
    });
    row("what is owed", [](const Journal &journal, const Moment &) {
      return comparisonOwedSince(journal.database()).hasValue();
    });
    row("whether lists show what waits",
        [](const Journal &journal, const Moment &) { return journal.scans.hasShownUnpaid({}).hasValue(); });
    row("the next number", [](const Journal &journal, const Moment &now) {
      return journal.sales.nextNumber(QStringLiteral("T1"), now.wall.date()).hasValue();
    });
    row("what is being rung up", [](const Journal &journal, const Moment &) {
      return journal.drafts.all(QStringLiteral("T1")).hasValue();
    });
  }
  void readsLittle() {
    QFETCH(Question, question);
    constexpr qint64 somePages = 100'000;
    const qint64 ofFew = readFor(question, few);
    const qint64 ofMany = readFor(question, many);
    QVERIFY(ofFew >= 0 && ofMany >= 0);
    QVERIFY2(ofMany < ofFew + somePages, qPrintable(QStringLiteral("%1, %2").arg(ofFew).arg(ofMany)));
  }
};

QTEST_GUILESS_MAIN(StartReadingTest)
#include "startreadingtest.moc"
