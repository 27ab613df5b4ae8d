#include "core/store/printstore.h"

#include <QTest>

#include "keptsales.h"

using namespace kassir;
using namespace kassir::store;

class PrintStoreTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<KeptSales> m_kept;
  const QString m_order = QStringLiteral("T1-1");

  std::optional<qint64> begin(const QString &orderId) {
    Transaction unit = m_kept->unit(Action::Print, orderId);
    const qint64 print = m_kept->journal().prints.begin(unit, orderId);
    return unit.commit() ? std::optional(print) : std::nullopt;
  }
  Result<void, Failure> end(qint64 print) {
    Transaction unit = m_kept->unit(Action::Print, m_order);
    m_kept->journal().prints.end(unit, print);
    return unit.commit();
  }
  Result<void, Failure> withdraw(qint64 print) {
    Transaction unit = m_kept->unit(Action::Print, m_order);
    m_kept->journal().prints.withdraw(unit, print);
    return unit.commit();
  }
  std::vector<PrintRecord> prints() { return m_kept->journal().prints.of(m_order).value(); }

 private Q_SLOTS:
  void init() {
    m_kept = std::make_unique<KeptSales>();
    QVERIFY(m_kept->freeze(m_order));
  }

  void knowsWhichHaveAnEnd() {
    QVERIFY(prints().empty());
    const auto first = begin(m_order);
    QVERIFY(first && end(*first));
    QVERIFY(begin(m_order));
    QVERIFY(begin(QStringLiteral("of a look-up")));
    QVERIFY(m_kept->open());
    QCOMPARE(prints().size(), std::size_t{2});
    QVERIFY(prints().front().ended.has_value());
    QVERIFY(!prints().back().ended.has_value());
  }

  void forgetsOnlyWhatHasNoEnd() {
    const auto first = begin(m_order);
    QVERIFY(end(*first));
    QVERIFY2(!withdraw(*first), "it is on paper");
    const auto second = begin(m_order);
    QVERIFY(withdraw(*second));
    QCOMPARE(prints().size(), std::size_t{1});
    QVERIFY2(!end(*second), "nothing ends that never was");
  }
};

QTEST_GUILESS_MAIN(PrintStoreTest)
#include "printstoretest.moc"
