#include "core/store/soundness.h"

#include <QTest>

#include "keptsales.h"

using namespace kassir;
using namespace kassir::store;

class SoundnessTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<KeptSales> m_kept;

  // In the middle of the page on which a table or an index begins.
  bool spoil(const QString &name, const QByteArray &bytes) {
    const qint64 page =
        m_kept->count(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'").arg(name));
    m_kept->close();
    QFile file(m_kept->file());
    return file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096 + 4096 - 500) &&
           file.write(bytes) == bytes.size();
  }
  Result<void, Failure> check(Depth depth) {
    const auto database = Database::open(m_kept->file(), Access::Read);
    if (!database) return failure(database.error());
    return checkSoundness(*database.value(), depth);
  }

 private Q_SLOTS:
  void init() {
    m_kept = std::make_unique<KeptSales>();
    for (int i = 0; i < 20; ++i) QVERIFY(m_kept->freeze(QStringLiteral("T1-%1").arg(i)));
  }

  void passesWhatIsSound() {
    m_kept->close();
    QVERIFY(check(Depth::Quick));
    QVERIFY(check(Depth::Full));
  }

  void noticesABrokenPage_data() {
    QTest::addColumn<Depth>("depth");
    QTest::newRow("quick") << Depth::Quick;
    QTest::newRow("full") << Depth::Full;
  }
  void noticesABrokenPage() {
    QFETCH(Depth, depth);
    QVERIFY(spoil(QStringLiteral("sale_by_day"), QByteArray(500, '\xff')));
    const auto broken = check(depth);
    QCOMPARE(broken.error().code, Failure::Code::Damaged);
    QCOMPARE(broken.error().path, m_kept->file());
    QVERIFY(!broken.error().detail.isEmpty());
  }

  void countsTables() {
    std::vector<Progress::Count> counts;
    const Progress progress([&counts](Progress::Count count) { counts.push_back(count); }, {});
    QVERIFY(checkSoundness(m_kept->journal().database(), Depth::Quick, progress));
    QVERIFY(counts.size() > 10);
    QCOMPARE(counts.front().done, 1);
    QCOMPARE(counts.back().done, counts.back().of);
    QCOMPARE(counts.size(), static_cast<std::size_t>(counts.back().of));
  }

  void stopsBetweenTwoTables() {
    int reports = 0;
    const Progress progress([&reports](Progress::Count) { ++reports; }, [&reports] { return reports == 3; });
    QCOMPARE(checkSoundness(m_kept->journal().database(), Depth::Full, progress).error().code,
             Failure::Code::Stopped);
    QCOMPARE(reports, 3);
  }
};

QTEST_GUILESS_MAIN(SoundnessTest)
#include "soundnesstest.moc"
