#include "ui/text/remedy.h"

#include <QRegularExpression>
#include <QTest>

#include "everyvalue.h"
#include "ui/text/fiscal.h"
#include "ui/text/net.h"
#include "ui/text/paycom.h"
#include "ui/text/tarlan.h"
#include "ui/text/till.h"

using namespace kassir;
using text::everyValue;
using text::Medium;
using text::remedyOf;
using text::Speaker;

namespace {

paycom::Failure refusal(qint64 code, const QString &data = {}) {
  paycom::Failure failure;
  failure.kind = paycom::Failure::Kind::Refused;
  failure.code = code;
  failure.data = data;
  return failure;
}

tarlan::LookupFailure tarlanRefusal(qint64 code) {
  return {.code = tarlan::LookupFailure::Code::Refused, .serverCode = code};
}

// Every sentence that sends people to a setting.
QStringList sentences(const Speaker &speaker) {
  QStringList texts;
  for (const auto vendor : everyValue<till::Vendor>()) {
    for (const auto code : everyValue<till::SetupFailure::Code>())
      texts << text::describe(till::SetupFailure{.vendor = vendor, .code = code}, speaker);
  }
  for (const auto code : everyValue<net::Failure::Code>())
    texts << text::describe(net::Failure{code, net::Delivery::NotSent}, speaker);
  for (const auto reason : everyValue<fiscal::LinkReason>())
    texts << text::describe(fiscal::LinkVerdict{reason, {}, {}}, speaker);
  for (const qint64 code : {1014, 1021, 1404, 9718, 9721})
    texts << text::describe(tarlanRefusal(code), speaker);
  for (const QString &field : {QString(), QStringLiteral("phone")})
    texts << text::describe(refusal(paycom::code::wrongAccount, field), {}, speaker);
  return texts;
}

const QRegularExpression &keys() {
  static const QRegularExpression keys(
      QStringLiteral("(paycom|tarlan|fiscal|vendors|tls)\\.[a-z]|paycom-key|tarlan-secret|settings secret"));
  return keys;
}

}  // namespace

class RemedyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theWindowSpeaksOfNoKeys_data() {
    QTest::addColumn<Language>("language");
    for (const Language language : everyValue<Language>())
      QTest::newRow(qPrintable(languageCode(language))) << language;
  }
  void theWindowSpeaksOfNoKeys() {
    QFETCH(Language, language);
    for (const QString &text : sentences(Speaker(language, Medium::Window)))
      QVERIFY2(!text.contains(keys()), qPrintable(text));
    QVERIFY(sentences(Speaker(language)).filter(keys()).size() >= 18);
  }

  void namesTheSettingOfASetup() {
    using till::SetupFailure;
    using till::Vendor;
    using Code = SetupFailure::Code;
    const auto of = [](Vendor vendor, Code code) {
      return remedyOf(SetupFailure{.vendor = vendor, .code = code});
    };
    QCOMPARE(of(Vendor::Paycom, Code::IdMissing), QStringLiteral("paycom.id"));
    QCOMPARE(of(Vendor::Paycom, Code::SecretMissing), QStringLiteral("paycom-key"));
    QCOMPARE(of(Vendor::Tarlan, Code::SecretMissing), QStringLiteral("tarlan-secret"));
    QCOMPARE(of(Vendor::Tarlan, Code::SwitchedOff), QStringLiteral("vendors.tarlan"));
    const till::FiscalLookupFailure either =
        SetupFailure{.vendor = Vendor::Tarlan, .code = Code::AddressMissing};
    QCOMPARE(remedyOf(either), QStringLiteral("tarlan.url"));
  }

  void namesTheSettingOfARefusal() {
    QCOMPARE(remedyOf(refusal(-32504)), QStringLiteral("paycom.environment"));
    QCOMPARE(remedyOf(refusal(-31610)), QStringLiteral("paycom.order-field"));
    QCOMPARE(remedyOf(refusal(-31630)), QString());
    QCOMPARE(remedyOf(tarlanRefusal(1014)), QStringLiteral("tarlan-secret"));
    QCOMPARE(remedyOf(tarlanRefusal(9721)), QStringLiteral("tarlan.service-code"));
    QCOMPARE(remedyOf(tarlanRefusal(8301)), QString());
  }

  void namesTheSettingOfTheWayThere() {
    const net::Failure proxy{net::Failure::Code::ProxyFailed, net::Delivery::NotSent};
    const net::Failure lost{net::Failure::Code::ConnectionLost, net::Delivery::MaybeSent};
    paycom::Failure failure;
    failure.kind = paycom::Failure::Kind::NotSent;
    failure.transport = proxy;
    QCOMPARE(remedyOf(failure), QStringLiteral("proxy"));
    failure.transport = lost;
    QCOMPARE(remedyOf(failure), QString());
    QCOMPARE(
        remedyOf(tarlan::LookupFailure{.code = tarlan::LookupFailure::Code::NotSent, .transport = proxy}),
        QStringLiteral("proxy"));
  }
};

QTEST_GUILESS_MAIN(RemedyTest)
#include "remedytest.moc"
