#include <QTest>
#include <algorithm>

#include "tests/crash/crashtill.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

/// Several programs that want to sell from one folder in the same moment.
class RaceTest : public QObject {
  Q_OBJECT

  CrashTill m_till;

  using Senders = std::vector<std::unique_ptr<CliRun>>;

  // Less than a request may take, and more than a busy machine needs to start some programs.
  static constexpr int longest = 20'000;

  [[nodiscard]] static auto running(const Senders &senders) {
    return std::count_if(senders.begin(), senders.end(),
                         [](const auto &sender) { return sender->isRunning(); });
  }
  [[nodiscard]] Senders startSenders(int count) {
    Senders senders;
    for (int i = 0; i < count; ++i) senders.push_back(m_till.startSending());
    return senders;
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_till.start()); }
  void init() { QVERIFY(m_till.begin()); }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

  // The server stands still until all have met. The first rounds make the folder's journal, too.
  void letsOneSend_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isFirst");
    constexpr int rounds = 3;
    for (const int count : {2, 5}) {
      for (int round = 1; round <= rounds; ++round) {
        QTest::addRow("%d on a folder that never sold, round %d", count, round) << count << true;
        QTest::addRow("%d on one that did, round %d", count, round) << count << false;
      }
    }
  }
  void letsOneSend() {
    QFETCH(int, count);
    QFETCH(bool, isFirst);
    if (!isFirst) QCOMPARE(m_till.run(m_till.sending()).exitCode, 0);
    m_till.vendors().pause();
    const auto senders = startSenders(count);
    const bool haveMet = QTest::qWaitFor([&senders] { return running(senders) == 1; }, longest);
    m_till.vendors().goOn();
    QVERIFY(haveMet);
    QStringList orders;
    QList<int> codes;
    for (const auto &sender : senders) {
      const CliResult result = sender->result();
      codes << result.exitCode;
      m_till.remember(result);
      if (result.exitCode == 0) orders << result.text(u"order_id"_s);
      if (result.exitCode != 9) continue;
      QCOMPARE(result.text(u"error.code"_s), u"till-open"_s);
      QCOMPARE(result.err, QByteArray());  // nothing was acknowledged
    }
    QCOMPARE(codes.count(0), 1);
    QCOMPARE(codes.count(9), count - 1);
    QCOMPARE(m_till.receipts(), isFirst ? 1u : 2u);
    QCOMPARE(m_till.reckoning().differences(), QStringList());
    QCOMPARE(m_till.state(orders.first()), u"accepted"_s);
  }

  // Who holds the folder dies while its request is under way: the next one has it at once.
  void takesTheFolderOverAtOnce_data() {
    QTest::addColumn<int>("count");
    QTest::newRow("from one of two") << 2;
    QTest::newRow("from one of five") << 5;
  }
  void takesTheFolderOverAtOnce() {
    QFETCH(int, count);
    QVERIFY(m_till.setFault(R"({"name":"hang","method":"receipts.create","execute_after":0.3})"));
    const auto senders = startSenders(count);
    QTRY_COMPARE_WITH_TIMEOUT(m_till.arrived(), 1u, longest);
    // All but the winner have gone by themselves; who is left is killed.
    QTRY_COMPARE_WITH_TIMEOUT(running(senders), 1, longest);
    for (const auto &sender : senders) {
      const bool isWinner = sender->isRunning();
      if (isWinner) sender->kill();
      const CliResult result = sender->result();
      m_till.remember(result);
      QCOMPARE(result.exitCode, isWinner ? -1 : 9);
    }
    QVERIFY(m_till.setFault({}));
    QCOMPARE(m_till.state(m_till.lastOrder()), u"unknown"_s);
    QCOMPARE(m_till.run(m_till.sending()).exitCode, 0);
    QCOMPARE(m_till.reckoning().differences(), QStringList());
    QCOMPARE(m_till.drain(u"1"_s), QStringList());
  }
};

QTEST_GUILESS_MAIN(RaceTest)
#include "racetest.moc"
