#include <QTest>

#include "core/paycom/ordersearch.h"
#include "core/paycom/receiptlist.h"
#include "tests/support/faketransport.h"

using namespace kassir;
using namespace kassir::paycom;

namespace {

Order order() {
  return {{QStringLiteral("order_id"), QStringLiteral("C-1")}, sale::Money::fromTiyin(1000)};
}

QByteArray receipt(int number, const QByteArray &more, int amount = 1000, qint64 created = 5) {
  return "{\"_id\":\"" + QByteArray::number(number, 16).rightJustified(24, '0') +
         "\",\"state\":0,\"amount\":" + QByteArray::number(amount) +
         ",\"create_time\":" + QByteArray::number(created) + ',' + more + '}';
}

QByteArray described(const QByteArray &description) {
  return "\"description\":\"" + description + '"';
}

const QByteArray otherOrder = "Milk T1-20240131-7-QX2Z";

QByteArray account(const QByteArray &name, const QByteArray &value) {
  return "\"account\":[{\"name\":\"" + name + "\",\"value\":" + value + "}]";
}

}  // namespace

class OrderSearchTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::FakeTransport> m_transport;
  std::unique_ptr<PaycomClient> m_client;
  std::optional<Result<OrderSearch, Failure>> m_found;
  int m_nextId = 1;

  void willList(const QByteArrayList &receipts) {
    willShow(receipts);
    if (!receipts.isEmpty()) willShow(receipts);  // nothing new: its end
  }
  void willShow(const QByteArrayList &receipts) {
    m_transport->willAnswer(
        200, "{\"id\":" + QByteArray::number(m_nextId++) + ",\"result\":[" + receipts.join(',') + "]}");
  }
  static QByteArrayList strangers(int from, int count) {
    QByteArrayList list;
    for (int i = from; i < from + count; ++i) list << receipt(i, described(otherOrder));
    return list;
  }
  void search(const IsAnothers &isAnothers = {}) {
    m_found.reset();
    const QDateTime now({2024, 1, 31}, {15, 45}, Qt::UTC);
    using List = Result<std::vector<Receipt>, Failure>;
    readList(*m_client, {now, now}, Answer<std::vector<Receipt>>(this, [this, isAnothers](const List &list) {
      m_found.emplace(
          list.map([&](const std::vector<Receipt> &all) { return pickOrder(all, order(), isAnothers); }));
    }));
    QTRY_VERIFY(m_found.has_value());
  }

 private Q_SLOTS:
  void init() {
    m_nextId = 1;
    m_transport = std::make_unique<test::FakeTransport>();
    m_client = std::make_unique<PaycomClient>(
        *m_transport, Kassa{QUrl(QStringLiteral("https://a.example/api")), QString(), SecretBytes()}, 1);
  }

  void knowsAnOrderByItsId_data() {
    QTest::addColumn<QByteArray>("tells");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("account") << account("order_id", "\"C-1\"") << true;
    QTest::newRow("description") << described("C-1") << true;
    QTest::newRow("end of the description") << described("Milk and bread C-1") << true;
    QTest::newRow("part of a word") << described("AC-1") << false;
    QTest::newRow("longer") << described("C-12") << false;
    QTest::newRow("not at the end") << described("C-1 C-2") << false;
    QTest::newRow("another order") << account("order_id", "\"C-2\"") << false;
    QTest::newRow("Paycom's own row") << account("transaction", "\"C-1\"") << false;
  }
  void knowsAnOrderByItsId() {
    QFETCH(QByteArray, tells);
    QFETCH(bool, isOurs);
    willList({receipt(1, tells), receipt(2, described(otherOrder), 5)});
    search();
    QCOMPARE(m_found->value().receipts.size(), isOurs ? std::size_t{1} : std::size_t{0});
    QVERIFY(m_found->value().others.empty());
  }

  void tellsWhatIsNotAsItWasAskedFor_data() {
    QTest::addColumn<QByteArray>("receipt");
    QTest::newRow("amount") << receipt(1, described("C-1"), 999);
    QTest::newRow("currency") << receipt(1, described("C-1") + ",\"currency\":643");
    QTest::newRow("account") << receipt(1, described("C-1") + ',' + account("order_id", "\"C-2\""));
  }
  void tellsWhatIsNotAsItWasAskedFor() {
    QFETCH(QByteArray, receipt);
    willList({receipt});
    search();
    QVERIFY(m_found->value().receipts.empty());
    QCOMPARE(m_found->value().others.size(), std::size_t{1});
  }

  void tellsTheOldestFirst() {
    willList({receipt(1, described("C-1"), 1000, 30), receipt(2, described("C-1"), 1000, 10),
              receipt(3, described("C-1"), 1000, 20)});
    search();
    std::vector<qint64> times;
    for (const Receipt &one : m_found->value().receipts) times.push_back(one.createTime.toMSecsSinceEpoch());
    QCOMPARE(times, (std::vector<qint64>{10, 20, 30}));
  }

  void readsPagesUntilOneBringsNothingNew() {
    willShow(strangers(1, 50));
    willShow(strangers(41, 50));
    const QByteArrayList last = strangers(81, 9) + QByteArrayList{receipt(200, described("C-1"))};
    willShow(last);
    willShow(last.mid(1));
    search();
    QCOMPARE(m_found->value().receipts.size(), std::size_t{1});
    QCOMPARE(m_transport->heard().size(), std::size_t{4});
    QVERIFY(m_transport->heard()[0].body.contains("\"offset\":0"));
    QVERIFY(m_transport->heard()[1].body.contains("\"offset\":40"));
    QVERIFY(m_transport->heard()[2].body.contains("\"offset\":80"));
    QVERIFY(m_transport->heard()[3].body.contains("\"offset\":81"));
  }

  // Half a list would make a sale absent that stands in the other half.
  void readsOnWherePagesAreShorterThanAskedFor() {
    willShow(strangers(1, 20));
    willShow(strangers(11, 10) + QByteArrayList{receipt(200, described("C-1"))});
    willShow(QByteArrayList{receipt(200, described("C-1"))});
    search();
    QVERIFY(m_found->hasValue());
    QCOMPARE(m_found->value().receipts.size(), std::size_t{1});
    QVERIFY(m_transport->heard()[1].body.contains("\"offset\":10"));
  }

  // Ten that came in front push what was read already onto the next page; ten that went pull nothing past it.
  void readsAListThatMoves_data() {
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("ten came in front") << 31 << true;
    QTest::newRow("nine went") << 50 << true;
    QTest::newRow("more went than pages overlap") << 51 << false;
  }
  void readsAListThatMoves() {
    QFETCH(int, second);
    willShow(strangers(1, 50));
    const QByteArrayList next = strangers(second, 30) + QByteArrayList{receipt(200, described("C-1"))};
    willShow(next);
    willShow(next);
    search();
    QTEST(m_found->hasValue(), "isWhole");
    if (m_found->hasValue()) QCOMPARE(m_found->value().receipts.size(), std::size_t{1});
  }

  void endsWithAFullLastPage() {
    willShow(strangers(1, 50));
    willShow(strangers(41, 10));
    search();
    QVERIFY(m_found->hasValue());
    QVERIFY(m_found->value().receipts.empty());
  }

  void failsWhenAPageFails() {
    willShow(strangers(1, 50));
    m_transport->willFail(net::Failure::Code::TimedOut, net::Delivery::MaybeSent);
    search();
    QVERIFY(!m_found->hasValue());
  }

  void doesNotGoRoundInCircles() {
    willShow(strangers(1, 50));
    willShow(strangers(1, 50));
    search();
    QVERIFY(!m_found->hasValue());
  }

  void saysWhenOrdersHaveNoNames_data() {
    QTest::addColumn<QByteArrayList>("list");
    QTest::addColumn<bool>("names");
    const QByteArray nameless = account("transaction", "7");
    QTest::newRow("nothing") << QByteArrayList{} << true;
    QTest::newRow("named") << QByteArrayList{receipt(1, described(otherOrder))} << true;
    QTest::newRow("none named") << QByteArrayList{receipt(1, nameless, 5)} << false;
    QTest::newRow("one of our amount not named")
        << QByteArrayList{receipt(1, described(otherOrder)), receipt(2, nameless)} << false;
    QTest::newRow("a text that is everybody's")
        << QByteArrayList{receipt(1, described(otherOrder)), receipt(2, described("Оплата в магазине"))}
        << false;
    QTest::newRow("a description that was cut")
        << QByteArrayList{receipt(1, described(otherOrder)), receipt(2, described("T1-20240131-7-QX"))}
        << false;
    QTest::newRow("a row without a value")
        << QByteArrayList{receipt(1, described(otherOrder)), receipt(2, account("order_id", "\"\""))}
        << false;
    QTest::newRow("one of another amount not named")
        << QByteArrayList{receipt(1, described(otherOrder)), receipt(2, nameless, 5)} << true;
  }
  void offersThoseThatMayBeItToAPerson() {
    const QByteArray nameless = account("transaction", "7");
    willList({receipt(1, nameless, 1000, 20), receipt(2, nameless, 5), receipt(3, nameless, 1000, 10)});
    search();
    const auto &offered = m_found->value().nameless;
    QCOMPARE(offered.size(), std::size_t{2});
    QVERIFY(offered[0].id.endsWith(u'3'));
    QVERIFY(offered[1].id.endsWith(u'1'));
  }

  // Whatever it tells: what is one order's is not another's.
  void leavesOutWhatIsKnownToBeAnothers() {
    willList({receipt(1, account("transaction", "7")), receipt(2, described("C-1")),
              receipt(3, account("transaction", "7"))});
    const auto isAnothers = [](const Receipt &receipt) { return !receipt.id.endsWith(u'3'); };
    search(isAnothers);
    QCOMPARE(m_found->value().nameless.size(), std::size_t{1});
    QVERIFY(m_found->value().nameless.front().id.endsWith(u'3'));
    QVERIFY(m_found->value().receipts.empty());
    QCOMPARE(m_found->value().others.size(), std::size_t{1});
  }

  void saysWhenOrdersHaveNoNames() {
    QFETCH(QByteArrayList, list);
    willList(list);
    search();
    QTEST(m_found->value().namesOrders, "names");
  }
};

QTEST_GUILESS_MAIN(OrderSearchTest)
#include "ordersearchtest.moc"
