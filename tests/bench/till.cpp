#include <openssl/crypto.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QTest>
#include <cstdio>

#include "core/till/catalogue/cataloguefile.h"
#include "tests/bench/editing.h"
#include "tests/bench/milk.h"
#include "tests/bench/painted.h"
#include "tests/bench/tillwindow.h"

// The till itself, used as a cashier uses it, in a sale of many lines.

using namespace kassir;
using namespace kassir::bench;

namespace {

struct Play {
  QString dataFolder;
  int lines = 0;
  int goods = 0;
  int repeat = 0;
};

// What a bare table must be like to be compared with ours.
int tellShape(const Play &play) {
  TillWindow till(play.dataFolder);
  till.fill(play.lines, Lines::Good);
  const ui::LinesView &view = till.view();
  QStringList widths;
  for (int column = 0; column < ui::LinesModel::ColumnCount; ++column)
    widths << QString::number(view.isColumnHidden(column) ? 0 : view.columnWidth(column));
  std::printf("%dx%d %d %s\n", view.width(), view.height(), view.rowHeight(0), qPrintable(widths.join(u',')));
  return 0;
}

// By the model alone: what the table costs without the ways to it.
int addLines(const Play &play) {
  TillWindow till(play.dataFolder);
  till.fill(play.lines - 1, Lines::Good);
  for (int i = 0; i < play.repeat; ++i) {
    report("add a line", untilPainted({[&] { Q_EMIT till.entry().added(milk()); }}));
    static_cast<void>(untilPainted({[&] { till.undo(); }}));
  }
  return 0;
}

// All characters at once, as if the scanner needed no time.
int scan(const Play &play) {
  TillWindow till(play.dataFolder);
  till.fill(play.lines - 1, Lines::Good);
  for (int i = 0; i < play.repeat; ++i) {
    till.entry().setFocus();
    static_cast<void>(untilPainted({[] {}}));
    report("scan until painted", untilPainted({[&] {
             QTest::keyClicks(&till.entry(), barcodeOf(i * 91 % play.goods));
             QTest::keyClick(&till.entry(), Qt::Key_Return);
           }}));
    if (till.lines().rowCount() != play.lines) return 1;
    static_cast<void>(untilPainted({[&] { till.undo(); }}));
  }
  return 0;
}

int switchLanguage(const Play &play) {
  TillWindow till(play.dataFolder);
  till.fill(play.lines, Lines::Good);
  for (int i = 0; i < play.repeat; ++i) {
    auto *button = till.find<QAbstractButton>(i % 2 == 0 ? "language_kk" : "language_ru");
    if (button == nullptr) return 1;
    report("switch language", untilPainted({[&] { button->click(); }}));
  }
  return 0;
}

int edit(const Play &play) {
  TillWindow till(play.dataFolder);
  playEditing(till, play.lines, play.repeat);
  return 0;
}

// Each letter of a word, against the search alone.
int search(const Play &play) {
  TillWindow till(play.dataFolder);
  const till::Catalogue catalogue(till::readCatalogueFile(goodsFile(play.goods)).goods);
  const QStringList words{QStringLiteral("молоко"), QStringLiteral("печенье 9"), QStringLiteral("vjkjrj"),
                          QStringLiteral("нет такого")};
  for (int i = 0; i < play.repeat; ++i) {
    for (const QString &word : words) {
      for (qsizetype length = 1; length <= word.size(); ++length) {
        const QString letter = word.mid(length - 1, 1);
        report("search by a letter", untilPainted({[&] {
                 QTest::sendKeyEvent(QTest::Click, &till.entry(), Qt::Key_unknown, letter, Qt::NoModifier);
               }}));
        QElapsedTimer clock;
        clock.start();
        constexpr qsizetype most = 20;
        const auto found = catalogue.search(word.first(length), most);
        const qint64 took = clock.nsecsElapsed();
        if (static_cast<qsizetype>(found.size()) > most) return 1;
        report("search by a letter, limit", {took, took});
      }
      static_cast<void>(untilPainted({[&] { till.entry().clear(); }}));
    }
  }
  return 0;
}

}  // namespace

int main(int argc, char *argv[]) {
  OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
  QApplication application(argc, argv);
  const QStringList arguments = QApplication::arguments();
  const QString subject = arguments.value(1);
  const Play play{arguments.value(5), arguments.value(2).toInt(), arguments.value(3).toInt(),
                  arguments.value(4).toInt()};
  if (subject == QLatin1String("shape")) return tellShape(play);
  if (subject == QLatin1String("add")) return addLines(play);
  if (subject == QLatin1String("scan")) return scan(play);
  if (subject == QLatin1String("language")) return switchLanguage(play);
  if (subject == QLatin1String("edit")) return edit(play);
  if (subject == QLatin1String("search")) return search(play);
  std::fputs("bench_till: shape | add | scan | language | edit | search  LINES GOODS REPEAT FOLDER\n",
             stderr);
  return 2;
}
