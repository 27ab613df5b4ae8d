#include <rapidcheck.h>

#include <QSignalSpy>
#include <QTest>

#include "core/till/ticket/ticket.h"

using namespace kassir;
using namespace kassir::sale;
using till::Ticket;

namespace {

Line line(qint64 tiyin) {
  Line made;
  made.title = QStringLiteral("Bread");
  made.price = Money::fromTiyin(tiyin);
  made.quantity = Quantity::fromThousandths(1000);
  return made;
}

Edit adding(qint64 tiyin) {
  return edit::InsertLines{0, {line(tiyin)}};
}

}  // namespace

class TicketTest : public QObject {
  Q_OBJECT

  Ticket m_ticket{Rules{}};

 private Q_SLOTS:
  void init() { m_ticket.begin(); }

  void isCheckedAfterEachEdit() {
    QSignalSpy checks(&m_ticket, &Ticket::checked);
    QVERIFY(m_ticket.edit(adding(500)));
    QCOMPARE(m_ticket.check().totals.amount, Money::fromTiyin(500));
    QVERIFY(m_ticket.edit(adding(300)));
    QCOMPARE(m_ticket.check().totals.amount, Money::fromTiyin(800));
    QCOMPARE(checks.size(), 2);
  }

  void takesBackAndDoesAgain() {
    QVERIFY(!m_ticket.canUndo());
    QVERIFY(m_ticket.edit(adding(500)));
    QVERIFY(m_ticket.edit(edit::ChangeDescription{QStringLiteral("x")}));
    const Sale whole = m_ticket.sale();
    m_ticket.undo();
    m_ticket.undo();
    QVERIFY(m_ticket.isEmpty());
    QVERIFY(!m_ticket.canUndo());
    m_ticket.redo();
    m_ticket.redo();
    QCOMPARE(m_ticket.sale(), whole);
    QVERIFY(!m_ticket.canRedo());
    m_ticket.undo();
    QVERIFY(m_ticket.edit(adding(1)));
    QVERIFY(!m_ticket.canRedo());
  }

  void countsAnEditThatChangesNothingForNone() {
    QVERIFY(m_ticket.edit(adding(500)));
    QSignalSpy edits(&m_ticket, &Ticket::edited);
    QVERIFY(m_ticket.edit(edit::ChangeLine{0, m_ticket.sale().lines.at(0)}));
    QVERIFY(m_ticket.edit(edit::RemoveLines{0, 0}));
    QVERIFY(edits.isEmpty());
    m_ticket.undo();
    QVERIFY(m_ticket.isEmpty());
  }

  void takesBackSeveralEditsAsOne() {
    QVERIFY(rc::check([] {
      Ticket ticket{Rules{}};
      RC_ASSERT(ticket.edit(edit::InsertLines{0, {line(1), line(2), line(3), line(4), line(5)}}));
      const Sale before = ticket.sale();
      std::vector<Edit> edits;
      Sale after = before;
      const int count = *rc::gen::inRange(0, 6);
      bool fitsEach = true;
      for (int i = 0; i < count; ++i) {
        const qsizetype at = *rc::gen::inRange(0, 6);
        const bool isRemoved = *rc::gen::arbitrary<bool>();
        edits.push_back(isRemoved ? Edit(edit::RemoveLines{at, 1})
                                  : Edit(edit::ChangeLine{at, line(at * 7)}));
        fitsEach = fitsEach && fits(edits.back(), after);
        if (fitsEach) static_cast<void>(apply(after, edits.back()));
      }
      QSignalSpy checks(&ticket, &Ticket::checked);
      RC_ASSERT(ticket.editAll(edits) == fitsEach);
      if (!fitsEach) after = before;
      RC_ASSERT(ticket.sale() == after);
      if (after == before) return;
      RC_ASSERT(checks.size() == 1);
      ticket.undo();
      RC_ASSERT(ticket.sale() == before);
      ticket.redo();
      RC_ASSERT(ticket.sale() == after);
    }));
  }

  void keepsWhatAnotherSaleReplaced() {
    QVERIFY(m_ticket.edit(adding(500)));
    const Sale before = m_ticket.sale();
    Sale other;
    other.description = QStringLiteral("other");
    QVERIFY(m_ticket.replace(other, {{QStringLiteral("order_id"), QStringLiteral("A-1")}}));
    QCOMPARE(m_ticket.sale(), other);
    QCOMPARE(m_ticket.account().size(), 1u);
    m_ticket.undo();
    QCOMPARE(m_ticket.sale(), before);
    QVERIFY(m_ticket.account().empty());
    m_ticket.redo();
    QCOMPARE(m_ticket.account().at(0).value, QStringLiteral("A-1"));
  }

  void forgetsTheFirstOfVeryManySteps() {
    constexpr int mostSteps = 5000;
    for (int i = 0; i < mostSteps + 10; ++i) {
      Sale other;
      other.description = QString::number(i);
      QVERIFY(m_ticket.replace(other, {}));
    }
    int steps = 0;
    for (; m_ticket.canUndo(); ++steps) m_ticket.undo();
    QCOMPARE(steps, mostSteps);
  }

  void changesNothingWhileFrozen() {
    QVERIFY(m_ticket.edit(adding(500)));
    const Sale before = m_ticket.sale();
    m_ticket.setFrozen(true);
    QVERIFY(!m_ticket.edit(adding(1)));
    QVERIFY(!m_ticket.replace({}, {}));
    QVERIFY(!m_ticket.editAll({adding(1)}));
    m_ticket.undo();
    QCOMPARE(m_ticket.sale(), before);
    m_ticket.setFrozen(false);
    QVERIFY(m_ticket.edit(adding(1)));
  }

  void bringsNothingOfASettledSaleBack() {
    QVERIFY(m_ticket.edit(adding(500)));
    m_ticket.setFrozen(true);
    m_ticket.begin();
    QVERIFY(m_ticket.isEmpty() && !m_ticket.canUndo() && !m_ticket.isFrozen());
  }

  void followsTheRules() {
    Line taxed = line(11'200);
    taxed.vat = VatRate::fromHundredths(12'00);
    QVERIFY(m_ticket.edit(edit::InsertLines{0, {taxed}}));
    QCOMPARE(m_ticket.check().totals.vat, Money::fromTiyin(1'200));
    Rules rules;
    rules.vatPayer = VatPayer::No;
    m_ticket.setRules(rules);
    QCOMPARE(m_ticket.check().totals.vat, Money());
    m_ticket.setRules({});
  }
};

QTEST_GUILESS_MAIN(TicketTest)
#include "tickettest.moc"
