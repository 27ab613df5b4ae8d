#include <QApplication>
#include <QLabel>
#include <QLibraryInfo>
#include <QMainWindow>
#include <QTranslator>
#include <cstdio>

#include "tests/bench/baretable.h"
#include "tests/bench/painted.h"

// The least a program with Qt's widgets can do, to compare the till with.

using namespace kassir::bench;

namespace {

// "940x470 44 30,200,0,…"
TableShape shapeOf(const QString &told) {
  const QStringList parts = told.split(u' ');
  TableShape shape;
  shape.size = QSize(parts.value(0).section(u'x', 0, 0).toInt(), parts.value(0).section(u'x', 1).toInt());
  shape.rowHeight = parts.value(1).toInt();
  for (const QString &width : parts.value(2).split(u',')) shape.widths << width.toInt();
  return shape;
}

int emptyWindow(const QString &word) {
  QMainWindow window;
  if (!word.isEmpty()) window.setCentralWidget(new QLabel(word));
  window.resize(QSize(1366, 768));
  window.show();
  return QApplication::exec();
}

int addLines(int lines, int repeat, const TableShape &shape) {
  BareModel model(lines, static_cast<int>(shape.widths.size()));
  BareTable table(model, shape);
  static_cast<void>(untilPainted({[&] { table.show(); }, [&] { table.scrollToBottom(); }}));
  for (int i = 0; i < repeat; ++i) {
    report("add a line, limit", untilPainted({[&] {
             model.addRow();
             table.setCurrentIndex(model.index(model.rowCount() - 1, 1));
             table.scrollToBottom();
           }}));
    static_cast<void>(untilPainted({[&] { model.removeRow(); }}));
  }
  return 0;
}

int switchLanguage(int lines, int repeat, const TableShape &shape) {
  BareModel model(lines, static_cast<int>(shape.widths.size()));
  BareTable table(model, shape);
  QTranslator translator;
  QCoreApplication::installTranslator(&translator);
  static_cast<void>(untilPainted({[&] { table.show(); }}));
  const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
  for (int i = 0; i < repeat; ++i) {
    const QLatin1String code(i % 2 == 0 ? "ru" : "de");
    report("switch language, limit", untilPainted({[&] {
             static_cast<void>(translator.load(folder + QStringLiteral("/qtbase_%1.qm").arg(code)));
             QEvent change(QEvent::LanguageChange);
             QCoreApplication::sendEvent(qApp, &change);
           }}));
  }
  return 0;
}

}  // namespace

int main(int argc, char *argv[]) {
  QApplication application(argc, argv);
  const QStringList arguments = QApplication::arguments();
  const QString subject = arguments.value(1);
  const int lines = arguments.value(2).toInt();
  const int repeat = arguments.value(3).toInt();
  const TableShape shape = shapeOf(arguments.value(4));
  if (subject == QLatin1String("empty")) return emptyWindow(arguments.value(2));
  if (subject == QLatin1String("add")) return addLines(lines, repeat, shape);
  if (subject == QLatin1String("language")) return switchLanguage(lines, repeat, shape);
  std::fputs("bench_bare: empty [WORD] | add | language LINES REPEAT SHAPE\n", stderr);
  return 2;
}
