#include "core/paycom/paymentcode.h"

#include <QTest>

using namespace kassir;
using paycom::PaymentCode;

// A code is worth money for a minute: it is told from barcodes before anybody looks for it or keeps it.
class PaymentCodeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isToldFromEverythingElse_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<bool>("isBegun");
    const auto row = [](const char *text, bool isOne, bool isBegun) {
      QTest::newRow(text) << QString::fromUtf8(text) << isOne << isBegun;
    };
    row("50512345678901234567", true, true);
    row("5051234567890123456", false, true);
    row("5051", false, true);
    row("505", false, false);  // may be anything yet
    row("505123456789012345678", false, false);
    row("50412345678901234567", false, false);
    row("5051234567890123456x", false, false);
    row("٥٠٥١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧", false, false);
    row("505123456789012345\",\"", false, false);
    row("", false, false);
  }
  void isToldFromEverythingElse() {
    QFETCH(QString, text);
    QTEST(PaymentCode::isOne(text), "isOne");
    QTEST(PaymentCode::isBegun(text), "isBegun");
    QTEST(PaymentCode::parse(SecretBytes::take(text.toUtf8())).has_value(), "isOne");
  }

  void isSeenBehindWhatWasTypedBefore_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAtEnd");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *text, bool isAtEnd, const char *kept) {
      QTest::newRow(text) << QString::fromUtf8(text) << isAtEnd << QString::fromUtf8(kept);
    };
    row("50512345678901234567", true, "");
    row("3*50512345678901234567", true, "3*");
    row("мол50512345678901234567", true, "мол");
    row("1050512345678901234567", false, "10");
    row("3*5051", false, "3*");
    row("55051", false, "5");
    row("3*505", false, "3*505");
    row("50512345678901234567x", false, "50512345678901234567x");
    row("4780033020133", false, "4780033020133");
    row("", false, "");
  }
  void isSeenBehindWhatWasTypedBefore() {
    QFETCH(QString, text);
    QTEST(PaymentCode::isAtEnd(text), "isAtEnd");
    QTEST(PaymentCode::withoutCode(text).toString(), "kept");
  }
};

QTEST_GUILESS_MAIN(PaymentCodeTest)
#include "paymentcodetest.moc"
