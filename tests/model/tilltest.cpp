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
    for (const auto &[what, count] : m_seen) qInfo("%6d of %d: %s", count, m_played, qPrintable(what));
  }
};

QTEST_GUILESS_MAIN(TillTest)
#include "tilltest.moc"
