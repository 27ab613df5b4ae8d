#include <QTest>

#include "core/till/fiscal/paymefiscalwatch.h"
#include "tests/support/payingtill.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;

class PaymeFiscalWatchTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::PayingTill> m_till;
  std::unique_ptr<PaymeFiscalWatch> m_watch;
  int m_looks = 0;

  void willShow(const QByteArray &more) {
    m_till->willSay("\"result\":{\"receipt\":" + test::PayingTill::receipt(4, 1000, more) + '}');
  }

 private Q_SLOTS:
  void init() {
    m_looks = 0;
    m_till = std::make_unique<test::PayingTill>();
    m_watch = std::make_unique<PaymeFiscalWatch>(m_till->client, m_till->clock);
    connect(m_watch.get(), &FiscalWatch::changed, this, [this] { ++m_looks; });
    m_watch->start(QString::fromLatin1(test::PayingTill::paymentId));
  }
  void cleanup() {
    m_watch.reset();
    m_till.reset();
  }

  void readsTheCheckThatPaymeShows() {
    willShow(
        ",\"fiscal_data\":{\"receipt_id\":1,\"fiscal_sign\":\"800031554082\",\"qr_code_url\":\"https://"
        "ofd.soliq.uz/epi?t=1\"}");
    m_till->clock.advance(4999ms);
    QCOMPARE(m_till->heard("receipts.get"), 0);
    m_till->clock.advance(1ms);
    QTRY_COMPARE(m_looks, 1);
    QVERIFY(m_watch->hasEnded());
    QCOMPARE(m_watch->check()->number->text(), QStringLiteral("800031554082"));
    QCOMPARE(m_watch->check()->link, QStringLiteral("https://ofd.soliq.uz/epi?t=1"));
    m_till->clock.advance(1h);
    QCOMPARE(m_till->heard("receipts.get"), 1);
  }

  void looksTwiceAndThenLeavesIt() {
    willShow({});
    m_till->clock.advance(5s);
    QTRY_COMPARE(m_looks, 1);
    QVERIFY(!m_watch->hasEnded());
    m_till->clock.advance(54'999ms);
    QCOMPARE(m_till->heard("receipts.get"), 1);
    willShow({});
    m_till->clock.advance(1ms);
    QTRY_COMPARE(m_looks, 2);
    QVERIFY(m_watch->hasEnded());
    QVERIFY(!m_watch->check());
    QVERIFY(!m_watch->failure());
    m_till->clock.advance(1h);
    QCOMPARE(m_till->heard("receipts.get"), 2);
  }

  void looksAgainAfterALostAnswer() {
    m_till->willLoseTheAnswer();
    m_till->clock.advance(5s);
    QTRY_COMPARE(m_looks, 1);
    QVERIFY(!m_watch->hasEnded());
    willShow(",\"fiscal_data\":{\"fiscal_sign\":\"800031554082\"}");
    m_till->clock.advance(55s);
    QTRY_COMPARE(m_looks, 2);
    QCOMPARE(m_watch->check()->number->text(), QStringLiteral("800031554082"));
  }
};

QTEST_GUILESS_MAIN(PaymeFiscalWatchTest)
#include "paymefiscalwatchtest.moc"
