#include "app/window/storedsettings.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/sandbox/sandbox.h"
#include "core/settings/settingsfile.h"
#include "core/till/access/access.h"
#include "core/vault/filevault.h"

using namespace kassir;
using namespace kassir::window;
using ui::Secret;
using Source = ui::SettingsSource;

/// Over real files, and over real HTTPS to stand-ins for the vendors.
class StoredSettingsTest : public QObject {
  Q_OBJECT

  SystemClock m_clock;
  text::Speaker m_speaker{Language::English};
  std::unique_ptr<sandbox::Sandbox> m_vendors;
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<vault::FileVault> m_secrets;
  settings::Settings m_settings;
  Connections m_connections;
  settings::UnderWay m_underWay;
  std::unique_ptr<StoredSettings> m_stored;
  std::optional<Source::ConnectionTest> m_answer;

  [[nodiscard]] QString data() const { return m_folder->filePath(QStringLiteral("data")); }
  [[nodiscard]] Callback<Source::ConnectionTest> answer() {
    m_answer.reset();
    return {this, [this](const Source::ConnectionTest &test) { m_answer = test; }};
  }
  [[nodiscard]] bool works() const { return m_answer->outcome == Source::ConnectionTest::Outcome::Works; }
  [[nodiscard]] QString shown(const QString &key) const {
    for (const settings::SettingRow &row : m_stored->rows()) {
      if (row.key == key) return row.text;
    }
    return QStringLiteral("(not there)");
  }

 private Q_SLOTS:
  void initTestCase() {
    auto started = sandbox::Sandbox::start(m_clock);
    QVERIFY(started.hasValue());
    m_vendors = std::move(started).value();
  }
  void init() {
    const sandbox::Credentials &known = m_vendors->credentials();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<vault::FileVault>(data(), m_folder->filePath(QStringLiteral("key")));
    m_settings = {};
    m_settings.paycom.environment = settings::Environment::Custom;
    m_settings.paycom.customUrl = m_vendors->paycomUrl();
    m_settings.paycom.ids.custom = known.paycomId;
    m_settings.tarlan = {m_vendors->tarlanUrl(), known.tarlanProviderCode, known.tarlanServiceCode};
    m_settings.caFile = m_vendors->caFile();
    QVERIFY(
        m_secrets->store(till::paycomKeyName(settings::Environment::Custom), SecretBytes(known.paycomKey)));
    QVERIFY(m_secrets->store(till::tarlanSecretName(), SecretBytes(known.tarlanSecret)));
    m_stored = std::make_unique<StoredSettings>(
        data(),
        StoredSettings::Till{m_settings, *m_secrets, m_clock, m_connections, [this] { return m_underWay; }},
        m_speaker);
  }

  void leadsNoOpenSaleElsewhere() {
    m_underWay = {1, 0};
    const QString id(24, u'b');
    QVERIFY(m_stored->save({{QStringLiteral("paycom.environment"), QStringLiteral("test")},
                            {QStringLiteral("paycom.id.test"), id}}));
    QVERIFY(!m_stored->save({{QStringLiteral("paycom.id.test"), QString(24, u'c')}}).hasValue());
    m_underWay = {};
    QVERIFY(m_stored->save({{QStringLiteral("paycom.id.test"), QString(24, u'c')}}));
  }

  void savesIntoTheFolderAndShowsWhatIsThere() {
    QCOMPARE(shown(QStringLiteral("till.name")), QStringLiteral("T1"));
    const QString id(24, u'a');
    QVERIFY(m_stored->save(
        {{QStringLiteral("till.name"), QStringLiteral("T2")}, {QStringLiteral("paycom.id.production"), id}}));
    QCOMPARE(settings::loadSettings(data()).value().till.name, QStringLiteral("T2"));
    QCOMPARE(shown(QStringLiteral("till.name")), QStringLiteral("T2"));
    QCOMPARE(shown(QStringLiteral("paycom.id.production")), id);
    const auto refused = m_stored->save({{QStringLiteral("till.name"), QStringLiteral("t")}});
    QCOMPARE(refused.error().problems.size(), 1u);
  }

