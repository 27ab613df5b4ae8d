#include <QTest>
#include <QTimeZone>

#include "tests/model/folder.h"
#include "tests/model/goods.h"
#include "tests/model/modelpeer.h"
#include "tests/model/modeltill.h"

using namespace kassir;
using namespace kassir::model;
using namespace std::chrono_literals;
using State = sale::SaleState;

namespace {

const QDateTime afternoon({2024, 1, 31}, {15, 45}, Qt::UTC);

/// What somebody does to the clock, and whether the till is started anew while it is wrong.
struct Jump {
  const char *name;
  std::function<QDateTime(const QDateTime &)> to;
};
enum class Start { None, Program, Computer };

const std::vector<Jump> jumps{
    {"an hour on", [](const QDateTime &now) { return now.addSecs(3'600); }},
    {"an hour back", [](const QDateTime &now) { return now.addSecs(-3'600); }},
    {"a day on", [](const QDateTime &now) { return now.addDays(1); }},
    {"a day back", [](const QDateTime &now) { return now.addDays(-1); }},
    {"1970",
     [](const QDateTime &) {
       return QDateTime({1970, 1, 1}, {0, 0, 1}, Qt::UTC);
     }},
    {"2038",
     [](const QDateTime &) {
       return QDateTime({2038, 1, 19}, {3, 14, 8}, Qt::UTC);
     }},
    {"another zone", [](const QDateTime &now) { return now.toTimeZone(QTimeZone("Pacific/Kiritimati")); }},
};

}  // namespace

Q_DECLARE_METATYPE(Start)

/// Clocks are set, zones change, and the till goes on as if nothing had happened: only what people read is
/// another.
class ClockTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::FakeClock> m_clock;
  std::unique_ptr<ModelPeer> m_peer;
  settings::Settings m_settings;
  std::unique_ptr<ModelTill> m_till;
  QString m_orderId;

  void begin() {
    m_till = std::make_unique<ModelTill>(
        ModelTill::Parts{tillFolder(), *m_peer, *m_clock, [](quint32) { return 0; }, m_settings, 1,
                         [](store::Journal &, const till::Ticket &, const till::TicketKeeper &) {}});
  }
  void kill() {
    m_peer->clientDied();
    m_till.reset();
    tidyUp();
  }
  void startAnew(Start start) {
    if (start == Start::None) return;
    kill();
    if (start == Start::Computer) {
      const auto before = m_clock->steady();
      m_clock->restart();
      m_peer->clockRestarted(before);
    }
    begin();
  }
  void jump() {
    QFETCH(int, jump);
    m_clock->setNow(jumps[static_cast<std::size_t>(jump)].to(m_clock->now()));
    if (jump + 1 == std::ssize(jumps)) m_settings.shop.zone = QStringLiteral("Pacific/Kiritimati");
  }
  void sell() {
    QVERIFY(m_till->ticket().edit(sale::edit::InsertLines{0, {lineOf(1, 1)}}));
    QVERIFY(m_till->sell([this](const store::FrozenSale &sale) { m_orderId = sale.orderId; }));
  }
  [[nodiscard]] store::SaleRecord kept() const {
    return m_till->journal().sales.find(m_orderId, m_clock->moment()).value().value();
  }
  [[nodiscard]] State state() const { return kept().status.state; }

  static void everyJump() {
    QTest::addColumn<int>("jump");
    for (int i = 0; i < std::ssize(jumps); ++i) QTest::newRow(jumps[static_cast<std::size_t>(i)].name) << i;
  }
  static void everyJumpAndStart() {
    QTest::addColumn<int>("jump");
    QTest::addColumn<Start>("start");
    for (int i = 0; i < std::ssize(jumps); ++i) {
      const char *name = jumps[static_cast<std::size_t>(i)].name;
      QTest::addRow("%s", name) << i << Start::None;
      QTest::addRow("%s, and the program", name) << i << Start::Program;
      QTest::addRow("%s, and the computer", name) << i << Start::Computer;
    }
  }

 private Q_SLOTS:
  void init() {
    emptyFolder();
    m_clock = std::make_unique<test::FakeClock>(afternoon);
    m_peer = std::make_unique<ModelPeer>(*m_clock);
    m_peer->habits.hasStranger = true;
    m_settings = {};
    m_settings.shop.zone = QStringLiteral("Asia/Tashkent");
    begin();
  }
  void cleanup() { kill(); }

  void sendsOnceThoughTheClockJumpsMeanwhile_data() { everyJumpAndStart(); }
  void sendsOnceThoughTheClockJumpsMeanwhile() {
    QFETCH(Start, start);
    m_peer->willDo(Fault::SlowAnswer, true);
    sell();
    m_clock->advance(1s);
    QCOMPARE(state(), State::Sending);
    jump();
    startAnew(start);
    m_clock->advance(60s);
    QCOMPARE(state(), State::Accepted);
    QCOMPARE(m_peer->creates().size(), std::size_t{1});
    QCOMPARE(kept().frozen.orderId, m_peer->receipts().front().orderId);
  }

  void countsTwoMinutesWhateverTheClockSays_data() { everyJumpAndStart(); }
  void countsTwoMinutesWhateverTheClockSays() {
    QFETCH(Start, start);
    m_peer->willDo(Fault::LostBefore, true);
    sell();
    m_clock->advance(10s);
    QVERIFY(kept().status.emptyScans > 0);
    jump();
    startAnew(start);
    // What left before the computer was started counts from there.
    const auto rest = start == Start::Computer ? 120s : 110s;
    m_clock->advance(rest - 1ms);
    QCOMPARE(state(), State::Unknown);
    QVERIFY(kept().status.emptyScans >= 2);
    m_clock->advance(62s);
    QCOMPARE(state(), State::Absent);
  }

  void findsWhatWasMadeWhateverTheClockSays_data() { everyJumpAndStart(); }
  void findsWhatWasMadeWhateverTheClockSays() {
    QFETCH(Start, start);
    jump();
    m_peer->habits.listLag = 100s;
    m_peer->willDo(Fault::LostAfter, true);
    sell();
    m_clock->advance(10s);
    startAnew(start);
    QCOMPARE(state(), State::Unknown);
    m_clock->setNow(afternoon);
    m_clock->advance(150s);
    QCOMPARE(state(), State::Accepted);
    QCOMPARE(m_peer->creates().size(), std::size_t{1});
  }

  void triesAgainAfterTheSamePauses_data() { everyJump(); }
  void triesAgainAfterTheSamePauses() {
    for (int i = 0; i < 3; ++i) m_peer->willDo(Fault::Unreachable, true);
    sell();
    m_clock->advance(0ms);
    QCOMPARE(kept().status.attempts, 1);
    for (const auto pause : {2s, 4s, 8s}) {
      jump();
      const int before = kept().status.attempts;
      m_clock->advance(pause - 1ms);
      QCOMPARE(kept().status.attempts, before);
      m_clock->advance(1ms);
      QCOMPARE(kept().status.attempts, before + 1);
    }
    QCOMPARE(state(), State::Accepted);
  }

  void sendsNothingByItselfAfterAStart_data() { everyJumpAndStart(); }
  void sendsNothingByItselfAfterAStart() {
    QFETCH(Start, start);
    for (int i = 0; i < 40; ++i) m_peer->willDo(Fault::Unreachable, true);
    sell();
    m_clock->advance(3s);
    jump();
    startAnew(start);
    m_clock->advance(11min);
    QCOMPARE(state(), State::Queued);
    m_peer->recover();
    m_clock->advance(1h);
    // Ten minutes are ten minutes, and after a start nothing leaves but by a person.
    QCOMPARE(m_peer->creates().size(), std::size_t{0});
    m_till->show(m_orderId)->send(till::Checkout::Unsent::TryAgain);
    m_clock->advance(0ms);
    QCOMPARE(state(), State::Accepted);
    QCOMPARE(m_peer->receipts().front().orderId, m_orderId);
  }

  void looksAtAPaymentAsSoon_data() { everyJumpAndStart(); }
  void looksAtAPaymentAsSoon() {
    QFETCH(Start, start);
    sell();
    m_clock->advance(1s);
    QCOMPARE(state(), State::Accepted);
    jump();
    startAnew(start);
    m_peer->receipts().front().state = 4;
    m_clock->advance(6s);
    QCOMPARE(state(), State::Paid);
    QCOMPARE(kept().paid->toMSecsSinceEpoch() / 10'000, m_clock->now().toMSecsSinceEpoch() / 10'000);
  }

  // Which day it is says the shop's zone, and its hour at which days begin; the order id keeps it.
  void belongsToTheDayOfTheShop_data() {
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("dayBegins");
    QTest::addColumn<QString>("day");
    const QString tashkent = QStringLiteral("Asia/Tashkent");
    const QDateTime midnight({2024, 1, 31}, {19, 0}, Qt::UTC);
    QTest::newRow("a moment before midnight") << midnight.addMSecs(-1) << tashkent << 0 << "20240131";
    QTest::newRow("midnight") << midnight << tashkent << 0 << "20240201";
    QTest::newRow("midnight, told in another zone")
        << midnight.toTimeZone(QTimeZone("America/New_York")) << tashkent << 0 << "20240201";
    QTest::newRow("midnight, a shop of the night") << midnight << tashkent << 4 << "20240131";
    QTest::newRow("four") << midnight.addSecs(4 * 3'600) << tashkent << 4 << "20240201";
    QTest::newRow("midnight, a shop elsewhere")
        << midnight << QStringLiteral("America/New_York") << 0 << "20240131";
    QTest::newRow("1970") << QDateTime({1970, 1, 1}, {0, 0}, Qt::UTC) << tashkent << 0 << "19700101";
    QTest::newRow("before 1970") << QDateTime({1970, 1, 1}, {0, 0}, Qt::UTC)
                                 << QStringLiteral("America/New_York") << 0 << "19691231";
    QTest::newRow("2038") << QDateTime({2038, 1, 19}, {3, 14, 8}, Qt::UTC) << tashkent << 0 << "20380119";
  }
  void belongsToTheDayOfTheShop() {
    QFETCH(QDateTime, now);
    QFETCH(QString, zone);
    QFETCH(int, dayBegins);
    QFETCH(QString, day);
    m_clock->setNow(now);
    m_settings.shop.zone = zone;
    m_settings.shop.dayBegins = std::chrono::hours(dayBegins);
    sell();
    QCOMPARE(m_orderId, QStringLiteral("T1-%1-1-AAAA").arg(day));
    QCOMPARE(kept().frozen.day.toString(QStringLiteral("yyyyMMdd")), day);
    // Neither a later day nor a start gives it another one.
    m_clock->setNow(now.addDays(1));
    startAnew(Start::Program);
    QCOMPARE(kept().frozen.day.toString(QStringLiteral("yyyyMMdd")), day);
    QCOMPARE(kept().frozen.created, now);
  }

  void countsOnInADayThatComesTwice_data() { everyJump(); }
  void countsOnInADayThatComesTwice() {
    QStringList inOrder;
    const auto sellOne = [&] {
      sell();
      inOrder << m_orderId;
      m_clock->advance(1s);
      m_till->beginNext();
    };
    sellOne();
    const QDateTime before = m_clock->now();
    jump();
    sellOne();
    m_clock->setNow(before);
    m_settings.shop.zone = QStringLiteral("Asia/Tashkent");
    startAnew(Start::Program);
    sellOne();
    QVERIFY(m_orderId.startsWith(u"T1-20240131-"));
    QVERIFY(kept().number >= 2);
    QCOMPARE(QSet<QString>(inOrder.begin(), inOrder.end()).size(), 3);
    QStringList kept;
    const auto all = m_till->journal().sales.ofDays(QDate(1900, 1, 1), QDate(2200, 1, 1), m_clock->moment());
    for (const store::SaleRecord &record : all.value()) kept << record.frozen.orderId;
    QCOMPARE(kept, inOrder);
  }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clocktest.moc"
