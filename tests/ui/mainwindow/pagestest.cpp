#include <QSignalSpy>
#include <QTest>

#include "tests/support/fakeclock.h"
#include "tests/support/widgettest.h"
#include "ui/mainwindow/mainwindow.h"

using namespace kassir::ui;
using Command = MainWindow::Command;

/// Pages that nobody sees at first are made later.
class PagesTest : public QObject {
  Q_OBJECT

  kassir::test::FakeClock m_clock;
  std::unique_ptr<MainWindow> m_window;
  QStringList m_made;

  void add(Command command, const char *name) {
    m_window->addPage(command, [this, name](QWidget *parent) {
      m_made << QString::fromLatin1(name);
      auto *page = new QLabel(m_made.last(), parent);
      page->setObjectName(m_made.last());
      return page;
    });
  }

 private Q_SLOTS:
  void init() {
    kassir::test::failOnWarnings();
    m_made.clear();
    m_window = std::make_unique<MainWindow>(m_clock);
    m_window->addPage(Command::Sale, new QLabel(QStringLiteral("sale")));
    add(Command::Check, "check");
    add(Command::Settings, "settings");
  }

  void areMadeWhenTheWindowIsPainted() {
    QSignalSpy painted(m_window.get(), &MainWindow::painted);
    m_window->showPage(Command::Sale);
    m_window->show();
    QVERIFY(m_made.isEmpty());
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("checkTab")) != nullptr);
    QTRY_COMPARE(m_made.size(), 2);
    QCOMPARE(painted.size(), 1);
    m_window->repaint();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(painted.size(), 1);
    QCOMPARE(m_made.size(), 2);
  }

  void areMadeBeforeIfTheyAreWanted() {
    m_window->showPage(Command::Settings);
    QCOMPARE(m_made, QStringList{QStringLiteral("settings")});
    QCOMPARE(m_window->currentPage()->objectName(), QStringLiteral("settings"));
    m_window->show();
    QTRY_COMPARE(m_made.size(), 2);
    QCOMPARE(m_window->currentPage()->objectName(), QStringLiteral("settings"));
  }
};

QTEST_MAIN(PagesTest)
#include "pagestest.moc"
