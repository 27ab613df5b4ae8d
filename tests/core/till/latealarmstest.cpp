#include <QSignalSpy>
#include <QTest>

#include "tests/core/till/severalsales.h"

using namespace kassir;
using namespace kassir::till;
using State = sale::SaleState;

/// What turns up of sales that had come to their end, and of whom it is told.
class LateAlarmsTest : public test::SeveralSales {
  Q_OBJECT

 private Q_SLOTS:
  void init() { open(); }
  void cleanup() { close(); }

  void doesNotTellAgainThatAFetchedOneIsSettled() {
    left("T1-1", State::Paid);
    begin();
    QSignalSpy settled(m_sales.get(), &OpenSales::settled);
    Checkout *checkout = m_sales->fetch(QStringLiteral("T1-1"));
    QVERIFY(checkout != nullptr);
    checkout->surface({}, {QStringLiteral("m")});
    QCOMPARE(checkout->status().alarm, sale::SaleAlarm::SomethingElse);
    QVERIFY(checkout->acknowledge(QStringLiteral("looked at")));
    QCOMPARE(settled.size(), 0);
  }

  // Whatever it was thought to have come to, and whoever looks.
  void tellsOfWhatIsPaidAfterItsEnd() {
    left("T1-1", State::Void);
    begin();
    QVERIFY(m_sales->takeUp());
    QSignalSpy settled(m_sales.get(), &OpenSales::settled);
    QSignalSpy alarmed(m_sales.get(), &OpenSales::alarmed);
    Checkout *checkout = m_sales->fetch(QStringLiteral("T1-1"));
    paycom::Receipt late;
    late.id = QStringLiteral("62da73b0803aced907a52b48");
    late.amount = sale::Money::fromTiyin(1000);
    late.state = 4;
    checkout->surface({late}, {});
    QCOMPARE(checkout->status().state, State::Paid);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(alarmed.size(), 1);
    // What is told again is no news.
    checkout->surface({late}, {});
    QCOMPARE(settled.size() + alarmed.size(), 2);
    QCOMPARE(m_sales->withAlarm().size(), std::size_t{1});
    QVERIFY(checkout->acknowledge(QStringLiteral("handed over")));
    QVERIFY(m_sales->withAlarm().empty());
    QCOMPARE(settled.size() + alarmed.size(), 2);
  }

  void tellsOfAGraverAlarmToo() {
    Checkout *sale = sell("T1-1");
    willCreate("62da73b0803aced907a52b46");
    sale->send(Checkout::Unsent::TryAgain);
    QTRY_COMPARE(sale->status().state, State::Accepted);
    QSignalSpy alarmed(m_sales.get(), &OpenSales::alarmed);
    paycom::Receipt own, other;
    own.id = QStringLiteral("62da73b0803aced907a52b46");
    other.id = QStringLiteral("62da73b0803aced907a52b47");
    own.amount = other.amount = sale::Money::fromTiyin(1000);
    sale->surface({own, other}, {});
    QCOMPARE(sale->status().alarm, sale::SaleAlarm::Duplicate);
    QCOMPARE(alarmed.size(), 1);
    own.state = other.state = 4;
    sale->surface({own, other}, {});
    QCOMPARE(sale->status().alarm, sale::SaleAlarm::PaidTwice);
    QCOMPARE(alarmed.size(), 2);
  }

  void fetchesASettledOneForWhatTurnsUpLate() {
    left("T1-1", State::Void);
    begin();
    QVERIFY(m_sales->takeUp());
    Checkout *checkout = m_sales->fetch(QStringLiteral("T1-1"));
    QVERIFY(checkout != nullptr);
    paycom::Receipt late;
    late.id = QStringLiteral("62da73b0803aced907a52b48");
    late.amount = sale::Money::fromTiyin(1000);
    checkout->surface({late}, {});
    QCOMPARE(checkout->status().state, State::CancelWanted);
    QCOMPARE(m_sales->count(), qsizetype{1});
    m_sales->release(QStringLiteral("T1-1"));
    QCOMPARE(m_sales->find(QStringLiteral("T1-1")), checkout);  // it is waited for again
    QVERIFY(m_sales->fetch(QStringLiteral("nobody's")) == nullptr);
  }
};

QTEST_GUILESS_MAIN(LateAlarmsTest)
#include "latealarmstest.moc"
