#include "app/window/fiscallookups.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/fiscal/linkguard.h"
#include "core/json/write.h"
#include "core/paycom/paycomclient.h"
#include "core/sandbox/sandbox.h"
#include "core/till/access/access.h"
#include "core/vault/filevault.h"

using namespace kassir;
using namespace kassir::window;
using namespace std::chrono_literals;
using tarlan::LookupFailure;
using till::SetupFailure;

/// Over real HTTPS to a stand-in for Tarlan.
class FiscalLookupsTest : public QObject {
  Q_OBJECT

  SystemClock m_clock;
  QTemporaryDir m_folder;
  vault::FileVault m_secrets{m_folder.filePath(QStringLiteral("data")),
                             m_folder.filePath(QStringLiteral("key"))};
  std::unique_ptr<sandbox::Sandbox> m_vendors;
  settings::Settings m_settings;
  Connections m_connections;
  std::unique_ptr<FiscalLookups> m_lookups;
  std::optional<till::FiscalLookup> m_answer;
  int m_answers = 0;

  void lookUp(const QString &order, const std::optional<QString> &service = std::nullopt) {
    m_answer.reset();
    m_lookups->lookUp(order, service,
                      Callback<till::FiscalLookup>(this, [this](const till::FiscalLookup &outcome) {
                        m_answer.emplace(outcome);
                        ++m_answers;
                      }));
    QVERIFY(!m_answer);  // never from inside the call
  }
  [[nodiscard]] std::optional<LookupFailure> answered() const {
    if (!m_answer || *m_answer) return {};
    const auto *failure = std::get_if<LookupFailure>(&m_answer->error());
    return failure != nullptr ? std::optional(*failure) : std::nullopt;
  }
  [[nodiscard]] std::optional<SetupFailure> refused() const {
    if (!m_answer || *m_answer) return {};
    const auto *failure = std::get_if<SetupFailure>(&m_answer->error());
    return failure != nullptr ? std::optional(*failure) : std::nullopt;
  }
  [[nodiscard]] std::size_t heard() const {
    std::size_t count = 0;
    for (const auto &seen : m_vendors->requests()) count += seen.vendor == sandbox::Vendor::Tarlan ? 1 : 0;
    return count;
  }
  [[nodiscard]] static sale::CheckedSale oneItem() {
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
  void sell(const QString &order) {
    const sandbox::Credentials &known = m_vendors->credentials();
    net::HttpsTransport transport(till::networkPolicyOf(m_settings));
    paycom::PaycomClient paycom(transport,
                                {m_vendors->paycomUrl(), known.paycomId, SecretBytes(known.paycomKey)}, 1);
    paycom::CreateRequest request;
    request.sale = oneItem();
    request.account = {{QStringLiteral("order_id"), order}};
    const auto before = m_vendors->receipts().size();
    const paycom::PreparedCall call = paycom.prepareCreate(json::write(paycom::createParams(request)));
    paycom.create(call, paycom::orderOf(request), {[] { return true; }},
                  paycom::Answer<paycom::Receipt>(this, [](const auto &...) {}));
    QTRY_COMPARE(m_vendors->receipts().size(), before + 1);
    QTRY_VERIFY(m_vendors->receipts().back().payTime > 0);
  }

 private Q_SLOTS:
  void initTestCase() {
    sandbox::Options options;
    options.autoPay = 0ms;
    options.step = 1ms;
    options.notYet = 0ms;
    auto started = sandbox::Sandbox::start(m_clock, options);
    QVERIFY(started.hasValue());
    m_vendors = std::move(started).value();
  }
  void init() {
    const sandbox::Credentials &known = m_vendors->credentials();
    m_vendors->clearFaults();
    m_vendors->options().notYet = 0ms;
    m_settings = {};
    m_settings.tarlan = {m_vendors->tarlanUrl(), known.tarlanProviderCode, known.tarlanServiceCode};
    m_settings.caFile = m_vendors->caFile();
    QVERIFY(m_secrets.store(till::tarlanSecretName(), SecretBytes(known.tarlanSecret)));
    m_lookups = std::make_unique<FiscalLookups>(m_settings, m_secrets, m_clock, m_connections);
    m_answers = 0;
  }

  void findsTheCheckOfAPaidOrder() {
    sell(QStringLiteral("W-1"));
    lookUp(QStringLiteral("W-1"));
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->hasValue());
    QVERIFY(m_answer->value().number.has_value());
    QVERIFY(fiscal::judge(m_answer->value().link, m_lookups->linkHosts()).mayOpen());
  }

