#include <QTest>

#include "core/till/fiscal/tarlanfiscalwatch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;

namespace {
const QByteArray found =
    R"({"status":true,"message":"Success","result":{"fiscal_number":"123456789123","fiscal_check_url":""}})";
const QByteArray notYet =
    R"({"status":true,"message":"Success","result":{"fiscal_number":"","fiscal_check_url":""}})";
const QByteArray notFound =
    R"({"status":true,"status_code":0,"message":"Success","result":{"error_code":1041,"message":"Order not found"}})";
const QByteArray badSignature =
    R"({"status":false,"status_code":1014,"message":"Invalid signature","result":{}})";
}  // namespace

class TarlanFiscalWatchTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::FakeTransport> m_transport;
  std::unique_ptr<test::FakeClock> m_clock;
  std::unique_ptr<tarlan::TarlanClient> m_client;
  std::unique_ptr<TarlanFiscalWatch> m_watch;
  int m_looks = 0;

  void start(FiscalPatience patience = {}) {
    m_watch = std::make_unique<TarlanFiscalWatch>(*m_client, *m_clock, patience);
    connect(m_watch.get(), &TarlanFiscalWatch::changed, this, [this] { ++m_looks; });
    m_watch->start(QStringLiteral("T1-1"));
  }

 private Q_SLOTS:
  void init() {
    m_looks = 0;
    m_transport = std::make_unique<test::FakeTransport>();
    m_clock = std::make_unique<test::FakeClock>();
    tarlan::Account account{QUrl(QStringLiteral("https://tarlan.example/order")), QStringLiteral("p"),
                            QStringLiteral("s"), SecretBytes(QByteArrayView("secret"))};
    m_client = std::make_unique<tarlan::TarlanClient>(*m_transport, *m_clock, std::move(account));
  }
  void cleanup() { m_watch.reset(); }

  void waitsForACheckThatIsNotMadeYet() {
    m_transport->willAnswer(200, notFound);  // right after payment the operator may not have heard of it
    m_transport->willAnswer(200, notYet);
    m_transport->willAnswer(200, found);
    start();
    QTRY_COMPARE(m_looks, 1);
    m_clock->advance(1999ms);
    QCOMPARE(m_transport->heard().size(), std::size_t{1});
    m_clock->advance(1ms);
    QTRY_COMPARE(m_looks, 2);
    m_clock->advance(4s);
    QTRY_COMPARE(m_looks, 3);
    QVERIFY(m_watch->hasEnded());
    QCOMPARE(m_watch->last()->value().number->text(), QStringLiteral("123456789123"));
    m_clock->advance(1h);
    QCOMPARE(m_transport->heard().size(), std::size_t{3});
  }

  void endsWhereNothingWillCome() {
    m_transport->willAnswer(400, badSignature);
    start();
    QTRY_COMPARE(m_looks, 1);
    QVERIFY(m_watch->hasEnded());
    QCOMPARE(m_watch->last()->error().serverCode, 1014);
  }

  void doublesItsPauseUpToAMinute() {
    const FiscalPatience patience;
    QCOMPARE(patience.pauseAfter(1), 2s);
    QCOMPARE(patience.pauseAfter(2), 4s);
    QCOMPARE(patience.pauseAfter(5), 32s);
    QCOMPARE(patience.pauseAfter(6), 60s);
    QCOMPARE(patience.pauseAfter(1000), 60s);
  }

  void looksOnceMoreWhenPatienceEnds() {
    for (int i = 0; i < 4; ++i) m_transport->willAnswer(200, notYet);
    start({2s, 60s, 7s});
    for (const auto pause : {2s, 4s, 1s}) {  // the last one is cut to what is left of 7 s
      const int looks = m_looks;
      QTRY_COMPARE(m_looks, looks + 1);
      QVERIFY(!m_watch->hasEnded());
      m_clock->advance(pause);
    }
    QTRY_COMPARE(m_looks, 4);
    QVERIFY(m_watch->hasEnded());
    QCOMPARE(m_watch->last()->error().code, tarlan::LookupFailure::Code::NotYet);
  }

  void looksWithWhoeverMakesTheCheck() {
    settings::Settings settings;
    QCOMPARE(fiscalSourceAfterPayment(settings), FiscalSource::Nowhere);
    settings.fiscal.maker = settings::FiscalMaker::Payme;
    QCOMPARE(fiscalSourceAfterPayment(settings), FiscalSource::Payme);
    settings.fiscal.maker = settings::FiscalMaker::OwnRegister;
    QCOMPARE(fiscalSourceAfterPayment(settings), FiscalSource::Nowhere);
    settings.fiscal.maker = settings::FiscalMaker::Tarlan;
    QCOMPARE(fiscalSourceAfterPayment(settings), FiscalSource::Tarlan);
    settings.vendors.tarlan = false;
    QCOMPARE(fiscalSourceAfterPayment(settings), FiscalSource::Nowhere);
  }
};

QTEST_GUILESS_MAIN(TarlanFiscalWatchTest)
#include "tarlanfiscalwatchtest.moc"
