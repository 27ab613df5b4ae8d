#include "app/window/closing.h"

#include <QCloseEvent>
#include <QSignalSpy>
#include <QTest>

#include "tests/app/window/behindjournal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/widgettest.h"
#include "ui/text/number.h"
#include "ui/text/till.h"

using namespace kassir;
using namespace kassir::window;

/// What is in the journal need not be asked about; a customer who may be paying at this moment must be.
class ClosingTest : public QObject {
  Q_OBJECT

  // Asks as the till's own window does.
  class Window : public QWidget {
   public:
    Closing *closing = nullptr;

   protected:
    void closeEvent(QCloseEvent *event) override {
      event->setAccepted(closing->mayClose(Closing::Then::Ends));
    }
  };

  std::unique_ptr<test::SellingTill> m_till;
  std::unique_ptr<Window> m_window;
  std::unique_ptr<test::BehindJournal> m_behind;
  std::unique_ptr<ui::MainWindow> m_mainWindow;
  std::unique_ptr<Alarms> m_alarms;
  std::unique_ptr<Closing> m_closing;

  void begin(ClosingMode mode) {
    m_closing = std::make_unique<Closing>(
        Closing::Parts{m_till->sales(), *m_alarms, m_till->clock, m_behind->speaker, mode}, *m_window);
    m_window->closing = m_closing.get();
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_till = std::make_unique<test::SellingTill>();
    m_window = std::make_unique<Window>();
    m_behind = std::make_unique<test::BehindJournal>(*m_till);
    m_mainWindow = std::make_unique<ui::MainWindow>(m_till->clock);
    m_alarms = std::make_unique<Alarms>(Alarms::Parts{m_till->sales(), m_till->paying(), m_behind->sweeping,
                                                      m_behind->complaints, m_behind->journal},
                                        *m_mainWindow);
    begin(ClosingMode::Real);
    m_window->show();
    m_till->ringUp();
  }
  void cleanup() {
    m_closing.reset();
    m_alarms.reset();
    m_mainWindow.reset();
    m_behind.reset();
    m_window.reset();
    m_till.reset();
  }

  void asksNothingAboutLinesThatAreKept() {
    QVERIFY(m_window->close());
    QVERIFY(m_window->findChild<ClosingQuestion *>() == nullptr);
  }

  void asksAboutAnAlarmOfASaleThatIsOver() {
    const QString orderId = m_till->sell();
    till::Checkout *sale = m_till->sales().find(orderId);
    paycom::Receipt paid;
    paid.id = sale->status().payment->id;
    paid.amount = sale->amount();
    paid.state = 4;
    sale->surface({paid}, {QStringLiteral("72da73b0803aced907a52b46")});
    QCOMPARE(m_till->sales().count(), qsizetype{0});
    QVERIFY(!m_window->close());
    const auto *question = m_window->findChild<ClosingQuestion *>();
    QVERIFY2(question->text().startsWith(QStringLiteral("1 ")) &&
                 question->text().contains(QStringLiteral("wait for the manager")),
             qPrintable(question->text()));
  }

