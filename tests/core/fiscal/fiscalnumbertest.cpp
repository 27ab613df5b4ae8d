#include <QTest>

#include "core/fiscal/fiscalcheck.h"

using kassir::fiscal::FiscalNumber;

class FiscalNumberTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsWhatTheServerWrote_data() {
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &foreign, const QString &text) {
      QTest::newRow(qPrintable(text)) << foreign << text;
    };
    row(QStringLiteral("1234567890"), QStringLiteral("1234567890"));
    row(QStringLiteral("0000000000123"), QStringLiteral("0000000000123"));
    row(QStringLiteral("99999999999999999999"), QStringLiteral("99999999999999999999"));
    row(QStringLiteral("ФП-0012"), QStringLiteral("ФП-0012"));
    row(QStringLiteral("\u202e321\u0007\n"), QStringLiteral("321"));
  }
  void keepsWhatTheServerWrote() {
    QFETCH(QString, foreign);
    const auto number = FiscalNumber::read(foreign);
    QVERIFY(number.has_value());
    QTEST(number->text(), "text");
  }

  void isNothingWhereNothingRemains() {
    QVERIFY(!FiscalNumber::read(u""));
    QVERIFY(!FiscalNumber::read(u" \u200b\n"));
  }

  void isCutAfter64Characters() {
    QCOMPARE(FiscalNumber::read(QString(100'000, u'7'))->text(), QString(64, u'7'));
  }
};

QTEST_GUILESS_MAIN(FiscalNumberTest)
#include "fiscalnumbertest.moc"
