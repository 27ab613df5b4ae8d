#include "app/window/paying.h"

#include <QTest>

#include "tests/app/window/sellingtill.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;
using sale::SaleState;

/// One order is sent once, and what is being paid comes back after a kill. Over real HTTPS to stand-ins.
class PayingTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::SellingTill> m_till;

  [[nodiscard]] Paying &paying() const { return m_till->paying(); }
  [[nodiscard]] SaleState state() const { return m_till->state(); }
  [[nodiscard]] std::optional<sale::Problem> objectionTo(const char *id) const {
    return paying().objection(test::SellingTill::order(id), m_till->settings);
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_till = std::make_unique<test::SellingTill>();
  }
  void cleanup() { m_till.reset(); }

  void sendsAnOrderOfAFileOnce() {
    QVERIFY(!objectionTo("A-17"));
    QVERIFY(m_till->pay("A-17"));
    QTRY_COMPARE(state(), SaleState::Accepted);
    QCOMPARE(paying().checkout()->orderId(), QStringLiteral("A-17"));
    paying().end();
    m_till->restart();
    QCOMPARE(objectionTo("A-17")->rule, sale::Rule::OrderIdUsed);
    QVERIFY(!objectionTo("A-18"));
    QVERIFY(!paying().objection({}, m_till->settings));
    const auto again = m_till->pay("A-17");
    QVERIFY(!again.hasValue());
    QCOMPARE(std::get<store::Failure>(again.error()).code, store::Failure::Code::Exists);
    QCOMPARE(m_till->vendors->receipts().size(), std::size_t{1});
  }

  void refusesWhatIsNoOrderId() {
    QCOMPARE(objectionTo(" two  spaces ")->rule, sale::Rule::OrderIdMalformed);
  }

  void freezesNothingWithoutAKey() {
    QVERIFY(m_till->secrets.remove(till::paycomKeyName(settings::Environment::Custom)));
    m_till->ringUp();
    const auto begun = m_till->pay();
    QVERIFY(std::holds_alternative<till::SetupFailure>(begun.error()));
    QVERIFY(!m_till->ticket().isFrozen());
    QVERIFY(m_till->journal().sales.unsettled(m_till->clock.moment()).value().empty());
  }

  void comesBackWithLinesAndPayment() {
    m_till->ringUp();
    QVERIFY(m_till->pay());
    QTRY_COMPARE(state(), SaleState::Accepted);
    const QString orderId = paying().checkout()->orderId();
    m_till->restart();
    QCOMPARE(m_till->keeper().orderId(), orderId);
    QVERIFY(m_till->ticket().isFrozen());
    QVERIFY(paying().show(orderId));
    QCOMPARE(paying().sale(), test::SellingTill::oneItem());
    QVERIFY(m_till->vendors->pay(paying().checkout()->status().payment->id).hasValue());
    QTRY_COMPARE_WITH_TIMEOUT(state(), SaleState::Paid, 10'000);
    QCOMPARE(m_till->vendors->receipts().size(), std::size_t{1});
  }

  void watchesOnWhatLiesAside() {
    m_till->ringUp();
    QVERIFY(m_till->pay());
    QTRY_COMPARE(state(), SaleState::Accepted);
    const QString orderId = paying().checkout()->orderId();
    paying().end();
    QVERIFY(m_till->keeper().setAside());
    m_till->ringUp();
    QVERIFY(m_till->pay());
    QTRY_COMPARE(state(), SaleState::Accepted);
    QVERIFY(m_till->vendors->pay(m_till->vendors->receipts().front().id).hasValue());
    QTRY_VERIFY_WITH_TIMEOUT(m_till->sales().find(orderId) == nullptr, 10'000);  // settled, and let go of
    QCOMPARE(m_till->journal().sales.find(orderId, m_till->clock.moment()).value()->status.state,
             SaleState::Paid);
  }

  // A sale that is open is asked about by what was saved after it was sent, with no restart.
  void asksAboutAnOpenSaleByTheSettingsThatWereMended_data() {
    QTest::addColumn<bool>("isKeyWrong");
    QTest::newRow("the key") << true;
    QTest::newRow("the authority") << false;
  }
  void asksAboutAnOpenSaleByTheSettingsThatWereMended() {
    QFETCH(bool, isKeyWrong);
    m_till->vendors->options().step = std::chrono::milliseconds(0);
    m_till->ringUp();
    QVERIFY(m_till->pay());
    QTRY_COMPARE(state(), SaleState::Accepted);
    const QByteArray name = till::paycomKeyName(settings::Environment::Custom);
    if (isKeyWrong) QVERIFY(m_till->secrets.store(name, SecretBytes("wrong")));
    if (!isKeyWrong) m_till->settings.caFile.clear();
    m_till->restart();
    QVERIFY(paying().show(m_till->keeper().orderId()));
    till::Checkout *checkout = paying().checkout();
    checkout->look();
    QTRY_VERIFY(checkout->failure().has_value());
    QCOMPARE(state(), SaleState::Accepted);
    QVERIFY(m_till->vendors->pay(checkout->status().payment->id).hasValue());
    const QByteArray key = m_till->vendors->credentials().paycomKey;
    QVERIFY(m_till->secrets.store(name, SecretBytes(key)));
    m_till->settings.caFile = m_till->vendors->caFile();
    m_till->ways().renew();
    checkout->look();
    QTRY_COMPARE(state(), SaleState::Paid);
    QVERIFY(!checkout->failure());
  }

  void findsTheCheckOfASaleThatWasPaidJustBeforeAKill() {
    m_till->ringUp();
    QVERIFY(m_till->pay());
    QTRY_COMPARE(state(), SaleState::Accepted);
    const QString orderId = paying().checkout()->orderId();
    QVERIFY(m_till->vendors->pay(paying().checkout()->status().payment->id).hasValue());
    QTRY_COMPARE_WITH_TIMEOUT(state(), SaleState::Paid, 10'000);
    m_till->vendors->options().notYet = std::chrono::milliseconds(0);
    m_till->restart();
    QVERIFY(m_till->fiscal().watchOf(orderId) != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(m_till->journal().checks.find(orderId).value().has_value(), 10'000);
    QVERIFY(m_till->fiscal().watchOf(orderId) == nullptr);  // nobody looks at it
  }

  void looksForAFailedCheckAgainOnceItMayBeMended() {
    m_till->vendors->options().notYet = std::chrono::milliseconds(0);
    const QByteArray name = till::tarlanSecretName();
    QVERIFY(m_till->secrets.store(name, SecretBytes(QByteArray("wrong"))));
    m_till->ringUp();
    QVERIFY(m_till->pay());
    QTRY_COMPARE(state(), SaleState::Accepted);
    till::Checkout *checkout = paying().checkout();
    const QString orderId = checkout->orderId();
    QVERIFY(m_till->vendors->pay(checkout->status().payment->id).hasValue());
    QTRY_COMPARE_WITH_TIMEOUT(state(), SaleState::Paid, 10'000);
    FiscalFollowUp &fiscal = m_till->fiscal();
    fiscal.show(orderId);
    fiscal.begin(checkout->record());
    QTRY_VERIFY(fiscal.watchOf(orderId)->hasEnded());
    QVERIFY(fiscal.watchOf(orderId)->failure());
    const QByteArray secret = m_till->vendors->credentials().tarlanSecret;
    QVERIFY(m_till->secrets.store(name, SecretBytes(secret)));
    fiscal.takeUp();
    QTRY_VERIFY_WITH_TIMEOUT(m_till->journal().checks.find(orderId).value().has_value(), 10'000);
    QVERIFY(fiscal.watchOf(orderId)->check());
    fiscal.show({});
    QVERIFY(fiscal.watchOf(orderId) == nullptr);
  }
};

QTEST_MAIN(PayingTest)
#include "payingtest.moc"