  void saysThatACheckIsNotMadeYet() {
    m_vendors->options().notYet = 60s;
    sell(QStringLiteral("W-2"));
    lookUp(QStringLiteral("W-2"));
    QTRY_VERIFY(m_answer);
    QCOMPARE(answered().value().code, LookupFailure::Code::NotYet);
  }

  void saysThatNobodyKnowsTheOrder() {
    lookUp(QStringLiteral("nobody"));
    QTRY_VERIFY(m_answer);
    QCOMPARE(answered().value().code, LookupFailure::Code::NotFound);
    QCOMPARE(answered().value().serverCode, 1041);
  }

  void asksForTheServiceThatIsNamed() {
    lookUp(QStringLiteral("W-1"), QStringLiteral("another"));
    QTRY_VERIFY(m_answer);
    QCOMPARE(answered().value().code, LookupFailure::Code::Refused);
    QVERIFY(m_vendors->requests().back().request.target.contains("another"));
  }

  void asksWithTheSettingsOfTheMoment() {
    m_settings.tarlan.providerCode = QStringLiteral("unknown");
    lookUp(QStringLiteral("W-1"));
    QTRY_VERIFY(m_answer);
    QCOMPARE(answered().value().serverCode, 9718);
    m_settings.fiscal.linkHosts = {QStringLiteral("check.example")};
    QVERIFY(m_lookups->linkHosts().cover(u"check.example"));
  }

  void asksNobodyWhereSomethingIsNotSetUp() {
    const std::size_t before = heard();
    m_settings.vendors.tarlan = false;
    lookUp(QStringLiteral("W-1"));
    QTRY_VERIFY(m_answer);
    QCOMPARE(refused().value().code, SetupFailure::Code::SwitchedOff);
    m_settings.vendors.tarlan = true;
    QVERIFY(m_secrets.remove(till::tarlanSecretName()));
    lookUp(QStringLiteral("W-1"));
    QTRY_VERIFY(m_answer);
    QCOMPARE(refused().value().code, SetupFailure::Code::SecretMissing);
    QCOMPARE(heard(), before);
  }

  void neverAnswersWhatWasStopped() {
    sell(QStringLiteral("W-3"));
    // Both replies are held back equally long, so that the stopped one would come before the other.
    sandbox::Fault slow;
    slow.name = QStringLiteral("slow");
    slow.count = 2;
    slow.vendor = sandbox::Vendor::Tarlan;
    slow.wait = 200ms;
    QVERIFY(m_vendors->addFault(slow));
    const std::size_t before = heard();
    lookUp(QStringLiteral("W-3"));
    QTRY_COMPARE(heard(), before + 1);
    m_lookups->stop();
    m_settings.vendors.tarlan = false;
    lookUp(QStringLiteral("W-3"));
    m_lookups->stop();
    m_settings.vendors.tarlan = true;
    lookUp(QStringLiteral("W-3"));
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->hasValue());
    QCOMPARE(m_answers, 1);
  }

  void mayBeAskedAgainFromWithinAnAnswer() {
    lookUp(QStringLiteral("nobody"));
    bool isAnswered = false;
    m_lookups->lookUp(QStringLiteral("nobody"), std::nullopt,
                      Callback<till::FiscalLookup>(this, [&](const till::FiscalLookup &) {
                        m_lookups->lookUp(QStringLiteral("nobody"), std::nullopt,
                                          Callback<till::FiscalLookup>(
                                              this, [&](const till::FiscalLookup &) { isAnswered = true; }));
                      }));
    QTRY_VERIFY(isAnswered);
    QCOMPARE(m_answers, 0);
  }
};

QTEST_GUILESS_MAIN(FiscalLookupsTest)
#include "fiscallookupstest.moc"
