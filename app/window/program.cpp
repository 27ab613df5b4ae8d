#include "app/window/program.h"

#include <QApplication>

namespace kassir::window {

Program::Program(Options options) : m_options(std::move(options)), m_opening(m_options, m_clock) {
  // A question about the journal is a window, too, and closes before the till's own is there.
  QGuiApplication::setQuitOnLastWindowClosed(false);
  connect(&m_opening, &Opening::opened, this, [this](OpenJournal *journal) { show(*journal); });
  connect(&m_opening, &Opening::givenUp, this, [] { QCoreApplication::exit(1); });
  connect(&m_opening, &Opening::owned, this, [this] { m_first.listen(m_options.dataFolder); });
  connect(&m_opening, &Opening::held, this, &Program::yieldTo);
  connect(&m_first, &FirstWindow::raiseWanted, this, &Program::raise);
}

// From the event loop, where a program can end.
void Program::run() {
  QMetaObject::invokeMethod(this, &Program::begin, Qt::QueuedConnection);
}

// The first may still be asking about its journal, and then holds nothing but its place.
void Program::begin() {
  if (FirstWindow::raise(m_options.dataFolder)) return QCoreApplication::exit(0);
  m_opening.begin();
}

// Whoever has it may be the command line, which has no window. A first till that has come meanwhile has one.
void Program::yieldTo(const store::Failure &held) {
  const bool isRaised = !m_first.isListening() && FirstWindow::raise(m_options.dataFolder);
  if (isRaised) return QCoreApplication::exit(0);
  m_first.listen(m_options.dataFolder);
  m_opening.explain(held);
}

void Program::show(OpenJournal &journal) {
  m_application = std::make_unique<Application>(m_options, std::move(journal));
  // From the event loop: who wishes it is a part of what goes.
  connect(m_application.get(), &Application::startAgainWanted, this, &Program::startAgain,
          Qt::QueuedConnection);
  m_application->start();
  QGuiApplication::setQuitOnLastWindowClosed(true);
}

void Program::startAgain() {
  QGuiApplication::setQuitOnLastWindowClosed(false);
  m_application.reset();
  m_opening.begin();
}

void Program::raise() {
  if (!m_application) return m_opening.raise();
  QWidget &window = m_application->window();
  window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
  window.show();
  window.raise();
  window.activateWindow();
  // What it asks takes the keys.
  if (QWidget *asked = QApplication::activeModalWidget()) {
    asked->raise();
    asked->activateWindow();
  }
}

}  // namespace kassir::window
