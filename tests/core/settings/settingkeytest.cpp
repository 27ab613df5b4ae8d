#include <QTest>

#include "core/settings/settingkey.h"

using namespace kassir;
using settings::SettingFailure;
using settings::Settings;
using settings::withSetting;
using Code = SettingFailure::Code;

Q_DECLARE_METATYPE(kassir::settings::SettingFailure::Code)

namespace {
Settings with(const Settings &before, const char *key, const QString &text) {
  return withSetting(before, QLatin1String(key), text).value();
}

QString shownText(const Settings &settings, const QString &key) {
  auto rows = settings::settingRows(settings);
  const auto ids = settings::idRows(settings);
  rows.insert(rows.end(), ids.begin(), ids.end());
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&key](const auto &row) { return row.key == key; });
  return found == rows.end() ? QString() : found->text;
}

}  // namespace

class SettingKeyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void listsAllKeysWithTheirDefaults() {
    QStringList lines;
    for (const auto &row : settings::settingRows(Settings())) lines.append(row.key + u' ' + row.text);
    const QString expected = QStringLiteral(
        "paycom.environment test|paycom.url |paycom.id |paycom.order-field order_id|"
        "paycom.fractional-count line|paycom.settle-seconds 120|tarlan.url |tarlan.provider-code "
        "|tarlan.service-code |"
        "vendors.paycom on|vendors.tarlan on|fiscal.maker unknown|fiscal.link-hosts |shop.name |shop.address "
        "|shop.tax-id |shop.zone |shop.day-begins 0|shop.vat-payer yes|"
        "shop.vat-rates 0,6,12|shop.discount-rounding tiyin|till.name T1|till.order-id-form text|"
        "paper.language |catalogue.file |tls.ca-file |proxy |look.scheme light|look.font-size 100|language ");
    QCOMPARE(lines, expected.split(u'|'));
  }

  void listsTheAccountInOrderBehindItsOrderField() {
    Settings settings = with({}, "paycom.account.phone", QStringLiteral("998901234567"));
    settings = with(settings, "paycom.account.Desk_2", QStringLiteral("007"));
    const auto rows = settings::settingRows(settings);
    QCOMPARE(rows[3].key, QStringLiteral("paycom.order-field"));
    QCOMPARE(rows[4], (settings::SettingRow{QStringLiteral("paycom.account.Desk_2"), QStringLiteral("007")}));
    QCOMPARE(rows[5].key, QStringLiteral("paycom.account.phone"));
    QCOMPARE(rows[6].key, QStringLiteral("paycom.fractional-count"));
    QCOMPARE(shownText(settings, QStringLiteral("paycom.account.phone")), QStringLiteral("998901234567"));
    QCOMPARE(with(settings, "paycom.account.phone", {}).paycom.account.keys(),
             QStringList{QStringLiteral("Desk_2")});
  }

  void takesWhatIsRight_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *key, const char *given, const char *shown = nullptr) {
      QTest::addRow("%s = %s", key, given)
          << QString::fromUtf8(key) << QString::fromUtf8(given) << QString::fromUtf8(shown ? shown : given);
    };
    for (const char *text : {"production", "custom", "test"}) row("paycom.environment", text);
    row("paycom.url", "https://127.0.0.1:8443/api");
    row("paycom.url", "https://pay.example/");
    row("paycom.url", "https://pay.example/a/../b//api/%20x");
    row("paycom.url", "https://[::1]:8443/api");
    row("paycom.url", "https://Pay.Example/API", "https://pay.example/API");
    row("paycom.url", "");
    row("paycom.id", "0123456789abcdefABCDEF00");
    row("paycom.id", "");
    for (const char *key : {"paycom.id.test", "paycom.id.production", "paycom.id.custom"}) {
      row(key, "0123456789abcdefABCDEF00");
      row(key, "");
    }
    row("paycom.order-field", "Order_2");
    row("paycom.account.phone", "998 90, \"қ\" %41 = ;");
    row("paycom.account.phone", "");
    for (const char *text : {"number", "line"}) row("paycom.fractional-count", text);
    for (const char *text : {"10", "99", "120", "1000", "3600"}) row("paycom.settle-seconds", text);
    row("tarlan.url", "https://ofd.example:444/api/v1/order");
    row("tarlan.provider-code", "Дүкен №1");
    row("tarlan.service-code", "0042");
    for (const char *text : {"off", "on"}) row("vendors.paycom", text);
    for (const char *text : {"off", "on"}) row("vendors.tarlan", text);
    for (const char *text : {"payme", "own-register", "tarlan", "unknown"}) row("fiscal.maker", text);
    row("fiscal.link-hosts", "ofd.example,xn--80a.kz");
    row("fiscal.link-hosts", "OFD.Example, a-1.b2.uz", "ofd.example,a-1.b2.uz");
    row("fiscal.link-hosts", "");
    row("shop.name", "«Дүкен» ЖШС, №1");
    row("shop.address", "Қостанай қ., Әл-Фараби д-лы, 1");
    row("shop.tax-id", "БСН 123456789012");
    for (const char *key : {"shop.name", "shop.address", "shop.tax-id", "catalogue.file"}) row(key, "");
    for (const char *text : {"Asia/Tashkent", "Asia/Samarkand", "Asia/Almaty", "Asia/Qostanay", "UTC", ""})
      row("shop.zone", text);
    for (const char *text : {"0", "1", "5", "9", "10", "12"}) row("shop.day-begins", text);
    for (const char *text : {"no", "yes"}) row("shop.vat-payer", text);
    row("shop.vat-rates", "12");
    row("shop.vat-rates", "0, 6.5 ,7.05,12.50,99.99", "0,6.5,7.05,12.5,99.99");
    row("shop.vat-rates", "0.00,015.10", "0,15.1");
    for (const char *text : {"sum", "tiyin"}) row("shop.discount-rounding", text);
    row("till.name", "A");
    row("till.name", "KASSA001");
    for (const char *text : {"digits", "text"}) row("till.order-id-form", text);
    for (const char *text : {"kk", "ru", "en", ""}) row("paper.language", text);
    row("catalogue.file", "/дүкен/тауарлар, 1.csv");
    for (const char *text : {"dark", "light"}) row("look.scheme", text);
    for (const char *text : {"100", "101", "150", "199", "200"}) row("look.font-size", text);
    row("tls.ca-file", "/етс/сертификат, 1.pem");
    row("proxy", "http://proxy.example:3128");
    row("proxy", "socks5://10.0.0.1:1080");
    row("proxy", "http://[::1]:3128");
    row("proxy", "");
    for (const char *text : {"kk", "ru", "en", ""}) row("language", text);
  }
  void takesWhatIsRight() {
    QFETCH(QString, key);
    QFETCH(QString, given);
    QFETCH(QString, shown);
    const auto changed = withSetting({}, key, given);
    QVERIFY(changed.hasValue());
    QCOMPARE(shownText(changed.value(), key), shown);
    QCOMPARE(withSetting(changed.value(), key, shown).value(), changed.value());
  }

  void refusesWhatIsWrong_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("given");
    QTest::addColumn<Code>("code");
    const auto row = [](const char *key, const char *given, Code code) {
      QTest::addRow("%s = %s", key, given) << QString::fromUtf8(key) << QString::fromUtf8(given) << code;
    };
    for (const char *key :
         {"paycom.environment", "paycom.fractional-count", "vendors.paycom", "vendors.tarlan", "fiscal.maker",
          "shop.vat-payer", "shop.discount-rounding", "till.order-id-form", "look.scheme"}) {
      row(key, "", Code::NotOneOf);
      row(key, "Test", Code::NotOneOf);
      row(key, " on", Code::NotOneOf);
    }
    for (const char *text : {"", "13", "-1", "05", "5:00", " 5", "1.5", "٥"})
      row("shop.day-begins", text, Code::NotOneOf);
    row("language", "kz", Code::NotOneOf);
    row("language", "ru_RU", Code::NotOneOf);
    row("paper.language", "kz", Code::NotOneOf);
    for (const char *text : {"", "99", "201", "1000", "150%", "125.5", "+150", " 150", "0150", "١٥٠"})
      row("look.font-size", text, Code::BadFontSize);
    for (const char *text : {"", "0", "9", "3601", "9999", "10000", "0120", "+120", "120 ", "120s", "1e2",
                             "12.5", "-120", "١٢٠", "99999999999999999999"}) {
      row("paycom.settle-seconds", text, Code::BadSettle);
    }
    for (const char *text :
         {"Tashkent", "asia/tashkent", "Asia/Tashkent ", "Asia", "UTC+5", "UZT-5", "+05:00", "Азия/Ташкент",
          "/etc/localtime", "../Asia/Tashkent", "Asia/Almaty,UTC"}) {
      row("shop.zone", text, Code::UnknownZone);
    }
    for (const char *key : {"paycom.url", "tarlan.url"}) {
      row(key, "pay.example/api", Code::NotAnAddress);
      row(key, "https://", Code::NotAnAddress);
      row(key, "https:///api", Code::NotAnAddress);
      row(key, "https:/pay.example", Code::NotAnAddress);
      row(key, "https://pay .example/api", Code::NotAnAddress);
      row(key, "https://pay.example\\@evil.example/", Code::NotAnAddress);
      row(key, "https://пей.example/api", Code::NotAnAddress);
      row(key, "https://pay.example/апи", Code::NotAnAddress);
      row(key, "https://pay.example/%zz", Code::NotAnAddress);
      row(key, "https://pay.example/%61pi", Code::NotAnAddress);
      row(key, "https://pay.example:99999/api", Code::NotAnAddress);
      row(key, "https://pay.example:0/api", Code::NotAnAddress);
      row(key, "http://pay.example/api", Code::NotHttps);
      row(key, "file:///etc/passwd", Code::NotHttps);
      row(key, "https://user:word@pay.example/api", Code::HasUserInfo);
      row(key, "https://@pay.example/api", Code::HasUserInfo);
      row(key, "https://pay.example/api?", Code::HasQuery);
      row(key, "https://pay.example/api?key=1", Code::HasQuery);
      row(key, "https://pay.example/api#", Code::HasQuery);
    }
    row("paycom.id", "0123456789abcdef0123456", Code::BadId);
    row("paycom.id", "0123456789abcdef012345678", Code::BadId);
    row("paycom.id", "0123456789abcdefg1234567", Code::BadId);
    row("paycom.id", " 0123456789abcdef0123456", Code::BadId);
    row("paycom.id.production", "0123", Code::BadId);
    row("paycom.order-field", "", Code::BadFieldName);
    row("paycom.order-field", "order-id", Code::BadFieldName);
    row("paycom.account.", "1", Code::BadFieldName);
    row("paycom.account.номер", "1", Code::BadFieldName);
    row("paycom.account.a.b", "1", Code::BadFieldName);
    row("paycom.account.order_id", "1", Code::SameAsOrder);
    for (const char *text :
         {"", "0,", "12%", "-1", "100", "101", "1.234", "1.", ".5", "6,6.00", "1e1", "٦"}) {
      row("shop.vat-rates", text, Code::BadVatRates);
    }
    for (const char *text : {"", "t1", "T 1", "Т1", "ABCDEFGH9", "T-1"})
      row("till.name", text, Code::BadTillName);
    for (const char *text : {"localhost", "10.0.0.1", "*.example", "a..kz", "-a.kz", "a.kz:443",
                             "https://a.kz", "офд.kz", "a.kz,", "a.kz,A.kz", "a.kz/x"}) {
      row("fiscal.link-hosts", text, Code::BadHost);
    }
    for (const char *text :
         {"proxy.example:3128", "http://proxy.example", "http://:3128", "https://p.example:1",
          "http://p.example:0", "http://p.example:70000", "http://u:p@p.example:1", "http://p.example:1/",
          "http://p.example:1?x", "socks4://p.example:1"}) {
      row("proxy", text, Code::BadProxy);
    }
    for (const char *text :
         {"a\nb", "a\rb", "a\tb", "a\x7f", "a\u0085", "a\u2028", "a\u202e", "a\u200b", "a\ufeff"}) {
      row("tarlan.provider-code", text, Code::BadCharacter);
      row("paycom.account.phone", text, Code::BadCharacter);
      row("tls.ca-file", text, Code::BadCharacter);
      for (const char *key : {"shop.name", "shop.address", "shop.tax-id", "catalogue.file"})
        row(key, text, Code::BadCharacter);
    }
  }
  void refusesWhatIsWrong() {
    QFETCH(QString, key);
    QFETCH(QString, given);
    const auto changed = withSetting({}, key, given);
    QVERIFY(!changed.hasValue());
    QTEST(changed.error().code, "code");
    QCOMPARE(changed.error().key, key);
  }

  void refusesHalfASurrogatePairAndEndlessText() {
    const QString key = QStringLiteral("tls.ca-file");
    QCOMPARE(withSetting({}, key, QString(QChar(0xd800))).error().code, Code::BadCharacter);
    QVERIFY(withSetting({}, key, QString(4096, u'x')));
    const auto refused = withSetting({}, key, QString(4097, u'x')).error();
    QCOMPARE(refused, (SettingFailure{Code::TooLong, key, {}, {}, 4096}));
  }

  void saysWhatItWouldAccept() {
    const QString key = QStringLiteral("fiscal.maker");
    QCOMPARE(withSetting({}, key, QStringLiteral("me")).error(),
             (SettingFailure{Code::NotOneOf,
                             key,
                             QStringLiteral("me"),
                             {QStringLiteral("unknown"), QStringLiteral("payme"),
                              QStringLiteral("own-register"), QStringLiteral("tarlan")},
                             0}));
  }

  void repeatsNothingThatMightBeASecret() {
    const QString secret = QStringLiteral("k?#&@%ey-of-the-kassa-36-characters!");
    const auto asId = withSetting({}, QStringLiteral("paycom.id"), secret).error();
    QCOMPARE(asId, (SettingFailure{Code::BadId, QStringLiteral("paycom.id"), {}, {}, secret.size()}));
    for (const char *key : {"paycom.key", "paycom.url", "proxy", "fiscal.maker"}) {
      QCOMPARE(withSetting({}, QLatin1String(key), secret).error().given, QString());
    }
    const QString address = QStringLiteral("http://user:word@pay.example/");
    QCOMPARE(withSetting({}, QStringLiteral("paycom.url"), address).error().given, QString());
  }

  void keepsAnIdForEachEnvironment() {
    const QString key = QStringLiteral("paycom.id");
    const QStringList names{QStringLiteral("test"), QStringLiteral("production"), QStringLiteral("custom")};
    Settings settings;
    for (qsizetype i = 0; i < names.size(); ++i) {
      settings = with(settings, "paycom.environment", names[i]);
      QCOMPARE(shownText(settings, key), QString());
      settings = with(settings, "paycom.id", QString(24, QChar(u'a' + static_cast<char16_t>(i))));
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
      settings = with(settings, "paycom.environment", names[i]);
      QCOMPARE(shownText(settings, key), QString(24, QChar(u'a' + static_cast<char16_t>(i))));
    }
  }

  void takesTheIdOfAnyEnvironmentByItsOwnKey() {
    const Settings settings = with({}, "paycom.id.production", QString(24, u'b'));
    QCOMPARE(settings.paycom.ids, (settings::PaycomSettings::Ids{{}, QString(24, u'b'), {}}));
    QCOMPARE(shownText(settings, QStringLiteral("paycom.id")), QString());
    QCOMPARE(withSetting({}, QStringLiteral("paycom.id.nowhere"), {}).error().code, Code::UnknownKey);
  }

  void keepsTheOrderFieldApartFromTheAccount() {
    const Settings settings = with({}, "paycom.account.phone", QStringLiteral("1"));
    const QString key = QStringLiteral("paycom.order-field");
    QCOMPARE(withSetting(settings, key, QStringLiteral("phone")).error(),
             (SettingFailure{Code::SameAsOrder, key, QStringLiteral("phone"), {}, 0}));
    const Settings renamed = with(settings, "paycom.order-field", QStringLiteral("id"));
    QCOMPARE(with(renamed, "paycom.account.order_id", QStringLiteral("2")).paycom.account.size(),
             qsizetype{2});
  }
};

QTEST_GUILESS_MAIN(SettingKeyTest)
#include "settingkeytest.moc"
