#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
#include <functional>

#include "core/store/entryrow.h"
#include "core/store/saleindex.h"
#include "core/store/transaction.h"
#include "core/till/journal/journalreading.h"
#include "tests/bench/result.h"
#include "tests/support/journalfill.h"

// Measures how soon the journal answers, each question against the plainest query of the database that could
// be asked instead, in the same run and by turns. It fails if something could not be measured, not if it is
// slow.

using namespace kassir;
using namespace kassir::store;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One question, and the rest of the plainest SELECT that answers it.
struct Question {
  QString name;
  SaleQuery query;
  QString raw;
  Values values = {};
};

SaleQuery searching(const SaleSearch &search) {
  SaleQuery query;
  query.search = search;
  return query;
}

Question words(const char *name, const QStringList &list) {
  QStringList terms;
  for (const QString &word : list) terms << word + u'*';
  return {QString::fromUtf8(name),
          searching({.words = {list}}),
          u"FROM sale_text AS t CROSS JOIN sale AS s ON s.sequence = t.rowid WHERE t.sale_text MATCH :match"
          " ORDER BY t.rowid DESC LIMIT 50"_s,
          {{u":match"_s, terms.join(u' ')}}};
}

std::vector<Question> questions(const JournalFill &fill, const SaleEntry &some) {
  const QString newest = u" ORDER BY s.sequence DESC LIMIT 50"_s;
  const QString unsorted = u" ORDER BY +s.sequence DESC LIMIT 50"_s;
  const auto at = [](const QString &number) {
    return Values{{u":beginning"_s, number}, {u":end"_s, number + u'~'}};
  };
  SaleQuery middle;
  middle.before = fill.sales / 2;
  SaleQuery day;
  day.period = {some.day, some.day};
  SaleQuery year;
  year.period = {some.day.addDays(-365), some.day};
  SaleQuery open;
  open.choice = SaleChoice::Open;
  const QString byOrder = u"FROM sale AS s WHERE s.order_id >= :beginning AND s.order_id < :end"_s;
  const QString byReceipt = u"FROM sale AS s WHERE s.receipt_id >= :beginning AND s.receipt_id < :end"_s;
  const QString byNumber =
      u"FROM fiscal_check AS f CROSS JOIN sale AS s ON s.order_id = f.order_id"
      " WHERE f.number >= :beginning AND f.number < :end"_s;
  const QString tillAndYear = some.orderId.first(7);
  return {
      {u"first page"_s, {}, u"FROM sale AS s"_s + newest},
      {u"page in the middle"_s,
       middle,
       u"FROM sale AS s WHERE s.sequence < :before"_s + newest,
       {{u":before"_s, fill.sales / 2}}},
      {u"a day"_s, day, u"FROM sale AS s WHERE s.day = :day"_s + newest, {{u":day"_s, dayNumber(some.day)}}},
      {u"a year of the past"_s,
       year,
       u"FROM sale AS s WHERE s.sequence <= :last"_s + newest,
       {{u":last"_s, some.sequence}}},
      {u"what is open"_s, open,
       u"FROM sale AS s INDEXED BY sale_open WHERE (s.state NOT IN ('paid', 'cancelled', 'void', 'rejected')"
       " OR s.alarm <> 'none')"_s +
           newest},
      {u"order id"_s, searching({.orderIds = {some.orderId}}), byOrder + unsorted, at(some.orderId)},
      {u"beginning of an order id"_s, searching({.orderIds = {some.orderId.chopped(8)}}), byOrder + unsorted,
       at(some.orderId.chopped(8))},
      {u"beginning of most order ids"_s, searching({.orderIds = {tillAndYear}}), byOrder + newest,
       at(tillAndYear)},
      {u"receipt id"_s, searching({.receiptId = some.receiptId}), byReceipt + unsorted, at(some.receiptId)},
      {u"4 characters of a receipt id"_s, searching({.receiptId = some.receiptId.first(4)}),
       byReceipt + unsorted, at(some.receiptId.first(4))},
      {u"amount"_s,
       searching({.amount = some.amount}),
       u"FROM sale AS s WHERE s.amount = :amount"_s + newest,
       {{u":amount"_s, some.amount.tiyin()}}},
      {u"end of a telephone"_s, searching({.phoneEnding = u"4567"_s}),
       u"FROM phone AS p CROSS JOIN sale AS s ON s.order_id = p.order_id WHERE p.ending = '4567'"_s + newest},
      {u"fiscal number"_s, searching({.fiscalNumber = some.fiscalNumber}), byNumber + newest,
       at(some.fiscalNumber)},
      {u"4 digits of a fiscal number"_s, searching({.fiscalNumber = some.fiscalNumber.first(4)}),
       byNumber + newest, at(some.fiscalNumber.first(4))},
      words("a word of 2 letters", {u"мо"_s}),
      words("a word of 4 letters", {u"моло"_s}),
      words("a word", {u"молоко"_s}),
      words("two words", {u"молоко"_s, u"елоч"_s}),
      words("three words, of few sales", {u"молоко"_s, u"село"_s, u"777"_s}),
      words("an IKPU", {u"01905001001100777"_s}),
      words("a barcode", {u"4780000100777"_s}),
      words("a country's barcodes", {u"478"_s}),
  };
}

/// Asks, and takes the time.
class Bench {
 public:
  explicit Bench(const Database &database) : m_database(database) {}

