#include "core/store/salefinder.h"

#include <algorithm>
#include <functional>

#include "core/store/transaction.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// The condition of the index sale_open, letter for letter.
constexpr QLatin1StringView isOpen =
    "(s.state NOT IN ('paid', 'cancelled', 'void', 'rejected') OR s.alarm <> 'none')"_L1;

// A plus keeps the database from going by the index of days, where the sales would have to be sorted.
constexpr QLatin1StringView isInPeriod = "+s.day BETWEEN :from AND :to"_L1;

// What follows everything that begins with `text`.
QString endOf(const QString &text) {
  constexpr char32_t last = 0x10FFFF;
  return text + QString::fromUcs4(&last, 1);
}

// As the search itself parts them: a word with anything else in it is in no sale.
bool isWord(const QString &word) {
  constexpr char16_t lastAscii = 0x7f;
  return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar character) {
    return character > lastAscii || character.isLetterOrNumber();
  });
}

// All in one: each word begins a word of the sale.
QString matchOf(const QStringList &words) {
  QStringList terms;
  for (const QString &word : words) terms << u'"' + word + u"\"*"_s;
  return u'(' + terms.join(u' ') + u')';
}

}  // namespace

qint64 firstDay(const SalePeriod &period) {
  return period.from.isValid() ? dayNumber(period.from) : 0;
}

qint64 lastDay(const SalePeriod &period) {
  constexpr qint64 afterAll = 99'999'999;
  return period.to.isValid() ? dayNumber(period.to) : afterAll;
}

Result<std::vector<qint64>, Failure> SaleFinder::find() {
  if (m_query.before) m_highest = *m_query.before - 1;
  if (hasPeriod()) narrowToPeriod();
  if (m_query.search) {
    search(*m_query.search);
  } else {
    const bool isOpenOnly = m_query.choice == SaleChoice::Open;
    add(isOpenOnly ? u"FROM sale AS s INDEXED BY sale_open WHERE TRUE"_s : u"FROM sale AS s WHERE TRUE"_s,
        {});
  }
  if (m_failure) return failure(*m_failure);
  std::sort(m_found.begin(), m_found.end(), std::greater());
  m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
  m_found.resize(std::min(m_found.size(), static_cast<std::size_t>(m_query.most)));
  return std::move(m_found);
}

// Sequences run with the days, unless the clock was wrong: each day of the period is looked up for its first
// and its last one. So a page of last year is read where it stands, instead of all that came after.
void SaleFinder::narrowToPeriod() {
  Rows rows = m_database.select(
      u"WITH RECURSIVE one (day) AS ("
      " SELECT MAX(day) FROM sale WHERE day BETWEEN :from AND :to"
      " UNION ALL SELECT (SELECT MAX(day) FROM sale WHERE day < one.day AND day >= :from2) FROM one"
      " WHERE one.day IS NOT NULL)"
      " SELECT MIN((SELECT MIN(sequence) FROM sale WHERE sale.day = one.day)),"
      " MAX((SELECT MAX(sequence) FROM sale WHERE sale.day = one.day)) FROM one"_s,
      {{u":from"_s, firstDay(m_query.period)},
       {u":to"_s, lastDay(m_query.period)},
       {u":from2"_s, firstDay(m_query.period)}});
  const bool isThere = rows.next() && !rows.isNull(0);
  m_failure = rows.failure();
  m_lowest = isThere ? rows.integer(0) : 1;
  m_highest = std::min(m_highest, isThere ? rows.integer(1) : 0);
}

void SaleFinder::search(const SaleSearch &search) {
  for (const QString &beginning : search.orderIds) addOrders(beginning);
  if (!search.receiptId.isEmpty()) addReceipts(search.receiptId);
  if (!search.fiscalNumber.isEmpty()) {
    add(u"FROM fiscal_check AS f CROSS JOIN sale AS s ON s.order_id = f.order_id"
        " WHERE f.number >= :beginning AND f.number < :end"_s,
        {{u":beginning"_s, search.fiscalNumber}, {u":end"_s, endOf(search.fiscalNumber)}});
  }
  if (search.amount)
    add(u"FROM sale AS s WHERE s.amount = :amount"_s, {{u":amount"_s, search.amount->tiyin()}});
  addPhones(search);
  addWords(search.words);
}

