#include "core/store/salestore.h"

#include <QCryptographicHash>

#include "core/store/damage.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order in which `recordIn` reads them.
constexpr QLatin1StringView columns =
    "sequence, till, order_id, day, number, created, utc_offset, amount, checked, payload, order_field,"
    " endpoint, kassa, state, attempts, body_left, given_up, may_exist, empty_scans, last_left,"
    " last_left_boot, alarm, receipt_id, receipt_face, receipt_state, paid, paid_offset, title,"
    " line_count"_L1;

std::optional<qint64> integerOrNothing(const Rows &rows, int column) {
  return rows.isNull(column) ? std::nullopt : std::optional(rows.integer(column));
}

// A steady clock counts from the start of the computer. What left before this start left at least as long ago
// as the computer runs.
std::chrono::milliseconds lastLeft(const Rows &rows, const Moment &now) {
  return rows.text(20) == now.boot ? std::chrono::milliseconds(rows.integer(19))
                                   : std::chrono::milliseconds(0);
}

constexpr int cameToNothing = 2;

int givenUp(const sale::SaleStatus &status) {
  if (!status.isGivenUp) return 0;
  return status.cameToNothing ? cameToNothing : 1;
}

sale::SaleStatus statusIn(const Rows &rows, const Moment &now) {
  sale::SaleStatus status;
  status.state = sale::saleStateFrom(rows.text(13)).value_or(sale::SaleState::Attention);
  status.attempts = static_cast<int>(rows.integer(14));
  status.bodyLeft = rows.integer(15) != 0;
  status.isGivenUp = rows.integer(16) != 0;
  status.cameToNothing = rows.integer(16) == cameToNothing;
  status.mayExist = rows.integer(17) != 0;
  status.emptyScans = static_cast<int>(rows.integer(18));
  status.lastLeft = lastLeft(rows, now);
  status.alarm = sale::saleAlarmFrom(rows.text(21)).value_or(sale::SaleAlarm::None);
  if (!rows.isNull(22)) {
    const auto face = sale::paymentFaceFrom(rows.text(23)).value_or(sale::PaymentFace::Attention);
    status.payment = sale::Payment{rows.text(22), face, integerOrNothing(rows, 24)};
  }
  return status;
}

SaleRecord recordIn(const Rows &rows, const Moment &now) {
  SaleRecord record;
  record.sequence = rows.integer(0);
  record.till = rows.text(1);
  record.number = rows.integer(4);
  record.frozen = {rows.text(2),
                   dayOf(rows.integer(3)),
                   timeOf(rows.integer(5), rows.integer(6)),
                   sale::Money::fromTiyin(rows.integer(7)),
                   rows.text(27),
                   rows.integer(28),
                   rows.bytes(8),
                   rows.bytes(9),
                   rows.text(10),
                   {rows.text(11), rows.text(12)},
                   {}};
  record.status = statusIn(rows, now);
  if (!rows.isNull(25)) record.paid = timeOf(rows.integer(25), rows.integer(26));
  return record;
}

// A search that was cut off by the program's end has not begun.
sale::SaleState keptState(const sale::SaleStatus &status) {
  if (status.state != sale::SaleState::Reconciling) return status.state;
  return status.isGivenUp ? sale::SaleState::CancelWanted : sale::SaleState::Unknown;
}

Values receiptValues(const std::optional<sale::Payment> &payment) {
  if (!payment) return {{u":receipt"_s, {}}, {u":face"_s, {}}, {u":number"_s, {}}};
  return {{u":receipt"_s, text(payment->id)},
          {u":face"_s, sale::nameOf(payment->face)},
          {u":number"_s, orNull(payment->number)}};
}

// Never one that is another sale's.
void putDuplicate(Transaction &unit, const QString &orderId, const sale::Payment &payment) {
  unit.writeOne(
      u"INSERT INTO duplicate (till, order_id, receipt_id, face, receipt_state)"
      " SELECT :till, :order, :receipt, :face, :number"
      " WHERE NOT EXISTS (SELECT 1 FROM sale WHERE receipt_id = :receipt2)"
      " ON CONFLICT (receipt_id) DO UPDATE SET face = excluded.face,"
      " receipt_state = excluded.receipt_state WHERE order_id = excluded.order_id"_s,
      {{u":till"_s, text(unit.till())},
       {u":order"_s, text(orderId)},
       {u":receipt"_s, text(payment.id)},
       {u":face"_s, sale::nameOf(payment.face)},
       {u":number"_s, orNull(payment.number)},
       {u":receipt2"_s, text(payment.id)}});
}

}  // namespace

