#include "core/store/scanstore.h"

#include <QTest>

#include "keptsales.h"

using namespace kassir;
using namespace kassir::store;

class ScanStoreTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<KeptSales> m_kept;

  qint64 begin(const QString &orderId) {
    Transaction unit = m_kept->unit(Action::BeginScan, orderId);
    const qint64 row = m_kept->journal().scans.begin(unit, orderId, KeptSales::sale({}).peer);
    return unit.commit() ? row : -1;
  }
  Result<void, Failure> end(qint64 scan, qint64 receipts) {
    Transaction unit = m_kept->unit(Action::EndScan);
    m_kept->journal().scans.end(unit, scan, receipts, QStringLiteral("absent"));
    return unit.commit();
  }

 private Q_SLOTS:
  void init() {
    m_kept = std::make_unique<KeptSales>();
    QVERIFY(m_kept->freeze(QStringLiteral("T1-1")));
  }

  void keepsWhatWasReadAndWhatItSaid() {
    const qint64 cutOff = begin(QStringLiteral("T1-1"));
    const qint64 whole = begin(QStringLiteral("T1-1"));
    QVERIFY(cutOff > 0 && whole > cutOff);
    const QDateTime began = m_kept->now.wall;
    m_kept->now.wall = began.addSecs(3);
    QVERIFY(end(whole, 412));
    QVERIFY(m_kept->open());
    const auto scans = m_kept->journal().scans.of(QStringLiteral("T1-1"));
    QVERIFY(scans);
    QCOMPARE(scans.value().size(), std::size_t{2});
    const ScanRecord &first = scans.value().front();
    QVERIFY(!first.ended && !first.receipts && first.outcome.isEmpty());
    const ScanRecord &second = scans.value().back();
    QCOMPARE(second.sequence, whole);
    QCOMPARE(second.orderId, QStringLiteral("T1-1"));
    QCOMPARE(second.peer, KeptSales::sale({}).peer);
    QCOMPARE(second.began, began);
    QCOMPARE(second.ended, m_kept->now.wall);
    QCOMPARE(second.receipts, 412);
    QCOMPARE(second.outcome, QStringLiteral("absent"));
  }

  void maybeForNoSaleAlone() {
    QVERIFY(begin({}) > 0);
    QCOMPARE(m_kept->count(QStringLiteral("SELECT COUNT(*) FROM scan WHERE order_id IS NULL")), 1);
    QVERIFY(m_kept->journal().scans.of(QStringLiteral("T1-1")).value().empty());
  }

  void refusesWhatIsNotThere() {
    QCOMPARE(begin(QStringLiteral("nobody")), -1);
    QCOMPARE(end(99, 0).error().code, Failure::Code::Refused);
  }
};

QTEST_GUILESS_MAIN(ScanStoreTest)
#include "scanstoretest.moc"
