#include "core/store/attemptstore.h"

#include <QCryptographicHash>
#include <QTest>

#include "keptsales.h"

using namespace kassir;
using namespace kassir::store;

class AttemptStoreTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<KeptSales> m_kept;

  // Every byte there is, so that a text in between would change some.
  static QByteArray everyByte() {
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte) bytes += static_cast<char>(byte);
    return bytes + QByteArray("\xff\xfe\xc0\x00\xed\xa0\x80", 7);
  }
  static NewAttempt call(Method method, const char *orderId = "T1-1") {
    return {QLatin1String(orderId), method, KeptSales::sale({}).peer, 41, everyByte()};
  }
  qint64 begin(const NewAttempt &attempt) {
    Transaction unit = m_kept->unit(Action::BeginAttempt, attempt.orderId);
    const qint64 row = m_kept->journal().attempts.begin(unit, attempt);
    return unit.commit() ? row : -1;
  }
  template <class Write>
  Result<void, Failure> step(Write write) {
    Transaction unit = m_kept->unit(Action::Reply);
    write(m_kept->journal().attempts, unit);
    return unit.commit();
  }
  std::vector<AttemptRecord> attempts(const char *orderId = "T1-1") {
    auto found = m_kept->journal().attempts.of(QLatin1String(orderId));
    return found ? found.value() : std::vector<AttemptRecord>();
  }

 private Q_SLOTS:
  void init() {
    m_kept = std::make_unique<KeptSales>();
    QVERIFY(m_kept->freeze(QStringLiteral("T1-1")));
    QVERIFY(m_kept->freeze(QStringLiteral("T1-2")));
  }

  void readsTheSameWithoutBodies() {
    const qint64 row = begin(call(Method::Create));
    QVERIFY(step([row](AttemptStore &store, Transaction &unit) {
      store.bodyLeaves(unit, row);
      store.keepReply(unit, row, 200, everyByte());
      store.keepOutcome(unit, row, QStringLiteral("refused"), QStringLiteral("-31601"));
    }));
    const AttemptRecord whole = attempts().front();
    QCOMPARE(whole.reply, everyByte());
    const auto read = m_kept->journal().attempts.withoutBodies(QStringLiteral("T1-1"));
    QCOMPARE(read.value().size(), std::size_t{1});
    const AttemptRecord &lean = read.value().front();
    QVERIFY(lean.call.request.isEmpty() && lean.reply.isEmpty());
    QVERIFY(lean.sequence == row && lean.call.method == Method::Create && lean.began == whole.began);
    QVERIFY(lean.bodyLeft == whole.bodyLeft && lean.ended == whole.ended && lean.bodyLeft);
    QVERIFY(lean.httpStatus == 200 && lean.outcome == whole.outcome && lean.error == whole.error);
  }

  void countsForEachSaleAndMethod() {
    const std::vector<std::pair<NewAttempt, int>> calls{
        {call(Method::Create), 1},   {call(Method::Create), 2}, {call(Method::Cancel), 1},
        {call(Method::SendLink), 1}, {call(Method::Create), 3}, {call(Method::Create, "T1-2"), 1}};
    for (const auto &[attempt, number] : calls) {
      const qint64 row = begin(attempt);
      const auto all = m_kept->journal().attempts.of(attempt.orderId);
      QCOMPARE(all.value().back().sequence, row);
      QCOMPARE(all.value().back().number, number);
      QCOMPARE(all.value().back().call.method, attempt.method);
    }
    QCOMPARE(attempts().size(), std::size_t{5});
  }

  void keepsACallBeforeItIsMade() {
    begin(call(Method::Pay));
    QVERIFY(m_kept->open());
    const AttemptRecord record = attempts().front();
    QCOMPARE(record.call.request, everyByte());
    QCOMPARE(record.call.requestId, 41);
    QCOMPARE(record.call.peer, KeptSales::sale({}).peer);
    QCOMPARE(record.began, m_kept->now.wall);
    QVERIFY(!record.bodyLeft && !record.ended && !record.httpStatus);
    QVERIFY(record.outcome.isEmpty() && record.error.isEmpty() && record.reply.isEmpty());
  }

  void keepsEachStepOfItsWay() {
    const qint64 row = begin(call(Method::Create));
    m_kept->now.wall = m_kept->now.wall.addSecs(1);
    QVERIFY(step([row](AttemptStore &store, Transaction &unit) { store.bodyLeaves(unit, row); }));
    QCOMPARE(attempts().front().bodyLeft, m_kept->now.wall);
    m_kept->now.wall = m_kept->now.wall.addSecs(1);
    QVERIFY(step(
        [row](AttemptStore &store, Transaction &unit) { store.keepReply(unit, row, 200, everyByte()); }));
    const QDateTime replied = m_kept->now.wall;
    m_kept->now.wall = m_kept->now.wall.addSecs(1);
    QVERIFY(step([row](AttemptStore &store, Transaction &unit) {
      store.keepOutcome(unit, row, QStringLiteral("unknown"), QStringLiteral("-31001"));
    }));
    QVERIFY(m_kept->open());
    const AttemptRecord record = attempts().front();
    QCOMPARE(record.reply, everyByte());
    QCOMPARE(record.httpStatus, 200);
    QCOMPARE(record.ended, replied);  // when it came, not when it was understood
    QCOMPARE(record.outcome, QStringLiteral("unknown"));
    QCOMPARE(record.error, QStringLiteral("-31001"));
  }

  void endsACallThatNobodyAnswered() {
    const qint64 row = begin(call(Method::Create));
    QVERIFY(step([row](AttemptStore &store, Transaction &unit) {
      store.keepOutcome(unit, row, QStringLiteral("not-sent"), {});
    }));
    QCOMPARE(attempts().front().ended, m_kept->now.wall);
    QVERIFY(!attempts().front().httpStatus);
    QCOMPARE(m_kept->count(QStringLiteral("SELECT COUNT(*) FROM attempt WHERE error IS NULL")), 1);
  }

  void keepsTheHashOfWhatWentAndCame() {
    const qint64 row = begin(call(Method::Create));
    QVERIFY(step([row](AttemptStore &store, Transaction &unit) { store.keepReply(unit, row, 200, "{}"); }));
    Rows rows =
        m_kept->journal().database().select(QStringLiteral("SELECT request_hash, reply_hash FROM attempt"));
    QVERIFY(rows.next());
    QCOMPARE(rows.bytes(0), QCryptographicHash::hash(everyByte(), QCryptographicHash::Sha256));
    QCOMPARE(rows.bytes(1).toHex(),
             QByteArray("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"));
  }

  void refusesAStepOfACallThatIsNotThere() {
    QCOMPARE(step([](AttemptStore &store, Transaction &unit) { store.keepReply(unit, 99, 200, "{}"); })
                 .error()
                 .code,
             Failure::Code::Refused);
    QVERIFY(!step([](AttemptStore &store, Transaction &unit) { store.bodyLeaves(unit, 99); }));
    QVERIFY(!step([](AttemptStore &store, Transaction &unit) {
      store.keepOutcome(unit, 99, QStringLiteral("x"), {});
    }));
  }

  void refusesACallForASaleThatIsNotThere() {
    QCOMPARE(begin(call(Method::Create, "nobody")), -1);
    QCOMPARE(attempts("nobody").size(), std::size_t{0});
  }

  void callsEachMethodByItsName() {
    for (const Method method : {Method::Create, Method::Cancel, Method::Pay, Method::SendLink})
      QCOMPARE(methodFrom(nameOf(method)), method);
    QCOMPARE(nameOf(Method::SendLink), QStringLiteral("send-link"));
    QVERIFY(!methodFrom(u"delete"));
  }
};

QTEST_GUILESS_MAIN(AttemptStoreTest)
#include "attemptstoretest.moc"
