#include "app/window/payways.h"

#include <QBuffer>
#include <QCheckBox>
#include <QDirIterator>
#include <QMessageBox>
#include <QTest>

#include "core/till/journal/journalexport.h"
#include "core/till/journal/journalreading.h"
#include "tests/app/window/sellingtill.h"
#include "tests/support/widgettest.h"
#include "ui/text/journal.h"

using namespace kassir;
using namespace kassir::window;
using sale::SaleState;

namespace {

const QString code = QStringLiteral("50512345678901234567");

/// The sale page with its payment panel over a till that sells to stand-ins.
struct Screen {
  explicit Screen(test::SellingTill &till)
      : page(till.ticket(), speaker, [](const QString &) { return ui::Suggestions(); }),
        panel(new ui::PaymentPanel(speaker, till.clock)),
        complaints(page, speaker),
        ways({till.sales(), till.paying(), till.secrets, complaints, speaker}, page, *panel) {
    page.setPaymentPanel(panel);
    page.resize(1200, 700);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page)) qFatal("no window");
    follow(till);
  }
  void follow(test::SellingTill &till) {
    panel->follow(till.paying().checkout());
    page.showPayment(till.paying().checkout() != nullptr);
  }
  [[nodiscard]] QString words(const char *name) const {
    const auto *label = page.findChild<QLabel *>(QLatin1String(name));
    return label != nullptr && label->isVisible() ? label->text() : QString();
  }
  void press(const char *name) { page.findChild<QPushButton *>(QLatin1String(name))->click(); }
  void scan() const {
    QTest::keyClicks(page.focusWidget(), code);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
  }

  text::Speaker speaker{Language::English, text::Medium::Window};
  ui::SalePage page;
  ui::PaymentPanel *panel;
  Complaints complaints;
  PayWays ways;
};

}  // namespace

