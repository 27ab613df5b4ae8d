#include <QProcess>
#include <QTest>

#include "core/json/parse.h"
#include "tests/app/cli/salefiles.h"
#include "tests/app/cli/tillfolder.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

// A whole sale between two programs, set up by what one of them prints.
class TrainingTest : public QObject {
  Q_OBJECT

  QProcess m_sandbox;
  json::Value m_told;
  TillFolder m_till;

  [[nodiscard]] QString told(QStringView name) const { return *m_told.find(name)->string(); }

 private Q_SLOTS:
  void initTestCase() {
    m_sandbox.start(QStringLiteral(KASSIR_SANDBOX), {u"--auto-pay"_s, u"0.3"_s, u"--step"_s, u"0.05"_s,
                                                     u"--not-yet"_s, u"3"_s, u"--end-with-stdin"_s});
    QTRY_VERIFY(m_sandbox.canReadLine());
    auto parsed = json::parse(m_sandbox.readLine());
    QVERIFY(parsed);
    m_told = std::move(parsed).value();
  }
  void cleanupTestCase() {
    m_sandbox.closeWriteChannel();
    QTRY_COMPARE(m_sandbox.state(), QProcess::NotRunning);
    QCOMPARE(m_till.leaks(), QStringList());
  }

  void isSetUpByWhatTheSandboxTells() {
    const CliResult before = m_till.run({u"settings"_s, u"test"_s});
    QCOMPARE(before.exitCode, 4);
    QVERIFY(m_till.set(u"tls.ca-file"_s, told(u"ca_file")));
    QVERIFY(m_till.set(u"paycom.environment"_s, u"custom"_s));
    QVERIFY(m_till.set(u"paycom.url"_s, told(u"paycom_url")));
    QVERIFY(m_till.set(u"paycom.id"_s, told(u"paycom_id")));
    QVERIFY(m_till.store(u"paycom-key"_s, told(u"paycom_key").toUtf8()));
    QVERIFY(m_till.set(u"tarlan.url"_s, told(u"tarlan_url")));
    QVERIFY(m_till.set(u"tarlan.provider-code"_s, told(u"tarlan_provider_code")));
    QVERIFY(m_till.set(u"tarlan.service-code"_s, told(u"tarlan_service_code")));
    QVERIFY(m_till.store(u"tarlan-secret"_s, told(u"tarlan_secret").toUtf8()));
    const CliResult tested = m_till.run({u"settings"_s, u"test"_s});
    QCOMPARE(tested.exitCode, 0);
    QCOMPARE(tested.at(u"paycom"_s), R"({"outcome":"ok","error":null})");
    QCOMPARE(tested.at(u"tarlan"_s), R"({"outcome":"ok","error":null})");
  }

  void sellsAndFindsTheCheck() {
    const CliResult sent =
        m_till.run({u"sale"_s, u"send"_s, m_till.file(documentedSale()), u"--wait-paid"_s, u"30"_s});
    QCOMPARE(sent.exitCode, 0);
    QCOMPARE(sent.text(u"outcome"_s), u"paid"_s);
    QCOMPARE(sent.text(u"order_id"_s), u"test"_s);
    QCOMPARE(m_till.run({u"check"_s, u"test"_s}).exitCode, 7);
    const CliResult checked = m_till.run({u"check"_s, u"test"_s, u"--wait"_s, u"30"_s});
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(checked.text(u"outcome"_s), u"found"_s);
    QCOMPARE(checked.text(u"fiscal_number"_s).size(), 12);
    QCOMPARE(checked.at(u"may_open"_s), "true");
  }

  void tellsAPersonTheSame() {
    const CliResult sent = m_till.say({u"sale"_s, u"send"_s, m_till.file(saleOf("T-2")), u"--wait-paid"_s,
                                       u"30"_s, u"--language"_s, u"kk"_s});
    QCOMPARE(sent.exitCode, 0);
    QVERIFY(sent.out.contains("T-2"));
    QVERIFY(sent.out.contains(told(u"paycom_url").chopped(4).toUtf8()));  // where the customer pays
    QCOMPARE(sent.err, "T-2\n");
  }
};

QTEST_GUILESS_MAIN(TrainingTest)
#include "trainingtest.moc"
