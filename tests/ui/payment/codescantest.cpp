#include "ui/payment/codescan.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::ui;

// A customer's code is heard wherever it is scanned, stays in no field, and nothing else is taken for one.
class CodeScanTest : public QObject {
  Q_OBJECT

  static inline const QString code = QStringLiteral("50512345678901234567");

  struct Window {
    Window() {
      auto *rows = new QVBoxLayout(&widget);
      rows->addWidget(&field);
      rows->addWidget(&button);
      connect(&button, &QPushButton::clicked, &widget, [this] { ++presses; });
      connect(&field, &QLineEdit::returnPressed, &widget, [this] { ++entered; });
      connect(&scan, &CodeScan::scanned, &widget,
              [this](paycom::PaymentCode &heard) { codes << heard.digits().toByteArray(); });
      widget.show();
      widget.activateWindow();
      if (!QTest::qWaitForWindowActive(&widget)) qFatal("no window");
    }
    QWidget widget;
    QLineEdit field;
    QPushButton button;
    CodeScan scan{nullptr};
    QByteArrayList codes;
    int presses = 0;
    int entered = 0;
  };
  std::unique_ptr<Window> m_window;

  quint64 m_time = 1000;

  void scan(QWidget &into, const QString &text) { QTest::keyClicks(&into, text); }
  // Into the field, so many milliseconds before each key.
  void type(const QString &text, quint64 pause) {
    m_window->field.setFocus();
    m_time += 1000;
    for (const QChar digit : text) {
      QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, digit);
      press.setTimestamp(m_time += pause);
      QApplication::sendEvent(&m_window->field, &press);
    }
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_window = std::make_unique<Window>();
  }
  void cleanup() { m_window.reset(); }

  void takesACodeOutOfAField() {
    m_window->field.setText(QStringLiteral("мол"));
    m_window->field.setFocus();
    scan(m_window->field, code);
    QTest::keyClick(&m_window->field, Qt::Key_Return);
    QCOMPARE(m_window->codes, QByteArrayList({code.toLatin1()}));
    QCOMPARE(m_window->field.text(), QStringLiteral("мол"));
    QCOMPARE(m_window->entered, 0);
    QVERIFY(!m_window->field.isUndoAvailable());
  }

  // A discount that was begun is still typed, and still not taken.
  void keepsWhatIsHalfTyped() {
    type(QStringLiteral("10"), 200);
    m_window->field.setCursorPosition(1);
    type(code, 1);
    QTest::keyClick(&m_window->field, Qt::Key_Return);
    QCOMPARE(m_window->codes, QByteArrayList({code.toLatin1()}));
    QCOMPARE(m_window->field.text(), QStringLiteral("10"));
    QCOMPARE(m_window->field.cursorPosition(), 1);
    QVERIFY(m_window->field.isModified());
  }
  void doesNotMakeAnUntouchedFieldATypedOne() {
    m_window->field.setText(QStringLiteral("10"));
    type(code, 1);
    QTRY_COMPARE(m_window->codes.size(), 1);
    QCOMPARE(m_window->field.text(), QStringLiteral("10"));
    QVERIFY(!m_window->field.isModified());
  }
  void takesACodeThatIsTypedByHand() {
    type(code, 200);
    QTest::keyClick(&m_window->field, Qt::Key_Return);
    QCOMPARE(m_window->codes, QByteArrayList({code.toLatin1()}));
    QCOMPARE(m_window->field.text(), QString());
  }

  void hearsItWhereNothingCanBeTyped() {
    m_window->button.setFocus();
    scan(m_window->button, code);
    QTest::keyClick(&m_window->button, Qt::Key_Tab);
    QCOMPARE(m_window->codes.size(), 1);
    QVERIFY(m_window->button.hasFocus());
    QCOMPARE(m_window->presses, 0);
  }

  void endsWithTheSilenceOfAScanner() {
    m_window->field.setFocus();
    scan(m_window->field, code);
    QTRY_COMPARE(m_window->codes.size(), 1);
    QCOMPARE(m_window->field.text(), QString());
  }

  void readsTheKeysOfAKazakhLayout() {
    m_window->button.setFocus();
    const QString row = QStringLiteral("1234567890");
    const QString letters = QStringLiteral("\"әіңғ,.үұқ");
    for (const QChar digit : code) {
      const auto place = row.indexOf(digit);
      QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, quint32(10 + place), 0, 0,
                      letters.mid(place, 1));
      QApplication::sendEvent(&m_window->button, &press);
    }
    QTest::keyClick(&m_window->button, Qt::Key_Return);
    QCOMPARE(m_window->codes, QByteArrayList({code.toLatin1()}));
  }

  void leavesEverythingElseAlone_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("a barcode") << QStringLiteral("5051234567890");
    QTest::newRow("too long") << code + u'8';
    QTest::newRow("another beginning") << QStringLiteral("40512345678901234567");
    QTest::newRow("a letter in it") << QStringLiteral("505123456789x01234567");
  }
  void leavesEverythingElseAlone() {
    QFETCH(QString, typed);
    m_window->field.setFocus();
    scan(m_window->field, typed);
    QTest::keyClick(&m_window->field, Qt::Key_Return);
    QCOMPARE(m_window->field.text(), typed);
    QCOMPARE(m_window->entered, 1);
    QVERIFY(m_window->codes.isEmpty());
  }
};

QTEST_MAIN(CodeScanTest)
#include "codescantest.moc"
