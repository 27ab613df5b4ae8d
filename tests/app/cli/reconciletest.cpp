#include <QTest>

#include "core/store/journal.h"
#include "core/store/owedcomparison.h"
#include "tests/app/cli/connectedtill.h"
#include "tests/app/cli/salefiles.h"
#include "tests/core/sandbox/talk.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

// How what was lost is found out, and by nobody but this command.
class ReconcileTest : public QObject {
  Q_OBJECT

  ConnectedTill m_till;
  // The stand-ins remember those of every test.
  QString m_order;
  QString m_other;
  int m_count = 0;

  [[nodiscard]] CliResult run(const QStringList &words) {
    return m_till.folder().run(QStringList{u"sale"_s} + words);
  }
  [[nodiscard]] CliResult reconcile(const QStringList &more = {}) {
    return run(QStringList{u"reconcile"_s} + more);
  }
  [[nodiscard]] QString state(const QString &order) { return run({u"show"_s, order}).text(u"state"_s); }
  void lose(bool isExecuted, const QString &order) {
    QVERIFY(m_till.vendors().addFault(
        {.name = u"close"_s, .method = u"receipts.create"_s, .execute = isExecuted}));
    QCOMPARE(run({u"send"_s, m_till.folder().file(saleOf(order.toLatin1()))}).exitCode, 5);
    QCOMPARE(state(order), u"unknown"_s);
  }
  // Each list is a page, since one of another till always waits there, and one that brings nothing new.
  [[nodiscard]] auto scans() const { return m_till.methods().count(u"receipts.get_all"_s) / 2; }
  // A receipt that this journal did not make.
  void createElsewhere(const QString &order) {
    const QByteArray params = "{\"amount\":12000," + saleOf(order.toLatin1()).mid(1);
    QCOMPARE(call(m_till.vendors(), "receipts.create", params).status, 200);
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_till.start()); }
  void init() {
    m_till.begin();
    m_order = u"A-%1"_s.arg(++m_count);
    m_other = u"B-%1"_s.arg(m_count);
    m_till.vendors().options().listDelay = std::chrono::milliseconds(0);
    m_till.vendors().options().accountRows = sandbox::AccountRows::Kept;
  }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

  void hasNothingToDo() {
    const CliResult result = reconcile();
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.at(), "{\"unclear\":0,\"sales\":[],\"sweep\":null}");
    QCOMPARE(m_till.connections(), 0u);
  }

  void findsWhatWasCreated() {
    lose(true, m_order);
    const CliResult result = reconcile();
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.text(u"sales.0.state"_s), u"accepted"_s);
    QCOMPARE(result.text(u"sales.0.receipt_id"_s), m_till.receipts().front().id);
    QCOMPARE(state(m_order), u"accepted"_s);
    QCOMPARE(m_till.creations(), 1u);
  }

  void endsAfterOneScanAndCountsOnLater() {
    lose(false, m_order);
    QCOMPARE(reconcile({u"--settle"_s, u"0"_s}).exitCode, 5);
    QCOMPARE(scans(), 1);
    const CliResult result = reconcile({u"--settle"_s, u"0"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.text(u"sales.0.state"_s), u"absent"_s);
    QCOMPARE(scans(), 2);
    QCOMPARE(reconcile().exitCode, 0);  // nothing is unclear any more
    QCOMPARE(scans(), 2);
    QCOMPARE(run({u"resend"_s, m_order}).exitCode, 0);
    QCOMPARE(m_till.creations(), 1u);
    QCOMPARE(state(m_order), u"accepted"_s);
  }

  void provesNothingTooSoon() {
    lose(false, m_order);
    for (int i = 0; i < 3; ++i) QCOMPARE(reconcile().exitCode, 5);
    QCOMPARE(state(m_order), u"unknown"_s);
    QCOMPARE(run({u"resend"_s, m_order}).exitCode, 10);
  }

  void staysForBothScans() {
    lose(false, m_order);
    const CliResult result = reconcile({u"--settle"_s, u"1"_s, u"--wait"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(state(m_order), u"absent"_s);
    QCOMPARE(scans(), 2);
    QCOMPARE(run({u"void"_s, m_order, u"--reason"_s, u"nobody came"_s}).exitCode, 0);
    QCOMPARE(state(m_order), u"void"_s);
  }

  void findsWhatALaggingListShowsLater() {
    m_till.vendors().options().listDelay = std::chrono::milliseconds(1'500);
    lose(true, m_order);
    const CliResult result = reconcile({u"--settle"_s, u"3"_s, u"--wait"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(state(m_order), u"accepted"_s);
    QCOMPARE(m_till.creations(), 1u);
  }

  void cannotTellWithoutAList() {
    lose(true, m_order);
    QVERIFY(m_till.vendors().addFault({.name = u"status"_s, .method = u"receipts.get_all"_s, .status = 500}));
    const CliResult result = reconcile();
    QCOMPARE(result.exitCode, 5);
    QCOMPARE(result.text(u"sales.0.state"_s), u"unknown"_s);
    QVERIFY(!result.text(u"sales.0.error.text"_s).isEmpty());
    QCOMPARE(reconcile().exitCode, 0);
  }

  void looksForOneSaleAlone() {
    lose(true, m_order);
    lose(true, m_other);
    QCOMPARE(reconcile({m_other}).exitCode, 0);
    QCOMPARE(state(m_other), u"accepted"_s);
    QCOMPARE(state(m_order), u"unknown"_s);
    QCOMPARE(reconcile().exitCode, 0);
    QCOMPARE(state(m_order), u"accepted"_s);
  }

  void cancelsWhatWasGivenUpOnceItIsFound() {
    lose(true, m_order);
    QCOMPARE(run({u"cancel"_s, m_order}).exitCode, 5);
    QCOMPARE(reconcile().exitCode, 0);
    QCOMPARE(state(m_order), u"cancelled"_s);
    QCOMPARE(m_till.receipts().front().state, 50);
  }

  void asksNobodyWhereTheSettingsDoNotLeadThereAnyMore() {
    lose(true, m_order);
    // As if the shop had lost its settings.
    const QString file = m_till.folder().data() + u"/settings.ini"_s;
    QVERIFY(QFile::rename(file, file + u".away"_s));
    const CliResult result = reconcile();
    QFile::remove(file);
    QVERIFY(QFile::rename(file + u".away"_s, file));
    QCOMPARE(result.exitCode, 5);
    QCOMPARE(result.text(u"sales.0.error.code"_s), u"no-way"_s);
    QCOMPARE(scans(), 0);
  }

  void sweepsTheWholeDay() {
    QCOMPARE(run({u"send"_s, m_till.folder().file(saleOf(m_order.toLatin1()))}).exitCode, 0);
    const CliResult agreed = reconcile({u"--sweep"_s});
    QCOMPARE(agreed.at(u"sweep.error"_s), "null");
    createElsewhere(u"T1-20240101-1-AAAA"_s);
    createElsewhere(u"OTHER-1"_s);
    const CliResult result = reconcile({u"--sweep"_s});
    QCOMPARE(result.exitCode, 5);
    QCOMPARE(result.text(u"sweep.strangers.0.order_id"_s), u"T1-20240101-1-AAAA"_s);
    QCOMPARE(result.at(u"sweep.strangers.0.amount"_s), "12000");
    QCOMPARE(result.at(u"sweep.strangers.1"_s), QByteArray());
    // Until somebody has dealt with it, whether its days are compared again or not.
    const CliResult later = reconcile();
    QCOMPARE(later.exitCode, 5);
    QCOMPARE(later.at(u"unclear"_s), "1");
    QCOMPARE(later.text(u"sweep.strangers.0.order_id"_s), u"T1-20240101-1-AAAA"_s);
    QCOMPARE(reconcile({u"--sweep"_s}).at(u"unclear"_s), "1");
    const QByteArray stranger = later.text(u"sweep.strangers.0.receipt_id"_s).toLatin1();
    QCOMPARE(call(m_till.vendors(), "receipts.cancel", "{\"id\":\"" + stranger + "\"}").status, 200);
    QCOMPARE(reconcile({u"--sweep"_s}).exitCode, 0);
  }

  void takesUpWhatTheSweepFindsOfASale() {
    QCOMPARE(run({u"send"_s, m_till.folder().file(saleOf(m_other.toLatin1()))}).exitCode, 0);
    createElsewhere(m_other);
    const CliResult result = reconcile({u"--sweep"_s});
    QCOMPARE(result.at(u"sweep.turned_up"_s), "[\"" + m_other.toLatin1() + "\"]");
    const CliResult shown = run({u"show"_s, m_other});
    QCOMPARE(shown.text(u"duplicates.0"_s), m_till.receipts().back().id);
    QCOMPARE(shown.text(u"receipt_id"_s), m_till.receipts().front().id);
    QCOMPARE(shown.text(u"alarm"_s), u"duplicate"_s);
  }

  // Also when the sale's own one is cancelled, and however often it is asked.
  void isNotClearWhileAnotherPaymentLives() {
    QCOMPARE(run({u"send"_s, m_till.folder().file(saleOf(m_order.toLatin1()))}).exitCode, 0);
    createElsewhere(m_order);
    QCOMPARE(reconcile({u"--sweep"_s}).exitCode, 5);
    const CliResult again = reconcile();
    QCOMPARE(again.exitCode, 5);
    QCOMPARE(again.text(u"sales.0.order_id"_s), m_order);
    QCOMPARE(again.text(u"sales.0.alarm"_s), u"duplicate"_s);
    QCOMPARE(again.text(u"sales.0.duplicates.0"_s), m_till.receipts().back().id);
    // The other one takes the place of what is cancelled, to be cancelled in its turn.
    const CliResult cancelled = run({u"cancel"_s, m_order});
    QCOMPARE(cancelled.exitCode, 5);
    QCOMPARE(cancelled.text(u"state"_s), u"cancel-wanted"_s);
    QCOMPARE(cancelled.text(u"receipt_id"_s), m_till.receipts().back().id);
    QCOMPARE(reconcile().exitCode, 0);
    for (const sandbox::Receipt &receipt : m_till.receipts()) QVERIFY(receipt.state >= 20);
  }

  // The shop cancelled it in the cabinet, or its customer paid it after all.
  void looksAtTheOtherPaymentsOfASaleThatIsSettled_data() {
    QTest::addColumn<bool>("isPaid");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("alarm");
    QTest::newRow("cancelled") << false << 0 << QString();
    QTest::newRow("paid") << true << 0 << u"paid-twice"_s;  // two payments that are made are known well
  }
  void looksAtTheOtherPaymentsOfASaleThatIsSettled() {
    QFETCH(bool, isPaid);
    QCOMPARE(run({u"send"_s, m_till.folder().file(saleOf(m_order.toLatin1()))}).exitCode, 0);
    createElsewhere(m_order);
    QVERIFY(m_till.vendors().pay(m_till.receipts().front().id));
    QTRY_COMPARE_WITH_TIMEOUT(m_till.receipts().front().state, 4, 10'000);
    QCOMPARE(reconcile({u"--sweep"_s}).exitCode, 5);
    QCOMPARE(state(m_order), u"paid"_s);
    const QString other = m_till.receipts().back().id;
    if (isPaid) {
      QVERIFY(m_till.vendors().pay(other));
      QTRY_COMPARE_WITH_TIMEOUT(m_till.receipts().back().state, 4, 10'000);
    } else {
      QCOMPARE(call(m_till.vendors(), "receipts.cancel", "{\"id\":\"" + other.toLatin1() + "\"}").status,
               200);
      QTRY_COMPARE_WITH_TIMEOUT(m_till.receipts().back().state, 50, 10'000);
    }
    const CliResult result = reconcile();
    QTEST(result.exitCode, "exitCode");
    QTEST(result.text(u"sales.0.alarm"_s), "alarm");
  }

  // The backup says "absent", and knows nothing of the sale that was made of it since.
  void sendsNothingTwiceThatABackupThoughtAbsent() {
    lose(false, m_order);
    QCOMPARE(reconcile({u"--settle"_s, u"1"_s, u"--wait"_s}).exitCode, 0);
    QCOMPARE(state(m_order), u"absent"_s);
    const QString backup = m_till.folder().run({u"backup"_s, u"make"_s}).text(u"name"_s);
    QCOMPARE(run({u"resend"_s, m_order}).exitCode, 0);
    QCOMPARE(m_till.folder().run({u"backup"_s, u"restore"_s, backup}).exitCode, 0);
    QCOMPARE(run({u"resend"_s, m_order}).exitCode, 10);
    QVERIFY(run({u"void"_s, m_order}).exitCode != 0);
    QCOMPARE(reconcile().exitCode, 0);
    QCOMPARE(state(m_order), u"accepted"_s);
    QCOMPARE(m_till.creations(), 1u);
  }

  void comparesAllThatARestoredJournalOwes() {
    QCOMPARE(run({u"send"_s, m_till.folder().file(saleOf(m_order.toLatin1()))}).exitCode, 0);
    const QString backup = m_till.folder().run({u"backup"_s, u"make"_s}).text(u"name"_s);
    QCOMPARE(m_till.folder().run({u"backup"_s, u"restore"_s, backup}).exitCode, 0);
    const auto isOwed = [this] {
      const auto journal = store::Journal::open(m_till.folder().data(), u"T1"_s, store::Access::Read);
      return store::comparisonOwedSince(journal.value()->database()).value().has_value();
    };
    QVERIFY(m_till.vendors().addFault({.name = u"status"_s, .method = u"receipts.get_all"_s, .status = 500}));
    static_cast<void>(reconcile({u"--sweep"_s}));
    QVERIFY(isOwed());  // nothing was compared
    static_cast<void>(reconcile({u"--sweep"_s}));
    QVERIFY(!isOwed());
  }

  // Nobody would find it later: the days that a restored journal owes are compared once.
  void owesTheComparisonWhoseFindingsTheDiskRefused() {
    QCOMPARE(run({u"send"_s, m_till.folder().file(saleOf(m_order.toLatin1()))}).exitCode, 0);
    createElsewhere(m_order);
    const auto write = [this](const QString &sql) {
      const auto journal = store::Journal::open(m_till.folder().data(), u"T1"_s, store::Access::Write);
      return journal && journal.value()->database().run(sql);
    };
    const auto compared = [this] {
      const auto journal = store::Journal::open(m_till.folder().data(), u"T1"_s, store::Access::Read);
      auto rows = journal.value()->database().select(u"SELECT value FROM note WHERE name > 'compared '"_s);
      return rows.next() ? rows.text(0) : QString();
    };
    QVERIFY(write(u"CREATE TRIGGER full BEFORE INSERT ON duplicate BEGIN SELECT RAISE(FAIL, 'full'); END"_s));
    const auto before = compared();
    QCOMPARE(reconcile({u"--sweep"_s}).exitCode, 5);
    QCOMPARE(compared(), before);
    QVERIFY(write(u"DROP TRIGGER full"_s));
    QCOMPARE(reconcile({u"--sweep"_s}).exitCode, 5);  // the other one waits
    QVERIFY(compared() != before);
  }

  void keepsEachSweepInTheJournal() {
    static_cast<void>(reconcile({u"--sweep"_s}));
    const auto journal = store::Journal::open(m_till.folder().data(), u"T1"_s, store::Access::Read);
    QVERIFY(journal);
    store::Rows rows = journal.value()->database().select(
        u"SELECT COUNT(*) FROM scan WHERE order_id IS NULL AND outcome IN ('agrees', 'differs')"_s);
    QVERIFY(rows.next());
    QCOMPARE(rows.integer(0), 1);
  }
};

QTEST_GUILESS_MAIN(ReconcileTest)
#include "reconciletest.moc"
