#include "core/till/checkout/paymentcalls.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/payingtill.h"

using namespace kassir;
using sale::SaleState;
using till::CallOutcome;

Q_DECLARE_METATYPE(kassir::till::CallOutcome)

// A customer is sent one link, and pays by one code: neither goes out again by itself, and what nobody knows
// the end of is known to be so.
class PaymentCallsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::PayingTill> m_till;

  [[nodiscard]] till::PaymentCalls &calls() const { return m_till->checkout().payment(); }
  [[nodiscard]] till::PaymentTries tries() const { return calls().tries().value(); }
  [[nodiscard]] static paycom::PaymentCode code() {
    return std::move(*paycom::PaymentCode::parse(SecretBytes("50512345678901234567")));
  }
  [[nodiscard]] static paycom::PhoneNumber phone(QStringView digits = u"901304527") {
    return paycom::PhoneNumber::parse(digits).value();
  }
  void accept() {
    m_till->willCreate();
    m_till->send();
    QTRY_COMPARE(m_till->state(), SaleState::Accepted);
  }
  [[nodiscard]] static QByteArray result(const char *what) { return QByteArray("\"result\":") + what; }

 private Q_SLOTS:
  void init() {
    m_till = std::make_unique<test::PayingTill>();
    accept();
  }
  void cleanup() { m_till.reset(); }

  void knowsWhatCameOfALink() {
    QVERIFY(tries() == till::PaymentTries());
    m_till->willSay(result("{\"success\":true}"));
    QCOMPARE(calls().sendLink(phone(), "hash"), till::CallStart::Begun);
    QVERIFY(calls().isSendingLink());
    QCOMPARE(calls().sendLink(phone(), "hash"), till::CallStart::UnderWay);
    QTRY_VERIFY(!calls().isSendingLink());
    QCOMPARE(tries().link->ending, QStringLiteral("4527"));
    QCOMPARE(tries().link->outcome, CallOutcome::Accepted);
    QVERIFY(tries().linkGone == tries().link);
  }

  void takesADeniedLinkForRefused() {
    m_till->willSay(result("{\"success\":false}"));
    QCOMPARE(calls().sendLink(phone(), "hash"), till::CallStart::Begun);
    QTRY_VERIFY(!calls().isSendingLink());
    QCOMPARE(tries().link->outcome, CallOutcome::Refused);
    QVERIFY2(!tries().linkGone, "nobody need be asked about the next");
  }

  void doesNotTakeEveryErrorForARefusal_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<CallOutcome>("outcome");
    QTest::newRow("system error") << -32400 << CallOutcome::Unclear;
    QTest::newRow("no such receipt") << -31602 << CallOutcome::Refused;
  }
  void doesNotTakeEveryErrorForARefusal() {
    QFETCH(int, code);
    QFETCH(CallOutcome, outcome);
    m_till->willRefuse(code);
    QCOMPARE(calls().sendLink(phone(), "hash"), till::CallStart::Begun);
    QTRY_VERIFY(!calls().isSendingLink());
    QCOMPARE(tries().link->outcome, outcome);
    QCOMPARE(tries().linkGone.has_value(), outcome == CallOutcome::Unclear);
  }

  void knowsWhichErrorsProveThatACodePaidNothing_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isProof");
    QTest::newRow("the card was refused") << -31630 << true;
    QTest::newRow("the debit failed") << -31640 << false;
    QTest::newRow("system error") << -32400 << false;
  }
  void knowsWhichErrorsProveThatACodePaidNothing() {
    QFETCH(int, code);
    QVERIFY2(!calls().hasSurelyPaidNothing(), "nothing was tried");
    m_till->willRefuse(code);
    m_till->willBeIn(0);
    QCOMPARE(calls().payByCode(this->code()), till::CallStart::Begun);
    QTRY_VERIFY(!calls().isPaying());
    QTEST(calls().hasSurelyPaidNothing(), "isProof");
  }

  void remembersTheLinkThatMayHaveGoneOut() {
    m_till->willLoseTheAnswer();
    QCOMPARE(calls().sendLink(phone(u"901111111"), "hash"), till::CallStart::Begun);
    QTRY_VERIFY(!calls().isSendingLink());
    m_till->willNotBeReached();
    QCOMPARE(calls().sendLink(phone(u"902222222"), "hash"), till::CallStart::Begun);
    QTRY_VERIFY(!calls().isSendingLink());
    QCOMPARE(tries().link->ending, QStringLiteral("2222"));
    QCOMPARE(tries().link->outcome, CallOutcome::NotSent);
    QCOMPARE(tries().linkGone->ending, QStringLiteral("1111"));
    QCOMPARE(tries().linkGone->outcome, CallOutcome::Unclear);
  }

  void knowsAfterAKillWhatHasNoEnd() {
    m_till->willSayNothing();
    QCOMPARE(calls().payByCode(code()), till::CallStart::Begun);
    QTRY_COMPARE(m_till->heard("receipts.pay"), 1);
    QTRY_COMPARE(m_till->transport.waiting(), std::size_t{1});
    m_till->restart();
    QVERIFY(!calls().isPaying());
    QVERIFY(tries().code->hasLeft);
    QVERIFY(!tries().code->outcome);
    QVERIFY(tries().mayBePaidByCode);
    QCOMPARE(m_till->heard("receipts.pay"), 1);
  }

  void looksBeforeASecondCode_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("payments");
    QTest::addColumn<till::CallStart>("start");
    QTest::newRow("untouched") << 0 << 2 << till::CallStart::Begun;
    QTest::newRow("being paid") << 2 << 1 << till::CallStart::TakenMeanwhile;
    QTest::newRow("paid") << 4 << 1 << till::CallStart::TakenMeanwhile;
    QTest::newRow("being cancelled") << 21 << 1 << till::CallStart::NothingWaits;
    QTest::newRow("cancelled") << 50 << 1 << till::CallStart::NothingWaits;
  }
  void looksBeforeASecondCode() {
    QFETCH(int, state);
    m_till->willLoseTheAnswer();
    m_till->willBeIn(0);  // too early to tell
    QCOMPARE(calls().payByCode(code()), till::CallStart::Begun);
    QTRY_COMPARE(m_till->heard("receipts.check"), 1);
    QTRY_VERIFY(!calls().isPaying());
    QCOMPARE(tries().code->outcome, CallOutcome::Unclear);

    if (state == 4) {
      m_till->willBePaid();
    } else {
      m_till->willBeIn(state);
    }
    m_till->willRefuse(-31630);
    m_till->willBeIn(0);
    QSignalSpy dropped(&calls(), &till::PaymentCalls::codeDropped);
    QCOMPARE(calls().payByCode(code()), till::CallStart::Begun);
    QCOMPARE(calls().payByCode(code()), till::CallStart::UnderWay);
    QTRY_VERIFY(!calls().isPaying());
    QTEST(dropped.isEmpty() ? till::CallStart::Begun : dropped.front().front().value<till::CallStart>(),
          "start");
    QTEST(m_till->heard("receipts.pay"), "payments");
    QVERIFY(m_till->heard("receipts.check") >= 2);
  }

  // A slow bank is charging the customer: a cancel beside it would have to be given back.
  void cancelsNothingWhileACodeIsPaying() {
    m_till->willSayNothing();
    QCOMPARE(calls().payByCode(code()), till::CallStart::Begun);
    QTRY_COMPARE(m_till->transport.waiting(), std::size_t{1});
    m_till->willBeIn(0);
    QVERIFY(m_till->checkout().giveUp());
    QTRY_COMPARE(m_till->heard("receipts.check"), 1);
    QTRY_COMPARE(m_till->state(), SaleState::CancelWanted);
    QTRY_COMPARE(m_till->transport.waiting(), std::size_t{1});
    QCOMPARE(m_till->heard("receipts.cancel"), 0);
  }

  // The poll's look was asked for before the code, and knows nothing of it.
  void looksOnceMoreWhereALookWasUnderWay() {
    m_till->willSayNothing();  // the poll
    m_till->checkout().look();
    QTRY_COMPARE(m_till->transport.waiting(), std::size_t{1});
    m_till->willRefuse(-31630);
    QCOMPARE(calls().payByCode(code()), till::CallStart::Begun);
    QTRY_VERIFY(!calls().isPaying());
    QCOMPARE(m_till->heard("receipts.check"), 1);
    m_till->willBePaid();
    m_till->transport.answer(net::Reply{200, "{\"id\":2,\"result\":{\"state\":0}}", {}, {}});
    QTRY_COMPARE(m_till->state(), SaleState::Paid);
  }

  void usesNoSecondCodeIfNobodyCanLook() {
    m_till->willLoseTheAnswer();
    m_till->willBeIn(0);
    QCOMPARE(calls().payByCode(code()), till::CallStart::Begun);
    QTRY_COMPARE(m_till->heard("receipts.check"), 1);
    QTRY_VERIFY(!calls().isPaying());
    m_till->willNotBeReached();
    QCOMPARE(calls().payByCode(code()), till::CallStart::Begun);
    QTRY_VERIFY(!calls().isPaying());
    QCOMPARE(m_till->heard("receipts.pay"), 1);
    QVERIFY(calls().payFailure().has_value());
  }

  void looksForNothingBeforeTheFirst() {
    m_till->willNotBeReached();
    QCOMPARE(calls().payByCode(code()), till::CallStart::Begun);
    QTRY_VERIFY(!calls().isPaying());
    QVERIFY2(!tries().mayBePaidByCode, "what never left has paid nothing");
    QCOMPARE(tries().code->outcome, CallOutcome::NotSent);
  }
};

QTEST_GUILESS_MAIN(PaymentCallsTest)
#include "paymentcallstest.moc"