void SaleStore::freeze(Transaction &unit, const FrozenSale &sale) {
  if (m_whyNone) return unit.refuse(*m_whyNone);
  // Somebody met it since it was opened: another connection, or a write of this one.
  if (isMarkedDamaged(unit.database().path())) return unit.refuse(Failure::Code::Damaged);
  unit.write(
      u"INSERT INTO sale (till, order_id, day, number, created, utc_offset, amount, title,"
      " line_count, order_field, endpoint, kassa, state)"
      " VALUES (:till, :order, :day, (SELECT COALESCE(MAX(number), 0) + 1 FROM sale"
      " WHERE till = :till2 AND day = :day2), :created, :offset, :amount, :title, :lines, :field,"
      " :endpoint, :kassa, :state)"_s,
      {{u":till"_s, text(unit.till())},
       {u":order"_s, text(sale.orderId)},
       {u":day"_s, dayNumber(sale.day)},
       {u":till2"_s, text(unit.till())},
       {u":day2"_s, dayNumber(sale.day)},
       {u":created"_s, utcOf(sale.created)},
       {u":offset"_s, offsetOf(sale.created)},
       {u":amount"_s, sale.amount.tiyin()},
       {u":title"_s, text(sale.title)},
       {u":lines"_s, sale.lineCount},
       {u":field"_s, text(sale.orderField)},
       {u":endpoint"_s, text(sale.peer.endpoint)},
       {u":kassa"_s, text(sale.peer.kassa)},
       {u":state"_s, sale::nameOf(sale::SaleState::Queued)}});
  const qint64 row = unit.lastRow();
  unit.write(
      u"INSERT INTO sale_content (sequence, checked, payload, payload_hash)"
      " VALUES (:row, :checked, :payload, :hash)"_s,
      {{u":row"_s, row},
       {u":checked"_s, bytes(sale.checked)},
       {u":payload"_s, bytes(sale.payload)},
       {u":hash"_s, QCryptographicHash::hash(sale.payload, QCryptographicHash::Sha256)}});
  unit.write(u"INSERT INTO sale_text (rowid, words) VALUES (:row, :words)"_s,
             {{u":row"_s, row}, {u":words"_s, text(sale.searchWords)}});
}

void SaleStore::setStatus(Transaction &unit, const QString &orderId, const sale::SaleStatus &status) {
  const QDateTime &now = unit.act().moment.wall;
  Values values{{u":state"_s, sale::nameOf(keptState(status))},
                {u":attempts"_s, status.attempts},
                {u":left"_s, status.bodyLeft ? 1 : 0},
                {u":given_up"_s, givenUp(status)},
                {u":may_exist"_s, status.mayExist ? 1 : 0},
                {u":scans"_s, status.emptyScans},
                {u":last_left"_s, qint64{status.lastLeft.count()}},
                {u":boot"_s, text(unit.act().moment.boot)},
                {u":alarm"_s, sale::nameOf(status.alarm)},
                {u":paid"_s, status.state == sale::SaleState::Paid ? utcOf(now) : QVariant()},
                {u":paid_offset"_s, status.state == sale::SaleState::Paid ? offsetOf(now) : QVariant()},
                {u":order"_s, text(orderId)},
                {u":order2"_s, text(orderId)},
                {u":receipt2"_s, status.payment ? text(status.payment->id) : QVariant()}};
  for (auto &value : receiptValues(status.payment)) values.push_back(std::move(value));
  unit.writeOne(
      u"UPDATE sale SET state = :state, attempts = :attempts, body_left = :left, given_up = :given_up,"
      " may_exist = :may_exist, empty_scans = :scans, last_left = :last_left, last_left_boot = :boot,"
      " alarm = :alarm, receipt_id = :receipt, receipt_face = :face, receipt_state = :number,"
      " paid = COALESCE(paid, :paid), paid_offset = COALESCE(paid_offset, :paid_offset)"
      " WHERE order_id = :order AND NOT EXISTS"
      " (SELECT 1 FROM duplicate WHERE receipt_id = :receipt2 AND order_id <> :order2)"_s,
      values);
  if (status.payment) {
    // It may have been the other one until now.
    unit.write(u"DELETE FROM duplicate WHERE order_id = :order AND receipt_id = :receipt"_s,
               {{u":order"_s, text(orderId)}, {u":receipt"_s, text(status.payment->id)}});
  }
  for (const sale::Payment &payment : status.duplicates) putDuplicate(unit, orderId, payment);
  for (const QString &receiptId : status.mismatched) {
    unit.write(
        u"INSERT OR IGNORE INTO mismatch (till, order_id, receipt_id) VALUES (:till, :order, :receipt)"_s,
        {{u":till"_s, text(unit.till())}, {u":order"_s, text(orderId)}, {u":receipt"_s, text(receiptId)}});
  }
}

Result<std::optional<SaleRecord>, Failure> SaleStore::find(const QString &orderId, const Moment &now) const {
  auto found = read(u"order_id = :order"_s, {{u":order"_s, text(orderId)}}, now);
  if (!found) return failure(found.error());
  if (found.value().empty()) return std::optional<SaleRecord>();
  return std::optional(std::move(found.value().front()));
}

