#include <QAction>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/widgettest.h"
#include "ui/mainwindow/latinkeys.h"

using namespace kassir;
using namespace kassir::ui;

class LatinKeysTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QWidget> m_window;
  QLineEdit *m_field = nullptr;
  QAction *m_save = nullptr;

  // As a Kazakh layout writes: the letter is Cyrillic, the key is where it is.
  void press(Qt::KeyboardModifiers modifiers, QChar letter, quint32 scanCode) {
    QKeyEvent event(QEvent::KeyPress, letter.toUpper().unicode(), modifiers, scanCode, 0, 0,
                    modifiers == Qt::NoModifier ? QString(letter) : QString());
    QApplication::sendEvent(m_field, &event);
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_window = std::make_unique<QWidget>();
    m_field = new QLineEdit;
    (new QVBoxLayout(m_window.get()))->addWidget(m_field);
    m_save = new QAction(m_window.get());
    m_save->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    m_window->addAction(m_save);
    new LatinKeys(*m_window);
    m_window->show();
  }
  void cleanup() { m_window.reset(); }

  void doesWhatTheWindowOffers() {
    QSignalSpy done(m_save, &QAction::triggered);
    press(Qt::ControlModifier, u'ы', 39);
    QCOMPARE(done.size(), 1);
    m_save->setEnabled(false);
    press(Qt::ControlModifier, u'ы', 39);
    QCOMPARE(done.size(), 1);
  }

  void letsAFieldCopyAndUndo() {
    m_field->setText(QStringLiteral("сүт"));
    m_field->selectAll();
    press(Qt::ControlModifier, u'с', 54);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("сүт"));
    press(Qt::ControlModifier, u'ч', 53);
    QCOMPARE(m_field->text(), QString());
    press(Qt::ControlModifier, u'я', 52);
    QCOMPARE(m_field->text(), QStringLiteral("сүт"));
  }

  void leavesLettersAlone() {
    QSignalSpy done(m_save, &QAction::triggered);
    press(Qt::NoModifier, u'ы', 39);
    QCOMPARE(m_field->text(), QStringLiteral("ы"));
    QVERIFY(done.isEmpty());
  }
};

QTEST_MAIN(LatinKeysTest)
#include "latinkeystest.moc"
