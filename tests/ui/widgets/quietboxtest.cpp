#include "ui/widgets/quietbox.h"

#include <QPushButton>
#include <QSignalSpy>

#include "tests/support/widgettest.h"

using namespace kassir;
using ui::QuietBox;

// A scan that comes while a box is open changes nothing.
class QuietBoxTest : public QObject {
  Q_OBJECT

  QWidget m_window;
  std::unique_ptr<QuietBox> m_box;
  QPushButton *m_yes = nullptr;
  QPushButton *m_no = nullptr;

  void open() {
    m_box->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
  }
  void scan() {
    const auto press = [this](int key, const QString &text) {
      QWidget *focused = m_box->focusWidget() == nullptr ? m_box.get() : m_box->focusWidget();
      QTest::sendKeyEvent(QTest::Click, focused, static_cast<Qt::Key>(key), text, Qt::NoModifier);
    };
    for (const QChar digit : QStringLiteral("4780033020133")) press(digit.unicode(), digit);
    press(Qt::Key_Return, QStringLiteral("\r"));
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_window.show();
    m_box = std::make_unique<QuietBox>(&m_window);
    m_box->setText(QStringLiteral("The sale was not saved"));
    m_yes = m_box->addButton(QStringLiteral("Save"), QMessageBox::AcceptRole);
    m_no = m_box->addButton(QMessageBox::Cancel);
  }
  void cleanup() { m_box.reset(); }

  void staysOpenUnderAScan() {
    open();
    scan();
    QVERIFY(m_box->isVisible());
    QVERIFY(!m_yes->isDefault() && !m_no->isDefault());
    QTest::keyClick(m_box.get(), Qt::Key_Escape);
    QVERIFY(!m_box->isVisible());
    QCOMPARE(m_box->clickedButton(), m_no);
  }

  void staysOpenWithOneButton() {
    m_box = std::make_unique<QuietBox>(QMessageBox::Warning, QString(), QStringLiteral("Read me"),
                                       QMessageBox::Ok, &m_window);
    open();
    scan();
    QVERIFY(m_box->isVisible());
    QTest::keyClick(m_box.get(), Qt::Key_Escape);
    QVERIFY(!m_box->isVisible());
  }

  void isClosedByEnterAloneWhereThereIsOneButton() {
    m_box = std::make_unique<QuietBox>(QMessageBox::Warning, QString(), QStringLiteral("Read me"),
                                       QMessageBox::Ok, &m_window);
    const auto *restless = m_box->findChild<QTimer *>(QStringLiteral("restless"));
    open();
    scan();
    QVERIFY(restless->isActive());
    QTRY_VERIFY(!restless->isActive());
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QVERIFY(!m_box->isVisible());
  }

  // The end of a scan that began before the box was there.
  void staysOpenUnderAnEnterThatComesWithIt() {
    m_box = std::make_unique<QuietBox>(QMessageBox::Warning, QString(), QStringLiteral("Read me"),
                                       QMessageBox::Ok, &m_window);
    m_box->open();
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QVERIFY(m_box->isVisible());
  }

  void staysOpenUnderEnterAloneWhereThereIsAChoice() {
    open();
    const auto *restless = m_box->findChild<QTimer *>(QStringLiteral("restless"));
    QTRY_VERIFY(!restless->isActive());
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QVERIFY(m_box->isVisible());
  }

  void isAnsweredByAScanOnlyWithItsDefault() {
    m_box->setDefaultButton(m_no);
    open();
    scan();
    QVERIFY(!m_box->isVisible());
    QCOMPARE(m_box->clickedButton(), m_no);
  }

  // The box itself shows no focus, and a Tab that went there would seem to have lost it.
  void goesByTabFromButtonToButton() {
    m_box->setDefaultButton(m_no);
    open();
    for (int steps = 0; steps < 4; ++steps) {
      QTest::keyClick(m_box->focusWidget(), Qt::Key_Tab);
      QVERIFY2(qobject_cast<QPushButton *>(m_box->focusWidget()) != nullptr,
               qPrintable(QString::number(steps)));
    }
  }

  void isAnsweredByEnterWhereSomebodyWent() {
    m_box->setDefaultButton(m_no);
    open();
    for (int steps = 0; m_box->focusWidget() != m_yes && steps < 5; ++steps)
      QTest::keyClick(m_box->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_box->focusWidget(), m_yes);
    QTest::keyClick(m_yes, Qt::Key_Return);
    QVERIFY(!m_box->isVisible());
    QCOMPARE(m_box->clickedButton(), m_yes);
  }
};

QTEST_MAIN(QuietBoxTest)
#include "quietboxtest.moc"
