#include "app/window/program.h"

#include <QGuiApplication>

namespace kassir::window {

Program::Program(Options options) : m_options(std::move(options)), m_opening(m_options, m_clock) {
  // A question about the journal is a window, too, and closes before the till's own is there.
  QGuiApplication::setQuitOnLastWindowClosed(false);
  connect(&m_opening, &Opening::opened, this, [this](OpenJournal *journal) { show(*journal); });
  connect(&m_opening, &Opening::givenUp, this, [] { QCoreApplication::exit(1); });
  connect(&m_opening, &Opening::held, this, [this] {
    // Whoever has it may be the command line, which has no window: then this start says so by its exit code.
    QCoreApplication::exit(FirstWindow::raise(m_options.dataFolder) ? 0 : 1);
  });
  connect(&m_first, &FirstWindow::raiseWanted, this, &Program::raise);
}

// From the event loop, where a program can end.
void Program::run() {
  QMetaObject::invokeMethod(&m_opening, &Opening::begin, Qt::QueuedConnection);
}

void Program::show(OpenJournal &journal) {
  m_application = std::make_unique<Application>(m_options, std::move(journal));
  m_first.listen(m_options.dataFolder);
  m_application->start();
  QGuiApplication::setQuitOnLastWindowClosed(true);
}

void Program::raise() {
  QWidget &window = m_application->window();
  window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
  window.show();
  window.raise();
  window.activateWindow();
}

}  // namespace kassir::window
