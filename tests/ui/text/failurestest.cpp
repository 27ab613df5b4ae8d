#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <functional>

#include "everyvalue.h"
#include "ui/text/catalogue.h"
#include "ui/text/commandline.h"
#include "ui/text/fiscal.h"
#include "ui/text/net.h"
#include "ui/text/paycom.h"
#include "ui/text/sale.h"
#include "ui/text/settings.h"
#include "ui/text/store.h"
#include "ui/text/tarlan.h"
#include "ui/text/till.h"
#include "ui/text/usage.h"
#include "ui/text/vault.h"

using namespace kassir;
using text::everyValue;
using text::Speaker;

using Telling = std::function<QString(const Speaker &)>;
Q_DECLARE_METATYPE(Telling)

namespace {

const QString path = QStringLiteral("/tmp/file");
const QString server = QStringLiteral("checkout.test.paycom.uz");

void row(const char *type, qint64 number, const Telling &telling) {
  QTest::addRow("%s %lld", type, static_cast<long long>(number)) << telling;
}

// A row for each value of an enum: what `tell(value, speaker)` says.
template <class Enum, class Tell>
void rows(const char *type, Tell tell) {
  for (const Enum value : everyValue<Enum>()) {
    row(type, static_cast<qint64>(value),
        [value, tell](const Speaker &speaker) { return tell(value, speaker); });
  }
}

std::vector<sale::Parameter> parametersOf(sale::Rule rule) {
  using sale::Rule;
  switch (rule) {
    case Rule::VatNotAccepted:
      return {sale::VatRate::fromHundredths(1600), sale::VatRate::fromHundredths(1200)};
    case Rule::VatObsolete:
    case Rule::VatIgnored: return {sale::VatRate::fromHundredths(1500)};
    case Rule::DuplicateMember: return {QStringLiteral("amount"), qint64{3}, qint64{7}};
    default: return {qint64{17}, qint64{16}};
  }
}

paycom::Failure refusal(qint64 code, const QString &data) {
  paycom::Failure failure;
  failure.kind = paycom::Failure::Kind::Refused;
  failure.code = code;
  failure.data = data;
  return failure;
}

void saleRows() {
  rows<sale::Rule>("sale rule", [](sale::Rule rule, const Speaker &speaker) {
    const bool isOfFile = rule <= sale::Rule::FileNumberTooLarge;
    const sale::Place place{isOfFile ? sale::Member::File : sale::Member::Price, 2, {}};
    return describe(sale::Problem{sale::Severity::Error, place, rule, parametersOf(rule)}, speaker);
  });
  rows<sale::Member>("sale member", [](sale::Member member, const Speaker &speaker) {
    const sale::Place place{member, std::nullopt, QStringLiteral("items[2].kod")};
    return describe(sale::Problem{sale::Severity::Error, place, sale::Rule::WrongType, {}}, speaker);
  });
  rows<sale::Severity>("severity", text::severityName);
  rows<sale::PaymentFace>("payment face",
                          [](auto face, const Speaker &speaker) { return text::describe(face, speaker); });
}

void paycomRows() {
  rows<paycom::Failure::Kind>("paycom kind", [](paycom::Failure::Kind kind, const Speaker &speaker) {
    paycom::Failure failure;
    failure.kind = kind;
    return text::describe(failure, server, speaker);
  });
  rows<paycom::Difference>("paycom difference", [](paycom::Difference difference, const Speaker &speaker) {
    paycom::Failure failure;
    failure.kind = paycom::Failure::Kind::Mismatch;
    failure.difference = difference;
    failure.receiptId = QStringLiteral("2e0b1bc1f1eb50d487ba268d");
    return text::describe(failure, server, speaker);
  });
  for (const qint64 code :
       {-32300, -32400, -32500, -32504, -32600, -32601, -32602, -32700, -31601, -31602, -31610, -31611,
        -31612, -31613, -31620, -31624, -31100, -31002, -31622, -31623, -31630, -31640, -31700, -31800,
        -31001, -31300, -31301, -31302, -31303, -31400, -31900, -31901, -1,     0}) {
    for (const QString &data : {QString(), QStringLiteral("order_id")}) {
      row(data.isEmpty() ? "paycom code" : "paycom code with data", code,
          [code, data](const Speaker &speaker) {
            return text::describe(refusal(code, data), server, speaker);
          });
    }
  }
  for (const qint64 state : {0, 1, 2, 3, 4, 5, 6, 20, 21, 30, 50, 77, -1}) {
    row("paycom state", state,
        [state](const Speaker &speaker) { return text::describeState(state, false, speaker); });
    row("paycom state with error", state,
        [state](const Speaker &speaker) { return text::describeState(state, true, speaker); });
  }
  row("not created", 0, text::notCreated);
  row("not confirmed", 0, text::notConfirmed);
}

void tarlanRows() {
  using tarlan::LookupFailure;
  rows<LookupFailure::Code>("tarlan code", [](LookupFailure::Code code, const Speaker &speaker) {
    return text::describe(LookupFailure{.code = code, .transport = net::Failure()}, speaker);
  });
  rows<LookupFailure::Flaw>("tarlan flaw", [](LookupFailure::Flaw flaw, const Speaker &speaker) {
    return text::describe(LookupFailure{.flaw = flaw}, speaker);
  });
  for (const qint64 code : {1014, 1021, 1404, 500,  999999, 1041, 1407, 9718, 9721, 9724,
                            9427, 5103, 8301, 8008, 8015,   1042, 1410, 5413, 1881, 7}) {
    for (const auto kind : {LookupFailure::Code::Refused, LookupFailure::Code::NotFound}) {
      row(kind == LookupFailure::Code::Refused ? "tarlan refused" : "tarlan not found", code,
          [code, kind](const Speaker &speaker) {
            return text::describe(LookupFailure{.code = kind, .serverCode = code}, speaker);
          });
    }
  }
}

void tillRows() {
  using till::SetupFailure;
  for (const till::Vendor vendor : everyValue<till::Vendor>()) {
    rows<SetupFailure::Code>(vendor == till::Vendor::Paycom ? "paycom setup" : "tarlan setup",
                             [vendor](SetupFailure::Code code, const Speaker &speaker) {
                               return text::describe(SetupFailure{.vendor = vendor, .code = code}, speaker);
                             });
  }
  rows<sale::SaleState>("checkout state",
                        [](auto state, const Speaker &speaker) { return text::describe(state, speaker); });
  rows<vault::VaultFailure::Code>("vault", [](vault::VaultFailure::Code code, const Speaker &speaker) {
    return text::describe(vault::VaultFailure{code, path}, speaker);
  });
}

void settingsRows() {
  using settings::SettingFailure;
  using settings::SettingsFailure;
  rows<SettingFailure::Code>("setting", [](SettingFailure::Code code, const Speaker &speaker) {
    return text::describe(SettingFailure{code, QStringLiteral("paycom.id"), {}, {}, 23}, speaker);
  });
  rows<SettingFailure::Code>("setting with more", [](SettingFailure::Code code, const Speaker &speaker) {
    return text::describe(
        SettingFailure{code, QStringLiteral("proxy"), QStringLiteral("x"), {QStringLiteral("on")}, 0},
        speaker);
  });
  rows<SettingsFailure::Code>("settings", [](SettingsFailure::Code code, const Speaker &speaker) {
    return text::describe(SettingsFailure{code, path, {}}, speaker);
  });
}

void storeRows() {
  for (const qint64 number : {0, 4711}) {
    rows<store::Failure::Code>(number == 0 ? "store" : "store with a number",
                               [number](auto code, const Speaker &speaker) {
                                 return text::describe(store::Failure{code, path, number}, speaker);
                               });
  }
}

void catalogueRows() {
  using till::CatalogueFailure;
  rows<CatalogueFailure::Code>("catalogue", [](CatalogueFailure::Code code, const Speaker &speaker) {
    return text::describe(CatalogueFailure{code, {}, {QStringLiteral("name"), QStringLiteral("ikpu")}},
                          speaker);
  });
  rows<csv::CsvFailure::Code>("table", [](csv::CsvFailure::Code code, const Speaker &speaker) {
    return text::describe(CatalogueFailure{CatalogueFailure::Code::BadTable, {code, 7}, {}}, speaker);
  });
  for (const QString &given : {QString(), QStringLiteral("1806")}) {
    row(given.isEmpty() ? "refused row" : "refused row with a cell", 0, [given](const Speaker &speaker) {
      const till::RefusedRow refused{12, sale::Member::Code, sale::Rule::CodeNotDigits, {}, given};
      return text::describe(refused, speaker);
    });
  }
}

}  // namespace

class FailuresTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    // What all rows rest on.
    QCOMPARE(everyValue<till::Vendor>().size(), std::size_t{2});
    QCOMPARE(everyValue<fiscal::LinkReason>().back(), fiscal::LinkReason::HostNotListed);
    QCOMPARE(everyValue<sale::Rule>().back(), sale::Rule::OrderIdUsed);
  }

  void areToldInEveryLanguage_data() {
    QTest::addColumn<Telling>("telling");
    saleRows();
    paycomRows();
    tarlanRows();
    tillRows();
    settingsRows();
    catalogueRows();
    storeRows();
    rows<net::Failure::Code>("net", [](net::Failure::Code code, const Speaker &speaker) {
      return text::describe(net::Failure{code, net::Delivery::NotSent}, speaker);
    });
    rows<fiscal::LinkReason>("link", [](fiscal::LinkReason reason, const Speaker &speaker) {
      return text::describe(fiscal::LinkVerdict{reason, QStringLiteral("ofd.example.uz"), {}}, speaker);
    });
    rows<text::UsageFailure::Code>("usage", [](text::UsageFailure::Code code, const Speaker &speaker) {
      return text::describe(text::UsageFailure{code, QStringLiteral("--wait"), QStringLiteral("x")}, speaker);
    });
    rows<text::Notice>("notice",
                       [](auto notice, const Speaker &speaker) { return text::line(notice, speaker); });
  }
  void areToldInEveryLanguage() {
    QFETCH(Telling, telling);
    static const QRegularExpression leftover(QStringLiteral("%[1-9n]"));
    QSet<QString> told;
    for (const Language language : everyValue<Language>()) {
      const QString text = telling(Speaker(language));
      QVERIFY(!text.trimmed().isEmpty());
      QVERIFY2(!text.contains(leftover), qPrintable(text));
      for (const QChar sign : text) QVERIFY2(sign.isPrint(), qPrintable(text));
      told.insert(text);
    }
    QCOMPARE(told.size(), 3);
  }
};

QTEST_GUILESS_MAIN(FailuresTest)
#include "failurestest.moc"
