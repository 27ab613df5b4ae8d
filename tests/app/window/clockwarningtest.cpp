#include "app/window/clockwarning.h"

#include <QTest>

#include "tests/support/fakeclock.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;
using namespace std::chrono_literals;

/// A wrong clock is told for as long as it is wrong, and no longer.
class ClockWarningTest : public QObject {
  Q_OBJECT

  test::FakeClock m_clock;
  Connections m_connections;
  text::Speaker m_speaker{Language::English, text::Medium::Window};
  std::unique_ptr<ui::MainWindow> m_window;
  std::unique_ptr<ClockWarning> m_warning;

  // What the server's clock shows beside this one.
  void hear(std::chrono::seconds behind, till::Vendor vendor = till::Vendor::Paycom) {
    m_connections.note(vendor, net::Reply{200, {}, m_clock.now().addSecs(-behind.count()), {}});
  }
  [[nodiscard]] QString banner(const char *name = "warning") const {
    const auto *label = m_window->findChild<QLabel *>(QLatin1String(name));
    return label->isVisibleTo(m_window.get()) ? label->text() : QString();
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_window = std::make_unique<ui::MainWindow>(m_clock);
    m_warning = std::make_unique<ClockWarning>(m_connections, m_clock, m_speaker, *m_window);
  }
  void cleanup() {
    m_warning.reset();
    m_window.reset();
  }

  void saysHowWrongTheClockIs_data() {
    QTest::addColumn<int>("ahead");
    QTest::addColumn<QString>("words");
    QTest::newRow("two minutes") << 120 << QString();
    QTest::newRow("two minutes behind") << -120 << QString();
    QTest::newRow("more") << 121 << QStringLiteral("2 minutes ahead of Payme's");
    QTest::newRow("more, behind") << -121 << QStringLiteral("2 minutes behind Payme's");
  }
  void saysHowWrongTheClockIs() {
    QFETCH(int, ahead);
    QFETCH(QString, words);
    hear(std::chrono::seconds(ahead));
    QCOMPARE(banner().isEmpty(), words.isEmpty());
    QVERIFY2(banner().contains(words), qPrintable(banner()));
  }

  void saysNothingMoreOnceTheClockIsSet() {
    hear(1h);
    QVERIFY(!banner().isEmpty());
    m_clock.setNow(m_clock.now().addSecs(-3600));
    m_clock.advance(1min);
    QCOMPARE(banner(), QString());
    m_clock.setNow(m_clock.now().addSecs(-3600));
    m_clock.advance(1min);
    QVERIFY(banner().contains(QStringLiteral("behind")));
    hear(0s);
    QCOMPARE(banner(), QString());
  }

  // A server may be wrong, too; two that say the same are not.
  void blamesNoClockThatOneServerAgreesWith() {
    hear(1h);
    hear(0s, till::Vendor::Tarlan);
    QCOMPARE(banner(), QString());
    hear(1h);
    QCOMPARE(banner(), QString());
    hear(1h, till::Vendor::Tarlan);
    QVERIFY(banner().contains(QStringLiteral("ahead of Payme")));
  }

  void standsBesideWhatElseIsTold() {
    m_window->setBanner(ui::MainWindow::BannerKind::Training);
    m_window->setTrouble([] { return QStringLiteral("The disk is full"); });
    hear(1h);
    QVERIFY(banner("trouble").contains(QStringLiteral("The disk is full")));
    QVERIFY(banner("banner").contains(QStringLiteral("TRAINING")));
    QVERIFY(banner().contains(QStringLiteral("ahead")));
    m_window->setTrouble({});
    hear(0s);
    QCOMPARE(banner("trouble") + banner(), QString());
    QVERIFY(banner("banner").contains(QStringLiteral("TRAINING")));
  }
};

QTEST_MAIN(ClockWarningTest)
#include "clockwarningtest.moc"