// The conditions are those of the indexes, letter for letter.
Result<std::vector<SaleRecord>, Failure> SaleStore::unsettled(const Moment &now) const {
  return read(u"state NOT IN ('paid', 'cancelled', 'void', 'rejected')"_s, {}, now);
}

Result<std::vector<SaleRecord>, Failure> SaleStore::open(const Moment &now) const {
  return read(u"(state NOT IN ('paid', 'cancelled', 'void', 'rejected') OR alarm <> 'none')"_s, {}, now);
}

Result<std::vector<SaleRecord>, Failure> SaleStore::paidWithoutCheck(const QDateTime &since,
                                                                     const Moment &now) const {
  // Sought by itself, since in the order of all sales the database would read each of them.
  return read(
      u"sequence IN (SELECT sequence FROM sale INDEXED BY sale_paid WHERE state = 'paid' AND day >= :day"
      " AND paid >= :since AND order_id NOT IN (SELECT order_id FROM fiscal_check))"_s,
      {{u":day"_s, dayNumber(since.date().addDays(-2))}, {u":since"_s, utcOf(since)}}, now);
}

Result<std::vector<SaleRecord>, Failure> SaleStore::ofDays(const QDate &first, const QDate &last,
                                                           const Moment &now) const {
  return read(u"day BETWEEN :first AND :last"_s,
              {{u":first"_s, dayNumber(first)}, {u":last"_s, dayNumber(last)}}, now);
}

Result<std::optional<QDateTime>, Failure> SaleStore::firstMade() const {
  // By its day: the clock of the first that was sold may have run ahead.
  Rows rows = m_database.select(u"SELECT created FROM sale ORDER BY day, sequence LIMIT 1"_s);
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  return isThere ? std::optional(QDateTime::fromMSecsSinceEpoch(rows.integer(0), Qt::UTC)) : std::nullopt;
}

Result<qint64, Failure> SaleStore::nextNumber(const QString &till, const QDate &day) const {
  Rows rows =
      m_database.select(u"SELECT COALESCE(MAX(number), 0) + 1 FROM sale WHERE till = :till AND day = :day"_s,
                        {{u":till"_s, text(till)}, {u":day"_s, dayNumber(day)}});
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  return isThere ? rows.integer(0) : 1;
}

Result<QString, Failure> SaleStore::holderOf(const QString &receiptId) const {
  Rows rows = m_database.select(
      u"SELECT order_id FROM sale WHERE receipt_id = :receipt"
      " UNION ALL SELECT order_id FROM duplicate WHERE receipt_id = :receipt2"_s,
      {{u":receipt"_s, text(receiptId)}, {u":receipt2"_s, text(receiptId)}});
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  return isThere ? rows.text(0) : QString();
}

Result<bool, Failure> SaleStore::isKnown(const QString &orderId) const {
  Rows rows =
      m_database.select(u"SELECT 1 FROM sale WHERE order_id = :order"_s, {{u":order"_s, text(orderId)}});
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  return isThere;
}

Result<std::vector<SaleRecord>, Failure> SaleStore::read(const QString &where, const Values &values,
                                                         const Moment &now) const {
  std::vector<SaleRecord> records;
  {
    Rows rows = m_database.select(
        u"SELECT %1 FROM sale JOIN sale_content USING (sequence) WHERE %2 ORDER BY sequence"_s.arg(columns,
                                                                                                   where),
        values);
    while (rows.next()) records.push_back(recordIn(rows, now));
    if (rows.failure()) return failure(*rows.failure());
  }
  for (SaleRecord &record : records) {
    if (const auto failed = addDuplicates(record)) return failure(*failed);
    if (const auto failed = addMismatched(record)) return failure(*failed);
  }
  return records;
}

std::optional<Failure> SaleStore::addDuplicates(SaleRecord &record) const {
  Rows rows = m_database.select(
      u"SELECT receipt_id, face, receipt_state FROM duplicate WHERE order_id = :order ORDER BY sequence"_s,
      {{u":order"_s, text(record.frozen.orderId)}});
  while (rows.next()) {
    const auto face = sale::paymentFaceFrom(rows.text(1)).value_or(sale::PaymentFace::Attention);
    record.status.duplicates.push_back({rows.text(0), face, integerOrNothing(rows, 2)});
  }
  return rows.failure();
}

std::optional<Failure> SaleStore::addMismatched(SaleRecord &record) const {
  Rows rows =
      m_database.select(u"SELECT receipt_id FROM mismatch WHERE order_id = :order ORDER BY sequence"_s,
                        {{u":order"_s, text(record.frozen.orderId)}});
  while (rows.next()) record.status.mismatched.push_back(rows.text(0));
  return rows.failure();
}

}  // namespace kassir::store
