#include <rapidcheck.h>
#include <QTest>
#include <algorithm>
#include <cmath>

#include "tests/model/keptstories.h"
#include "tests/model/storygenerator.h"
#include "tests/model/world.h"

using namespace kassir::model;

/// One press, one receipt: nothing lost, nothing twice, whatever happens in whatever order.
class TillTest : public QObject {
  Q_OBJECT

 private:
  std::map<QString, int> m_seen;
  int m_played = 0;

  [[nodiscard]] QStringList play(const Story &story) {
    World world;
    const QStringList broken = world.play(story);
    for (const auto &[what, count] : world.seen()) ++m_seen[what];
    ++m_played;
    return broken;
  }
  [[nodiscard]] static int wanted() {
    const int asked = qEnvironmentVariableIntValue("KASSIR_MODEL_SEQUENCES");
    return asked > 0 ? asked : 2'000;
  }

 public:
  // A test function of Qt has five minutes, and this one has as many stories as somebody asks for.
  TillTest() { qputenv("QTEST_FUNCTION_TIMEOUT", "2000000000"); }

 private Q_SLOTS:
  void initTestCase() {
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
      qputenv("RC_PARAMS", "max_success=" + QByteArray::number(wanted()));
  }

  void keepsItsPromisesInStoriesThatBrokeThem_data() {
    QTest::addColumn<QString>("story");
    for (const KeptStory &kept : keptStories) QTest::newRow(kept.name) << QString::fromLatin1(kept.story);
  }
  void keepsItsPromisesInStoriesThatBrokeThem() {
    QFETCH(QString, story);
    const auto read = readStory(story);
    QVERIFY(read.has_value());
    QCOMPARE(told(*read), story);
    QCOMPARE(play(*read), QStringList());
  }

  void keepsItsPromisesWhateverHappens() {
    QVERIFY(rc::check("the promises hold", [this] {
      const Story story = *anyStory(50);
      const QStringList broken = play(story);
      if (!broken.isEmpty()) RC_FAIL((broken.join(u'\n') + u'\n' + told(story)).toStdString());
    }));
    assertThatItWasAboutSomething();
  }

  // The wall clock and its zone are for people: whatever they are, the same is done at the same time.
  void decidesNothingByTheWallClock() {
    int compared = 0;
    QVERIFY(rc::check("the same with any clock", [&compared] {
      // Each story is played twice, and a tenth of them is enough.
      if (++compared > wanted() / 10) return;
      const Story story = *anyStory(50);
      if (traceOf(story, World::Clocks::Right) != traceOf(story, World::Clocks::Near))
        RC_FAIL(told(story).toStdString());
    }));
  }

 private:
  [[nodiscard]] static QStringList traceOf(const Story &story, World::Clocks clocks) {
    World world(clocks);
    return world.play(story) + world.trace();
  }

  // A test whose stories are about nothing is none. What 20,000 of them came to, and five deviations less for
  // those that were played: one run in a million meets fewer by chance.
  void assertThatItWasAboutSomething() {
    for (const auto &[what, count] : m_seen) qInfo("%6d of %d: %s", count, m_played, qPrintable(what));
    const std::pair<const char *, int> expected[] = {
        {"unknown", 7'600},
        {"absent", 2'400},
        {"sent again", 340},
        {"several live receipts", 920},
        {"alarm duplicate", 1'120},
        {"alarm paid-after-give-up", 820},
        {"alarm something-else", 680},
        {"alarm paid-twice", 60},
        {"killed before the body", 1'030},
        {"killed after the body", 1'690},
        {"killed between an answer and its judgement", 180},
        {"kill", 12'300},
        {"reboot", 6'200},
        {"a sale without room", 3'260},
        {"an edit without room", 720},
        {"run late", 1'200},
        {"rejected", 1'210},
        {"override", 4'040},
        {"pay request", 1'130},
        {"cancelled", 3'660},
        {"paid", 4'670},
        {"void", 1'410},
        {"sweep", 8'410},
        {"jump", 10'060},
        {"zone", 6'280},
        {"second start", 3'500},
    };
    for (const auto &[what, count] : expected) {
      const double mean = count * (m_played / 20'000.0);
      const int least = std::max(1, static_cast<int>(mean - 5 * std::sqrt(mean)));
      QVERIFY2(m_seen[QString::fromLatin1(what)] >= least, what);
    }
    // So rare that kept stories see to them.
    for (const char *what : {"picked", "picked wrongly"})
      QVERIFY2(m_seen[QString::fromLatin1(what)] >= 1, what);
  }
};

QTEST_GUILESS_MAIN(TillTest)
#include "tilltest.moc"
