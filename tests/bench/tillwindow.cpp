#include "tests/bench/tillwindow.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include "tests/app/window/opened.h"
#include "tests/bench/painted.h"

namespace kassir::bench {

namespace {

// With an empty ticket each time: the one before would come back.
std::unique_ptr<window::Application> openedIn(const QString &dataFolder) {
  for (const char *name : {"journal.db", "journal.db-wal", "journal.db-shm"})
    QFile::remove(dataFolder + u'/' + QLatin1String(name));
  // They would tell that there was a journal, and that it is lost.
  QDir(dataFolder + QStringLiteral("/backups")).removeRecursively();
  const window::Options options{false, dataFolder, Language::Russian};
  return std::make_unique<window::Application>(options, test::opened(options));
}

}  // namespace

TillWindow::TillWindow(const QString &dataFolder) : m_till(openedIn(dataFolder)) {
  static_cast<void>(untilPainted({[this] { m_till->start(); }}));
  m_entry = find<ui::EntryLine>("entry");
  m_view = find<ui::LinesView>("lines");
}

void TillWindow::fill(int lines, Lines kind) {
  while (m_view->model()->rowCount() > 0) undo();
  const QString rows = spreadsheet(lines, kind);
  static_cast<void>(untilPainted({[&] { paste(rows); }}));
}

void TillWindow::paste(const QString &rows) {
  if (QGuiApplication::clipboard()->text() != rows) QGuiApplication::clipboard()->setText(rows);
  QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
}

void TillWindow::undo() const {
  find<QAction>("undo")->trigger();
}

}  // namespace kassir::bench
