#include <QElapsedTimer>
#include <QTest>

#include "tests/app/cli/connectedtill.h"
#include "tests/app/cli/salefiles.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

// What can be done with a sale of the journal, and what is refused as it stands.
class OneSaleTest : public QObject {
  Q_OBJECT

  static inline const QByteArray code = "50512345678901234567";
  static inline const QString phone = u"901112233"_s;

  ConnectedTill m_till;

  [[nodiscard]] CliResult run(const QStringList &words, const QByteArray &input = {}) {
    return m_till.folder().run(QStringList{u"sale"_s} + words, input);
  }
  void sell() {
    QCOMPARE(run({u"send"_s, m_till.folder().file(saleOf("A-1"))}).exitCode, 0);
    QCOMPARE(m_till.receipts().size(), 1u);
  }
  void loseTheAnswer() {
    QVERIFY(m_till.vendors().addFault({.name = u"close"_s, .method = u"receipts.create"_s, .execute = true}));
    QCOMPARE(run({u"send"_s, m_till.folder().file(saleOf("A-1"))}).exitCode, 5);
  }
  [[nodiscard]] QString state() { return run({u"show"_s, u"A-1"_s}).text(u"state"_s); }
  [[nodiscard]] auto asked(const QString &method) const { return m_till.methods().count(method); }
  void payIt() {
    QVERIFY(m_till.vendors().pay(m_till.receipts().front().id));
    QTRY_COMPARE(m_till.receipts().front().state, 4);
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_till.start());
    m_till.folder().remember(code);
    m_till.folder().remember(phone.toLatin1());
  }
  void init() { m_till.begin(); }
  void cleanup() { QVERIFY(!m_till.methods().contains(u"receipts.get_all"_s)); }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

  void knowsNoSuchSale_data() {
    QTest::addColumn<QStringList>("words");
    for (const QString &command : {u"cancel"_s, u"pay"_s, u"resend"_s, u"void"_s, u"reconcile"_s, u"show"_s})
      QTest::newRow(qPrintable(command)) << QStringList{command, u"A-1"_s};
    QTest::newRow("sms") << QStringList{u"sms"_s, u"A-1"_s, phone};
  }
  void knowsNoSuchSale() {
    QFETCH(QStringList, words);
    const CliResult result = run(words, code);
    QCOMPARE(result.exitCode, 6);
    QCOMPARE(result.text(u"error.code"_s), u"not-found"_s);
    // The till's window shows a number of the day, and a person may well come with that.
    QVERIFY(result.text(u"error.text"_s).contains(u"kassir-cli sale list"_s));
    QCOMPARE(m_till.connections(), 0u);
  }

  void cancelsWhatNobodyHasBegunToPay() {
    sell();
    const CliResult result = run({u"cancel"_s, u"A-1"_s, u"--reason"_s, u"the customer left"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.names(), (QStringList{u"order_id"_s, u"outcome"_s, u"state"_s, u"receipt_id"_s,
                                          u"error"_s, u"alarm"_s, u"duplicates"_s}));
    QCOMPARE(result.text(u"outcome"_s), u"cancelled"_s);
    QCOMPARE(result.text(u"state"_s), u"cancelled"_s);
    QCOMPARE(asked(u"receipts.check"_s), 1);  // first of all
    QCOMPARE(asked(u"receipts.cancel"_s), 1);
    QCOMPARE(m_till.receipts().front().state, 50);
    QVERIFY(m_till.folder().say({u"sale"_s, u"show"_s, u"A-1"_s}).out.contains("the customer left"));
    QCOMPARE(run({u"cancel"_s, u"A-1"_s}).exitCode, 0);  // it is
    QCOMPARE(asked(u"receipts.cancel"_s), 1);
  }

  void neverCancelsWhatIsPaid() {
    sell();
    payIt();
    const CliResult result = run({u"cancel"_s, u"A-1"_s});
    QCOMPARE(result.exitCode, 10);
    QCOMPARE(result.text(u"state"_s), u"paid"_s);
    QCOMPARE(asked(u"receipts.cancel"_s), 0);
    QCOMPARE(run({u"cancel"_s, u"A-1"_s}).exitCode, 10);
  }

  void doesNotSayThatItIsCancelledBeforeItIs() {
    sell();
    QVERIFY(m_till.vendors().addFault({.name = u"close"_s, .method = u"receipts.check"_s}));
    QCOMPARE(run({u"cancel"_s, u"A-1"_s}).exitCode, 5);
    QCOMPARE(state(), u"cancel-wanted"_s);
    QVERIFY(
        m_till.vendors().addFault({.name = u"close"_s, .method = u"receipts.cancel"_s, .execute = false}));
    QCOMPARE(run({u"cancel"_s, u"A-1"_s}).exitCode, 5);
    QCOMPARE(state(), u"cancelling"_s);
    QCOMPARE(asked(u"receipts.cancel"_s), 1);  // never replayed
    QCOMPARE(run({u"cancel"_s, u"A-1"_s}).exitCode, 0);
    QCOMPARE(state(), u"cancelled"_s);
  }

  void remembersThatALostOneIsToBeCancelled() {
    loseTheAnswer();
    const CliResult result = run({u"cancel"_s, u"A-1"_s});
    QCOMPARE(result.exitCode, 5);
    QCOMPARE(result.text(u"state"_s), u"cancel-wanted"_s);
    QCOMPARE(run({u"cancel"_s, u"A-1"_s}).exitCode, 5);
    QCOMPARE(m_till.methods(), QStringList{u"receipts.create"_s});
  }

  void textsALinkOnceUnlessAskedAgain() {
    sell();
    QCOMPARE(run({u"sms"_s, u"A-1"_s, u"12"_s}).exitCode, 2);
    QCOMPARE(run({u"sms"_s, u"A-1"_s, u"+77011112233"_s}).exitCode, 2);
    QCOMPARE(asked(u"receipts.send"_s), 0);
    QCOMPARE(run({u"sms"_s, u"A-1"_s, phone}).exitCode, 0);
    QCOMPARE(asked(u"receipts.send"_s), 1);
    QVERIFY(m_till.requests().back().request.body.contains("998" + phone.toLatin1()));
    QCOMPARE(run({u"sms"_s, u"A-1"_s, phone}).exitCode, 10);
    QCOMPARE(asked(u"receipts.send"_s), 1);
    QCOMPARE(run({u"sms"_s, u"A-1"_s, phone, u"--again"_s}).exitCode, 0);
    QCOMPARE(asked(u"receipts.send"_s), 2);
    QCOMPARE(run({u"cancel"_s, u"A-1"_s}).exitCode, 0);
    QCOMPARE(run({u"sms"_s, u"A-1"_s, phone, u"--again"_s}).exitCode, 10);
  }

  void tellsThatALinkMayHaveGoneOut() {
    sell();
    QVERIFY(m_till.vendors().addFault({.name = u"close"_s, .method = u"receipts.send"_s}));
    QCOMPARE(run({u"sms"_s, u"A-1"_s, phone}).exitCode, 5);
    QCOMPARE(run({u"sms"_s, u"A-1"_s, phone}).exitCode, 10);
  }

  void asksAfterAnErrorThatProvesNothing_data() {
    QTest::addColumn<qint64>("number");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("next");
    QTest::newRow("system error") << qint64{-32400} << 5 << 10;
    QTest::newRow("no such receipt") << qint64{-31602} << 3 << 0;
  }
  void asksAfterAnErrorThatProvesNothing() {
    QFETCH(qint64, number);
    sell();
    QVERIFY(m_till.vendors().addFault(
        {.name = u"error"_s, .method = u"receipts.send"_s, .execute = true, .code = number}));
    QTEST(run({u"sms"_s, u"A-1"_s, phone}).exitCode, "exitCode");
    QTEST(run({u"sms"_s, u"A-1"_s, phone}).exitCode, "next");
  }

  void paysByTheCustomersCode() {
    sell();
    QCOMPARE(run({u"pay"_s, u"A-1"_s}, "123\n").exitCode, 2);
    QCOMPARE(asked(u"receipts.pay"_s), 0);
    const CliResult result = run({u"pay"_s, u"A-1"_s}, code + '\n');
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.text(u"outcome"_s), u"paid"_s);
    QVERIFY(asked(u"receipts.check"_s) >= 1);  // after any answer
    QCOMPARE(run({u"pay"_s, u"A-1"_s}, code + '\n').exitCode, 0);
    QCOMPARE(asked(u"receipts.pay"_s), 1);
  }

  // The customer's bank is asked in between: as long as nobody has answered, nobody can say that nothing is
  // paid.
  void isPatientFromTheAnswerToTheCodeOn() {
    sell();
    QVERIFY(m_till.vendors().addFault(
        {.name = u"slow"_s, .method = u"receipts.pay"_s, .wait = std::chrono::milliseconds(1'500)}));
    const CliResult result = run({u"pay"_s, u"A-1"_s, u"--wait-paid"_s, u"1"_s}, code + '\n');
    QCOMPARE(result.text(u"outcome"_s), u"paid"_s);
    QCOMPARE(result.exitCode, 0);
  }

  void looksAfterAnAnswerThatWasLost() {
    sell();
    QVERIFY(m_till.vendors().addFault({.name = u"close"_s, .method = u"receipts.pay"_s, .execute = true}));
    const CliResult result = run({u"pay"_s, u"A-1"_s}, code + '\n');
    QVERIFY(asked(u"receipts.check"_s) >= 1);
    QCOMPARE(asked(u"receipts.pay"_s), 1);
    QVERIFY(result.exitCode == 0 || result.exitCode == 5);
  }

  // What the look before a second code tells is all that comes.
  void waitsForNothingWhereTheSecondCodeIsNotUsed_data() {
    QTest::addColumn<bool>("isPaid");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("paid meanwhile") << true << 0;
    QTest::newRow("nobody could look") << false << 5;
  }
  void waitsForNothingWhereTheSecondCodeIsNotUsed() {
    QFETCH(bool, isPaid);
    sell();
    QVERIFY(m_till.vendors().addFault({.name = u"close"_s, .method = u"receipts.pay"_s, .execute = false}));
    QCOMPARE(run({u"pay"_s, u"A-1"_s}, code + '\n').exitCode, 5);
    if (isPaid) payIt();
    if (!isPaid) QVERIFY(m_till.vendors().addFault({.name = u"close"_s, .method = u"receipts.check"_s}));
    QElapsedTimer timer;
    timer.start();
    QTEST(run({u"pay"_s, u"A-1"_s}, code + '\n').exitCode, "exitCode");
    QVERIFY2(timer.elapsed() < 20'000, "it waits for the customer half a minute");
    QCOMPARE(asked(u"receipts.pay"_s), 1);
  }

  // Only what is known to come before any debit says that there was none.
  void tellsARefusedPaymentFromOneThatIsNotConfirmed_data() {
    QTest::addColumn<qint64>("number");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("the card was refused") << qint64{-31630} << 3 << u"refused"_s;
    QTest::newRow("the debit failed") << qint64{-31640} << 5 << u"unknown"_s;
    QTest::newRow("system error") << qint64{-32400} << 5 << u"unknown"_s;
  }
  void tellsARefusedPaymentFromOneThatIsNotConfirmed() {
    QFETCH(qint64, number);
    sell();
    QVERIFY(m_till.vendors().addFault(
        {.name = u"error"_s, .method = u"receipts.pay"_s, .execute = false, .code = number}));
    const CliResult result = run({u"pay"_s, u"A-1"_s}, code + '\n');
    QTEST(result.exitCode, "exitCode");
    QTEST(result.text(u"outcome"_s), "outcome");
    QCOMPARE(result.at(u"error.code"_s), QByteArray::number(number));
    QVERIFY(!result.text(u"error.text"_s).contains(u"No money"_s));
    QCOMPARE(state(), u"accepted"_s);
  }

  // Of what a server says, too; the journal is searched in the end.
  void repeatsNoCodeAndNoTelephone() {
    sell();
    const auto echo = [this](const QString &method, const QString &secret) {
      return m_till.vendors().addFault(
          {.name = u"error"_s,
           .method = method,
           .execute = false,
           .code = -31630,
           .message = json::Value(u"refused: "_s + secret),
           .data = json::Value::object({{u"params"_s, json::Value(u"token="_s + secret)}})});
    };
    QVERIFY(echo(u"receipts.pay"_s, QString::fromLatin1(code)));
    const CliResult paid = run({u"pay"_s, u"A-1"_s}, code + '\n');
    QCOMPARE(paid.text(u"error.server"_s), u"refused: <token>"_s);
    QVERIFY(echo(u"receipts.send"_s, u"998"_s + phone));
    const CliResult sent = run({u"sms"_s, u"A-1"_s, phone});
    QCOMPARE(sent.text(u"error.server"_s), u"refused: <phone>"_s);
    for (const CliResult &result : {paid, sent, m_till.folder().say({u"sale"_s, u"show"_s, u"A-1"_s})}) {
      QVERIFY(!(result.out + result.err).contains(code));
      QVERIFY(!(result.out + result.err).contains(phone.toLatin1()));
    }
    QCOMPARE(m_till.folder().leaks(), QStringList());
  }

  void resendsAndVoidsOnlyWhatIsNowhere() {
    sell();
    for (const QString &command : {u"resend"_s, u"void"_s}) {
      const CliResult result = run({command, u"A-1"_s});
      QCOMPARE(result.exitCode, 10);
      QCOMPARE(result.text(u"outcome"_s), u"not-possible"_s);
    }
    QCOMPARE(state(), u"accepted"_s);
    m_till.begin();
    loseTheAnswer();
    for (const QString &command : {u"resend"_s, u"void"_s}) QCOMPARE(run({command, u"A-1"_s}).exitCode, 10);
    QCOMPARE(state(), u"unknown"_s);
    QCOMPARE(m_till.creations(), 1u);
  }
};

QTEST_GUILESS_MAIN(OneSaleTest)
#include "onesaletest.moc"