  void asksAboutAPaymentThatIsOpen() {
    QVERIFY(m_till->pay());
    QTRY_COMPARE(m_till->state(), sale::SaleState::Accepted);
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->close());
    QCOMPARE(m_window->findChildren<ClosingQuestion *>().size(), 1);
    QTest::keyClick(m_window->findChild<ClosingQuestion *>(), Qt::Key_Return);  // as a scanner ends
    QTRY_VERIFY(m_window->findChild<ClosingQuestion *>() == nullptr);
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->close());
    m_window->findChild<QPushButton *>(QStringLiteral("closeAllTheSame"))->click();
    QTRY_VERIFY(!m_window->isVisible());
  }

  // What nobody will pay is cancelled at the end of the day, and there is where.
  void leadsToThePaymentsThatAreOpen() {
    QSignalSpy wanted(m_closing.get(), &Closing::openPaymentsWanted);
    QVERIFY(m_till->pay());
    QTRY_COMPARE(m_till->state(), sale::SaleState::Accepted);
    QVERIFY(!m_window->close());
    m_window->findChild<QPushButton *>(QStringLiteral("showOpenPayments"))->click();
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->close());  // asked again, once that is done
  }

  void promisesNothingThatTrainingDoesNotDo() {
    begin(ClosingMode::Training);
    QVERIFY(m_till->pay());
    QTRY_COMPARE(m_till->state(), sale::SaleState::Accepted);
    QVERIFY(!m_window->close());
    const QString words = m_window->findChild<ClosingQuestion *>()->text();
    QVERIFY2(words.contains(QStringLiteral("end with the training")), qPrintable(words));
    QVERIFY(!words.contains(QStringLiteral("looks again")));
  }

  void showsWhatIsOpenWithItsMoneyAndItsAge() {
    const text::Speaker speaker(Language::English);
    const OpenPayments payments(m_till->sales(), m_till->clock, speaker);
    QVERIFY(payments.rows().isEmpty());
    QVERIFY(m_till->pay());
    QTRY_COMPARE(m_till->state(), sale::SaleState::Accepted);
    const QString row = QStringLiteral("No. 1: %1, 0 min. %2")
                            .arg(text::sum(m_till->paying().checkout()->amount(), speaker),
                                 text::describe(sale::SaleState::Accepted, speaker));
    QCOMPARE(payments.rows(), QStringList{row});
    QVERIFY(!m_window->close());
    const QString asked = m_window->findChild<ClosingQuestion *>()->text();
    QVERIFY2(asked.endsWith(QStringLiteral("\n\n") + row), qPrintable(asked));
  }

  void tellsAnAgeInTheUnitThatFits_data() {
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("age");
    QTest::newRow("minutes") << 119 << QStringLiteral(", 119 min. ");
    QTest::newRow("hours") << 120 << QStringLiteral(", 2 h. ");
    QTest::newRow("days") << 3 * 24 * 60 << QStringLiteral(", 3 d. ");
  }
  void tellsAnAgeInTheUnitThatFits() {
    QFETCH(int, minutes);
    QFETCH(QString, age);
    QVERIFY(m_till->pay());
    const test::FakeClock later(m_till->clock.now().addSecs(qint64{minutes} * 60 + 30));
    const text::Speaker speaker(Language::English);
    const QStringList rows = OpenPayments(m_till->sales(), later, speaker).rows();
    QVERIFY2(rows.size() == 1 && rows.first().contains(age), qPrintable(rows.join(u'\n')));
  }

  void showsNoMoreThanThereIsRoomFor() {
    for (int i = 0; i < 8; ++i) static_cast<void>(m_till->sell());
    const text::Speaker speaker(Language::English);
    const QStringList rows = OpenPayments(m_till->sales(), m_till->clock, speaker).rows();
    QCOMPARE(rows.size(), 7);
    QVERIFY2(rows.first().startsWith(QStringLiteral("No. 1:")), qPrintable(rows.first()));
    QCOMPARE(rows.last(), QStringLiteral("and 2 more"));
  }

  // A customer may be paying while the till wants to offer a backup.
  void asksTooBeforeItStartsAgain() {
    QSignalSpy wanted(m_closing.get(), &Closing::startWanted);
    QVERIFY(m_closing->mayClose(Closing::Then::StartsAgain));
    QVERIFY(m_till->pay());
    QTRY_COMPARE(m_till->state(), sale::SaleState::Accepted);
    QVERIFY(!m_closing->mayClose(Closing::Then::StartsAgain));
    m_window->findChild<QPushButton *>(QStringLiteral("closeAllTheSame"))->click();
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY2(m_window->isVisible(), "the program closes it");
  }

  void asksNothingOnceItIsSettled() {
    QVERIFY(m_till->pay());
    QTRY_COMPARE(m_till->state(), sale::SaleState::Accepted);
    QVERIFY(m_till->vendors->pay(m_till->paying().checkout()->status().payment->id).hasValue());
    QTRY_COMPARE_WITH_TIMEOUT(m_till->state(), sale::SaleState::Paid, 10'000);
    QVERIFY(m_window->close());
  }
};

QTEST_MAIN(ClosingTest)
#include "closingtest.moc"
