#include "tests/bench/editing.h"

#include <QTest>

#include "tests/bench/painted.h"

namespace kassir::bench {

namespace {

using ui::LinesModel;

struct Names {
  const char *quantity;
  const char *price;
  const char *discount;
  const char *receipt;
  const char *remove;
  const char *undo;
};

constexpr Names goodNames{"type a quantity",         "type a price",  "type a discount",
                          "type a receipt discount", "remove a line", "undo a removal"};
constexpr Names badNames{"with 2,000 problems: quantity",      "with 2,000 problems: price",
                         "with 2,000 problems: discount",      "with 2,000 problems: receipt discount",
                         "with 2,000 problems: remove a line", "with 2,000 problems: undo a removal"};

void type(QWidget *widget, const QString &text) {
  for (const QChar character : text)
    QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

// Opens a cell, types into it, and commits it.
Span typeIntoCell(TillWindow &till, int row, int column, const QString &text) {
  const auto editor = [&till] { return till.view().findChild<QLineEdit *>(QStringLiteral("cellEdit")); };
  return untilPainted({[&] { till.view().editCell(till.lines().index(row, column)); },
                       [&] { type(editor(), text); }, [&] { QTest::keyClick(editor(), Qt::Key_Return); }});
}

void playLines(TillWindow &till, int repeat, const Names &names) {
  auto *receipt = till.find<ui::TypedEdit>("receiptDiscount");
  for (int i = 0; i < repeat; ++i) {
    // Here and there in the list, as a person goes through it.
    const int row = (i * 37) % till.lines().rowCount();
    report(names.quantity, typeIntoCell(till, row, LinesModel::Quantity, QString::number(2 + i % 7)));
    report(names.price, typeIntoCell(till, row, LinesModel::Price, QString::number(1500 + i)));
    report(names.discount,
           typeIntoCell(till, row, LinesModel::Discount, QStringLiteral("%1%").arg(1 + i % 9)));
    report(names.receipt, untilPainted({[&] { till.find<ui::SaleForm>("saleForm")->focusDiscount(); },
                                        [&] { type(receipt, QStringLiteral("%1%").arg(1 + i % 9)); },
                                        [&] { QTest::keyClick(receipt, Qt::Key_Return); }}));
    till.view().setCurrentIndex(till.lines().index(row, LinesModel::Title));
    till.view().setFocus();
    static_cast<void>(untilPainted({[] {}}));
    report(names.remove, untilPainted({[&] { QTest::keyClick(&till.view(), Qt::Key_Delete); }}));
    report(names.undo, untilPainted({[&] { till.undo(); }}));
  }
}

}  // namespace

void playEditing(TillWindow &till, int lines, int repeat) {
  till.fill(lines, Lines::Good);
  playLines(till, repeat, goodNames);
  till.fill(lines, Lines::WithoutCodes);
  playLines(till, repeat, badNames);
  till.fill(0, Lines::Good);
  const QString rows = spreadsheet(lines, Lines::Good);
  for (int i = 0; i < repeat; ++i) {
    report("paste 1,000 lines", untilPainted({[&] { till.paste(rows); }}));
    report("undo the pasting", untilPainted({[&] { till.undo(); }}));
  }
}

}  // namespace kassir::bench
