#include <QTest>

#include "core/json/write.h"
#include "core/net/httpstransport.h"
#include "core/paycom/receiptlist.h"
#include "core/sandbox/sandbox.h"
#include "core/till/checkout/checkout.h"
#include "tests/support/fakeclock.h"
#include "tests/support/temporaryjournal.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;

/// Creations whose answer never comes, over real HTTPS: one press is one receipt.
class LostAnswerTest : public QObject {
  Q_OBJECT

 private:
  SystemClock m_serverClock;
  std::unique_ptr<sandbox::Sandbox> m_sandbox;
  std::unique_ptr<test::FakeClock> m_clock;
  std::unique_ptr<net::HttpsTransport> m_transport;
  std::unique_ptr<paycom::PaycomClient> m_client;
  std::unique_ptr<test::TemporaryJournal> m_journal;
  std::unique_ptr<SendGate> m_gate;
  std::unique_ptr<Checkout> m_checkout;

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

  void loseNextCreation(std::optional<bool> execute) {
    sandbox::Fault fault;
    fault.name = QStringLiteral("close");
    fault.method = QStringLiteral("receipts.create");
    fault.execute = execute;
    QVERIFY(m_sandbox->addFault(fault).hasValue());
  }
  enum class Lists { SeenWithUnpaid, NeverSeen };
  void startSandbox(const sandbox::Options &options = {}, Lists lists = Lists::SeenWithUnpaid) {
    auto started = sandbox::Sandbox::start(m_serverClock, options);
    QVERIFY(started.hasValue());
    m_sandbox = std::move(started).value();
    const auto &known = m_sandbox->credentials();
    m_transport = std::make_unique<net::HttpsTransport>(net::NetworkPolicy{m_sandbox->caFile(), {}});
    m_client = std::make_unique<paycom::PaycomClient>(
        *m_transport, paycom::Kassa{m_sandbox->paycomUrl(), known.paycomId, SecretBytes(known.paycomKey)}, 1);
    m_clock = std::make_unique<test::FakeClock>(QDateTime::currentDateTime());
    m_journal = std::make_unique<test::TemporaryJournal>();
    if (lists == Lists::SeenWithUnpaid) m_journal->seeUnpaidListed(m_clock->moment());
    m_gate = std::make_unique<SendGate>(*m_clock, systemRandom());
    const paycom::CreateRequest request = oneItem();
    m_checkout = std::make_unique<Checkout>(
        Checkout::Parts{*m_client, *m_clock, **m_journal, *m_gate, [](quint32) { return 0; }},
        m_journal->freeze(request.orderId(), request.sale.amount.tiyin(), m_clock->moment(),
                          json::write(paycom::createParams(request))));
    m_checkout->watch();
  }
  // The till's time moves on only when the last search has ended, so that pauses are counted in searches.
  bool comesTo(sale::SaleState state) {
    if (m_checkout->status().state == sale::SaleState::Unknown) m_clock->advance(30s);
    return m_checkout->status().state == state;
  }

 private Q_SLOTS:
  void cleanup() {
    m_checkout.reset();
    m_gate.reset();
    m_journal.reset();
    m_client.reset();
    m_transport.reset();
    m_sandbox.reset();
  }

  void adoptsWhatWasCreated_data() {
    QTest::addColumn<sandbox::AccountRows>("rows");
    QTest::newRow("by its account") << sandbox::AccountRows::Kept;
    QTest::newRow("by its description") << sandbox::AccountRows::Dropped;
  }
  void adoptsWhatWasCreated() {
    QFETCH(sandbox::AccountRows, rows);
    startSandbox({.accountRows = rows});
    loseNextCreation({});
    m_checkout->send(Checkout::Unsent::TryAgain);
    QTRY_COMPARE(m_checkout->status().state, sale::SaleState::Accepted);
    QCOMPARE(m_sandbox->receipts().size(), std::size_t{1});
    QCOMPARE(m_checkout->status().payment->id, m_sandbox->receipts().front().id);
  }

