#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QSignalSpy>

#include "openjournal.h"

using namespace kassir;
using namespace kassir::ui;
using sale::SaleState;

namespace {

constexpr auto listed = "https://ofd.soliq.uz/check?t=UZ210317220001&r=1234";

}  // namespace

/// What stands beside the list: one sale, and what can be done with it.
class SaleDetailsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenJournal> m_open;
  QUrl m_opened;

  [[nodiscard]] test::FakeJournal &source() const { return m_open->source; }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_open = std::make_unique<test::OpenJournal>();
    source().add(1, SaleState::Paid, 1'000'000);
    source().add(2, SaleState::Paid, 234'550);
    source().add(3, SaleState::Accepted);
    source().add(4, SaleState::Void);
    m_open->open();
  }
  void cleanup() { m_open->close(); }

  void tellsAllOfOneSale() {
    ShownSale &sale = source().sales.at(1);
    sale.details.entry.phoneEnding = QStringLiteral("4567");
    sale.details.check =
        fiscal::FiscalCheck{fiscal::FiscalNumber::read(QStringLiteral("0012")), QString::fromLatin1(listed)};
    sale.status.duplicates = {{QStringLiteral("72da73b0803aced907a52b46"), sale::PaymentFace::Waiting}};
    sale.status.alarm = sale::SaleAlarm::Duplicate;
    const QDateTime time = sale.details.entry.created;
    const till::JournalEvent look{time, till::ActDone{store::Action::Look, store::Actor::Till, {}}};
    sale.details.events = {
        {time, till::CallBegun{store::Method::Create, 1, true, QStringLiteral("{\"<b>\": 1}")}},
        look,
        look,
        look};
    m_open->choose(1);
    QVERIFY(m_open->label("saleTitle").contains(QStringLiteral("10 000")));
    QVERIFY(m_open->label("saleState").startsWith(QStringLiteral("! Paid")));
    QVERIFY(m_open->label("saleAlarm").startsWith(QStringLiteral("! Duplicate payment. ")));
    for (const char *fact :
         {"T1-20260630-1-ABCD", "62da73b0803aced907a52b46", "72da73b0803aced907a52b46", "0012", "4567"})
      QVERIFY2(m_open->label("saleFacts").contains(QLatin1String(fact)), fact);
    auto *story = m_open->find<QListWidget>("saleStory");
    QCOMPARE(story->count(), 2);
    QCOMPARE(story->item(0)->text(), QStringLiteral("30.06.2026 09:01:00  Sent to Payme."));
    QVERIFY(story->item(1)->text().endsWith(QStringLiteral(" × 3")));
    QVERIFY(
        m_open->find<QPlainTextEdit>("saleBodies")->toPlainText().contains(QStringLiteral("{\"<b>\": 1}")));
    for (const char *name : {"saleTitle", "saleState", "saleAlarm", "saleFacts"})
      QCOMPARE(m_open->find<QLabel>(name)->textFormat(), Qt::PlainText);
  }

  void listsWhatWasSold() {
    sale::CheckedSale sold;
    sold.lines.push_back({QStringLiteral("<b>Milk</b>"), sale::Money::fromTiyin(100'000),
                          sale::Quantity::fromThousandths(1500),
                          sale::Ikpu::parse(u"02202002001039024").value(),
                          sale::PackageCode::parse(u"1228506").value(), sale::VatRate::fromHundredths(1200),
                          std::nullopt, QStringLiteral("l"), sale::Money::fromTiyin(150'000),
                          sale::Money::fromTiyin(10'000), sale::Money::fromTiyin(140'000)});
    sold.lines.push_back(sold.lines.front());
    sold.lines.back().vat = sale::VatRate::withoutVat();
    sold.lines.back().discount = {};
    sold.shipping = sale::CheckedShipping{QStringLiteral("Delivery"), sale::Money::fromTiyin(50'000)};
    source().sales.at(1).details.sold->sale = sold;
    m_open->choose(1);
    auto *items = m_open->find<QListWidget>("saleItems");
    const auto item = [items](int row) { return items->item(row)->text().replace(QChar(0xa0), u' '); };
    QCOMPARE(items->count(), 3);
    QCOMPARE(item(0), QStringLiteral(
                          "<b>Milk</b>\n1.5 l × 1 000 − 100 = 1 400 sum\nIKPU 02202002001039024 · VAT 12%"));
    QVERIFY(!item(1).contains(QStringLiteral("VAT 12")) && !item(1).contains(u'−'));
    QCOMPARE(item(2), QStringLiteral("Delivery\n= 500 sum"));
    source().sales.at(2).details.sold.reset();
    m_open->choose(2);
    QVERIFY(item(0).startsWith(QStringLiteral("A newer version")));
  }

  void keepsTheChosenOneWhileItChanges() {
    m_open->choose(3);
    m_open->find<QPushButton>("checkSaleAgain")->setFocus();
    source().setState(3, SaleState::Paid);
    QVERIFY(m_open->label("saleState").startsWith(QStringLiteral("✓ Paid")));
    QVERIFY(m_open->label("paidSum").contains(QStringLiteral("22 345.50")));
    // Its button went: the focus must not fall on the next one.
    QCOMPARE(m_open->page().focusWidget(), m_open->find<QTableView>("sales"));
    source().add(5, SaleState::Accepted);
    source().setState(5, SaleState::Accepted);
    QCOMPARE(m_open->find<QTableView>("sales")->model()->rowCount(), 5);
    QCOMPARE(m_open->find<SalesList>("salesList")->chosen(), test::FakeJournal::orderId(3));
  }

  void asksForWhatIsDoneAtOnce_data() {
    QTest::addColumn<SaleState>("state");
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](SaleState state, const char *button, const char *wanted) {
      QTest::newRow(button) << state << QByteArray(button) << QByteArray(wanted);
    };
    row(SaleState::Accepted, "checkSaleAgain", SIGNAL(lookWanted(QString)));
    row(SaleState::Absent, "resendSale", SIGNAL(sendWanted(QString)));
    row(SaleState::Accepted, "bringSaleBack", SIGNAL(bringWanted(QString)));
    row(SaleState::Paid, "printSale", SIGNAL(printWanted(QString)));
  }
  void asksForWhatIsDoneAtOnce() {
    QFETCH(SaleState, state);
    QFETCH(QByteArray, button);
    QFETCH(QByteArray, wanted);
    source().add(9, state);
    m_open->press("today");
    m_open->choose(9);
    QSignalSpy spy(&m_open->page(), wanted.constData());
    m_open->press(button.constData());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), test::FakeJournal::orderId(9));
  }

  void copiesNumbers() {
    m_open->choose(1);
    m_open->press("copyOrderNumber");
    QCOMPARE(QGuiApplication::clipboard()->text(), test::FakeJournal::orderId(1));
    m_open->press("copyPaymentNumber");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("62da73b0803aced907a52b46"));
    QVERIFY(m_open->label("toastText").contains(QStringLiteral("copied")));
  }

  void opensOnlyWhatTheGuardLetsThrough() {
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeUrl");
    source().sales.at(1).details.check = fiscal::FiscalCheck{std::nullopt, QString::fromLatin1(listed)};
    source().sales.at(2).details.check =
        fiscal::FiscalCheck{std::nullopt, QStringLiteral("https://ofd.soliq.uz@evil.example/")};
    m_open->choose(2);
    QVERIFY(!m_open->isShown("openSaleCheck"));
    m_open->choose(1);
    m_open->press("openSaleCheck");
    QCOMPARE(m_opened, QUrl(QString::fromLatin1(listed)));
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
  }
  void takeUrl(const QUrl &url) { m_opened = url; }

  // Beside "No. 5" of the sale another number by the same name would be taken for a sale's.
  void callsTheNumberOfAStateByItsName() {
    source().sales.at(1).status.payment->number = 4;
    m_open->choose(1);
    QVERIFY2(m_open->label("saleFacts").contains(QStringLiteral("(state code 4)")),
             qPrintable(m_open->label("saleFacts")));
  }

  // Its payment may have been made at the provider: what was not, is paid.
  void saysOfAClosedSaleOnlyThatNothingWasPaid() {
    m_open->choose(4);
    QVERIFY2(m_open->label("saleState")
                 .endsWith(QStringLiteral("Closed without payment. Nothing was paid — keep the goods.")),
             qPrintable(m_open->label("saleState")));
  }
};

QTEST_MAIN(SaleDetailsTest)
#include "saledetailstest.moc"
