#include <QTest>

#include "core/store/journal.h"
#include "tests/app/cli/connectedtill.h"
#include "tests/app/cli/salefiles.h"
#include "tests/core/sandbox/talk.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

/// What a comparison found and only a person can see to has a way out also where there is no window.
class DealtWithTest : public QObject {
  Q_OBJECT

  ConnectedTill m_till;
  const QString m_stranger = u"T1-20240101-1-AAAA"_s;

  [[nodiscard]] CliResult reconcile(const QStringList &more = {}) {
    return m_till.folder().run(QStringList{u"sale"_s, u"reconcile"_s} + more);
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_till.start()); }
  void init() {
    m_till.begin();
    m_till.vendors().options().listDelay = std::chrono::milliseconds(0);
    m_till.vendors().options().accountRows = sandbox::AccountRows::Kept;
    const QByteArray params = "{\"amount\":12000," + saleOf(m_stranger.toLatin1()).mid(1);
    QCOMPARE(call(m_till.vendors(), "receipts.create", params).status, 200);
    QCOMPARE(reconcile({u"--sweep"_s}).exitCode, 5);
  }
  // The stand-ins remember it.
  void cleanup() {
    const QByteArray id = m_till.receipts().back().id.toLatin1();
    QCOMPARE(call(m_till.vendors(), "receipts.cancel", "{\"id\":\"" + id + "\"}").status, 200);
  }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

  void isToldNoMore_data() {
    QTest::addColumn<bool>("isByReceipt");
    QTest::newRow("by its receipt") << true;
    QTest::newRow("by its order") << false;
  }
  void isToldNoMore() {
    QFETCH(bool, isByReceipt);
    const CliResult told = reconcile();
    QCOMPARE(told.exitCode, 5);
    QCOMPARE(told.at(u"sweep.receipts"_s), "null");
    const QString receipt = told.text(u"sweep.strangers.0.receipt_id"_s);
    const QString named = isByReceipt ? receipt : m_stranger;
    QCOMPARE(reconcile({u"--dealt-with"_s, named, u"--reason"_s, u"given back"_s}).exitCode, 0);
    QCOMPARE(reconcile({u"--sweep"_s}).exitCode, 0);
    const auto journal = store::Journal::open(m_till.folder().data(), u"T1"_s, store::Access::Read);
    const auto dealt = journal.value()->differences.lastDealt(5).value();
    QCOMPARE(dealt.size(), std::size_t{1});
    QCOMPARE(dealt.front().difference.receiptId, receipt);
    QCOMPARE(dealt.front().reason, u"given back"_s);
  }

  void isNotFoundUnderAnotherName() {
    const CliResult none =
        reconcile({u"--dealt-with"_s, u"T1-20240101-9-ZZZZ"_s, u"--reason"_s, u"given back"_s});
    QCOMPARE(none.exitCode, 6);
    QCOMPARE(none.text(u"error.code"_s), u"not-found"_s);
    QVERIFY(none.text(u"error.text"_s).contains(u"T1-20240101-9-ZZZZ"_s));
    QCOMPARE(reconcile().exitCode, 5);
  }

  void isDealtWithForAReason() {
    QCOMPARE(reconcile({u"--dealt-with"_s, m_stranger}).exitCode, 1);
    QCOMPARE(reconcile({u"--dealt-with"_s, m_stranger, u"--reason"_s, u" "_s}).exitCode, 1);
    QCOMPARE(reconcile({u"--dealt-with"_s, QString(), u"--reason"_s, u"given back"_s}).exitCode, 1);
    QCOMPARE(reconcile().exitCode, 5);
  }
};

QTEST_GUILESS_MAIN(DealtWithTest)
#include "dealtwithtest.moc"
