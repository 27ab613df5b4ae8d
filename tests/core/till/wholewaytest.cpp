#include <QTest>

#include "core/json/write.h"
#include "core/net/httpstransport.h"
#include "core/sandbox/sandbox.h"
#include "core/till/checkout/checkout.h"
#include "core/till/fiscal/tarlanfiscalwatch.h"
#include "tests/support/temporaryjournal.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;

/// A sale from its first byte to its fiscal check, as a window will join the parts: over real HTTPS, with
/// real time.
class WholeWayTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aPaidSaleFindsItsFiscalCheckByTheSameOrderId() {
    SystemClock clock;
    sandbox::Options options;
    options.notYet = 300ms;
    const auto sandbox = sandbox::Sandbox::start(clock, options);
    QVERIFY(sandbox.hasValue());
    const auto &server = *sandbox.value();
    const auto &known = server.credentials();
    net::HttpsTransport transport(net::NetworkPolicy{server.caFile(), {}});
    paycom::PaycomClient paycomClient(transport,
                                      {server.paycomUrl(), known.paycomId, SecretBytes(known.paycomKey)}, 1);
    tarlan::TarlanClient tarlanClient(transport, clock,
                                      {server.tarlanUrl(), known.tarlanProviderCode, known.tarlanServiceCode,
                                       SecretBytes(known.tarlanSecret)});
    settings::Settings settings;
    settings.fiscal.maker = settings::FiscalMaker::Tarlan;

    test::TemporaryJournal journal;
    SendGate gate(clock, systemRandom());
    const paycom::CreateRequest request = oneItem();
    CheckoutPolicy policy;
    policy.poll = PollPolicy{50ms, 50ms, 50ms, 1s, 1s};
    Checkout checkout({paycomClient, clock, *journal, gate, systemRandom()},
                      journal.freeze(request.orderId(), request.sale.amount.tiyin(), clock.moment(),
                                     json::write(paycom::createParams(request))),
                      policy);
    TarlanFiscalWatch watch(tarlanClient, clock, FiscalPatience{100ms, 100ms, 10s});
    connect(&checkout, &Checkout::changed, this, [&] {
      const bool isPaid = checkout.status().state == sale::SaleState::Paid;
      if (isPaid && fiscalSourceAfterPayment(settings) == FiscalSource::Tarlan)
        watch.start(request.orderId());
    });

    checkout.send(Checkout::Unsent::TryAgain);
    QTRY_COMPARE(checkout.status().state, sale::SaleState::Accepted);
    checkout.watch();
    QVERIFY(sandbox.value()->pay(checkout.status().payment->id).hasValue());
    QTRY_VERIFY(watch.hasEnded());
    QVERIFY(watch.last()->hasValue());
    QVERIFY(watch.last()->value().number.has_value());
    QCOMPARE(checkout.status().state, sale::SaleState::Paid);
  }

 private:
  static paycom::CreateRequest oneItem() {
    sale::Line line;
    line.title = QStringLiteral("Сүт");
    line.price = sale::Money::fromTiyin(1'200'000);
    line.quantity = sale::Quantity::fromThousandths(1000);
    line.ikpu = QStringLiteral("02202002001039024");
    line.packageCode = QStringLiteral("1228506");
    line.vat = sale::VatRate::fromHundredths(1200);
    sale::Sale sale;
    sale.lines = {line};
    return {*sale::check(sale, {}, sale::Purpose::Send).sale,
            {{QStringLiteral("order_id"), QStringLiteral("T1-1")}}};
  }
};

QTEST_GUILESS_MAIN(WholeWayTest)
#include "wholewaytest.moc"
