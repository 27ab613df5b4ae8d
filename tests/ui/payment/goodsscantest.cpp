#include "ui/payment/goodsscan.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::ui;

// Goods that are scanned where nothing can be typed are heard, and press nothing.
class GoodsScanTest : public QObject {
  Q_OBJECT

  static inline const QString barcode = QStringLiteral("4780033020133");

  struct Window {
    Window() {
      auto *rows = new QVBoxLayout(&widget);
      rows->addWidget(&field);
      rows->addWidget(&button);
      button.setAutoDefault(true);  // Enter presses it
      connect(&button, &QPushButton::clicked, &widget, [this] { ++presses; });
      connect(&scan, &GoodsScan::scanned, &widget, [this](const QString &heard) { goods << heard; });
      widget.show();
      widget.activateWindow();
      if (!QTest::qWaitForWindowActive(&widget)) qFatal("no window");
      button.setFocus();
    }
    void press(const QString &text, quint64 pause = 5) {
      for (const QChar one : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(one));
        press.setTimestamp(now += pause);
        QApplication::sendEvent(&button, &press);
      }
    }
    void type(const QString &text, quint64 pause = 5) {
      press(text, pause);
      QTest::keyClick(&button, Qt::Key_Return);
    }
    QDialog widget;
    QLineEdit field;
    QPushButton button;
    bool isWanted = true;
    GoodsScan scan{[this] { return isWanted; }};
    QStringList goods;
    int presses = 0;
    quint64 now = 1000;  // milliseconds
  };
  std::unique_ptr<Window> m_window;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_window = std::make_unique<Window>();
  }
  void cleanup() { m_window.reset(); }

  void hearsABarcodeAndPressesNothing() {
    m_window->type(barcode);
    QCOMPARE(m_window->goods, QStringList{barcode});
    QCOMPARE(m_window->presses, 0);
    m_window->type(QStringLiteral("A-17x"));
    QCOMPARE(m_window->goods.size(), 2);
  }

  void readsTheKeysOfAKazakhLayout() {
    const QString row = QStringLiteral("1234567890");
    const QString letters = QStringLiteral("\"әіңғ,.үұқ");
    for (const QChar digit : barcode) {
      const auto place = row.indexOf(digit);
      QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, quint32(10 + place), 0, 0,
                      letters.mid(place, 1));
      QApplication::sendEvent(&m_window->button, &press);
    }
    QTest::keyClick(&m_window->button, Qt::Key_Return);
    QCOMPARE(m_window->goods, QStringList{barcode});
  }

  void hearsNothingElse_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("a key in passing") << QStringLiteral("1");
    QTest::newRow("words") << QStringLiteral("milk 2");
    QTest::newRow("a customer's code") << QStringLiteral("50512345678901234567");
    QTest::newRow("nearly all of one") << QStringLiteral("5051234567890123456");
  }
  void hearsNothingElse() {
    QFETCH(QString, typed);
    m_window->type(typed);
    QCOMPARE(m_window->goods, QStringList());
    QCOMPARE(m_window->presses, 1);
  }

  void takesWhatAPersonTypesOnlyIfItLooksLikeABarcode() {
    constexpr quint64 asAPersonTypes = 200;
    m_window->type(QStringLiteral("A-17x"), asAPersonTypes);
    QCOMPARE(m_window->goods, QStringList());
    m_window->type(barcode, asAPersonTypes);
    QCOMPARE(m_window->goods, QStringList{barcode});
  }

  // Its end is heard by whoever takes the code.
  void keepsNothingOfWhatWasTypedBefore_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("pause");
    QTest::newRow("a customer's code") << QStringLiteral("50512345678901234567") << 200;
    QTest::newRow("a key in passing") << QStringLiteral("1") << 5000;
  }
  void keepsNothingOfWhatWasTypedBefore() {
    QFETCH(QString, before);
    QFETCH(int, pause);
    m_window->press(before);
    m_window->now += static_cast<quint64>(pause);
    m_window->type(barcode);
    QCOMPARE(m_window->goods, QStringList{barcode});
  }

  void leavesAFieldItsOwn() {
    m_window->field.setFocus();
    QTest::keyClicks(&m_window->field, barcode);
    QTest::keyClick(&m_window->field, Qt::Key_Return);
    QCOMPARE(m_window->goods, QStringList());
    QCOMPARE(m_window->field.text(), barcode);
  }

  void hearsNothingWhereNobodyWantsIt() {
    m_window->isWanted = false;
    m_window->type(barcode);
    QCOMPARE(m_window->goods, QStringList());
  }
};

QTEST_MAIN(GoodsScanTest)
#include "goodsscantest.moc"
