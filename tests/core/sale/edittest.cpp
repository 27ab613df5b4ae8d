#include <QTest>

#include "core/sale/edit.h"
#include "tests/support/generators.h"

using namespace kassir;
using namespace kassir::sale;

namespace {

Line named(const QString &title) {
  Line line;
  line.title = title;
  line.price = Money::fromTiyin(100);
  return line;
}

Sale someSale() {
  Sale made;
  const int lines = *rc::gen::inRange(0, 6);
  for (int i = 0; i < lines; ++i) made.lines.push_back(named(QString::number(i)));
  if (*rc::gen::arbitrary<bool>())
    made.discount = Discount(Percent::fromHundredths(*rc::gen::inRange(0, 10'000)));
  if (*rc::gen::arbitrary<bool>()) made.shipping = Shipping{lineOfText(), Money::fromTiyin(5)};
  made.description = lineOfText();
  return made;
}

// Fitting and not.
Edit someEdit() {
  const qsizetype at = *rc::gen::inRange(-1, 8);
  // What is so already, too.
  if (*rc::gen::inRange(0, 4) == 0) return edit::ChangeLine{at, named(QString::number(at))};
  switch (*rc::gen::inRange(0, 7)) {
    case 0: return edit::InsertLines{at, {named(QStringLiteral("new")), named(lineOfText())}};
    case 1: return edit::RemoveLines{at, *rc::gen::inRange(-1, 4)};
    case 2: return edit::ChangeLine{at, named(lineOfText())};
    case 3: return edit::ChangeDiscount{Entry<Discount>(Money::fromTiyin(7))};
    case 4: return edit::ChangeShipping{Shipping{}};
    case 5: return edit::ChangeDescription{lineOfText()};
    default: return edit::ReplaceSale{someSale()};
  }
}

}  // namespace

class EditTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void doesWhatItSays() {
    Sale sale;
    QCOMPARE(apply(sale, edit::InsertLines{0, {named(QStringLiteral("a")), named(QStringLiteral("b"))}}),
             Edit(edit::RemoveLines{0, 2}));
    static_cast<void>(apply(sale, edit::InsertLines{1, {named(QStringLiteral("c"))}}));
    QCOMPARE(sale.lines.at(0).title, QStringLiteral("a"));
    QCOMPARE(sale.lines.at(1).title, QStringLiteral("c"));
    QCOMPARE(sale.lines.at(2).title, QStringLiteral("b"));
    static_cast<void>(apply(sale, edit::ChangeLine{2, named(QStringLiteral("d"))}));
    static_cast<void>(apply(sale, edit::RemoveLines{0, 2}));
    QCOMPARE(sale.lines.size(), 1u);
    QCOMPARE(sale.lines.at(0).title, QStringLiteral("d"));
  }

  void refusesLinesThatAreNotThere() {
    Sale sale;
    sale.lines = {named(QStringLiteral("a"))};
    QVERIFY(fits(edit::InsertLines{1, {}}, sale));
    QVERIFY(!fits(edit::InsertLines{2, {}}, sale));
    QVERIFY(!fits(edit::InsertLines{-1, {}}, sale));
    QVERIFY(fits(edit::RemoveLines{0, 1}, sale));
    QVERIFY(!fits(edit::RemoveLines{0, 2}, sale));
    QVERIFY(!fits(edit::RemoveLines{1, std::numeric_limits<qsizetype>::max()}, sale));
    QVERIFY(!fits(edit::ChangeLine{1, {}}, sale));
  }

  void isTakenBackByWhatItReturns() {
    QVERIFY(rc::check([] {
      Sale sale = someSale();
      std::vector<std::pair<Sale, Edit>> done;
      for (int step = 0; step < 8; ++step) {
        const Edit edit = someEdit();
        if (!fits(edit, sale)) continue;
        const Sale before = sale;
        const bool isChange = changes(edit, before);
        done.emplace_back(before, apply(sale, edit));
        RC_ASSERT(isChange == (sale != before));
      }
      for (auto step = done.rbegin(); step != done.rend(); ++step) {
        static_cast<void>(apply(sale, step->second));
        RC_ASSERT(sale == step->first);
      }
    }));
  }
};

QTEST_GUILESS_MAIN(EditTest)
#include "edittest.moc"
