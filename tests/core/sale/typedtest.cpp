#include <QTest>

#include "core/sale/typed.h"

using namespace kassir::sale;

class TypedTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsADiscountAsTyped_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("tiyin");
    QTest::addColumn<qint64>("hundredths");
    QTest::newRow("a sum") << "500" << qint64{50'000} << qint64{-1};
    QTest::newRow("a sum with tiyin") << "12 500,50" << qint64{1'250'050} << qint64{-1};
    QTest::newRow("a percentage") << "10%" << qint64{-1} << qint64{1'000};
    QTest::newRow("with a blank") << " 7,5 % " << qint64{-1} << qint64{750};
    QTest::newRow("all of it") << "100 %" << qint64{-1} << qint64{10'000};
  }
  void readsADiscountAsTyped() {
    QFETCH(QString, text);
    QFETCH(qint64, tiyin);
    QFETCH(qint64, hundredths);
    const auto discount = discountFromText(text).value();
    QVERIFY(discount);
    if (tiyin >= 0) QCOMPARE(std::get<Money>(*discount).tiyin(), tiyin);
    if (hundredths >= 0) QCOMPARE(std::get<Percent>(*discount).hundredths(), hundredths);
  }

  void keepsWhatIsNone_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"%", "101%", "1e3", "-5", "10 5", "ten", "1,234"})
      QTest::newRow(text) << QString::fromLatin1(text);
  }
  void keepsWhatIsNone() {
    QFETCH(QString, text);
    const auto discount = discountFromText(text);
    QVERIFY(discount.fault());
    QCOMPARE(discount.text(), text);
  }

  void takesAnEmptyTextForNothingYet() {
    QVERIFY(discountFromText(QStringLiteral("  ")).isMissing());
    QVERIFY(moneyFromText({}).isMissing());
    QVERIFY(vatFromText({}).isMissing());
  }

  void readsVatWithItsSign() {
    QCOMPARE(vatFromText(QStringLiteral("12 %")).value(), VatRate::fromHundredths(12'00));
    QCOMPARE(vatFromText(QStringLiteral("0")).value(), VatRate::fromHundredths(0));
    QVERIFY(vatFromText(QStringLiteral("without")).fault());
  }

  void changesTheMemberItIsToldAndNoOther() {
    const struct {
      Member member;
      const char *text;
    } rows[] = {{Member::Title, "Bread"},  {Member::Price, "5"},       {Member::Count, "1,5"},
                {Member::Discount, "1"},   {Member::Code, "123"},      {Member::PackageCode, "45"},
                {Member::Units, "241092"}, {Member::VatPercent, "12"}, {Member::Barcode, "4780033020133"},
                {Member::UnitName, "kg"}};
    for (const auto &row : rows) {
      const Line changed = withTyped({}, row.member, QString::fromLatin1(row.text));
      QVERIFY2(changed != Line(), row.text);
      QCOMPARE(withTyped(changed, row.member, {}), Line());
    }
    QCOMPARE(withTyped({}, Member::Title, QStringLiteral("Br\u202Eead\n")).title, QStringLiteral("Bread"));
  }
};

QTEST_GUILESS_MAIN(TypedTest)
#include "typedtest.moc"
