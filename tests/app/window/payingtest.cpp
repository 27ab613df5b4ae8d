#include "app/window/paying.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/window/closing.h"
#include "core/sandbox/sandbox.h"
#include "core/till/access/access.h"
#include "core/vault/filevault.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;
using sale::SaleState;

/// One order is sent once, and no payment is left behind unnoticed. Over real HTTPS to a stand-in for Payme.
class PayingTest : public QObject {
  Q_OBJECT

  SystemClock m_clock;
  QTemporaryDir m_folder;
  vault::FileVault m_secrets{m_folder.filePath(QStringLiteral("data")),
                             m_folder.filePath(QStringLiteral("key"))};
  std::unique_ptr<sandbox::Sandbox> m_vendors;
  settings::Settings m_settings;
  Connections m_connections;
  std::unique_ptr<Paying> m_paying;

  static std::vector<till::Ticket::AccountField> order(const char *id) {
    return {{QStringLiteral("order_id"), QString::fromUtf8(id)}};
  }
  static sale::CheckedSale oneItem() {
    sale::Line line;
    line.title = QStringLiteral("Сүт");
    line.price = sale::Money::fromTiyin(1'200'000);
    line.quantity = sale::Quantity::fromThousandths(1000);
    line.ikpu = QStringLiteral("02202002001039024");
    line.packageCode = QStringLiteral("1228506");
    line.vat = sale::VatRate::fromHundredths(1200);
    sale::Sale sale;
    sale.lines = {line};
    return *sale::check(sale, {}, sale::Purpose::Send).sale;
  }
  [[nodiscard]] sale::SaleState state() const { return m_paying->checkout()->status().state; }
  void begin(const char *id) { QVERIFY(m_paying->begin(oneItem(), order(id), m_settings).hasValue()); }

 private Q_SLOTS:
  void initTestCase() {
    auto started = sandbox::Sandbox::start(m_clock, {});
    QVERIFY(started.hasValue());
    m_vendors = std::move(started).value();
    const sandbox::Credentials &known = m_vendors->credentials();
    m_settings.paycom.environment = settings::Environment::Custom;
    m_settings.paycom.customUrl = m_vendors->paycomUrl();
    m_settings.paycom.ids.custom = known.paycomId;
    m_settings.caFile = m_vendors->caFile();
    QVERIFY(
        m_secrets.store(till::paycomKeyName(settings::Environment::Custom), SecretBytes(known.paycomKey)));
  }
  void init() {
    test::failOnWarnings();
    m_vendors->clearFaults();
    m_paying = std::make_unique<Paying>(m_secrets, m_clock, m_connections);
  }
  void cleanup() { m_paying.reset(); }

  void sendsAnOrderOfAFileOnce() {
    QVERIFY(!m_paying->objection(order("A-17"), m_settings));
    begin("A-17");
    QTRY_COMPARE(state(), sale::SaleState::Accepted);
    QCOMPARE(m_paying->checkout()->orderId(), QStringLiteral("A-17"));
    m_paying->end();
    const auto objection = m_paying->objection(order("A-17"), m_settings);
    QVERIFY(objection.has_value());
    QCOMPARE(objection->rule, sale::Rule::OrderIdUsed);
    QVERIFY(!m_paying->objection(order("A-18"), m_settings));
    QVERIFY(!m_paying->objection({}, m_settings));
  }

  void mayTakeUpAgainWhatWasTakenBack() {
    QVERIFY(m_vendors->addFault({.name = QStringLiteral("error"), .code = -31610}).hasValue());
    begin("B-1");
    QTRY_COMPARE(state(), sale::SaleState::Rejected);
    QVERIFY(m_paying->checkout()->thaw());
    m_paying->end();
    QVERIFY(!m_paying->objection(order("B-1"), m_settings));
  }

  void refusesWhatIsNoOrderId() {
    const auto objection = m_paying->objection(order(" two  spaces "), m_settings);
    QVERIFY(objection.has_value());
    QCOMPARE(objection->rule, sale::Rule::OrderIdMalformed);
  }

  void closesOverAnUnclearPaymentOnlyWhenAPersonHasItsNumbers() {
    QVERIFY(m_vendors->addFault({.name = QStringLiteral("close"), .count = std::nullopt}).hasValue());
    QWidget window;
    till::Ticket ticket{sale::Rules()};
    SaleFiles files(ticket, window);
    Closing closing(ticket, *m_paying, files, window);
    window.show();
    begin("C-1");
    QTRY_COMPARE(state(), sale::SaleState::Unknown);
    QVERIFY(!closing.mayClose());
    auto *question = window.findChild<AbandonQuestion *>();
    QVERIFY(question != nullptr);
    QVERIFY(question->text().contains(QStringLiteral("C-1")));
    QTest::keyClick(question, Qt::Key_Return);  // as a scanner ends
    QTRY_VERIFY(window.findChild<AbandonQuestion *>() == nullptr);
    QVERIFY(window.isVisible());
    QVERIFY(!closing.mayClose());
    window.findChild<QPushButton *>(QStringLiteral("abandonPayment"))->click();
    QVERIFY(closing.mayClose());
  }

  void asksBeforeItClosesOverACheckThatIsStillBeingMade() {
    const sandbox::Credentials &known = m_vendors->credentials();
    m_vendors->options().notYet = std::chrono::hours(1);
    m_settings.fiscal.maker = settings::FiscalMaker::Tarlan;
    m_settings.tarlan = {m_vendors->tarlanUrl(), known.tarlanProviderCode, known.tarlanServiceCode};
    QVERIFY(m_secrets.store(till::tarlanSecretName(), SecretBytes(known.tarlanSecret)));
    QWidget window;
    till::Ticket ticket{sale::Rules()};
    SaleFiles files(ticket, window);
    Closing closing(ticket, *m_paying, files, window);
    begin("E-1");
    QTRY_COMPARE(state(), sale::SaleState::Accepted);
    QVERIFY(m_vendors->pay(m_paying->checkout()->status().payment->id).hasValue());
    m_paying->checkout()->look();
    QTRY_COMPARE(state(), sale::SaleState::Paid);
    m_settings.fiscal = {};
    QVERIFY(!closing.mayClose());
    auto *question = window.findChild<AbandonQuestion *>();
    QVERIFY(question != nullptr);
    QVERIFY(question->text().contains(QStringLiteral("E-1")));
    QVERIFY(question->text().contains(QStringLiteral("F11")));
    window.findChild<QPushButton *>(QStringLiteral("abandonPayment"))->click();
    QVERIFY(closing.mayClose());
  }

  void waitsForAPaymentThatCanStillBePaid() {
    QWidget window;
    till::Ticket ticket{sale::Rules()};
    SaleFiles files(ticket, window);
    Closing closing(ticket, *m_paying, files, window);
    begin("D-1");
    QTRY_COMPARE(state(), sale::SaleState::Accepted);
    int told = 0;
    connect(&closing, &Closing::paymentWaits, this, [&told] { ++told; });
    QVERIFY(!closing.mayClose());
    QCOMPARE(told, 1);
    QVERIFY(window.findChild<AbandonQuestion *>() == nullptr);
    QVERIFY(m_vendors->pay(m_paying->checkout()->status().payment->id).hasValue());
    m_paying->checkout()->look();
    QTRY_COMPARE(state(), sale::SaleState::Paid);
    QVERIFY(closing.mayClose());
  }
};

QTEST_MAIN(PayingTest)
#include "payingtest.moc"
