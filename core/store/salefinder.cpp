#include "core/store/salefinder.h"

#include <algorithm>
#include <functional>

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// The condition of the index sale_open, letter for letter.
constexpr QLatin1StringView isOpen =
    "(s.state NOT IN ('paid', 'cancelled', 'void', 'rejected') OR s.alarm <> 'none')"_L1;

// A plus keeps the database from going by the index of days, where the sales would have to be sorted.
constexpr QLatin1StringView isInPeriod = "+s.day BETWEEN :from AND :to"_L1;

// So many of the newest are looked through one by one.
constexpr qint64 recent = 5000;

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

void SaleFinder::begin() {
  const auto span = spanOf(m_database, m_query.period);
  if (!span) {
    m_failure = span.error();
    return;
  }
  m_span = span.value();
  if (m_query.before) m_span.last = std::min(m_span.last, *m_query.before - 1);
  if (m_query.from) m_span.first = std::max(m_span.first, *m_query.from);
}

Result<std::vector<qint64>, Failure> SaleFinder::find() {
  begin();
  if (m_failure) return failure(*m_failure);
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

// Only a beginning that many share, and none of the newest, must be looked for among all that have it.
Result<bool, Failure> SaleFinder::takesLong() {
  begin();
  if (m_failure) return failure(*m_failure);
  for (const QString &beginning : m_query.search ? m_query.search->orderIds : QStringList()) {
    if (isShort() || !isBroad(beginning)) continue;
    const std::size_t before = m_found.size();
    addRecentOrders(beginning);
    if (m_failure) break;
    if (m_found.size() - before < static_cast<std::size_t>(m_query.most)) return true;
  }
  if (m_failure) return failure(*m_failure);
  return false;
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
  const std::size_t before = m_found.size();
  if (isBroad(beginning)) {
    addRecentOrders(beginning);
    if (isShort() || m_found.size() - before == static_cast<std::size_t>(m_query.most)) return;
  }
  add(u"FROM sale AS s WHERE s.order_id >= :beginning AND s.order_id < :end"_s,
      {{u":beginning"_s, beginning}, {u":end"_s, endOf(beginning)}}, u"+s.sequence"_s);
}

void SaleFinder::addRecentOrders(const QString &beginning) {
  add(u"FROM (SELECT * FROM sale WHERE sequence BETWEEN :recent_lowest AND :recent_highest"
      " ORDER BY sequence DESC LIMIT %1) AS s WHERE s.order_id >= :beginning AND s.order_id < :end"_s.arg(
          recent),
      {{u":recent_lowest"_s, m_span.first},
       {u":recent_highest"_s, m_span.last},
       {u":beginning"_s, beginning},
       {u":end"_s, endOf(beginning)}});
}

bool SaleFinder::isShort() const {
  return m_span.last - m_span.first < recent;
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
  add(u"FROM sale AS s WHERE s.order_id IN (SELECT order_id FROM duplicate"
      " WHERE receipt_id >= :beginning AND receipt_id < :end)"_s,
      ends, u"+s.sequence"_s);
}

void SaleFinder::addPhones(const SaleSearch &search) {
  const auto addWhere = [this](const QString &condition, const QVariant &value) {
    add(u"FROM sale AS s WHERE s.order_id IN (SELECT order_id FROM phone WHERE %1)"_s.arg(condition),
        {{u":phone"_s, value}}, u"+s.sequence"_s);
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
  const bool isFiltered = isLimited(m_query.period) || m_query.choice == SaleChoice::Open;
  const QString sale = isFiltered ? u" CROSS JOIN sale AS s ON s.sequence = t.rowid"_s : QString();
  add(u"FROM sale_text AS t%1 WHERE t.sale_text MATCH :match"_s.arg(sale),
      {{u":match"_s, matches.join(u" OR "_s)}}, u"t.rowid"_s);
}

void SaleFinder::add(const QString &source, Values values, const QString &sequence) {
  if (m_failure) return;
  values.insert(values.end(),
                {{u":lowest"_s, m_span.first}, {u":highest"_s, m_span.last}, {u":most"_s, m_query.most}});
  if (isLimited(m_query.period))
    values.insert(values.end(),
                  {{u":from"_s, firstDay(m_query.period)}, {u":to"_s, lastDay(m_query.period)}});
  Rows rows = m_database.select(
      u"SELECT %1 %2%3 ORDER BY %1 DESC LIMIT :most"_s.arg(sequence, source, filter(sequence)), values);
  while (rows.next()) m_found.push_back(rows.integer(0));
  m_failure = rows.failure();
}

QString SaleFinder::filter(const QString &sequence) const {
  QString filter = u" AND %1 BETWEEN :lowest AND :highest"_s.arg(sequence);
  if (isLimited(m_query.period)) filter += u" AND "_s + isInPeriod;
  if (m_query.choice == SaleChoice::Open) filter += u" AND "_s + isOpen;
  return filter;
}

}  // namespace kassir::store
