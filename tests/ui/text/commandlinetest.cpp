#include "ui/text/commandline.h"

#include <QTest>

#include "everyvalue.h"
#include "ui/text/doctor.h"
#include "ui/text/till.h"
#include "ui/text/usage.h"

using namespace kassir;
using text::everyValue;
using text::Speaker;

namespace {

QString of(const char16_t *text) {
  return QString::fromUtf16(text);
}

}  // namespace

class CommandLineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void helpNamesEverythingThatCanBeTyped() {
    for (const Language language : everyValue<Language>()) {
      const QString help = text::help(Speaker(language));
      for (const char16_t *form : {u"sale check FILE",
                                   u"sale send FILE",
                                   u"--wait-paid SECONDS",
                                   u"sale list",
                                   u"--from DATE --to DATE",
                                   u"sale show ORDER",
                                   u"sale cancel ORDER",
                                   u"sale sms ORDER PHONE",
                                   u"sale pay ORDER",
                                   u"sale resend ORDER",
                                   u"sale void ORDER",
                                   u"sale reconcile [ORDER]",
                                   u"--sweep",
                                   u"--settle SECONDS",
                                   u"journal export FILE",
                                   u"--rfc4180",
                                   u"--items",
                                   u"backup make",
                                   u"backup list",
                                   u"backup restore NAME",
                                   u"doctor",
                                   u"check ORDER_ID",
                                   u"--service-code C",
                                   u"--wait SECONDS",
                                   u"settings show",
                                   u"settings set KEY VALUE",
                                   u"settings secret paycom-key",
                                   u"settings secret tarlan-secret",
                                   u"settings test",
                                   u"--data DIR",
                                   u"--json",
                                   u"--language kk|ru|en",
                                   u"--help",
                                   u"--version"}) {
        QVERIFY2(help.contains(of(form)), qPrintable(of(form)));
      }
      for (int code = 0; code <= 10; ++code) QVERIFY(help.contains(QStringLiteral("\n  %1  ").arg(code)));
    }
  }

  void helpFitsATerminal() {
    for (const Language language : everyValue<Language>()) {
      const QString help = text::help(Speaker(language));
      QVERIFY(help.endsWith(u'\n'));
      for (const QString &row : help.split(u'\n')) QVERIFY2(row.size() <= 110, qPrintable(row));
    }
  }

  void helpHasOneColumnOfMeanings() {
    const QStringList rows = text::help(Speaker(Language::English)).split(u'\n');
    const auto columnOf = [&rows](const QString &meaning) {
      const QStringList found = rows.filter(meaning);
      return found.isEmpty() ? -1 : found.first().indexOf(meaning);
    };
    QVERIFY(columnOf(of(u"check a sale file")) > 0);
    QCOMPARE(columnOf(of(u"store the secret of Tarlan")), columnOf(of(u"check a sale file")));
    QCOMPARE(columnOf(of(u"show this help")), columnOf(of(u"check a sale file")));
  }

  void usageFailuresTellWhatWasTyped() {
    using Code = text::UsageFailure::Code;
    QCOMPARE(text::describe({Code::BadSeconds, of(u"--wait"), of(u"soon")}, Speaker(Language::Russian)),
             of(u"Параметру --wait нужно целое число секунд, а не «soon». Справка: kassir-cli --help"));
    QCOMPARE(text::describe({Code::UnknownLanguage, {}, of(u"uz\u202E%1")}, Speaker(Language::English)),
             of(u"There is no language “uz%1”. Choose kk, ru or en. Help: kassir-cli --help"));
  }

  void labelsHoldTheirValues() {
    for (const Language language : everyValue<Language>()) {
      for (const text::Label label : everyValue<text::Label>()) {
        const QString row = text::line(label, of(u"%1 value"), Speaker(language));
        QVERIFY2(row.endsWith(of(u": %1 value")) && row.size() > 10, qPrintable(row));
      }
    }
    QCOMPARE(text::line(text::Label::ToPay, of(u"5"), Speaker(Language::Kazakh)), of(u"Төленетін сома: 5"));
  }

  void namesWhoHasTheDataOpen() {
    const Speaker english(Language::English);
    const QString named = text::heldBy(of(u"kassir"), 4711, english);
    QVERIFY2(named.contains(of(u"kassir")) && named.contains(of(u"4711")), qPrintable(named));
    const QString unknown = text::heldBy({}, 0, english);
    QVERIFY2(!unknown.contains(u'0') && !unknown.isEmpty(), qPrintable(unknown));
  }

  void tellsWhichWayAClockIsWrong() {
    const Speaker english(Language::English);
    QVERIFY(text::clockWrong(of(u"Payme"), 300, text::ClockError::Ahead, english) !=
            text::clockWrong(of(u"Payme"), 300, text::ClockError::Behind, english));
    for (const text::Health health : everyValue<text::Health>())
      QVERIFY(!text::line(health, of(u"value"), english).isEmpty());
    for (const sale::SaleAlarm alarm : everyValue<sale::SaleAlarm>())
      QCOMPARE(text::describe(alarm, english).isEmpty(), alarm == sale::SaleAlarm::None);
  }

  void tellsByHowMuchAClockIsWrongInTheUnitThatFits_data() {
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("told");
    QTest::newRow("the least") << 121 << of(u" 2 minute");
    QTest::newRow("minutes") << 119 * 60 << of(u" 119 minute");
    QTest::newRow("hours") << 2 * 3600 << of(u" 2 hour");
    QTest::newRow("many hours") << 47 * 3600 << of(u" 47 hour");
    QTest::newRow("days") << 48 * 3600 + 300 << of(u" 2 day");
  }
  void tellsByHowMuchAClockIsWrongInTheUnitThatFits() {
    QFETCH(int, seconds);
    QFETCH(QString, told);
    const QString words =
        text::clockWrong(of(u"Payme"), seconds, text::ClockError::Ahead, Speaker(Language::English));
    QVERIFY2(words.contains(told), qPrintable(words));
  }

  void countsProblemsAndSeconds() {
    const Speaker english(Language::English);
    QCOMPARE(text::problemCount(0, 0, english), of(u"No problems."));
    QCOMPARE(text::problemCount(2, 1, english), of(u"2 problems, 1 warning"));
    QCOMPARE(text::problemCount(0, 3, Speaker(Language::Kazakh)), of(u"3 ескерту"));
    QVERIFY(text::notPaidWithin(1, english).startsWith(of(u"Not paid within 1 second.")));
    QVERIFY(text::notPaidWithin(60, Speaker(Language::Russian)).startsWith(of(u"За 60 секунд оплата")));
    QVERIFY(text::noCheckWithin(2, Speaker(Language::Russian)).startsWith(of(u"За 2 секунды фискальный")));
  }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
