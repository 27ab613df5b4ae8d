#include <QTest>

#include "core/json/parse.h"
#include "tests/crash/reckoning.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

namespace {

json::Value read(const QByteArray &text) {
  auto parsed = json::parse(text);
  return parsed ? std::move(parsed).value() : json::Value();
}

// A sale, its receipt and its request, as both sides tell them; each part can be replaced.
struct Day {
  QByteArray state = "accepted";
  QByteArray sale = R"("order_id":"A-1","amount":12000)";
  QByteArray receiptId = "\"r1\"";
  QByteArray duplicates = "[]";
  QByteArray attempt = R"("method":"create","request_id":7,"body_left":"2026-01-01T00:00:00Z")";
  QByteArray receipts = R"({"receipt_id":"r1","state":0,"amount":12000})";
  QByteArray executed = R"("method":"receipts.create","order":"A-1")";
  QByteArray more = {};  // of executions
  QByteArray requests = request(7);
  Told told{u"A-1"_s, u"r1"_s, u"accepted"_s};

  static QByteArray request(int id) {
    return R"({"body":"{\"id\":)" + QByteArray::number(id) +
           R"(,\"method\":\"receipts.create\",\"params\":{\"account\":{\"order_id\":\"A-1\"}}}"})";
  }
  [[nodiscard]] Reckoning reckoning() const {
    const QByteArray sales = "[{" + sale + ",\"state\":\"" + state + "\",\"receipt_id\":" + receiptId +
                             ",\"duplicates\":" + duplicates + ",\"attempts\":[{" + attempt + "}]}]";
    const QByteArray executions = "[{" + executed + ",\"receipt_id\":\"r1\"}" + more + "]";
    return Reckoning({read(sales), read('[' + receipts + ']'), read(executions), read('[' + requests + ']')},
                     {told});
  }
};

const QByteArray second = R"(,{"receipt_id":"r2","state":0,"amount":12000})";
const QByteArray secondExecution = R"(,{"method":"receipts.create","order":"A-1","receipt_id":"r2"})";

}  // namespace

/// Whether each difference between two books would be noticed.
class ReckoningTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsNothingWhereAllIsWell_data() {
    QTest::addColumn<Day>("day");
    QTest::newRow("accepted") << Day{};
    QTest::newRow("paid") << Day{.state = "paid",
                                 .receipts = R"({"receipt_id":"r1","state":4,"amount":12000})"};
    QTest::newRow("cancelled") << Day{.state = "cancelled",
                                      .receipts = R"({"receipt_id":"r1","state":50,"amount":12000})"};
    QTest::newRow("not yet looked for")
        << Day{.state = "unknown", .receiptId = "null", .told = {u"A-1"_s, {}, u"unknown"_s}};
    QTest::newRow("a duplicate, shown")
        << Day{.duplicates = "[\"r2\"]", .receipts = Day().receipts + second, .more = secondExecution};
    QTest::newRow("never arrived") << Day{
        .state = "absent", .receiptId = "null", .receipts = {}, .told = {u"A-1"_s, {}, u"unknown"_s}};
  }
  void findsNothingWhereAllIsWell() {
    QFETCH(Day, day);
    QCOMPARE(day.reckoning().differences(), QStringList());
  }

  void namesEachDifference_data() {
    QTest::addColumn<Day>("day");
    QTest::addColumn<QString>("difference");
    QTest::newRow("an acknowledged sale is lost") << Day{.sale = R"("order_id":"A-2","amount":12000)"}
                                                  << u"A-1 was acknowledged and is not in the journal"_s;
    QTest::newRow("a shown receipt is lost") << Day{.state = "unknown", .receiptId = "null"}
                                             << u"A-1: receipt r1 was shown and is not in the journal"_s;
    QTest::newRow("what was accepted is void")
        << Day{.state = "void"} << u"A-1 was accepted and is void in the journal"_s;
    QTest::newRow("said to be nowhere") << Day{.told = {u"A-1"_s, {}, u"not-sent"_s}}
                                        << u"A-1 was said to be not-sent, and receipt r1 was made"_s;
    QTest::newRow("a receipt of nobody") << Day{.executed = R"("method":"receipts.create","order":"A-3")"}
                                         << u"receipt r1 is of order A-3, which is not in the journal"_s;
    QTest::newRow("another sum") << Day{.receipts = R"({"receipt_id":"r1","state":0,"amount":12001})"}
                                 << u"A-1: receipt r1 is of 12001 tiyin, the sale of 12000"_s;
    QTest::newRow("absent and alive")
        << Day{.state = "absent"} << u"A-1 is absent in the journal, and receipt r1 lives"_s;
    QTest::newRow("twice, not shown")
        << Day{.receipts = Day().receipts + second, .more = secondExecution}
        << u"A-1: receipt r2 lives and is shown neither as the sale's nor as a duplicate"_s;
    QTest::newRow("a receipt that never was") << Day{.receipts = {}} << u"A-1: receipt r1 was never made"_s;
    QTest::newRow("paid, and nobody paid")
        << Day{.state = "paid"} << u"A-1 is paid in the journal, and receipt r1 is in state 0"_s;
    QTest::newRow("somebody paid") << Day{.receipts = R"({"receipt_id":"r1","state":4,"amount":12000})"}
                                   << u"A-1 is accepted in the journal, and receipt r1 is in state 4"_s;
    QTest::newRow("cancelled and alive")
        << Day{.state = "cancelled"} << u"A-1 is cancelled in the journal, and receipt r1 is in state 0"_s;
    QTest::newRow("an attempt that nobody wrote down")
        << Day{.requests = Day::request(8)}
        << u"create 8 of A-1 arrived, and no such attempt is in the journal"_s;
    QTest::newRow("a body that had not left")
        << Day{.attempt = R"("method":"create","request_id":7,"body_left":null)"}
        << u"create 7 of A-1 arrived, and had not left by the journal"_s;
    QTest::newRow("asked twice") << Day{.requests = Day::request(7) + ',' + Day::request(7)}
                                 << u"create 7 of A-1 came more than once"_s;
  }
  void namesEachDifference() {
    QFETCH(Day, day);
    QFETCH(QString, difference);
    const QStringList differences = day.reckoning().differences();
    QVERIFY2(differences.contains(difference), qPrintable(differences.join(u'\n')));
  }

  void tellsWhatIsUnclear() {
    QCOMPARE(Day().reckoning().unclear(), QStringList());
    QCOMPARE((Day{.state = "unknown"}.reckoning().unclear()), QStringList{u"A-1"_s});
  }
};

Q_DECLARE_METATYPE(Day)

QTEST_GUILESS_MAIN(ReckoningTest)
#include "reckoningtest.moc"
