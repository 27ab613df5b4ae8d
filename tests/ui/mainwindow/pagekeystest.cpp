#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fakeclock.h"
#include "tests/support/widgettest.h"
#include "ui/mainwindow/mainwindow.h"

using namespace kassir;
using namespace kassir::ui;
using Command = MainWindow::Command;

class PageKeysTest : public QObject {
  Q_OBJECT

  test::FakeClock m_clock;
  std::unique_ptr<MainWindow> m_window;
  QList<Command> m_commands;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_window = std::make_unique<MainWindow>(m_clock);
    m_commands.clear();
    connect(m_window.get(), &MainWindow::commanded, this, [this](Command command) { m_commands << command; });
    for (const Command page : {Command::Sale, Command::Check, Command::Settings})
      m_window->addPage(page, new QWidget);
    m_window->showPage(Command::Sale);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  }

  void areNoneOfASaleWhereNothingIsSold() {
    m_window->setPageVisible(Command::Sale, false);
    m_window->showPage(Command::Check);
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QVERIFY(m_commands.isEmpty());
    m_window->setPageVisible(Command::Sale, true);
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QCOMPARE(m_commands.size(), 1);
  }

  void belongToThePageThatIsShown_data() {
    QTest::addColumn<int>("page");
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<bool>("isMeant");
    const auto row = [](const char *name, Command page, const char *keys, bool isMeant) {
      QTest::newRow(name) << static_cast<int>(page) << QKeySequence(QString::fromLatin1(keys)) << isMeant;
    };
    row("quantity of a line", Command::Sale, "F4", true);
    row("no quantity on the settings", Command::Settings, "F4", false);
    row("no payment on the checks", Command::Check, "F12", false);
    row("save a sale", Command::Sale, "Ctrl+S", true);
    row("save the settings", Command::Settings, "Ctrl+S", true);
    row("nothing to save", Command::Check, "Ctrl+S", false);
    row("open a sale", Command::Sale, "Ctrl+O", true);
    row("no sale is opened behind the settings", Command::Settings, "Ctrl+O", false);
    row("settings from the checks", Command::Check, "F10", true);
    row("keys from the settings", Command::Settings, "F1", true);
  }
  void belongToThePageThatIsShown() {
    QFETCH(int, page);
    QFETCH(QKeySequence, keys);
    QFETCH(bool, isMeant);
    m_window->showPage(static_cast<Command>(page));
    const QKeyCombination key = keys[0];
    QTest::keyClick(m_window.get(), key.key(), key.keyboardModifiers());
    QCOMPARE(m_commands.size(), isMeant ? 1 : 0);
  }

  void commandOnceHoweverLongTheyAreHeld() {
    for (const QAction *action : m_window->actions()) {
      const bool isStepwise = action->objectName() == u"undo" || action->objectName() == u"redo";
      QVERIFY2(action->autoRepeat() == isStepwise, qPrintable(action->objectName()));
    }
    QVERIFY(m_window->actions().size() > 10);
  }

  void standAlongTheFootForWhatIsDoneNow() {
    const auto isShown = [this](const char *name) {
      return m_window->findChild<QAbstractButton *>(QLatin1String(name))->isVisible();
    };
    m_window->resize(4000, 600);
    QTRY_VERIFY(isShown("parkedKey"));
    QVERIFY(isShown("parkKey") && isShown("quantityKey") && !isShown("sendLinkKey"));
    m_window->showKeysFor(MainWindow::Work::Paying);
    QVERIFY(isShown("parkKey") && isShown("parkedKey") && isShown("sendLinkKey") && isShown("payByCodeKey"));
    QVERIFY(!isShown("quantityKey"));
    m_window->findChild<QAbstractButton *>(QStringLiteral("payByCodeKey"))->click();
    QCOMPARE(m_commands, QList<Command>{Command::PayByCode});
    m_window->showKeysFor(MainWindow::Work::Ended);
    QVERIFY(isShown("parkedKey") && isShown("printKey") && !isShown("payByCodeKey") && !isShown("parkKey"));
    m_window->showKeysFor(MainWindow::Work::RingingUp);
    QVERIFY(isShown("quantityKey") && !isShown("payByCodeKey"));
  }

  // A window's key it must not be: in a field it deletes a letter.
  void nameTheOneThatRemovesLines() {
    m_window->showKeys();
    const auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("keys"));
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("removeKeyName"))->text(),
             QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("removeKeyUse"))->text().isEmpty());
    QVERIFY(!m_window->actions().contains(m_window->findChild<QAction *>(QStringLiteral("remove"))));
  }

  void areListedWhereTheyMeanSomething() {
    m_window->showPage(Command::Settings);
    m_window->showKeys();
    const auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("keys"));
    QVERIFY(dialog != nullptr);
    QStringList words;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) words << label->text();
    QVERIFY(words.contains(QStringLiteral("Ctrl+S")));
    QVERIFY(words.contains(QStringLiteral("Save the settings")));
    QVERIFY(!words.contains(QStringLiteral("F12")));
  }

  void leadToNoPageThatAShopHasNoUseFor() {
    m_window->showPage(Command::Check);
    const QWidget *checks = m_window->currentPage();
    m_window->setPageVisible(Command::Sale, false);
    m_window->showPage(Command::Sale);
    QCOMPARE(m_window->currentPage(), checks);
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QVERIFY(m_commands.isEmpty());
  }

  void showSettingsThatAreNotSaved() {
    const auto *tab = m_window->findChild<QAbstractButton *>(QStringLiteral("settingsTab"));
    const QString name = tab->accessibleName();
    m_window->markSettings(true);
    QVERIFY(tab->text().contains(u'*'));
    QVERIFY(tab->accessibleDescription().contains(QStringLiteral("not saved")));
    m_window->markSettings(false);
    QCOMPARE(tab->accessibleName(), name);
  }
};

QTEST_MAIN(PageKeysTest)
#include "pagekeystest.moc"