  void adoptsWhatTheListShowsLate() {
    startSandbox({.listDelay = 300ms});
    loseNextCreation({});
    m_checkout->send(Checkout::Unsent::TryAgain);
    QTRY_COMPARE(m_checkout->status().emptyScans, 1);
    m_sandbox->options().listDelay = 0ms;
    QTRY_VERIFY(comesTo(sale::SaleState::Accepted));
    QCOMPARE(m_sandbox->receipts().size(), std::size_t{1});
  }

  void findsThatNothingWasCreated() {
    startSandbox();
    loseNextCreation(false);
    m_checkout->send(Checkout::Unsent::TryAgain);
    QTRY_VERIFY(comesTo(sale::SaleState::Absent));
    QVERIFY(m_sandbox->receipts().empty());
    m_checkout->send(Checkout::Unsent::TryAgain);
    QTRY_COMPARE(m_checkout->status().state, sale::SaleState::Accepted);
    QCOMPARE(m_sandbox->receipts().size(), std::size_t{1});
  }

  // A kassa may list only what was paid: what waits there unseen must not be sent a second time.
  void leavesItToAPersonWhereTheListMayHideIt() {
    startSandbox({.listUnpaid = sandbox::ListUnpaid::Hidden}, Lists::NeverSeen);
    loseNextCreation({});
    m_checkout->send(Checkout::Unsent::TryAgain);
    QTRY_VERIFY(m_checkout->searchOutcome() == SearchOutcome::Unproven);
    QTRY_COMPARE(m_checkout->status().state, sale::SaleState::Unknown);
    m_clock->advance(150s);
    QTRY_COMPARE((*m_journal)->scans.of(QStringLiteral("T1-1")).value().size(), std::size_t{2});
    QTRY_COMPARE(m_checkout->status().state, sale::SaleState::Unknown);
    QCOMPARE(m_checkout->status().emptyScans, 0);
    QVERIFY(m_checkout->override(QStringLiteral("looked in the cabinet")));
    QCOMPARE(m_checkout->status().state, sale::SaleState::Absent);
  }

  void readsEveryPage() {
    startSandbox();
    loseNextCreation({});
    m_checkout->send(Checkout::Unsent::TryAgain);
    const auto others = std::make_unique<std::vector<std::unique_ptr<Checkout>>>();
    QTRY_COMPARE(m_checkout->status().state, sale::SaleState::Accepted);
    for (int i = 0; i < 60; ++i) {
      paycom::CreateRequest request = oneItem();
      request.account.front().value = QStringLiteral("T1-1%1").arg(i);
      auto other = std::make_unique<Checkout>(
          Checkout::Parts{*m_client, *m_clock, **m_journal, *m_gate, systemRandom()},
          m_journal->freeze(request.orderId(), request.sale.amount.tiyin(), m_clock->moment(),
                            json::write(paycom::createParams(request))));
      other->send(Checkout::Unsent::TryAgain);
      others->push_back(std::move(other));
    }
    QTRY_COMPARE(m_sandbox->receipts().size(), std::size_t{61});
    std::optional<Result<paycom::OrderSearch, paycom::Failure>> found;
    const QDateTime now = m_clock->now();
    using List = Result<std::vector<paycom::Receipt>, paycom::Failure>;
    paycom::readList(*m_client, {now.addSecs(-600), now.addSecs(600)},
                     paycom::Answer<std::vector<paycom::Receipt>>(this, [&found](const List &list) {
                       found.emplace(list.map([](const std::vector<paycom::Receipt> &all) {
                         return paycom::pickOrder(all, paycom::orderOf(oneItem()));
                       }));
                     }));
    QTRY_VERIFY(found.has_value());
    QVERIFY(found->hasValue());
    QCOMPARE(found->value().receipts.size(), std::size_t{1});  // the oldest, so on the second page
    QCOMPARE(found->value().receipts.front().id, m_sandbox->receipts().front().id);
  }
};

QTEST_GUILESS_MAIN(LostAnswerTest)
#include "lostanswertest.moc"
