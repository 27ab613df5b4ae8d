#include <QTemporaryDir>
#include <QTest>

#include "core/till/access/access.h"
#include "core/vault/filevault.h"

using namespace kassir;
using namespace kassir::till;
using Code = SetupFailure::Code;
using settings::Environment;

class AccessTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<vault::FileVault> m_vault;
  settings::Settings m_settings;

  Code missingOfPaycom() { return kassaOf(m_settings, *m_vault).error().code; }
  Code missingOfTarlan() { return tarlanAccountOf(m_settings, *m_vault, std::nullopt).error().code; }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<vault::FileVault>(m_folder->filePath(QStringLiteral("data")),
                                                 m_folder->filePath(QStringLiteral("config/vault.key")));
    m_settings = {};
  }

  void tellsWhatOfPaycomIsMissing() {
    QCOMPARE(missingOfPaycom(), Code::IdMissing);
    settings::paycomId(m_settings.paycom) = QStringLiteral("100fe486b33784292111b7dc");
    QCOMPARE(missingOfPaycom(), Code::SecretMissing);
    QVERIFY(m_vault->store("paycom-key/test", SecretBytes(QByteArrayView("key"))));
    QVERIFY(kassaOf(m_settings, *m_vault).hasValue());
    m_settings.vendors.paycom = false;
    QCOMPARE(missingOfPaycom(), Code::SwitchedOff);
  }

  // As for a custom address that is the test server's.
  void takesTheSelectedOneOfTwoThatNameTheSameKassa() {
    const QString id = QStringLiteral("100fe486b33784292111b7dc");
    settings::paycomId(m_settings.paycom) = id;
    const QString endpoint = settings::paycomEndpoint(m_settings).toString(QUrl::FullyEncoded);
    m_settings.paycom.environment = Environment::Custom;
    m_settings.paycom.customUrl = QUrl(endpoint);
    settings::paycomId(m_settings.paycom) = id;
    QVERIFY(m_vault->store(paycomKeyName(Environment::Custom), SecretBytes(QByteArrayView("its own"))));
    const auto kassa = kassaAt(endpoint, id, m_settings, *m_vault);
    QVERIFY(kassa.hasValue());
    QCOMPARE(kassa.value().key.view(), QByteArrayView("its own"));
  }

  void keepsTheEnvironmentsApart() {
    settings::paycomId(m_settings.paycom) = QStringLiteral("100fe486b33784292111b7dc");
    QVERIFY(m_vault->store(paycomKeyName(Environment::Test), SecretBytes(QByteArrayView("key"))));
    m_settings.paycom.environment = Environment::Production;
    QCOMPARE(missingOfPaycom(), Code::IdMissing);
    settings::paycomId(m_settings.paycom) = QStringLiteral("200fe486b33784292111b7dc");
    QCOMPARE(missingOfPaycom(), Code::SecretMissing);
    m_settings.paycom.environment = Environment::Custom;
    QCOMPARE(missingOfPaycom(), Code::AddressMissing);
    m_settings.paycom.environment = Environment::Test;
    const auto kassa = kassaOf(m_settings, *m_vault);
    QCOMPARE(kassa.value().endpoint, QUrl(QStringLiteral("https://checkout.test.paycom.uz/api")));
    QCOMPARE(kassa.value().id, QStringLiteral("100fe486b33784292111b7dc"));
    QCOMPARE(kassa.value().key.view(), QByteArrayView("key"));
  }

  void tellsWhatOfTarlanIsMissing() {
    QCOMPARE(missingOfTarlan(), Code::AddressMissing);
    m_settings.tarlan.url = QUrl(QStringLiteral("https://tarlan.example/order"));
    QCOMPARE(missingOfTarlan(), Code::ProviderCodeMissing);
    m_settings.tarlan.providerCode = QStringLiteral("p");
    QCOMPARE(missingOfTarlan(), Code::ServiceCodeMissing);
    QCOMPARE(tarlanAccountOf(m_settings, *m_vault, QStringLiteral("named")).error().code,
             Code::SecretMissing);
    QVERIFY(m_vault->store(tarlanSecretName(), SecretBytes(QByteArrayView("secret"))));
    QCOMPARE(tarlanAccountOf(m_settings, *m_vault, QStringLiteral("named")).value().serviceCode,
             QStringLiteral("named"));
    m_settings.vendors.tarlan = false;
    QCOMPARE(missingOfTarlan(), Code::SwitchedOff);
  }

  void tellsThatASecretCannotBeReached() {
    settings::paycomId(m_settings.paycom) = QStringLiteral("100fe486b33784292111b7dc");
    QVERIFY(m_vault->store("paycom-key/test", SecretBytes(QByteArrayView("key"))));
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("config/vault.key"))));
    const auto kassa = kassaOf(m_settings, *m_vault);
    QCOMPARE(kassa.error().code, Code::SecretUnreachable);
    QCOMPARE(kassa.error().vault.code, vault::VaultFailure::Code::KeyMissing);
  }

  void passesTheNetworkSettingsOn() {
    m_settings.caFile = QStringLiteral("/etc/ca.pem");
    m_settings.proxy = settings::Proxy{settings::Proxy::Kind::Socks5, QStringLiteral("proxy.example"), 1080};
    QCOMPARE(networkPolicyOf(m_settings).extraCaFile, QStringLiteral("/etc/ca.pem"));
    QCOMPARE(networkPolicyOf(m_settings).proxy, QUrl(QStringLiteral("socks5://proxy.example:1080")));
    QVERIFY(networkPolicyOf({}).proxy.isEmpty());
  }

  void addsTheShopsHostsToTheOperators() {
    m_settings.fiscal.linkHosts = {QStringLiteral("check.example"), QStringLiteral("com.kz")};
    const auto hosts = linkHostsOf(m_settings);
    QVERIFY(hosts.cover(u"consumer.oofd.kz"));
    QVERIFY(hosts.cover(u"check.example"));
    QVERIFY(!hosts.cover(u"evil.com.kz"));
  }
};

QTEST_GUILESS_MAIN(AccessTest)
#include "accesstest.moc"
