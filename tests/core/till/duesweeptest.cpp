#include "core/till/reconcile/duestretch.h"

#include <QTest>

#include "core/store/owedcomparison.h"
#include "tests/support/temporaryjournal.h"

using namespace kassir;
using namespace kassir::till;

class DueStretchTest : public QObject {
  Q_OBJECT

 private:
  test::TemporaryJournal m_journal;
  settings::ShopSettings m_shop = settings::Settings().shop;
  const Moment m_now{QDateTime(QDate(2024, 1, 31), QTime(7, 0), Qt::UTC), QStringLiteral("boot"), {}};

  [[nodiscard]] Sweep::Stretch due() const { return dueStretch(*m_journal, m_shop, m_now.wall); }

 private Q_SLOTS:
  void isYesterdayAndToday() {
    QCOMPARE(due().first, QDate(2024, 1, 30));
    QCOMPARE(due().last, QDate(2024, 1, 31));
  }

  void reachesAsFarAsIsOwed() {
    store::Transaction unit = m_journal->begin({store::Actor::Till, store::Action::Restore, m_now});
    store::oweComparison(unit, m_now.wall.addDays(-20));
    QVERIFY(unit.commit());
    QCOMPARE(due().first, QDate(2024, 1, 11));
    QVERIFY(due().span.from <= m_now.wall.addDays(-20) && due().span.to >= m_now.wall);
    settleDue(*m_journal, store::Actor::Till, m_now);
    QCOMPARE(due().first, QDate(2024, 1, 30));
  }
};

QTEST_GUILESS_MAIN(DueStretchTest)
#include "duestretchtest.moc"
