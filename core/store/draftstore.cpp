#include "core/store/draftstore.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

Values headValues(const Transaction &unit, const DraftRecord &draft) {
  const QDateTime &now = unit.act().moment.wall;
  return {{u":order"_s, draft.orderId.isEmpty() ? QVariant() : QVariant(draft.orderId)},
          {u":current"_s, draft.isCurrent ? 1 : 0},
          {u":head"_s, bytes(draft.head)},
          {u":row"_s, draft.row},
          {u":column"_s, draft.column},
          {u":typed"_s, text(draft.typed)},
          {u":changed"_s, utcOf(now)},
          {u":offset"_s, offsetOf(now)}};
}

void saveLines(Transaction &unit, const DraftRecord &kept, const DraftRecord &next) {
  const bool isSame = kept.sequence == next.sequence;
  for (std::size_t i = 0; i < next.lines.size(); ++i) {
    if (isSame && i < kept.lines.size() && kept.lines[i] == next.lines[i]) continue;
    unit.write(
        u"INSERT INTO draft_line (draft, position, line) VALUES (:draft, :position, :line)"
        " ON CONFLICT (draft, position) DO UPDATE SET line = excluded.line"_s,
        {{u":draft"_s, next.sequence},
         {u":position"_s, static_cast<qint64>(i)},
         {u":line"_s, bytes(next.lines[i])}});
  }
  if (isSame && kept.lines.size() <= next.lines.size()) return;
  unit.write(u"DELETE FROM draft_line WHERE draft = :draft AND position >= :count"_s,
             {{u":draft"_s, next.sequence}, {u":count"_s, static_cast<qint64>(next.lines.size())}});
}

}  // namespace

void DraftStore::save(Transaction &unit, const DraftRecord &kept, DraftRecord &next) {
  Values values = headValues(unit, next);
  if (next.sequence == 0) {
    values.emplace_back(u":till"_s, text(unit.till()));
    unit.write(
        u"INSERT INTO draft (till, order_id, is_current, head, cursor_row, cursor_column, typed,"
        " changed, changed_offset)"
        " VALUES (:till, :order, :current, :head, :row, :column, :typed, :changed, :offset)"_s,
        values);
    next.sequence = unit.lastRow();
  } else {
    values.emplace_back(u":draft"_s, next.sequence);
    unit.writeOne(
        u"UPDATE draft SET order_id = :order, is_current = :current, head = :head,"
        " cursor_row = :row, cursor_column = :column, typed = :typed, changed = :changed,"
        " changed_offset = :offset WHERE sequence = :draft"_s,
        values);
  }
  saveLines(unit, kept, next);
}

void DraftStore::remove(Transaction &unit, qint64 draft) {
  unit.write(u"DELETE FROM draft WHERE sequence = :draft"_s, {{u":draft"_s, draft}});
}

Result<std::vector<DraftRecord>, Failure> DraftStore::all(const QString &till) const {
  std::vector<DraftRecord> drafts;
  {
    Rows rows = m_database.select(
        u"SELECT sequence, order_id, is_current, head, cursor_row, cursor_column, typed, changed,"
        " changed_offset FROM draft WHERE till = :till ORDER BY sequence"_s,
        {{u":till"_s, text(till)}});
    while (rows.next()) {
      drafts.push_back({rows.integer(0),
                        rows.text(1),
                        rows.integer(2) != 0,
                        rows.bytes(3),
                        {},
                        static_cast<int>(rows.integer(4)),
                        static_cast<int>(rows.integer(5)),
                        rows.text(6),
                        timeOf(rows.integer(7), rows.integer(8))});
    }
    if (rows.failure()) return failure(*rows.failure());
  }
  for (DraftRecord &draft : drafts) {
    Rows rows = m_database.select(u"SELECT line FROM draft_line WHERE draft = :draft ORDER BY position"_s,
                                  {{u":draft"_s, draft.sequence}});
    while (rows.next()) draft.lines.push_back(rows.bytes(0));
    if (rows.failure()) return failure(*rows.failure());
  }
  return drafts;
}

}  // namespace kassir::store