  /// Whoever comes first reads what the database does not remember yet, so they take turns at that, too.
  [[nodiscard]] bool ask(const Question &question, bool isRawFirst, bench::Result &result) const {
    Asked raw;
    if (isRawFirst) raw = askRaw(question);
    const Asked ours = askIndex(question);
    if (!isRawFirst) raw = askRaw(question);
    if (!ours.rows || ours.rows != raw.rows) {
      std::fprintf(stderr, "bench_journal: \"%s\" has other answers\n", qPrintable(question.name));
      return false;
    }
    const QString name = u"%1 (%2)"_s.arg(question.name, QString::number(*ours.rows));
    result.add(name, ours.took, ours.took);
    result.add(name + u", limit"_s, raw.took, raw.took);
    return true;
  }

 private:
  struct Asked {
    qint64 took = 0;
    std::optional<std::size_t> rows = std::nullopt;
  };

  [[nodiscard]] Asked askIndex(const Question &question) const {
    QElapsedTimer timer;
    timer.start();
    const auto page = SaleIndex(m_database).page(question.query);
    const qint64 took = timer.nsecsElapsed();
    return {took, page ? std::optional(page.value().size()) : std::nullopt};
  }
  [[nodiscard]] Asked askRaw(const Question &question) const {
    QElapsedTimer timer;
    timer.start();
    const auto rows = readRaw(question);
    return {timer.nsecsElapsed(), rows};
  }
  [[nodiscard]] std::optional<std::size_t> readRaw(const Question &question) const {
    Rows rows = m_database.select(u"SELECT %1 %2"_s.arg(entryColumns, question.raw), question.values);
    std::size_t count = 0;
    qsizetype size = 0;
    for (; rows.next(); ++count) {
      for (int column = 0; column < entryColumnCount; ++column) size += rows.text(column).size();
    }
    if (rows.failure()) std::fprintf(stderr, "bench_journal: %s\n", qPrintable(rows.failure()->detail));
    return rows.failure() || size < 0 ? std::nullopt : std::optional(count);
  }

  const Database &m_database;
};

bool typeAndSum(Database &database, const SaleEntry &some, bench::Result &result) {
  const auto take = [&result](const QString &name, const std::function<bool()> &ask) {
    QElapsedTimer timer;
    timer.start();
    const bool isDone = ask();
    result.add(name, timer.nsecsElapsed(), timer.nsecsElapsed());
    return isDone;
  };
  const till::JournalReading reading(database);
  bool isDone = true;
  for (const QString &typed :
       {u"2026"_s, u"4567"_s, u"молоко"_s, u"vjkjrj"_s, some.orderId, some.receiptId}) {
    isDone = isDone && take(u"typed: "_s + typed.left(20), [&] {
               return SaleIndex(database).page(reading.meant({.period = {}, .typed = typed})).hasValue();
             });
  }
  const auto sum = [&](const SalePeriod &period) { return SaleIndex(database).paid(period).hasValue(); };
  return isDone &&
         take(u"sum of a day"_s,
              [&] {
                return sum({some.day, some.day});
              }) &&
         take(u"sum of a year"_s,
              [&] {
                return sum({some.day.addDays(-365), some.day});
              }) &&
         take(u"details of a sale"_s, [&] { return reading.details(some.orderId).hasValue(); });
}

bool openOnce(const QString &folder, bench::Result &result) {
  QElapsedTimer timer;
  timer.start();
  const auto opened = Journal::open(folder, u"T1"_s, Access::Write);
  const qint64 took = timer.nsecsElapsed();
  result.add(u"opening the journal"_s, took, took);
  const auto unsettled = opened ? opened.value()->sales.unsettled({}).hasValue() : false;
  result.add(u"opening it, and what is unsettled"_s, timer.nsecsElapsed(), timer.nsecsElapsed());
  return unsettled;
}

bool fill(const QString &folder, const JournalFill &shop) {
  const auto opened = Journal::open(folder, u"T1"_s, Access::Write);
  return opened && isFilled(*opened.value(), shop);
}

bool measure(const QString &folder, const JournalFill &shop, int rounds) {
  const auto database = Database::open(journalFile(folder), Access::Read);
  if (!database) return false;
  const auto some = SaleIndex(*database.value()).find(filledOrderId(shop, shop.sales / 3));
  if (!some || !some.value()) return false;
  const Bench bench(*database.value());
  bench::Result pages;
  bench::Result others;
  for (int round = 0; round <= rounds; ++round) {
    pages.beginRound();
    others.beginRound();
    for (const Question &question : questions(shop, *some.value())) {
      if (!bench.ask(question, round % 2 == 0, pages)) return false;
    }
    if (!typeAndSum(*database.value(), *some.value(), others) || !openOnce(folder, others)) return false;
  }
  pages.print("at most 2 times, 50 ms");
  others.print("50 ms");
  return true;
}

}  // namespace

int main(int argc, char *argv[]) {
  QCoreApplication application(argc, argv);
  QCommandLineParser parser;
  parser.setApplicationDescription(u"Measures the journal, in milliseconds."_s);
  parser.addHelpOption();
  parser.addOption({u"rounds"_s, u"default 7"_s, u"number"_s, u"7"_s});
  parser.addOption({u"sales"_s, u"default 1000000"_s, u"number"_s, u"1000000"_s});
  parser.addOption(
      {u"folder"_s, u"where a journal stays for the next time; none: a temporary one"_s, u"folder"_s});
  parser.process(application);
  const QTemporaryDir temporary;
  const QString folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path();
  const JournalFill shop{parser.value(u"sales"_s).toInt(), 1000};
  if (!fill(folder, shop)) return std::fputs("bench_journal: the journal cannot be filled\n", stderr), 1;
  std::printf("%d sales\n%-40s %8s %8s %8s %8s %s\n", shop.sales, "(rows)", "median", "p99", "longest", "raw",
              "ratio (of rounds)");
  return measure(folder, shop, parser.value(u"rounds"_s).toInt()) ? 0 : 1;
}
