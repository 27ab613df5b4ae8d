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

  void refusesTheRest() {
    for (const char16_t *text : {u"", u"90130452", u"90130452a", u"9989013045", u"+901304527x"}) {
      const auto phone = PhoneNumber::parse(text);
      QVERIFY(!phone.hasValue());
    }
    for (const char16_t *text :
         {u"+77011234567", u"77011234567", u"+79161234567", u"+901304527", u"9989013045271"}) {
      QCOMPARE(PhoneNumber::parse(text).error(), PhoneFault::OtherCountry);
    }
  }
};

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "phonenumbertest.moc"
