#include "core/paycom/failurename.h"
#include "core/store/saleindex.h"
#include "writtensale.h"

using namespace kassir;
using namespace kassir::till;

class JournalReadingTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::WrittenSale> m_sale;

 private Q_SLOTS:
  void init() { m_sale = std::make_unique<test::WrittenSale>(); }

  void findsASaleByWhatIsTyped() {
    m_sale->freeze(writeSoldSale(test::WrittenSale::bread(), {}));
    const JournalReading reading(m_sale->journal().database());
    const auto found = [&](const QString &typed) {
      return store::SaleIndex(m_sale->journal().database())
          .page(reading.meant({.period = {}, .typed = typed}));
    };
    for (const char *typed :
         {"нан", "yfy", "T1-2026", "t1-20260131-1-abcd", "5000", "019050010", "4780033020133", "47800330"}) {
      const auto page = found(QString::fromUtf8(typed));
      QVERIFY(page.hasValue());
      QVERIFY2(page.value().size() == 1, typed);
    }
    QVERIFY(found(QStringLiteral("сүт")).value().empty());
    QCOMPARE(found({}).value().size(), std::size_t{1});
    QVERIFY(!reading.details(QStringLiteral("T1-2")).value().has_value());
  }

  void tellsWhatWasSold() {
    m_sale->freeze(writeSoldSale(test::WrittenSale::bread(), {{QStringLiteral("order_id"), m_sale->order}}));
    QVERIFY(m_sale->details().sold.has_value());
    QVERIFY(m_sale->details().sold->sale == test::WrittenSale::bread());
    QCOMPARE(m_sale->details().entry.orderId, m_sale->order);
  }

  void tellsTheRestOfASaleInAFormToCome() {
    m_sale->freeze("{\"form\":2}");
    QVERIFY(!m_sale->details().sold.has_value());
    QCOMPARE(m_sale->details().entry.orderId, m_sale->order);
    QCOMPARE(m_sale->details().events.size(), std::size_t{1});
  }

  void knowsWhatTheNamesOfFailuresMean() {
    paycom::Failure failure;
    QStringList names{paycom::nameOf(failure), QStringLiteral("-31601")};
    failure.kind = paycom::Failure::Kind::NoAnswer;
    for (int code = 0; code <= static_cast<int>(net::Failure::Code::Encoded); ++code) {
      failure.transport.code = static_cast<net::Failure::Code>(code);
      names << paycom::nameOf(failure);
    }
    failure.kind = paycom::Failure::Kind::Mismatch;
    for (const auto difference : {paycom::Difference::None, paycom::Difference::Amount,
                                  paycom::Difference::Currency, paycom::Difference::Account}) {
      failure.difference = difference;
      names << paycom::nameOf(failure);
    }
    for (const QString &name : names) {
      const auto known = paycom::failureFrom(name);
      QVERIFY2(known && paycom::nameOf(*known) == name, qPrintable(name));
    }
    QVERIFY(!paycom::failureFrom(u"of-a-later-program"));
    m_sale->freeze({});
    m_sale->end(m_sale->beginCall(store::Method::Create), QStringLiteral("unclear"),
                QStringLiteral("timed-out"));
    QCOMPARE(std::get<CallEnded>(m_sale->details().events.back().what).failure->transport.code,
             net::Failure::Code::TimedOut);
  }
};

QTEST_GUILESS_MAIN(JournalReadingTest)
#include "journalreadingtest.moc"
