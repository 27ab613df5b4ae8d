#include <QTest>

#include "core/store/journal.h"
#include "tests/app/cli/connectedtill.h"
#include "tests/app/cli/salefiles.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

// What the journal's sales look like to people and programs, and that looking changes nothing.
class SaleListTest : public QObject {
  Q_OBJECT

  ConnectedTill m_till;

  [[nodiscard]] CliResult send(const QByteArray &order, const QStringList &more = {}) {
    return m_till.folder().run(QStringList{u"sale"_s, u"send"_s, m_till.folder().file(saleOf(order))} + more);
  }
  [[nodiscard]] CliResult list(const QStringList &more = {}) {
    return m_till.folder().run(QStringList{u"sale"_s, u"list"_s} + more);
  }
  [[nodiscard]] CliResult show(const QString &order) {
    return m_till.folder().run({u"sale"_s, u"show"_s, order});
  }
  [[nodiscard]] static QStringList orders(const CliResult &listed) {
    QStringList orders;
    for (std::size_t i = 0; i < listed.answer.items().size(); ++i)
      orders << listed.text(u"%1.order_id"_s.arg(i));
    return orders;
  }
  [[nodiscard]] std::unique_ptr<store::Journal> open(store::Access access) {
    auto opened = store::Journal::open(m_till.folder().data(), u"T1"_s, access);
    return opened ? std::move(opened).value() : nullptr;
  }
  // Whatever anybody writes raises it.
  [[nodiscard]] qint64 acts() {
    const auto journal = open(store::Access::Read);
    store::Rows rows = journal->database().select(u"SELECT MAX(sequence) FROM act"_s);
    return rows.next() ? rows.integer(0) : -1;
  }
  void ring(const QByteArray &line, bool isCurrent) {
    const auto journal = open(store::Access::Write);
    store::DraftRecord draft;
    draft.isCurrent = isCurrent;
    draft.lines = {line};
    store::Transaction unit =
        journal->begin({store::Actor::Cashier, store::Action::EditDraft, SystemClock().moment(), {}, {}});
    journal->drafts.save(unit, {}, draft);
    QVERIFY(unit.commit());
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_till.start()); }
  void init() { m_till.begin(); }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

  void listsNothingBeforeTheFirstSale() {
    const CliResult result = list();
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.at(), "[]");
    QVERIFY(!QFile::exists(m_till.folder().data() + u"/journal.db"_s));
    QVERIFY(!m_till.folder().say({u"sale"_s, u"list"_s}).out.isEmpty());
    QCOMPARE(show(u"A-1"_s).exitCode, 6);
  }

  void listsTheDaysSalesInTheirOrder() {
    QCOMPARE(send("A-1").exitCode, 0);
    QCOMPARE(send("A-2").exitCode, 0);
    const CliResult result = list();
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(orders(result), (QStringList{u"A-1"_s, u"A-2"_s}));
    QCOMPARE(result.names(u"0"_s), (QStringList{u"order_id"_s, u"state"_s, u"amount"_s, u"receipt_id"_s,
                                                u"created"_s, u"fiscal_number"_s, u"fiscal_check_url"_s,
                                                u"attempts"_s, u"alarm"_s, u"duplicates"_s}));
    QCOMPARE(result.text(u"0.state"_s), u"accepted"_s);
    QCOMPARE(result.at(u"0.amount"_s), "12000");
    QCOMPARE(result.text(u"0.receipt_id"_s), m_till.receipts().front().id);
    QVERIFY(QDateTime::fromString(result.text(u"0.created"_s), Qt::ISODateWithMs).isValid());
    QCOMPARE(result.at(u"0.fiscal_number"_s), "null");
    QCOMPARE(result.at(u"0.duplicates"_s), "[]");
    QCOMPARE(result.text(u"0.attempts.0.method"_s), u"create"_s);
    QCOMPARE(result.text(u"0.attempts.0.outcome"_s), u"accepted"_s);
    const QByteArray words = m_till.folder().say({u"sale"_s, u"list"_s}).out;
    QVERIFY(words.contains("A-1") && words.contains("A-2") && !words.contains('{'));
  }

  void listsWhatIsOpenWhateverItsDay() {
    QCOMPARE(send("open").exitCode, 0);
    QCOMPARE(send("over").exitCode, 0);
    QCOMPARE(m_till.folder().run({u"sale"_s, u"cancel"_s, u"over"_s}).exitCode, 0);
    QCOMPARE(orders(list({u"--from"_s, u"2001-01-01"_s, u"--to"_s, u"2001-12-31"_s})),
             QStringList{u"open"_s});
    QCOMPARE(orders(list({u"--from"_s, u"2001-01-01"_s})), (QStringList{u"open"_s, u"over"_s}));
    QCOMPARE(orders(list()), (QStringList{u"open"_s, u"over"_s}));
  }

  void listsWhatIsBeingRungUp() {
    ring(item(), true);
    ring(item().replace("12000", "\"12x\""), false);
    const CliResult result = list();
    QCOMPARE(result.answer.items().size(), 2u);
    QCOMPARE(result.at(u"0.order_id"_s), "null");
    QCOMPARE(result.text(u"0.state"_s), u"draft"_s);
    QCOMPARE(result.at(u"0.amount"_s), "12000");
    QCOMPARE(result.at(u"1.amount"_s), "null");  // what is typed there is no number
    QCOMPARE(result.names(u"0"_s).size(), 10);
  }

  void showsASaleWithItsStory() {
    QCOMPARE(send("A-1").exitCode, 0);
    const CliResult result = show(u"A-1"_s);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.text(u"order_id"_s), u"A-1"_s);
    QVERIFY(result.text(u"attempts.0.request"_s).contains(u"receipts.create"_s));
    QVERIFY(result.text(u"attempts.0.reply"_s).contains(m_till.receipts().front().id));
    const QByteArray words = m_till.folder().say({u"sale"_s, u"show"_s, u"A-1"_s}).out;
    QVERIFY(words.contains("Сүт 2,5 %") && words.contains("receipts.create"));
    QVERIFY(words.contains("Sent to Payme."));
    QCOMPARE(show(u"A-2"_s).exitCode, 6);
  }

  void changesNoRow() {
    QCOMPARE(send("A-1").exitCode, 0);
    const qint64 before = acts();
    QCOMPARE(list().exitCode, 0);
    QCOMPARE(show(u"A-1"_s).exitCode, 0);
    QCOMPARE(m_till.folder().run({u"journal"_s, u"export"_s, u"-"_s}).exitCode, 0);
    QCOMPARE(m_till.folder().run({u"doctor"_s}).exitCode, 0);
    QCOMPARE(acts(), before);
  }

  void refusesAnOrderIdThatIsKnown() {
    QCOMPARE(send("A-1").exitCode, 0);
    const CliResult result = send("A-1");
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.text(u"outcome"_s), u"not-sent"_s);
    QCOMPARE(result.problems(), QStringList{u"error account.order_id order-id-used"_s});
    QCOMPARE(result.text(u"problems.0.state"_s), u"accepted"_s);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(m_till.creations(), 1u);
    const CliResult inWords =
        m_till.folder().say({u"sale"_s, u"send"_s, m_till.folder().file(saleOf("A-1"))});
    QCOMPARE(inWords.exitCode, 2);
    QVERIFY(inWords.err.contains("A-1") && inWords.err.contains("Waiting for payment"));
  }

  void voidsWhatDidNotLeave() {
    QVERIFY(m_till.vendors().addFault({.name = u"close-in-handshake"_s}));
    QCOMPARE(send("A-1").exitCode, 4);
    QCOMPARE(list().text(u"0.state"_s), u"void"_s);
    QCOMPARE(send("A-1").exitCode, 2);
    QCOMPARE(m_till.creations(), 0u);
  }

  void sendsNothingThatTheJournalDoesNotTake_data() {
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("something else lies there")
        << QByteArray("not a database, but longer than a page's head").repeated(200);
    QTest::newRow("a folder lies there") << QByteArray();
  }
  void sendsNothingThatTheJournalDoesNotTake() {
    QFETCH(QByteArray, contents);
    const QString path = m_till.folder().data() + u"/journal.db"_s;
    QFile file(path);
    if (contents.isEmpty()) {
      QVERIFY(QDir().mkdir(path));
    } else {
      QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size());
      file.close();
    }
    const CliResult result = send("A-1");
    QDir().rmdir(path);
    QCOMPARE(result.exitCode, 4);
    QCOMPARE(result.text(u"outcome"_s), u"not-sent"_s);
    QVERIFY(result.text(u"error.code"_s).startsWith(u"journal-"_s));
    QVERIFY(!result.text(u"error.text"_s).isEmpty());
    QCOMPARE(m_till.connections(), 0u);
    if (!contents.isEmpty()) QCOMPARE(list().exitCode, 1);
  }

  // Under another name of the till nobody would find it again, nor its receipts.
  void losesNoSaleByAnotherName() {
    const auto rename = [this] {
      return m_till.folder().run({u"settings"_s, u"set"_s, u"till.name"_s, u"T2"_s});
    };
    QCOMPARE(send("A-1").exitCode, 0);
    const CliResult refused = rename();
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.text(u"error.text"_s).contains(u'1'));
    QCOMPARE(m_till.folder().run({u"sale"_s, u"cancel"_s, u"A-1"_s}).exitCode, 0);
    ring(item(), false);
    QCOMPARE(rename().exitCode, 2);
    m_till.folder().forgetSales();
    QCOMPARE(rename().exitCode, 0);
    QVERIFY(m_till.folder().set(u"till.name"_s, u"T1"_s));
  }

  void leadsNoOpenSaleElsewhere() {
    QCOMPARE(send("A-1").exitCode, 0);
    const CliResult refused =
        m_till.folder().run({u"settings"_s, u"set"_s, u"paycom.environment"_s, u"test"_s});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.text(u"error.text"_s).contains(u"the key at any time"_s));
    const QByteArray key = m_till.vendors().credentials().paycomKey;
    const CliResult stored = m_till.folder().say({u"settings"_s, u"secret"_s, u"paycom-key"_s}, key + '\n');
    QCOMPARE(stored.exitCode, 0);
    QVERIFY2(stored.out.contains("Sales that are not settled are asked about with this key"), stored.out);
    QVERIFY(m_till.folder().set(u"shop.name"_s, u"Дүкен"_s));
    QCOMPARE(m_till.folder().run({u"sale"_s, u"cancel"_s, u"A-1"_s}).exitCode, 0);
    QVERIFY(m_till.folder().set(u"paycom.environment"_s, u"test"_s));
    QVERIFY(m_till.folder().set(u"paycom.environment"_s, u"custom"_s));
  }
};

QTEST_GUILESS_MAIN(SaleListTest)
#include "salelisttest.moc"
