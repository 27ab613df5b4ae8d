#include "core/store/draftstore.h"

#include <QTest>

#include "keptsales.h"

using namespace kassir;
using namespace kassir::store;

class DraftStoreTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<KeptSales> m_kept;

  static DraftRecord draft(int lines) {
    DraftRecord draft;
    draft.head = "{\"discount\":\"10\"}";
    draft.row = 2;
    draft.column = 3;
    draft.typed = QStringLiteral("4607сүт");
    for (int i = 0; i < lines; ++i) draft.lines.push_back("line " + QByteArray::number(i));
    return draft;
  }
  Result<void, Failure> save(const DraftRecord &kept, DraftRecord &next) {
    Transaction unit = m_kept->unit(Action::EditDraft);
    m_kept->journal().drafts.save(unit, kept, next);
    return unit.commit();
  }
  std::vector<DraftRecord> all() {
    auto found = m_kept->journal().drafts.all(QStringLiteral("T1"));
    return found ? found.value() : std::vector<DraftRecord>();
  }
  // So many rows were written on this connection since it was opened.
  [[nodiscard]] qint64 written() const { return m_kept->count(QStringLiteral("SELECT total_changes()")); }

 private Q_SLOTS:
  void init() { m_kept = std::make_unique<KeptSales>(); }

  void keepsADraftAsItIs() {
    DraftRecord kept = draft(3);
    kept.lines[1] = QByteArray("\0\xff", 2);
    QVERIFY(save({}, kept));
    QVERIFY(kept.sequence > 0);
    QVERIFY(m_kept->open());
    QCOMPARE(all().size(), std::size_t{1});
    const DraftRecord found = all().front();
    QCOMPARE(found.sequence, kept.sequence);
    QCOMPARE(found.head, kept.head);
    QCOMPARE(found.lines, kept.lines);
    QCOMPARE(found.row, 2);
    QCOMPARE(found.column, 3);
    QCOMPARE(found.typed, kept.typed);
    QCOMPARE(found.changed, m_kept->now.wall);
    QVERIFY(found.isCurrent);
    QVERIFY(found.orderId.isEmpty());
  }

  void writesNothingButWhatChanged() {
    DraftRecord kept = draft(1000);
    QVERIFY(save({}, kept));
    DraftRecord next = kept;
    next.lines[500] = "changed";
    const qint64 before = written();
    QVERIFY(save(kept, next));
    QCOMPARE(written() - before, 2);  // the draft and one line
    QCOMPARE(all().front().lines, next.lines);
  }

  void growsAndShrinks_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("rows");
    QTest::newRow("by one") << 999 << 1000 << 2;
    QTest::newRow("from nothing") << 0 << 3 << 4;
    QTest::newRow("to one less") << 1000 << 999 << 2;
    QTest::newRow("to nothing") << 5 << 0 << 6;
    QTest::newRow("not at all") << 1000 << 1000 << 1;
  }
  void growsAndShrinks() {
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, rows);
    DraftRecord kept = draft(from);
    QVERIFY(save({}, kept));
    DraftRecord next = draft(to);
    next.sequence = kept.sequence;
    const qint64 before = written();
    QVERIFY(save(kept, next));
    QCOMPARE(written() - before, rows);
    QCOMPARE(all().front().lines, next.lines);
  }

  void writesAllWhereWhatIsThereIsNotKnown() {
    DraftRecord kept = draft(7);
    QVERIFY(save({}, kept));
    DraftRecord next = draft(3);
    next.sequence = kept.sequence;
    QVERIFY(save({}, next));
    QCOMPARE(all().front().lines, next.lines);
  }

  void hasOneOnTheScreenAndOthersParked() {
    DraftRecord first = draft(1);
    QVERIFY(save({}, first));
    DraftRecord second = draft(2);
    QCOMPARE(save({}, second).error().code, Failure::Code::Exists);
    second.sequence = 0;
    DraftRecord parked = first;
    parked.isCurrent = false;
    Transaction unit = m_kept->unit(Action::EditDraft);
    m_kept->journal().drafts.save(unit, first, parked);
    m_kept->journal().drafts.save(unit, {}, second);
    QVERIFY(unit.commit());
    QCOMPARE(all().size(), std::size_t{2});
    QVERIFY(!all().front().isCurrent);
    QVERIFY(all().back().isCurrent);
    QVERIFY(m_kept->journal().drafts.all(QStringLiteral("T2")).value().empty());
  }

  void namesTheSaleItFrozeInto() {
    DraftRecord kept = draft(1);
    QVERIFY(save({}, kept));
    DraftRecord frozen = kept;
    frozen.orderId = QStringLiteral("T1-1");
    QCOMPARE(save(kept, frozen).error().code, Failure::Code::Refused);  // of a sale that is not there
    QVERIFY(m_kept->freeze(QStringLiteral("T1-1")));
    QVERIFY(save(kept, frozen));
    QCOMPARE(all().front().orderId, QStringLiteral("T1-1"));
    QVERIFY(save(frozen, kept));
    QVERIFY(all().front().orderId.isEmpty());
  }

  void goesWithItsLines() {
    DraftRecord kept = draft(3);
    QVERIFY(save({}, kept));
    Transaction unit = m_kept->unit(Action::EditDraft);
    m_kept->journal().drafts.remove(unit, kept.sequence);
    QVERIFY(unit.commit());
    QVERIFY(all().empty());
    QCOMPARE(m_kept->count(QStringLiteral("SELECT COUNT(*) FROM draft_line")), 0);
  }

  // As after a unit that was not committed, whose sequence nobody may go on with.
  void refusesOneThatIsNotThere() {
    DraftRecord lost = draft(0);
    lost.sequence = 99;
    QCOMPARE(save({}, lost).error().code, Failure::Code::Refused);
    QVERIFY(all().empty());
  }
};

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "draftstoretest.moc"
