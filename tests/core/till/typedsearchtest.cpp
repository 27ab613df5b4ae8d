#include <QTest>

#include "core/till/journal/typedsearch.h"

using namespace kassir;
using namespace kassir::till;

Q_DECLARE_METATYPE(kassir::store::SaleSearch)

namespace {

QByteArray hashed(const QString &digits) {
  return "hash of " + digits.toLatin1();
}

sale::Money sum(qint64 tiyin) {
  return sale::Money::fromTiyin(tiyin);
}

}  // namespace

class TypedSearchTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesATextForAllThatItMayBe_data() {
    using Search = store::SaleSearch;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Search>("search");
    const auto row = [](const char *typed, const Search &search) {
      QTest::newRow(typed) << QString::fromUtf8(typed) << search;
    };
    const auto text = [](const char16_t *words) { return QString::fromUtf16(words).split(u' '); };
    row("57", {.amount = sum(57'00), .words = {text(u"57"), text(u"57")}});
    row("2026", {.orderIds = {QStringLiteral("2026")},
                 .receiptId = QStringLiteral("2026"),
                 .fiscalNumber = QStringLiteral("2026"),
                 .amount = sum(2026'00),
                 .phoneEnding = QStringLiteral("2026"),
                 .words = {text(u"2026"), text(u"2026")}});
    row(" 12 500,50 ", {.orderIds = {QStringLiteral("12 500,50")},
                        .amount = sum(12'500'50),
                        .words = {text(u"12 500 50"), text(u"12 500б50")}});
    row("62DAfe", {.orderIds = {QStringLiteral("62DAfe"), QStringLiteral("62DAFE")},
                   .receiptId = QStringLiteral("62dafe"),
                   .words = {text(u"62dafe"), text(u"62вфау")}});
    row("+998 (90) 123-45-67", {.orderIds = {QStringLiteral("+998 (90) 123-45-67")},
                                .phoneHash = "hash of 998901234567",
                                .words = {text(u"998 90 123 45 67"), text(u"998 90 123 45 67")}});
    row("0012 3456 7890", {.orderIds = {QStringLiteral("0012 3456 7890")},
                           .fiscalNumber = QStringLiteral("001234567890"),
                           .words = {text(u"0012 3456 7890"), text(u"0012 3456 7890")}});
    row("Нан", {.words = {text(u"нан"), text(u"yfy")}});
    row("vjkjrj r", {.orderIds = {QStringLiteral("vjkjrj r"), QStringLiteral("VJKJRJ R")},
                     .words = {text(u"vjkjrj"), text(u"молоко")}});
    row("я", {.words = {}});
    row("!", {.words = {}});
  }
  void takesATextForAllThatItMayBe() {
    QFETCH(const QString, typed);
    const auto search = searchFor(typed, hashed);
    QVERIFY(search.has_value());
    QTEST(*search, "search");
  }

  void looksForNoTelephoneWithoutItsKey() {
    QVERIFY(searchFor(QStringLiteral("901234567"))->phoneHash.isEmpty());
  }

  void isNothingWhereNothingIsTyped() {
    QVERIFY(!searchFor(QString()).has_value());
    QVERIFY(!searchFor(QStringLiteral(" \t ")).has_value());
  }
};

QTEST_APPLESS_MAIN(TypedSearchTest)
#include "typedsearchtest.moc"