  void keepsEachSecretUnderItsOwnName_data() {
    QTest::addColumn<int>("secret");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](Secret secret, const QByteArray &name) {
      QTest::newRow(name.constData()) << static_cast<int>(secret) << name;
    };
    row(Secret::PaycomTestKey, till::paycomKeyName(settings::Environment::Test));
    row(Secret::PaycomProductionKey, till::paycomKeyName(settings::Environment::Production));
    row(Secret::PaycomCustomKey, till::paycomKeyName(settings::Environment::Custom));
    row(Secret::TarlanSecret, till::tarlanSecretName());
  }
  void keepsEachSecretUnderItsOwnName() {
    QFETCH(int, secret);
    QFETCH(QByteArray, name);
    const auto which = static_cast<Secret>(secret);
    QVERIFY(m_stored->store(which, SecretBytes(QByteArrayView("sesame"))));
    QCOMPARE(m_stored->state(which), Source::SecretState::Stored);
    QCOMPARE(m_secrets->load(name).value()->view(), QByteArrayView("sesame"));
    QVERIFY(m_stored->remove(which));
    QCOMPARE(m_stored->state(which), Source::SecretState::Missing);
  }

  void saysWhyASecretCannotBeReached() {
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("key"))));
    QCOMPARE(m_stored->state(Secret::TarlanSecret), Source::SecretState::Unreachable);
    const auto failed = m_stored->store(Secret::TarlanSecret, SecretBytes(QByteArrayView("sesame")));
    QVERIFY(!failed);
    const QString english = failed.error()();
    m_speaker.setLanguage(Language::Kazakh);
    const QString kazakh = failed.error()();
    m_speaker.setLanguage(Language::English);
    QVERIFY(!english.isEmpty());
    QVERIFY(english != kazakh);
  }

  void findsThatBothVendorsKnowTheShop() {
    m_stored->testPaycom(answer());
    QTRY_VERIFY(m_answer);
    QVERIFY(works());
    m_stored->testTarlan(answer());
    QTRY_VERIFY(m_answer);
    QVERIFY(works());
  }

  void saysWhatAVendorDoesNotAccept() {
    QVERIFY(m_stored->store(Secret::PaycomCustomKey, SecretBytes(QByteArrayView("wrong"))));
    m_stored->testPaycom(answer());
    QTRY_VERIFY(m_answer);
    QVERIFY(!works());
    QVERIFY(m_answer->words().contains(QStringLiteral("127.0.0.1")));
    m_settings.tarlan.serviceCode = QStringLiteral("x");
    m_stored->testTarlan(answer());
    QTRY_VERIFY(m_answer);
    QVERIFY(!works());
    QVERIFY(!m_answer->words().isEmpty());
  }

  void saysWhatIsNotSetUp() {
    m_settings.paycom.ids.custom.clear();
    m_settings.tarlan.url.clear();
    m_stored->testPaycom(answer());
    QVERIFY(!works());
    QVERIFY(m_answer->words().contains(QStringLiteral("paycom.id")));
    m_stored->testTarlan(answer());
    QVERIFY(m_answer->words().contains(QStringLiteral("tarlan.url")));
  }

  void answersOnlyTheLastOfTwoQuestions() {
    int answers = 0;
    const Callback<Source::ConnectionTest> count(this, [&answers](const auto &) { ++answers; });
    m_stored->testTarlan(count);
    m_stored->testTarlan(answer());
    QTRY_VERIFY(m_answer);
    QVERIFY(works());
    QCOMPARE(answers, 0);
  }
};

QTEST_GUILESS_MAIN(StoredSettingsTest)
#include "storedsettingstest.moc"
