#include <QTest>

#include "core/slip/fiscalslip.h"
#include "core/slip/saleslip.h"
#include "plainwords.h"
#include "reading.h"
#include "saleslips.h"

using namespace kassir;
using namespace kassir::slip;

namespace {

constexpr const char *payPage = "[https://checkout.paycom.uz/5c9e0f3a7b1d2e4f6a8b0c1d]";

QStringList rowsOf(const SaleSlipContent &content) {
  return shown(saleSlip(content, plainWords()));
}

QStringList headings(const QStringList &rows) {
  return rows.filter(QRegularExpression(QStringLiteral("^# ")));
}

SaleSlipContent saleWith(Standing standing) {
  SaleSlipContent content = paidSale();
  content.payment.standing = standing;
  return content;
}

}  // namespace

Q_DECLARE_METATYPE(kassir::slip::Standing)

class SaleSlipsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void showsALineWithAllItsSums() {
    const QStringList rows = rowsOf(paidSale());
    const qsizetype first = rows.indexOf(QStringLiteral("1. Chococream 900 г"));
    QVERIFY(first > 0);
    // 125 000.00 less 10 % and its share of the receipt's 5 %
    const QStringList expected{QStringLiteral("1. Chococream 900 г"),
                               QStringLiteral("2000\u00A0дана × 6250000 | 12500000"),
                               QStringLiteral("discount | -1812500"),
                               QStringLiteral("lineSum | 10687500"),
                               QStringLiteral("vat1200 | 1145089"),
                               QStringLiteral("ikpu | 01806001001004009"),
                               QString()};
    QCOMPARE(rows.mid(first, expected.size()), expected);
  }

  void showsALineWithoutDiscountInOneSum() {
    sale::Sale sale;
    sale.lines = {line(QStringLiteral("Нан"), 450000, 1000, sale::VatRate::withoutVat())};
    const QStringList rows = rowsOf(paidSale(sale));
    const qsizetype first = rows.indexOf(QStringLiteral("1. Нан"));
    QCOMPARE(rows.value(first + 1), QStringLiteral("1000 × 450000 | 450000"));
    QCOMPARE(rows.value(first + 2), QStringLiteral("withoutVat | "));
    QVERIFY(rows.filter(QStringLiteral("iscount")).isEmpty());
  }

  void cutsNoTitleButGivesItThreeRows() {
    sale::Sale sale;
    sale.lines = {line(QString(120, u'Ж'), 100, 1000, sale::VatRate::fromHundredths(0))};
    const Slip slip = saleSlip(paidSale(sale), plainWords());
    bool isFound = false;
    for (const Block &block : slip.blocks) {
      const auto *title = std::get_if<Text>(&block.front());
      if (!title || !title->text.startsWith(QStringLiteral("1. "))) continue;
      isFound = true;
      QCOMPARE(title->text, QStringLiteral("1. ") + QString(120, u'Ж'));
      QCOMPARE(title->mostRows, 3);
    }
    QVERIFY(isFound);
  }

  void showsTotalsAndVatByRate() {
    const QStringList rows = rowsOf(paidSale());
    const qsizetype end = rows.indexOf(QStringLiteral("paymentDetails"));
    const qsizetype start = rows.indexOf(QStringLiteral("beforeDiscount | 22702050"));
    QVERIFY(start > 0 && start < end);
    const QStringList expected{QStringLiteral("beforeDiscount | 22702050"),
                               QStringLiteral("discount | -2322603"),
                               QStringLiteral("delivery: Жеткізу, Чиланзар | 1500000"),
                               QStringLiteral("total | 21879447"),
                               QStringLiteral("withoutVat | 8075047"),
                               QStringLiteral("vat0 | 0"),
                               QStringLiteral("vat1200 | 1180918"),
                               QStringLiteral("vat | 1180918"),
                               QStringLiteral("----")};
    QCOMPARE(rows.mid(start, end - start), expected);
  }

  void hasNoVatRowsWhereTheShopPaysNone() {
    SaleSlipContent content = paidSale();
    content.vatPayer = sale::VatPayer::No;
    const QStringList rows = rowsOf(content);
    QVERIFY(rows.filter(QRegularExpression(QStringLiteral("^(vat|withoutVat)"))).isEmpty());
  }

  void isHeadedByTheStateOfThePayment_data() {
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<QString>("heading");
    const auto row = [](const char *name, Standing standing, const char *heading) {
      QTest::newRow(name) << standing << QStringLiteral("# ") + QLatin1String(heading);
    };
    row("not made", Standing::NotMade, "UNPAID");
    row("unclear", Standing::Unconfirmed, "UNCONFIRMED");
    row("waiting", Standing::Waiting, "UNPAID");
    row("held", Standing::Held, "HELD");
    row("stopped", Standing::Stopped, "STOPPED");
    row("paid", Standing::Paid, "PAID");
    row("cancelling", Standing::Cancelling, "CANCELLING");
    row("cancelled", Standing::Cancelled, "CANCELLED");
  }
  void isHeadedByTheStateOfThePayment() {
    QFETCH(Standing, standing);
    QFETCH(QString, heading);
    const SaleSlipContent content = saleWith(standing);
    const QStringList rows = rowsOf(content);
    QCOMPARE(headings(rows), QStringList{heading});
    QVERIFY(rows.contains(QStringLiteral("notFiscal")));
    QVERIFY(saleSlip(content, plainWords()).footer.contains(QStringLiteral("notFiscal · ") + heading.mid(2)));
    // Only a paid one speaks of money that was paid, and only it may be taken for a proof.
    const bool isPaid = standing == Standing::Paid;
    QCOMPARE(!rows.filter(QRegularExpression(QStringLiteral("^paid"))).isEmpty(), isPaid);
    QCOMPARE(rows.contains(QStringLiteral("noProof")), !isPaid);
    // Only for an unpaid one may anybody still pay.
    QCOMPARE(rows.contains(QLatin1String(payPage)), standing == Standing::Waiting);
    const bool isOver = isPaid || standing == Standing::NotMade || standing == Standing::Cancelled;
    QCOMPARE(rows.contains(QStringLiteral("doNotPay")), !isOver && standing != Standing::Waiting);
    QCOMPARE(rows.contains(QStringLiteral("notMade")), standing == Standing::NotMade);
  }

  void tellsWhenItWasPaidOrCancelled() {
    const QStringList paid = rowsOf(paidSale());
    QVERIFY(paid.contains(QStringLiteral("paidSum | 21879447")));
    QVERIFY(paid.contains(QStringLiteral("paidAt | 22.11.2026 07:27:05")));
    QVERIFY(paid.contains(QStringLiteral("paymentId | 5c9e0f3a7b1d2e4f6a8b0c1d")));
    SaleSlipContent content = saleWith(Standing::Cancelled);
    content.payment.cancelledAt = at(8, 0);
    QVERIFY(rowsOf(content).contains(QStringLiteral("cancelledAt | 22.11.2026 08:00:05")));
  }

  void saysThatTrainingIsNotValidAboveTheState() {
    SaleSlipContent content = paidSale();
    content.validity = Validity::Training;
    const Slip slip = saleSlip(content, plainWords());
    const QStringList expected{QStringLiteral("# training"), QStringLiteral("# PAID")};
    QCOMPARE(headings(shown(slip)), expected);
    QVERIFY(slip.footer.startsWith(QStringLiteral("training · notFiscal · PAID")));
  }

  void numbersACopyAndTellsBothTimes() {
    SaleSlipContent content = paidSale();
    QVERIFY(rowsOf(content).filter(QStringLiteral("rinted")).isEmpty());
    content.copy = Copy{2, at(7, 28), at(9, 30)};
    const QStringList rows = rowsOf(content);
    const qsizetype copy = rows.indexOf(QStringLiteral("copy 2"));
    QVERIFY(copy > 0);
    QCOMPARE(rows.value(copy + 1), QStringLiteral("firstPrinted | 22.11.2026 07:28:05"));
    QCOMPARE(rows.value(copy + 2), QStringLiteral("printedAgain | 22.11.2026 09:30:05"));
  }

  void tellsWhoSoldAndWhen() {
    const QStringList rows = rowsOf(paidSale());
    for (const char16_t *row :
         {u"«Береке» дүкені", u"Ташкент, Чиланзар, 5", u"taxNumber 301234567", u"date | 22.11.2026 07:26:05",
          u"order | T1-20261122-2676500-K7QD", u"till | T1", u"cashier | Әсел", u"poweredBy"})
      QVERIFY2(rows.contains(QString::fromUtf16(row)), qPrintable(QString::fromUtf16(row)));
  }

  void leavesOutWhatIsNotKnown() {
    SaleSlipContent content = paidSale();
    content.shop = {};
    content.cashier.clear();
    content.till.clear();
    content.fiscal = {};
    content.payment.id.clear();
    content.payment.paidAt = {};
    const QStringList rows = rowsOf(content);
    for (const char *caption : {"taxNumber", "cashier", "till", "fiscal", "checkLink", "paymentId", "paidAt"})
      QVERIFY2(rows.filter(QLatin1String(caption)).isEmpty(), caption);
  }

  void showsTheFiscalCheckByNumberAndCode() {
    const QStringList rows = rowsOf(paidSale());
    const qsizetype start = rows.indexOf(QStringLiteral("fiscalDetails"));
    const QString link =
        QStringLiteral("https://ofd.soliq.uz/check?t=UZ210317220001&r=1234&c=20261122072700&s=42");
    QVERIFY(start > 0);
    const QStringList expected{QStringLiteral("fiscalDetails"), QStringLiteral("fiscalNumber | 000123456789"),
                               QStringLiteral("checkLink"), u'[' + link + u']', link};
    QCOMPARE(rows.mid(start, expected.size()), expected);
  }

  // A customer's phone would open it without asking.
  void printsNoLinkThatTheGuardRefused() {
    SaleSlipContent content = paidSale();
    content.fiscal.link = {fiscal::LinkReason::HostNotListed, QStringLiteral("evil.example"), {}};
    const QStringList rows = rowsOf(content);
    QVERIFY(rows.contains(QStringLiteral("linkNotTrusted")));
    QVERIFY(rows.filter(QRegularExpression(QStringLiteral("evil|\\["))).isEmpty());
  }

  void keepsForeignTextsToOneHarmlessLine() {
    SaleSlipContent content = paidSale();
    content.shop.name = QStringLiteral("Shop\nPAID\u202E");
    content.cashier = QString(5000, u'я');
    const QStringList rows = rowsOf(content);
    QVERIFY(rows.contains(QStringLiteral("Shop PAID")));
    for (const QString &row : rows) QVERIFY(row.size() < 300);
  }

  void showsACheckThatWasOnlyLookedUp() {
    FiscalSlipContent content;
    content.shop = paidSale().shop;
    content.date = at(9, 0);
    content.orderId = QStringLiteral("42");
    content.fiscal = paidSale().fiscal;
    const QStringList rows = shown(fiscalSlip(content, plainWords()));
    QCOMPARE(headings(rows), QStringList{QStringLiteral("# fiscalDetails")});
    for (const char *row : {"notFiscal", "order | 42", "fiscalNumber | 000123456789",
                            "[https://ofd.soliq.uz/check?t=UZ210317220001&r=1234&c=20261122072700&s=42]"})
      QVERIFY2(rows.contains(QLatin1String(row)), row);
    QVERIFY(rows.filter(QRegularExpression(QStringLiteral("PAID|total|poweredBy"))).isEmpty());
  }
};

QTEST_GUILESS_MAIN(SaleSlipsTest)
#include "saleslipstest.moc"
