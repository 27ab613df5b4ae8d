#include <QTest>

#include "core/paycom/phonenumber.h"

using namespace kassir::paycom;

class PhoneNumberTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesEveryWayItIsWritten_data() {
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"901304527", "90 130 45 27", "998901304527", "+998901304527", "+998 (90) 130-45-27"}) {
      QTest::newRow(text) << QString::fromLatin1(text);
    }
  }
  void takesEveryWayItIsWritten() {
    QFETCH(QString, text);
    QVERIFY(PhoneNumber::parse(text).hasValue());
    QCOMPARE(PhoneNumber::parse(text).value().digits(), QStringLiteral("998901304527"));
  }

  void saysWhatIsWrongAndWhere_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<PhoneFault>("fault");
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("wanted");
    const auto row = [](const char *text, PhoneFault fault, int place, int given = 0, int wanted = 0) {
      QTest::newRow(text) << QString::fromUtf8(text) << fault << place << given << wanted;
    };
    row("", PhoneFault::Empty, 0);
    row(" +", PhoneFault::Empty, 0);
    row("90130452a", PhoneFault::ForeignCharacter, 9);
    row("+998 90 13O 45 27", PhoneFault::ForeignCharacter, 11);
    row("90+1304527", PhoneFault::ForeignCharacter, 3);
    row("٩٠١٣٠٤٥٢٧", PhoneFault::ForeignCharacter, 1);
    row("90130452", PhoneFault::TooFewDigits, 0, 8, 9);
    row("9013045278", PhoneFault::TooManyDigits, 0, 10, 9);
    row("+998 90 130 45", PhoneFault::TooFewDigits, 0, 10, 12);
    row("+99", PhoneFault::TooFewDigits, 0, 2, 12);
    row("9989013045", PhoneFault::TooFewDigits, 0, 10, 12);
    row("9989013045271", PhoneFault::TooManyDigits, 0, 13, 12);
    row("+77011234567", PhoneFault::OtherCountry, 0);
    row("77011234567", PhoneFault::OtherCountry, 0);
    row("+901304527", PhoneFault::OtherCountry, 0);
  }
  void saysWhatIsWrongAndWhere() {
    QFETCH(QString, text);
    const auto phone = PhoneNumber::parse(text);
    QVERIFY(!phone.hasValue());
    QTEST(phone.error().fault, "fault");
    QTEST(phone.error().place, "place");
    QTEST(phone.error().given, "given");
    QTEST(phone.error().wanted, "wanted");
    const int place = phone.error().place;
    QCOMPARE(phone.error().character, place > 0 ? text.mid(place - 1, 1) : QString());
  }

  void isReadBackAsPeopleSayIt() {
    QCOMPARE(PhoneNumber::parse(u"901304527").value().readable(), QStringLiteral("+998 90 130 45 27"));
  }
};

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "phonenumbertest.moc"
