#include <QTest>
#include <QTestEventLoop>

#include "tests/app/cli/connectedtill.h"
#include "tests/app/cli/salefiles.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

// A sale whose sender dies, and two senders at once.
class KilledSendTest : public QObject {
  Q_OBJECT

  ConnectedTill m_till;
  // The stand-ins remember those of every test.
  QString m_order;
  QString m_other;
  int m_count = 0;

  [[nodiscard]] CliResult run(const QStringList &words) {
    return m_till.folder().run(QStringList{u"sale"_s} + words);
  }
  [[nodiscard]] CliRun startSending(const QString &order) {
    return m_till.folder().start({u"--json"_s, u"--data"_s, m_till.folder().data(), u"sale"_s, u"send"_s,
                                  m_till.folder().file(saleOf(order.toLatin1()))});
  }
  [[nodiscard]] QString listedState() { return run({u"list"_s}).text(u"0.state"_s); }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_till.start()); }
  void init() {
    m_till.begin();
    m_order = u"A-%1"_s.arg(++m_count);
    m_other = u"B-%1"_s.arg(m_count);
  }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

  void hasSentNothingBeforeTheConnection() {
    QVERIFY(m_till.vendors().addFault({.name = u"silent"_s, .count = std::nullopt}));
    CliRun sending = startSending(m_order);
    QTRY_COMPARE_WITH_TIMEOUT(m_till.connections(), 1u, 10'000);
    QCOMPARE(listedState(), u"sending"_s);  // somebody is at it
    sending.kill();
    m_till.vendors().clearFaults();
    QCOMPARE(sending.result().err, m_order.toLatin1() + '\n');
    const CliResult listed = run({u"list"_s});
    QCOMPARE(listed.text(u"0.order_id"_s), m_order);
    QCOMPARE(listed.text(u"0.state"_s), u"queued"_s);
    QCOMPARE(run({u"reconcile"_s}).exitCode, 0);
    QCOMPARE(listedState(), u"queued"_s);
    QCOMPARE(m_till.creations(), 0u);
    QCOMPARE(run({u"void"_s, m_order}).exitCode, 0);
    QCOMPARE(listedState(), u"void"_s);
  }

  void mayBeSentAgainByAPersonIfNothingLeft() {
    QVERIFY(m_till.vendors().addFault({.name = u"silent"_s, .count = std::nullopt}));
    CliRun sending = startSending(m_order);
    QTRY_COMPARE_WITH_TIMEOUT(m_till.connections(), 1u, 10'000);
    sending.kill();
    m_till.vendors().clearFaults();
    const CliResult resent = run({u"resend"_s, m_order});
    QCOMPARE(resent.exitCode, 0);
    QCOMPARE(resent.text(u"outcome"_s), u"accepted"_s);
    QCOMPARE(m_till.creations(), 1u);
  }

  void isFoundThoughItRanLate() {
    QVERIFY(m_till.vendors().addFault({.name = u"hang"_s,
                                       .method = u"receipts.create"_s,
                                       .execute = false,
                                       .executeAfter = std::chrono::milliseconds(1'500)}));
    CliRun sending = startSending(m_order);
    QTRY_COMPARE_WITH_TIMEOUT(m_till.methods().size(), 1, 10'000);
    sending.kill();
    QCOMPARE(sending.result().err, m_order.toLatin1() + '\n');
    QCOMPARE(listedState(), u"unknown"_s);
    const CliResult result = run({u"reconcile"_s, u"--settle"_s, u"2"_s, u"--wait"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(listedState(), u"accepted"_s);
    QCOMPARE(m_till.creations(), 1u);
    QCOMPARE(run({u"show"_s, m_order}).text(u"receipt_id"_s), m_till.receipts().front().id);
  }

  void isProvenAbsentIfItNeverRan() {
    QVERIFY(m_till.vendors().addFault({.name = u"hang"_s, .method = u"receipts.create"_s, .execute = false}));
    CliRun sending = startSending(m_order);
    QTRY_COMPARE_WITH_TIMEOUT(m_till.methods().size(), 1, 10'000);
    sending.kill();
    QCOMPARE(run({u"reconcile"_s, u"--settle"_s, u"1"_s, u"--wait"_s}).exitCode, 0);
    QCOMPARE(listedState(), u"absent"_s);
    QCOMPARE(m_till.creations(), 0u);
  }

  void letsOneOfTwoSendAtOnce() {
    QVERIFY(m_till.vendors().addFault(
        {.name = u"slow"_s, .method = u"receipts.create"_s, .wait = std::chrono::milliseconds(1'500)}));
    CliRun first = startSending(m_order);
    CliRun second = startSending(m_other);
    const QList<CliResult> results{first.result(), second.result()};
    QList<int> codes{results[0].exitCode, results[1].exitCode};
    std::sort(codes.begin(), codes.end());
    QCOMPARE(codes, (QList<int>{0, 9}));
    QCOMPARE(m_till.creations(), 1u);
    const CliResult &refused = results[results[0].exitCode == 9 ? 0 : 1];
    QCOMPARE(refused.text(u"error.code"_s), u"till-open"_s);
    QCOMPARE(refused.text(u"outcome"_s), u"not-sent"_s);
    QCOMPARE(refused.err, QByteArray());
    QCOMPARE(run({u"list"_s}).answer.items().size(), 1u);
  }

  void letsNobodyActBesideASender_data() {
    QTest::addColumn<QStringList>("words");
    for (const QString &command : {u"cancel"_s, u"pay"_s, u"resend"_s, u"void"_s, u"reconcile"_s})
      QTest::newRow(qPrintable(command)) << QStringList{command};
    QTest::newRow("sms") << QStringList{u"sms"_s, u"901112233"_s};
  }
  void letsNobodyActBesideASender() {
    QFETCH(QStringList, words);
    QVERIFY(m_till.vendors().addFault({.name = u"silent"_s, .count = std::nullopt}));
    CliRun sending = startSending(m_order);
    QTRY_COMPARE_WITH_TIMEOUT(m_till.connections(), 1u, 10'000);
    words.insert(1, m_order);
    const CliResult result = m_till.folder().run(QStringList{u"sale"_s} + words, "50512345678901234567\n");
    QCOMPARE(result.exitCode, 9);
    QVERIFY(result.text(u"error.text"_s).contains(u"kassir-cli"_s));
    QCOMPARE(run({u"list"_s}).exitCode, 0);
    sending.kill();
  }
};

QTEST_GUILESS_MAIN(KilledSendTest)
#include "killedsendtest.moc"
