#include "ui/mainwindow/statusarea.h"

#include <QAbstractButton>
#include <QTest>

#include "tests/support/fakeclock.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::ui;

class StatusAreaTest : public QObject {
  Q_OBJECT

  test::FakeClock m_clock;
  std::unique_ptr<QWidget> m_window;  // gives it whatever room the test wants, as a layout does
  StatusArea *m_area = nullptr;

  [[nodiscard]] ConnectionLabel *connection() const { return m_area->findChild<ConnectionLabel *>(); }
  [[nodiscard]] QLabel *time() const { return m_area->findChild<QLabel *>(QStringLiteral("time")); }
  [[nodiscard]] QAbstractButton *language() const {
    return m_area->findChild<QAbstractButton *>(QStringLiteral("language_kk"));
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_clock.setNow(QDateTime({2024, 1, 31}, {15, 45, 30}, Qt::UTC));
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 60);
    m_area = new StatusArea(m_clock, m_window.get());
    m_area->resize(800, 60);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  }

  void tellsTheConnectionInWordsAndWithASign_data() {
    QTest::addColumn<int>("payme");
    QTest::addColumn<int>("tarlan");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Connection payme, Connection tarlan, const char *words) {
      QTest::newRow(name) << static_cast<int>(payme) << static_cast<int>(tarlan) << QString::fromUtf8(words);
    };
    using C = Connection;
    row("nobody asked", C::NotChecked, C::NotChecked, "○ Connection not checked yet");
    row("one answered", C::Connected, C::NotChecked, "● Connected");
    row("both answered", C::Connected, C::Connected, "● Connected");
    row("one is lost", C::Connected, C::Lost, "✕ No connection");
    row("the other is lost", C::Lost, C::NotChecked, "✕ No connection");
  }
  void tellsTheConnectionInWordsAndWithASign() {
    QFETCH(int, payme);
    QFETCH(int, tarlan);
    m_area->setConnections({{QStringLiteral("Payme"), static_cast<Connection>(payme)},
                            {QStringLiteral("Tarlan"), static_cast<Connection>(tarlan)}});
    QTEST(connection()->text(), "words");
    QVERIFY(connection()->accessibleName().contains(QStringLiteral("Payme: ")));
    QVERIFY(connection()->toolTip().contains(QStringLiteral("Tarlan: ")));
  }

  void saysNothingOfAVendorThatIsNotUsed() {
    m_area->setConnections({{QStringLiteral("Tarlan"), Connection::Connected}});
    QVERIFY(!connection()->accessibleName().contains(QStringLiteral("Payme")));
    m_area->setConnections({});
    QCOMPARE(connection()->text(), QStringLiteral("○ Connection not checked yet"));
  }

  void ticksOnTheMinute() {
    using namespace std::chrono_literals;
    QCOMPARE(time()->text(), QStringLiteral("15:45"));
    m_clock.advance(29s);
    QCOMPARE(time()->text(), QStringLiteral("15:45"));
    m_clock.advance(1s);
    QCOMPARE(time()->text(), QStringLiteral("15:46"));
    m_clock.advance(60s);
    QCOMPARE(time()->text(), QStringLiteral("15:47"));
    QVERIFY(time()->accessibleName().contains(QStringLiteral("15:47")));
    m_clock.setNow(QDateTime({2024, 1, 31}, {9, 0, 10}, Qt::UTC));  // set right by hand
    m_clock.advance(60s);
    QCOMPARE(time()->text(), QStringLiteral("09:01"));
    m_clock.advance(50s);
    QCOMPARE(time()->text(), QStringLiteral("09:02"));
    QCOMPARE(m_clock.waiting(), 1u);
  }

  void givesUpTheTimeFirstAndThenTheWords() {
    m_area->setConnections({{QStringLiteral("Payme"), Connection::Connected}});
    QVERIFY(time()->isVisible());
    m_area->resize(m_area->sizeHint().width(), 60);
    QVERIFY(!time()->isVisible());
    QCOMPARE(connection()->text(), QStringLiteral("● Connected"));
    m_area->resize(m_area->minimumSizeHint().width(), 60);
    QCOMPARE(connection()->text(), QStringLiteral("●"));
    QVERIFY(connection()->accessibleName().startsWith(QStringLiteral("Connected")));
    QTRY_VERIFY(language()->visibleRegion().boundingRect().width() == language()->width());
    m_area->resize(800, 60);
    QCOMPARE(connection()->text(), QStringLiteral("● Connected"));
    QVERIFY(time()->isVisible());
  }

  void cutsNothingWhateverItsWidth() {
    for (int width = m_area->minimumSizeHint().width(); width < 500; width += 7) {
      m_area->resize(width, 60);
      QCoreApplication::sendPostedEvents();
      for (const QWidget *part :
           {static_cast<const QWidget *>(connection()), static_cast<const QWidget *>(time()),
            static_cast<const QWidget *>(language())}) {
        if (!part->isVisible()) continue;
        QVERIFY2(part->width() >= part->sizeHint().width(), qPrintable(part->objectName()));
        QVERIFY2(part->mapTo(m_area, QPoint()).x() >= 0, qPrintable(part->objectName()));
      }
    }
  }
};

QTEST_MAIN(StatusAreaTest)
#include "statusareatest.moc"