// Over real HTTPS to stand-ins: a code pays what waits on the screen and nothing else, an SMS goes out once,
// and after a kill the panel says what is not confirmed.
class PayWaysTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::SellingTill> m_till;
  std::unique_ptr<Screen> m_screen;

  void pay() {
    m_till->ringUp();
    QVERIFY(m_till->pay());
    QTRY_COMPARE(m_till->state(), SaleState::Accepted);
    m_screen->follow(*m_till);
  }
  void dieAndComeBack() {
    m_screen.reset();
    m_till->restart();
    QVERIFY(m_till->paying().show(m_till->keeper().orderId()));
    m_screen = std::make_unique<Screen>(*m_till);
  }
  [[nodiscard]] bool isKeptAnywhere(const QByteArray &secret) const {
    QDirIterator files(m_till->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret)) return true;
    }
    return false;
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_till = std::make_unique<test::SellingTill>();
    m_screen = std::make_unique<Screen>(*m_till);
  }
  void cleanup() {
    m_screen.reset();
    m_till.reset();
  }

  void paysByAScanWhereAPaymentWaits() {
    pay();
    m_screen->scan();
    QTRY_COMPARE(m_till->state(), SaleState::Paid);
    QVERIFY2(!isKeptAnywhere(code.toLatin1()), "it is worth money");
    QVERIFY(!isKeptAnywhere(code.toLatin1().first(8)));
  }

  // The journal keeps a reply as it came, with what Payme tells of the card; nobody is shown it.
  void showsNobodyTheCard() {
    pay();
    m_screen->scan();
    QTRY_COMPARE(m_till->state(), SaleState::Paid);
    const QString orderId = m_till->paying().checkout()->orderId();
    const auto attempts = m_till->journal().attempts.of(orderId);
    QVERIFY(attempts.value().back().reply.contains("860006"));
    const auto details = till::JournalReading(m_till->journal().database()).details(orderId);
    QVERIFY(details.value()->events.size() > 3);
    for (const till::JournalEvent &event : details.value()->events) {
      const auto *ended = std::get_if<till::CallEnded>(&event.what);
      QVERIFY(ended == nullptr || !ended->reply.contains(QStringLiteral("860006")));
    }
    QBuffer table;
    QVERIFY(table.open(QIODevice::WriteOnly));
    QVERIFY(
        till::exportJournal(m_till->journal().database(), table, {}, text::exportWords(m_screen->speaker)));
    QVERIFY(table.data().contains(orderId.toUtf8()));
    QVERIFY(!table.data().contains("8600"));
    QVERIFY(!table.data().contains("50512345"));
  }

  void takesACodeForNoItem() {
    m_screen->page.focusEntry();
    m_screen->scan();
    QVERIFY(m_till->ticket().isEmpty());
    QVERIFY(m_screen->page.findChild<QLineEdit *>(QStringLiteral("entry"))->text().isEmpty());
    QVERIFY(m_screen->words("toastText").startsWith(QStringLiteral("Press F12 first")));
    QVERIFY(m_screen->page.cursor().typed.isEmpty());
  }

  void asksPaymeAndSendsNoCodeAgainAfterAKill() {
    pay();
    QVERIFY(
        m_till->vendors
            ->addFault(
                {.name = QStringLiteral("hang"), .method = QStringLiteral("receipts.pay"), .execute = false})
            .hasValue());
    m_screen->scan();
    QTRY_VERIFY(m_till->paying().checkout()->payment().tries().value().code->hasLeft);
    dieAndComeBack();
    QCOMPARE(m_till->state(), SaleState::Accepted);
    QVERIFY2(m_screen->words("codeNews").contains(QStringLiteral("not confirmed")),
             qPrintable(m_screen->words("codeNews")));
  }

  void saysAfterAKillThatTheSmsIsNotConfirmed() {
    pay();
    QVERIFY(
        m_till->vendors->addFault({.name = QStringLiteral("hang"), .method = QStringLiteral("receipts.send")})
            .hasValue());
    m_screen->press("smsButton");
    m_screen->page.findChild<QLineEdit *>(QStringLiteral("phone"))->setText(QStringLiteral("90 123 45 67"));
    m_screen->page.findChild<QCheckBox *>(QStringLiteral("consent"))->click();
    m_screen->press("sendSmsButton");
    QTRY_VERIFY(m_till->paying().checkout()->payment().tries().value().link->hasLeft);
    dieAndComeBack();
    QVERIFY(m_screen->words("linkNews").startsWith(QStringLiteral("Not confirmed")));
    m_screen->press("smsButton");
    QVERIFY(m_screen->page.findChild<QMessageBox *>(QStringLiteral("question")) != nullptr);
    QVERIFY(!isKeptAnywhere("901234567"));
  }

  void usesNoCodeWhileAQuestionIsOpen() {
    pay();
    m_screen->press("cancelPaymentButton");
    auto *question = m_screen->page.findChild<QMessageBox *>(QStringLiteral("question"));
    QTRY_COMPARE(QApplication::activeModalWidget(), question);
    QTest::keyClicks(QApplication::focusWidget(), code);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(question->isVisible());
    QVERIFY(m_screen->words("toastText").contains(QStringLiteral("answer the question")));
    QVERIFY(!m_till->paying().checkout()->payment().isPaying());
  }

  // A scanner reads the code twice, and the first is being charged: whoever heard that nothing waits would
  // take cash as well.
  void saysThatACodeIsBeingUsedWhereASecondIsScanned() {
    pay();
    QVERIFY(
        m_till->vendors->addFault({.name = QStringLiteral("hang"), .method = QStringLiteral("receipts.pay")})
            .hasValue());
    m_screen->scan();
    QVERIFY(m_till->paying().checkout()->payment().isPaying());
    m_screen->scan();
    QVERIFY2(m_screen->words("toastText").contains(QStringLiteral("is being used already")),
             qPrintable(m_screen->words("toastText")));
  }

  // After the look: nothing else would say what became of the scan.
  void saysThatASecondCodeWasDropped_data() {
    QTest::addColumn<bool>("isOnScreen");
    QTest::addColumn<bool>("isPaidMeanwhile");
    QTest::addColumn<QString>("why");
    const QString cannot = QStringLiteral("the journal cannot be written");
    QTest::newRow("on the screen") << true << true << QStringLiteral("is paid already");
    QTest::newRow("with the next customer") << false << true << QStringLiteral("did not wait any more");
    QTest::newRow("on a full disk") << true << false << cannot;
    QTest::newRow("with the next customer, on a full disk") << false << false << cannot;
  }
  void saysThatASecondCodeWasDropped() {
    QFETCH(bool, isOnScreen);
    QFETCH(bool, isPaidMeanwhile);
    pay();
    const auto fault = [this](const char *name, const char *method, bool execute) {
      QVERIFY(
          m_till->vendors
              ->addFault({.name = QLatin1String(name), .method = QLatin1String(method), .execute = execute})
              .hasValue());
    };
    till::Checkout *sale = m_till->paying().checkout();
    fault("close", "receipts.pay", false);
    m_screen->scan();
    QTRY_VERIFY(!sale->payment().isPaying());
    if (isPaidMeanwhile) {
      QVERIFY(m_till->vendors->pay(sale->status().payment->id).hasValue());
      QTRY_VERIFY(m_till->vendors->receipts().front().state != 0);
    }
    m_screen->scan();
    QVERIFY(sale->payment().isPaying());
    if (!isPaidMeanwhile) QVERIFY(m_till->journal().database().run(QStringLiteral("PRAGMA query_only = 1")));
    if (!isOnScreen) {
      m_till->paying().end();
      m_screen->follow(*m_till);
    }
    const auto box = [this] {
      const auto *complaint = m_screen->page.findChild<QMessageBox *>(QStringLiteral("complaint"));
      return complaint != nullptr ? complaint->text() : QString();
    };
    const auto told = [&] { return isOnScreen ? m_screen->words("toastText") : box(); };
    QTRY_VERIFY2(told().contains(QStringLiteral("code was not used")), qPrintable(told()));
    QFETCH(QString, why);
    QVERIFY2(told().contains(why), qPrintable(told()));
    QCOMPARE(box().contains(QStringLiteral("for sale 1")), !isOnScreen);
  }

  void saysThatATypedCodeWasNotKept() {
    pay();
    m_screen->press("codeButton");
    m_screen->page.findChild<QLineEdit *>(QStringLiteral("customerCode"))->setText(code);
    QVERIFY(m_till->journal().database().run(QStringLiteral("PRAGMA query_only = 1")));
    m_screen->press("payByCodeButton");
    QVERIFY(m_screen->words("toastText").contains(QStringLiteral("the journal cannot be written")));
    QVERIFY(!m_till->paying().checkout()->payment().isPaying());
  }

  void paysByACodeScannedIntoItsDialog() {
    pay();
    m_screen->press("codeButton");
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), code);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_till->state(), SaleState::Paid);
    QTRY_VERIFY(m_screen->page.findChild<QDialog *>(QStringLiteral("codeDialog")) == nullptr);
  }
};

QTEST_MAIN(PayWaysTest)
#include "paywaystest.moc"