// Of a beginning that most sales share, such as the till's name, the newest are met soonest by going back
// through the sales themselves.
void SaleFinder::addOrders(const QString &beginning) {
  const Values ends{{u":beginning"_s, beginning}, {u":end"_s, endOf(beginning)}};
  const std::size_t before = m_found.size();
  if (isBroad(beginning)) {
    add(u"FROM (SELECT * FROM sale WHERE sequence BETWEEN :recent_lowest AND :recent_highest"
        " ORDER BY sequence DESC LIMIT 5000) AS s WHERE s.order_id >= :beginning AND s.order_id < :end"_s,
        Values{{u":recent_lowest"_s, m_lowest}, {u":recent_highest"_s, m_highest}, ends[0], ends[1]});
  }
  if (m_found.size() - before < static_cast<std::size_t>(m_query.most))
    add(u"FROM sale AS s WHERE s.order_id >= :beginning AND s.order_id < :end"_s, ends, u"+s.sequence"_s);
}

bool SaleFinder::isBroad(const QString &beginning) {
  constexpr qint64 many = 2000;
  Rows rows = m_database.select(
      u"SELECT COUNT(*) FROM (SELECT 1 FROM sale WHERE order_id >= :beginning AND order_id < :end"
      " LIMIT :many)"_s,
      {{u":beginning"_s, beginning}, {u":end"_s, endOf(beginning)}, {u":many"_s, many}});
  const bool isThere = rows.next();
  if (rows.failure()) m_failure = rows.failure();
  return isThere && rows.integer(0) == many;
}

void SaleFinder::addReceipts(const QString &beginning) {
  const Values ends{{u":beginning"_s, beginning}, {u":end"_s, endOf(beginning)}};
  add(u"FROM sale AS s WHERE s.receipt_id >= :beginning AND s.receipt_id < :end"_s, ends, u"+s.sequence"_s);
  add(u"FROM duplicate AS d CROSS JOIN sale AS s ON s.order_id = d.order_id"
      " WHERE d.receipt_id >= :beginning AND d.receipt_id < :end"_s,
      ends);
}

void SaleFinder::addPhones(const SaleSearch &search) {
  const auto addWhere = [this](const QString &condition, const QVariant &value) {
    add(u"FROM phone AS p CROSS JOIN sale AS s ON s.order_id = p.order_id WHERE p."_s + condition,
        {{u":phone"_s, value}});
  };
  if (!search.phoneEnding.isEmpty()) addWhere(u"ending = :phone"_s, search.phoneEnding);
  if (!search.phoneHash.isEmpty()) addWhere(u"hash = :phone"_s, search.phoneHash);
}

void SaleFinder::addWords(const std::vector<QStringList> &alternatives) {
  QStringList matches;
  for (const QStringList &words : alternatives) {
    if (!words.isEmpty() && std::all_of(words.begin(), words.end(), isWord)) matches << matchOf(words);
  }
  if (matches.isEmpty()) return;
  const bool isFiltered = hasPeriod() || m_query.choice == SaleChoice::Open;
  const QString sale = isFiltered ? u" CROSS JOIN sale AS s ON s.sequence = t.rowid"_s : QString();
  add(u"FROM sale_text AS t%1 WHERE t.sale_text MATCH :match"_s.arg(sale),
      {{u":match"_s, matches.join(u" OR "_s)}}, u"t.rowid"_s);
}

void SaleFinder::add(const QString &source, Values values, const QString &sequence) {
  if (m_failure) return;
  values.insert(values.end(),
                {{u":lowest"_s, m_lowest}, {u":highest"_s, m_highest}, {u":most"_s, m_query.most}});
  if (hasPeriod())
    values.insert(values.end(),
                  {{u":from"_s, firstDay(m_query.period)}, {u":to"_s, lastDay(m_query.period)}});
  Rows rows = m_database.select(
      u"SELECT DISTINCT %1 %2%3 ORDER BY %1 DESC LIMIT :most"_s.arg(sequence, source, filter(sequence)),
      values);
  while (rows.next()) m_found.push_back(rows.integer(0));
  m_failure = rows.failure();
}

QString SaleFinder::filter(const QString &sequence) const {
  QString filter = u" AND %1 BETWEEN :lowest AND :highest"_s.arg(sequence);
  if (hasPeriod()) filter += u" AND "_s + isInPeriod;
  if (m_query.choice == SaleChoice::Open) filter += u" AND "_s + isOpen;
  return filter;
}

bool SaleFinder::hasPeriod() const {
  return m_query.period.from.isValid() || m_query.period.to.isValid();
}

}  // namespace kassir::store
