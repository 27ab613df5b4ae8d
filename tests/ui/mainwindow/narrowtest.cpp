#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/widgettest.h"
#include "ui/mainwindow/keybar.h"
#include "ui/mainwindow/navigation.h"

using namespace kassir::ui;

/// With large letters a window must not become wider than the screen.
class NarrowTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QWidget> m_window;
  Navigation *m_navigation = nullptr;
  KeyBar *m_keys = nullptr;

  [[nodiscard]] QPushButton *find(const char *name) const {
    return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
  }

  [[nodiscard]] QString keyOf(const char *name) const {
    return m_window->findChild<KeyButton *>(QString::fromLatin1(name))->key();
  }

 private Q_SLOTS:
  void init() {
    kassir::test::failOnWarnings();
    m_window = std::make_unique<QWidget>();
    m_navigation = new Navigation(m_window.get());
    m_keys = new KeyBar(m_window.get());
    auto *rows = new QVBoxLayout(m_window.get());
    rows->addWidget(m_navigation);
    rows->addWidget(m_keys);
    for (const char *name : {"first", "second", "third"}) {
      auto *action = new QAction(QString::fromLatin1(name), m_window.get());
      action->setObjectName(QString::fromLatin1(name));
      action->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+F11")));
      m_navigation->add(*action);
      m_keys->add(*action);
    }
    m_window->resize(1000, 100);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  }

  void showsEverythingWhereThereIsRoom() {
    QCOMPARE(keyOf("firstTab"), QStringLiteral("Ctrl+Shift+F11"));
    QVERIFY(find("thirdKey")->isVisible());
  }

  void showsPagesWithoutKeysAndBringsThemBack() {
    const int least = m_window->minimumSizeHint().width();
    m_window->resize(least, 100);
    QCOMPARE(m_window->width(), least);
    QCOMPARE(keyOf("firstTab"), QString());
    m_window->resize(1000, 100);
    QCOMPARE(keyOf("firstTab"), QStringLiteral("Ctrl+Shift+F11"));
  }

  void showsShortNamesWhereLongOnesHaveNoRoom() {
    auto *action = m_window->findChild<QAction *>(QStringLiteral("first"));
    action->setIconText(QStringLiteral("1"));
    action->setText(QStringLiteral("the first of all pages"));
    m_window->resize(1000, 100);
    QTRY_COMPARE(find("firstTab")->text(), action->text());
    m_window->resize(m_window->minimumSizeHint().width(), 100);
    QTRY_COMPARE(find("firstTab")->text(), QStringLiteral("1"));
    QCOMPARE(find("firstTab")->accessibleName(), action->text());
    m_window->resize(1000, 100);
    QTRY_COMPARE(find("firstTab")->text(), action->text());
  }

  void leavesTheLastKeysOutAndBringsThemBack() {
    m_window->resize(m_window->minimumSizeHint().width(), 100);
    QVERIFY(find("firstKey")->isVisible());
    QVERIFY(!find("thirdKey")->isVisible());
    m_window->resize(1000, 100);
    QVERIFY(find("thirdKey")->isVisible());
  }

  void followsLongerWords() {
    auto *action = m_window->findChild<QAction *>(QStringLiteral("first"));
    const int letters = 700 / find("firstTab")->fontMetrics().horizontalAdvance(u'w');
    action->setText(QString(letters, u'w'));
    QTRY_VERIFY(!find("thirdKey")->isVisible());
    QTRY_COMPARE(keyOf("firstTab"), QString());
    QCOMPARE(find("firstTab")->text(), action->text());
    action->setText(QStringLiteral("first"));
    QTRY_VERIFY(find("thirdKey")->isVisible());
    QTRY_COMPARE(keyOf("firstTab"), QStringLiteral("Ctrl+Shift+F11"));
  }

  void keepsWhatIsNoPageAtTheEnd() {
    auto *end = new QLabel(QStringLiteral("end"), m_navigation);
    m_navigation->addAtEnd(end);
    QAction late(QStringLiteral("late"));
    late.setObjectName(QStringLiteral("late"));
    m_navigation->add(late);
    QTRY_VERIFY(end->x() > find("lateTab")->x());
    QVERIFY(find("lateTab")->x() > find("thirdTab")->x());
  }
};

QTEST_MAIN(NarrowTest)
#include "narrowtest.moc"
