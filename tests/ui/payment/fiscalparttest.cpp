#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "core/till/fiscal/tarlanfiscalwatch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/widgettest.h"
#include "ui/payment/fiscalpart.h"
#include "ui/text/fiscal.h"
#include "ui/text/tarlan.h"

using namespace kassir;
using namespace kassir::ui;
using namespace std::chrono_literals;
using settings::FiscalMaker;

namespace {

QByteArray check(const QByteArray &link) {
  return R"({"status":true,"message":"Success","result":{"fiscal_number":"123456789123","fiscal_check_url":")" +
         link + "\"}}";
}

}  // namespace

class FiscalPartTest : public QObject {
  Q_OBJECT

 private:
  text::Speaker m_speaker{Language::English};
  std::unique_ptr<test::FakeTransport> m_transport;
  std::unique_ptr<test::FakeClock> m_clock;
  std::unique_ptr<tarlan::TarlanClient> m_client;
  std::unique_ptr<till::TarlanFiscalWatch> m_watch;
  std::unique_ptr<FiscalPart> m_part;
  QList<QUrl> m_opened;

  [[nodiscard]] QString words(const char *name) const {
    return m_part->findChild<QLabel *>(QLatin1String(name))->text();
  }
  [[nodiscard]] bool shows(const char *name) const {
    return m_part->findChild<QWidget *>(QLatin1String(name))->isVisibleTo(m_part.get());
  }
  void find(const QByteArray &reply) {
    m_transport->willAnswer(200, reply);
    m_watch->start(QStringLiteral("T1-1"));
    QTRY_VERIFY(m_watch->last().has_value());
  }

 public Q_SLOTS:
  void opened(const QUrl &url) { m_opened << url; }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_opened.clear();
    m_transport = std::make_unique<test::FakeTransport>();
    m_clock = std::make_unique<test::FakeClock>();
    tarlan::Account account{QUrl(QStringLiteral("https://tarlan.example/order")), QStringLiteral("p"),
                            QStringLiteral("s"), SecretBytes(QByteArrayView("secret"))};
    m_client = std::make_unique<tarlan::TarlanClient>(*m_transport, *m_clock, std::move(account));
    m_watch = std::make_unique<till::TarlanFiscalWatch>(*m_client, *m_clock);
    m_part = std::make_unique<FiscalPart>(m_speaker, nullptr);
    m_part->follow(m_watch.get());
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "opened");
  }
  void cleanup() { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

  void saysWhoMakesTheCheckWhereNobodyLooks_data() {
    QTest::addColumn<int>("maker");
    QTest::addColumn<QString>("words");
    QTest::newRow("Payme") << int(FiscalMaker::Payme)
                           << "Payme makes the fiscal check; it is in the customer's app.";
    QTest::newRow("own register") << int(FiscalMaker::OwnRegister)
                                  << "The fiscal check is made on the shop's own cash register.";
    QTest::newRow("Tarlan, not set up")
        << int(FiscalMaker::Tarlan)
        << "The fiscal check is not looked up: Tarlan is switched off or not set up in the settings.";
    QTest::newRow("unknown") << int(FiscalMaker::Unknown) << "";
  }
  void saysWhoMakesTheCheckWhereNobodyLooks() {
    QFETCH(int, maker);
    m_part->follow(nullptr);
    m_part->setMaker(static_cast<FiscalMaker>(maker), {});
    QTEST(words("fiscalWords"), "words");
    QCOMPARE(m_part->hasWords(), !words("fiscalWords").isEmpty());
    for (const char *name : {"fiscalNumber", "fiscalLink", "fiscalVerdict", "openFiscalCheckButton"})
      QVERIFY2(!shows(name), name);
  }

  void waitsAndThenShowsTheCheck() {
    m_part->setMaker(FiscalMaker::Tarlan, {});
    QCOMPARE(words("fiscalWords"), QStringLiteral("Paid. The fiscal check is still being made."));
    QVERIFY(m_part->isLookedFor());
    find(check("https://ofd.soliq.uz/epi?t=1"));
    QVERIFY(m_part->isFound());
    QVERIFY(!shows("fiscalWords"));
    QCOMPARE(words("fiscalNumber"), QStringLiteral("Fiscal check No. 123456789123"));
    QCOMPARE(m_part->findChild<QLineEdit *>()->text(), QStringLiteral("https://ofd.soliq.uz/epi?t=1"));
    m_part->findChild<QPushButton *>(QStringLiteral("openFiscalCheckButton"))->click();
    QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://ofd.soliq.uz/epi?t=1"))});
  }

  void opensNoStrangersLink() {
    find(check(R"(https://ofd.soliq.uz\\@evil.example/)"));
    QVERIFY(!shows("openFiscalCheckButton"));
    m_part->findChild<QPushButton *>(QStringLiteral("openFiscalCheckButton"))->click();
    QVERIFY(m_opened.isEmpty());
    QVERIFY2(!shows("copyFiscalLinkButton") && !shows("fiscalCode"),
             "no address at all: shown in letters alone");
    QVERIFY(shows("fiscalLink"));
  }

  void namesTheHostOfAStrangersLink() {
    find(check("https://evil.example/"));
    QVERIFY(!shows("openFiscalCheckButton"));
    QVERIFY(words("fiscalVerdict").contains(QStringLiteral("evil.example")));
    QVERIFY2(shows("fiscalCode"), "for the person who has read whose it is");
    m_part->findChild<QPushButton *>(QStringLiteral("copyFiscalLinkButton"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://evil.example/"));
  }

  void opensWhatTheShopListed() {
    fiscal::LinkHosts hosts;
    QVERIFY(hosts.add(QStringLiteral("checks.example")));
    m_part->setMaker(FiscalMaker::Tarlan, hosts);
    find(check("https://checks.example/1"));
    QVERIFY(shows("openFiscalCheckButton"));
  }

  void saysWhyNothingWillCome() {
    m_transport->willAnswer(
        400, R"({"status":false,"status_code":1014,"message":"Invalid signature","result":{}})");
    m_watch->start(QStringLiteral("T1-1"));
    QTRY_VERIFY(m_watch->hasEnded());
    QVERIFY(words("fiscalWords").startsWith(text::describe(m_watch->last()->error(), m_speaker)));
    QVERIFY(words("fiscalWords").contains(QStringLiteral("Invalid signature")));
  }

  void showsACheckOfPaymesIfThereIsOneAndPromisesNone() {
    m_part->setMaker(FiscalMaker::Payme, {});
    QCOMPARE(words("fiscalWords"),
             QStringLiteral("Payme makes the fiscal check; it is in the customer's app."));
    QVERIFY(!m_part->isLookedFor());
    find(check("https://ofd.soliq.uz/epi?t=1"));
    QVERIFY(m_part->isLookedFor());
    QVERIFY(shows("openFiscalCheckButton"));
    QVERIFY(!shows("fiscalWords"));
  }

  void outlivesTheWatch() {
    find(check(""));
    m_watch.reset();
    QVERIFY(!m_part->isFound());
    QVERIFY(!shows("fiscalNumber"));
  }
};

QTEST_MAIN(FiscalPartTest)
#include "fiscalparttest.moc"
