#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "core/store/journal.h"
#include "core/store/saleindex.h"
#include "tests/support/journalfill.h"

using namespace kassir;
using namespace kassir::store;

namespace {

const JournalFill shop{400, 40, QDate(2026, 6, 30)};

}  // namespace

/// Finds sales in a journal of 400, of which it looks through each one by hand, too.
class SaleIndexTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<Journal> m_journal;

  [[nodiscard]] std::vector<SaleEntry> page(const SaleQuery &query) const {
    auto found = SaleIndex(m_journal->database()).page(query);
    if (!found) qWarning("%s", qPrintable(found.error().detail));
    return found ? std::move(found).value() : std::vector<SaleEntry>();
  }
  [[nodiscard]] std::vector<SaleEntry> all() const {
    SaleQuery query;
    query.most = 1000;
    return page(query);
  }
  template <class Condition>
  [[nodiscard]] std::vector<SaleEntry> those(Condition condition) const {
    std::vector<SaleEntry> entries = all();
    std::erase_if(entries, std::not_fn(condition));
    return entries;
  }
  [[nodiscard]] std::vector<SaleEntry> found(const SaleSearch &search) const {
    SaleQuery query;
    query.search = search;
    query.most = 1000;
    return page(query);
  }
  [[nodiscard]] SaleEntry some() const { return all()[123]; }
  void write(const QString &sql, const Values &values) const {
    Transaction unit = m_journal->begin({Actor::Till, Action::Look, SystemClock().moment()});
    unit.write(sql, values);
    QVERIFY(unit.commit());
  }

 private Q_SLOTS:
  void initTestCase() {
    auto opened = Journal::open(m_folder.path(), QStringLiteral("T1"), Access::Write);
    QVERIFY(opened.hasValue());
    m_journal = std::move(opened).value();
    const auto filled = fillJournal(*m_journal, shop);
    QVERIFY2(filled.hasValue(), filled ? "" : qPrintable(filled.error().detail));
  }

  void tellsAllOfASale() {
    const SaleEntry sale = some();
    QCOMPARE(sale.orderId, filledOrderId(shop, 400 - 1 - 123));
    QCOMPARE(sale.till, QStringLiteral("T1"));
    QCOMPARE(sale.sequence, 400 - 123);
    QCOMPARE(sale.day, QDate(2026, 6, 27));
    QCOMPARE(sale.number, 40 - 3);
    QCOMPARE(sale.state, sale::SaleState::Paid);
    QCOMPARE(sale.attempts, 1);
    QCOMPARE(sale.receiptId.size(), 24);
    QCOMPARE(sale.fiscalNumber.size(), 12);
    QVERIFY(sale.paid.has_value());
    QVERIFY(sale.lineCount > 0);
    QVERIFY(!sale.title.isEmpty());
    const auto alone = SaleIndex(m_journal->database()).find(sale.orderId);
    QVERIFY(alone.hasValue());
    QCOMPARE(alone.value(), sale);
    QVERIFY(!SaleIndex(m_journal->database()).find(QStringLiteral("T1")).value().has_value());
  }

  void comesInPagesThatMissNothing() {
    std::vector<SaleEntry> read;
    SaleQuery query;
    query.most = 30;
    while (true) {
      const std::vector<SaleEntry> next = page(query);
      read.insert(read.end(), next.begin(), next.end());
      if (next.size() < 30) break;
      query.before = next.back().sequence;
    }
    QCOMPARE(read, all());
    QCOMPARE(read.size(), std::size_t{400});
    QVERIFY(std::is_sorted(read.rbegin(), read.rend(),
                           [](const auto &a, const auto &b) { return a.sequence < b.sequence; }));
  }

  void keepsToAPeriod_data() {
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("a day") << QDate(2026, 6, 25) << QDate(2026, 6, 25);
    QTest::newRow("some days") << QDate(2026, 6, 23) << QDate(2026, 6, 26);
    QTest::newRow("since") << QDate(2026, 6, 28) << QDate();
    QTest::newRow("until") << QDate() << QDate(2026, 6, 22);
    QTest::newRow("before anything was sold") << QDate(2020, 1, 1) << QDate(2020, 1, 2);
    QTest::newRow("backwards") << QDate(2026, 6, 26) << QDate(2026, 6, 23);
  }
  void keepsToAPeriod() {
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    const auto isInside = [&](const SaleEntry &sale) {
      return (!from.isValid() || sale.day >= from) && (!to.isValid() || sale.day <= to);
    };
    const std::vector<SaleEntry> expected = those(isInside);
    SaleQuery query;
    query.period = {from, to};
    query.most = 1000;
    QCOMPARE(page(query), expected);
    SaleSearch bread;
    bread.words = {{QStringLiteral("нан")}};
    query.search = bread;
    std::vector<SaleEntry> breads = found(bread);
    QVERIFY(breads.size() > 20);
    std::erase_if(breads, std::not_fn(isInside));
    QCOMPARE(page(query), breads);
    SaleSum sum;
    for (const SaleEntry &sale : expected) {
      if (sale.state != sale::SaleState::Paid) continue;
      ++sum.count;
      sum.amount += sale.amount;
    }
    QCOMPARE(SaleIndex(m_journal->database()).paid({from, to}).value(), sum);
  }

  void findsWhatIsOpen() {
    const auto isOpen = [](const SaleEntry &sale) { return sale.state == sale::SaleState::Accepted; };
    SaleQuery query;
    query.choice = SaleChoice::Open;
    QCOMPARE(page(query), those(isOpen));
    QCOMPARE(page(query).size(), std::size_t{10});
    query.period.to = QDate(2026, 6, 29);
    QVERIFY(page(query).empty());
    query.period = {};
    query.search = SaleSearch{};
    query.search->orderIds = {QStringLiteral("T1-")};
    QCOMPARE(page(query), those(isOpen));
    query.search = SaleSearch{};
    query.search->words = {{QStringLiteral("г")}};
    QCOMPARE(page(query), those(isOpen));
    // One that is paid, and has an alarm all the same.
    write(QStringLiteral("UPDATE sale SET alarm = 'paid-twice' WHERE sequence = :row"),
          {{QStringLiteral(":row"), some().sequence}});
    query = {};
    query.choice = SaleChoice::Open;
    QCOMPARE(page(query).back(), some());
    QCOMPARE(page(query).back().alarm, sale::SaleAlarm::PaidTwice);
  }

  void findsByEachOfItsNumbers() {
    const SaleEntry sale = some();
    const auto isFound = [this, &sale](const SaleSearch &search) {
      return found(search) == std::vector<SaleEntry>{sale};
    };
    SaleSearch search;
    search.orderIds = {QStringLiteral("t1-0"), sale.orderId};
    QVERIFY(isFound(search));
    search = {};
    search.receiptId = sale.receiptId;
    QVERIFY(isFound(search));
    search.receiptId.chop(4);
    QVERIFY(isFound(search));
    search = {};
    search.fiscalNumber = sale.fiscalNumber;
    QVERIFY(isFound(search));
    search.fiscalNumber.chop(4);
    QVERIFY(isFound(search));
    search = {};
    search.amount = sale.amount;
    QCOMPARE(found(search), those([&](const SaleEntry &other) { return other.amount == sale.amount; }));
  }

  void findsByBeginningsThatManyShare() {
    SaleQuery query;
    query.search = SaleSearch{};
    query.search->orderIds = {QStringLiteral("T1-202606")};
    query.most = 50;
    std::vector<SaleEntry> newest = all();
    newest.resize(50);
    QCOMPARE(page(query), newest);
  }

  void findsByAnotherReceiptOfTheSale() {
    write(QStringLiteral("INSERT INTO duplicate (till, order_id, receipt_id, face)"
                         " VALUES ('T1', :order, 'ffff00000000000000000001', 'waiting')"),
          {{QStringLiteral(":order"), some().orderId}});
    SaleSearch search;
    search.receiptId = QStringLiteral("ffff");
    QCOMPARE(found(search), std::vector<SaleEntry>{some()});
  }

  void findsByTelephone() {
    const SaleEntry sale = those([](const SaleEntry &entry) { return !entry.phoneEnding.isEmpty(); })[3];
    SaleSearch search;
    search.phoneEnding = sale.phoneEnding;
    QCOMPARE(found(search),
             those([&](const SaleEntry &other) { return other.phoneEnding == sale.phoneEnding; }));
    const QByteArray hash(32, '\x01');
    write(QStringLiteral("INSERT INTO phone (till, order_id, ending, hash, time, utc_offset)"
                         " VALUES ('T1', :order, '0000', :hash, 0, 0)"),
          {{QStringLiteral(":order"), some().orderId}, {QStringLiteral(":hash"), hash}});
    search = {};
    search.phoneHash = hash;
    QCOMPARE(found(search), std::vector<SaleEntry>{some()});
    QCOMPARE(some().phoneEnding, QStringLiteral("0000"));
  }

  void findsByTheBeginningsOfWords() {
    const auto count = [this](const std::vector<QStringList> &words) {
      SaleSearch search;
      search.words = words;
      return found(search).size();
    };
    const QString milk = QStringLiteral("молоко");
    QVERIFY(count({{milk}}) > 20);
    for (qsizetype length = 1; length < milk.size(); ++length)
      QVERIFY(count({{milk.first(length)}}) >= count({{milk}}));
    QVERIFY(count({{milk, QStringLiteral("елочка")}}) < count({{milk}}));
    QVERIFY(count({{milk, QStringLiteral("елочка")}}) > 0);
    QCOMPARE(count({{milk, QStringLiteral("танк")}}), std::size_t{0});
    QCOMPARE(count({{QStringLiteral("олоко")}}), std::size_t{0});
    QCOMPARE(count({{QStringLiteral("vjkjrj")}, {milk}}), count({{milk}}));
    QVERIFY(count({{QStringLiteral("01905001001100")}}) > 0);
  }

  // What would mean something to the search itself, is looked for as it stands.
  void takesNoWordForACommand_data() {
    QTest::addColumn<QString>("word");
    for (const char *word :
         {"OR", "NOT", "\"", "*", "a\"b", "words:", "^a", "(", "NEAR(a b)", "", "a\"\" OR \"b"})
      QTest::newRow(word) << QString::fromUtf8(word);
  }
  void takesNoWordForACommand() {
    QFETCH(const QString, word);
    SaleSearch search;
    search.words = {{word}};
    QVERIFY(found(search).empty());
  }

  void tellsEachSaleOnce() {
    const SaleEntry sale = some();
    SaleSearch search;
    search.orderIds = {sale.orderId, sale.orderId.chopped(1)};
    search.receiptId = sale.receiptId;
    search.fiscalNumber = sale.fiscalNumber;
    search.amount = sale.amount;
    search.words = {{QStringLiteral("г")}};
    QCOMPARE(found(search), all());
    search.words.clear();
    search.amount.reset();
    QCOMPARE(found(search), std::vector<SaleEntry>{sale});
  }

  // A day that came again after the clock had been wrong stands where it was written.
  void keepsToAPeriodWhereTheClockWasWrong() {
    write(QStringLiteral("UPDATE sale SET day = 20990101 WHERE sequence BETWEEN 101 AND 120"), {});
    SaleQuery query;
    query.most = 1000;
    query.period = {QDate(2099, 1, 1), QDate(2099, 1, 1)};
    QCOMPARE(page(query).size(), std::size_t{20});
    query.period = {QDate(2026, 6, 22), QDate(2026, 6, 23)};
    QCOMPARE(page(query), those([](const SaleEntry &sale) {
               return sale.sequence > 40 && sale.sequence <= 160 && sale.day < QDate(2026, 6, 24) &&
                      sale.day >= QDate(2026, 6, 22);
             }));
    write(QStringLiteral("UPDATE sale SET day = 20260623 WHERE sequence BETWEEN 101 AND 120"), {});
  }
};

QTEST_GUILESS_MAIN(SaleIndexTest)
#include "saleindextest.moc"
