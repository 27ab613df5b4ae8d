#include <QTest>

#include "tests/support/payingtill.h"

using namespace kassir;
using namespace kassir::till;
using State = sale::SaleState;

/// A receipt is one sale's, whoever says so: a list, an answer, a person.
class ReceiptOfOneSaleTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::PayingTill> m_till;

 private Q_SLOTS:
  void init() { m_till = std::make_unique<test::PayingTill>(); }

  void letsAPersonPickAmongTheNameless() {
    m_till->willLoseTheAnswer();
    m_till->willList({test::PayingTill::receipt(0)});
    m_till->checkout().watch();
    m_till->send();
    QTRY_COMPARE(m_till->checkout().candidates().size(), std::size_t{1});
    QCOMPARE(m_till->state(), State::Unknown);
    QVERIFY(!m_till->checkout().pick(QStringLiteral("somebody else's")));
    QVERIFY(m_till->checkout().pick(QString::fromLatin1(test::PayingTill::paymentId)));
    QCOMPARE(m_till->kept().state, State::Accepted);
  }

  // On a kassa that names no orders, the payment of one sale waits in the list of another of the same sum.
  void offersNoReceiptToTwoSales() {
    const QString receipt = QString::fromLatin1(test::PayingTill::paymentId);
    m_till->willLoseTheAnswer();
    m_till->willList({test::PayingTill::receipt(0)});
    m_till->checkout().watch();
    m_till->send();
    QTRY_COMPARE(m_till->checkout().candidates().size(), std::size_t{1});
    const auto other = m_till->another(QStringLiteral("T1-2"));
    m_till->willLoseTheAnswer();
    m_till->willList({test::PayingTill::receipt(4)});
    other->watch();
    other->send(Checkout::Unsent::TryAgain);
    QTRY_COMPARE(other->candidates().size(), std::size_t{1});
    QVERIFY(m_till->checkout().pick(receipt));
    QVERIFY(other->candidates().empty());
    QVERIFY(!other->pick(receipt));
    QCOMPARE(other->status().state, State::Unknown);
    QVERIFY(!other->storeFailure());
    m_till->willList({test::PayingTill::receipt(4)});
    other->look();
    QTRY_COMPARE(other->status().state, State::Unknown);
    QVERIFY(other->candidates().empty());
  }

  void takesNoAnswerThatTellsAnothersReceipt() {
    m_till->willCreate();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Accepted);
    const auto other = m_till->another(QStringLiteral("T1-2"));
    m_till->willCreate();
    other->send(Checkout::Unsent::TryAgain);
    QTRY_COMPARE(other->status().state, State::Unknown);
    QCOMPARE(other->status().alarm, sale::SaleAlarm::SomethingElse);
    QVERIFY(!other->storeFailure());
  }

  // Whoever asks, the journal gives a receipt to one sale.
  void keepsAReceiptForOneSaleOnly() {
    const Moment now = m_till->clock.moment();
    for (const char *order : {"T1-2", "T1-3"}) {
      m_till->journal.freeze(QString::fromLatin1(order), 1000, now);
    }
    const auto keep = [&](const char *order, const QString &payment, const QString &other) {
      sale::SaleStatus status;
      status.state = State::Accepted;
      status.payment = sale::Payment{payment, sale::PaymentFace::Waiting, 0};
      if (!other.isEmpty()) status.duplicates = {{other, sale::PaymentFace::Waiting, 0}};
      store::Transaction unit =
          m_till->journal->begin({store::Actor::Till, store::Action::Pick, now, QString::fromLatin1(order)});
      m_till->journal->sales.setStatus(unit, QString::fromLatin1(order), status);
      return unit.commit().hasValue();
    };
    QVERIFY(keep("T1-2", QStringLiteral("a"), QStringLiteral("b")));
    QVERIFY(keep("T1-2", QStringLiteral("b"), QStringLiteral("a")));
    QVERIFY(!keep("T1-3", QStringLiteral("a"), {}));
    QVERIFY(!keep("T1-3", QStringLiteral("b"), {}));
    QVERIFY(!keep("T1-3", QStringLiteral("c"), QStringLiteral("a")));
    QVERIFY(!keep("T1-3", QStringLiteral("c"), QStringLiteral("b")));
    QVERIFY(keep("T1-3", QStringLiteral("c"), {}));
  }
};

QTEST_GUILESS_MAIN(ReceiptOfOneSaleTest)
#include "receiptofonesaletest.moc"
