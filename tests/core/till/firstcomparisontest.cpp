#include <QTest>

#include "core/json/parse.h"
#include "core/till/reconcile/duesweep.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/temporaryjournal.h"

using namespace kassir;
using namespace kassir::till;

/// A till whose lists could not be read from its first sale on, and that was closed for days then: nothing of
/// it was ever compared.
class FirstComparisonTest : public QObject {
  Q_OBJECT

  test::FakeTransport m_network;
  test::FakeClock m_clock;
  test::TemporaryJournal m_journal;
  paycom::PaycomClient m_client{
      m_network,
      paycom::Kassa{QUrl(test::TemporaryJournal::peer().endpoint), QStringLiteral("id"), SecretBytes()}, 1};
  int m_answers = 0;

  [[nodiscard]] bool isSweptWhole() {
    std::optional<bool> isWhole;
    DueSweep sweep(
        {m_client, m_clock, *m_journal, test::TemporaryJournal::peer(), QStringLiteral("order_id")},
        settings::Settings().shop);
    sweep.begin(
        DueSweep::Part(this, [&](const SweepFindings &) { sweep.settle(); }),
        DueSweep::End(this, [&](const Result<void, SweepFailure> &end) { isWhole = end.hasValue(); }));
    return QTest::qWaitFor([&] { return isWhole.has_value(); }) && *isWhole;
  }
  void willList(int lists) {
    for (int i = 0; i < lists; ++i)
      m_network.willAnswer(200, "{\"id\":" + QByteArray::number(++m_answers) + ",\"result\":[]}");
  }
  // The earliest time that any list since that one was asked for.
  [[nodiscard]] QDateTime earliest(std::size_t first) const {
    qint64 earliest = std::numeric_limits<qint64>::max();
    for (std::size_t i = first; i < m_network.heard().size(); ++i) {
      const auto body = json::parse(m_network.heard()[i].body);
      earliest = std::min(earliest, *body.value().find(u"params")->find(u"from")->integer());
    }
    return QDateTime::fromMSecsSinceEpoch(earliest);
  }

 private Q_SLOTS:
  void reachesBackToTheFirstSale() {
    const QDateTime sold = m_clock.now();
    static_cast<void>(m_journal.freeze(QStringLiteral("T1-1"), 1000, m_clock.moment()));
    ++m_answers;
    m_network.willFail(net::Failure::Code::ConnectionLost, net::Delivery::MaybeSent);
    QVERIFY(!isSweptWhole());
    m_clock.setNow(sold.addDays(5));
    const std::size_t before = m_network.heard().size();
    willList(4);
    QVERIFY(isSweptWhole());
    QVERIFY2(earliest(before) < sold, qPrintable(earliest(before).toString(Qt::ISODate)));
    // Once it was compared whole it is over.
    const std::size_t after = m_network.heard().size();
    willList(1);
    QVERIFY(isSweptWhole());
    QCOMPARE(m_network.heard().size(), after + 1);
  }
};

QTEST_GUILESS_MAIN(FirstComparisonTest)
#include "firstcomparisontest.moc"
