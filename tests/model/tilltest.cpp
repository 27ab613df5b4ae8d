#include <rapidcheck.h>
#include <QTest>

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

  // A test whose stories are about nothing is none: of 2,000, so many must have come to this.
  void assertThatItWasAboutSomething() {
    for (const auto &[what, count] : m_seen) qInfo("%6d of %d: %s", count, m_played, qPrintable(what));
    const std::pair<const char *, int> least[] = {
        {"unknown", 400},
        {"absent", 150},
        {"sent again", 25},
        {"several live receipts", 60},
        {"alarm duplicate", 60},
        {"alarm paid-after-give-up", 40},
        {"alarm something-else", 30},
        {"alarm paid-twice", 1},
        {"killed before the body", 60},
        {"killed after the body", 80},
        {"killed between an answer and its judgement", 8},
        {"kill", 700},
        {"reboot", 300},
        {"a sale without room", 150},
        {"an edit without room", 20},
        {"run late", 40},
        {"rejected", 40},
        {"override", 200},
        {"picked", 1},
        {"picked wrongly", 1},
        {"pay request", 10},
        {"cancelled", 200},
        {"paid", 200},
        {"void", 80},
        {"sweep", 400},
        {"jump", 500},
        {"zone", 300},
        {"second start", 150},
    };
    for (const auto &[what, count] : least) {
      const int wantedCount = count * (m_played / 100) / 20;
      QVERIFY2(m_seen[QString::fromLatin1(what)] >= wantedCount, what);
    }
  }
};

QTEST_GUILESS_MAIN(TillTest)
#include "tilltest.moc"
