#include "core/till/access/journalkey.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/vault/filevault.h"

using namespace kassir;
using namespace kassir::till;

class JournalKeyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isMadeOnceAndStays() {
    QTemporaryDir folder;
    vault::FileVault vault(folder.filePath(QStringLiteral("data")),
                           folder.filePath(QStringLiteral("config/vault.key")));
    const auto first = journalKey(vault);
    QVERIFY(first);
    QCOMPARE(first.value().view().size(), qsizetype{32});
    const auto second = journalKey(vault);
    QVERIFY(second);
    QVERIFY(first.value().view() == second.value().view());
  }

  void isAnotherForEachTill() {
    QTemporaryDir folder;
    vault::FileVault one(folder.filePath(QStringLiteral("a")), folder.filePath(QStringLiteral("a.key")));
    vault::FileVault other(folder.filePath(QStringLiteral("b")), folder.filePath(QStringLiteral("b.key")));
    const auto first = journalKey(one);
    const auto second = journalKey(other);
    QVERIFY(first && second);
    const QString phone = QStringLiteral("998901112233");
    QVERIFY(phoneHash(first.value(), phone) != phoneHash(second.value(), phone));
    QCOMPARE(phoneHash(first.value(), phone).size(), qsizetype{32});
  }

  void isNotMadeAnewWhereTheVaultCannotBeOpened() {
    QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("vault.key"));
    vault::FileVault vault(folder.filePath(QStringLiteral("data")), key);
    QVERIFY(journalKey(vault));
    QVERIFY(QFile::remove(key));
    QVERIFY(!journalKey(vault));
  }
};

QTEST_GUILESS_MAIN(JournalKeyTest)
#include "journalkeytest.moc"
