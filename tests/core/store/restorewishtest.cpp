#include "core/store/restorewish.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/privatefile.h"
#include "core/store/backupname.h"

using namespace kassir;
using namespace kassir::store;

class RestoreWishTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_folder;

  [[nodiscard]] QString folder() const { return m_folder->path(); }
  [[nodiscard]] QString backup(const QString &name) const {
    const QString path = backupsFolder(folder()) + u'/' + name;
    const bool isMade = makePrivateFolder(backupsFolder(folder())) && replacePrivateFile(path, "backup");
    return isMade ? path : QString();
  }
  void wish(const QByteArray &bytes) const {
    QVERIFY(replacePrivateFile(folder() + QStringLiteral("/restore-wish"), bytes));
  }

 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void isNoneAtFirst() {
    QVERIFY(!wishedRestore(folder()));
    QVERIFY(forgetRestore(folder()));
  }

  void isKeptUntilItIsForgotten() {
    const QString first = backup(QStringLiteral("journal-20240131T104500000.db"));
    const QString second = backup(QStringLiteral("before-schema-2-20240131T104500000.db"));
    QVERIFY(wishRestore(folder(), first));
    QCOMPARE(wishedRestore(folder()), std::optional(first));
    QVERIFY(wishRestore(folder(), second));
    QCOMPARE(wishedRestore(folder()), std::optional(second));
    QVERIFY(forgetRestore(folder()));
    QVERIFY(!wishedRestore(folder()));
  }

  void leadsToNothingButABackup_data() {
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another file") << QByteArray("../journal.db");
    QTest::newRow("one that is gone") << QByteArray("journal-20230131T104500000.db");
    QTest::newRow("a path") << QByteArray("x/journal-20240131T104500000.db");
    QTest::newRow("too long") << QByteArray(1000, 'x');
  }
  void leadsToNothingButABackup() {
    QFETCH(QByteArray, written);
    QVERIFY(!backup(QStringLiteral("journal-20240131T104500000.db")).isEmpty());
    wish(written);
    QVERIFY(!wishedRestore(folder()));
  }

  void saysThatItCannotBeKept() {
    const auto kept = wishRestore(folder() + QStringLiteral("/nowhere"), QStringLiteral("x"));
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, Failure::Code::DiskFailed);
  }
};

QTEST_GUILESS_MAIN(RestoreWishTest)
#include "restorewishtest.moc"
