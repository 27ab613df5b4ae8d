#include "core/store/differencestore.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString strangerName = u"stranger"_s;
const QString missingName = u"missing"_s;

QString nameOf(Difference::Kind kind) {
  return kind == Difference::Kind::Stranger ? strangerName : missingName;
}

// Of the columns from `sequence` to `is_paid`.
Difference differenceIn(const Rows &rows) {
  return {rows.text(1) == missingName ? Difference::Kind::Missing : Difference::Kind::Stranger,
          rows.text(2),
          rows.text(3),
          sale::Money::fromTiyin(rows.integer(4)),
          rows.isNull(5) ? QDateTime() : timeOf(rows.integer(5), rows.integer(6)),
          rows.integer(0),
          rows.integer(7) != 0};
}

}  // namespace

void DifferenceStore::keep(Transaction &unit, const Difference &found) {
  const QDateTime &now = unit.act().moment.wall;
  if (found.isPaid)
    unit.write(
        u"DELETE FROM difference WHERE kind = :kind AND receipt_id = :receipt AND is_paid = 0 AND dealt_by IS NULL"_s,
        {{u":kind"_s, nameOf(found.kind)}, {u":receipt"_s, text(found.receiptId)}});
  unit.write(
      u"INSERT INTO difference (till, kind, order_id, receipt_id, amount, made, made_offset, is_paid, "
      u"found, utc_offset)"
      " SELECT :till, :kind, :order, :receipt, :amount, :made, :madeOffset, :paid, :found, :offset"
      " WHERE NOT EXISTS (SELECT 1 FROM difference WHERE kind = :kind AND receipt_id = :receipt"
      " AND is_paid > :paid)"
      " ON CONFLICT (kind, receipt_id, is_paid) DO NOTHING"_s,
      {{u":till"_s, text(unit.till())},
       {u":kind"_s, nameOf(found.kind)},
       {u":order"_s, text(found.orderId)},
       {u":receipt"_s, text(found.receiptId)},
       {u":amount"_s, found.amount.tiyin()},
       {u":made"_s, found.made.isValid() ? utcOf(found.made) : QVariant()},
       {u":madeOffset"_s, found.made.isValid() ? offsetOf(found.made) : QVariant()},
       {u":paid"_s, found.isPaid ? 1 : 0},
       {u":found"_s, utcOf(now)},
       {u":offset"_s, offsetOf(now)}});
}

void DifferenceStore::forget(Transaction &unit, const Difference &open) {
  unit.write(u"DELETE FROM difference WHERE sequence = :row AND dealt_by IS NULL"_s,
             {{u":row"_s, open.sequence}});
}

void DifferenceStore::deal(Transaction &unit, qint64 sequence) {
  unit.write(u"UPDATE difference SET dealt_by = :act WHERE sequence = :row AND dealt_by IS NULL"_s,
             {{u":act"_s, unit.actRow()}, {u":row"_s, sequence}});
}

Result<std::vector<Difference>, Failure> DifferenceStore::open() const {
  Rows rows = m_database.select(
      u"SELECT sequence, kind, order_id, receipt_id, amount, made, made_offset, is_paid"
      " FROM difference AS d"
      " WHERE dealt_by IS NULL AND CASE kind WHEN 'stranger' THEN"
      " NOT EXISTS (SELECT 1 FROM sale WHERE sale.order_id = d.order_id)"
      " AND NOT EXISTS (SELECT 1 FROM sale WHERE sale.receipt_id = d.receipt_id)"
      " ELSE EXISTS (SELECT 1 FROM sale WHERE sale.order_id = d.order_id"
      " AND sale.receipt_id = d.receipt_id AND sale.state IN ('paid', 'accepted')) END"
      " ORDER BY sequence"_s,
      {});
  std::vector<Difference> open;
  while (rows.next()) open.push_back(differenceIn(rows));
  if (rows.failure()) return failure(*rows.failure());
  return open;
}

Result<std::vector<DealtDifference>, Failure> DifferenceStore::lastDealt(int most) const {
  Rows rows = m_database.select(
      u"SELECT d.sequence, d.kind, d.order_id, d.receipt_id, d.amount, d.made, d.made_offset, d.is_paid,"
      " act.time, act.utc_offset, act.note"
      " FROM difference AS d JOIN act ON act.sequence = d.dealt_by"
      " ORDER BY d.dealt_by DESC, d.sequence LIMIT :most"_s,
      {{u":most"_s, most}});
  std::vector<DealtDifference> dealt;
  while (rows.next())
    dealt.push_back({differenceIn(rows), timeOf(rows.integer(8), rows.integer(9)), rows.text(10)});
  if (rows.failure()) return failure(*rows.failure());
  return dealt;
}

// One that was paid and is given back now is no other matter than it was; one that is paid now is.
Result<bool, Failure> DifferenceStore::isDealtWith(const Difference &found) const {
  Rows rows = m_database.select(
      u"SELECT 1 FROM difference WHERE kind = :kind AND receipt_id = :receipt AND is_paid >= :paid"
      " AND dealt_by IS NOT NULL"_s,
      {{u":kind"_s, nameOf(found.kind)},
       {u":receipt"_s, text(found.receiptId)},
       {u":paid"_s, found.isPaid ? 1 : 0}});
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  return isThere;
}

}  // namespace kassir::store
