#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/writerlock.h"
#include "core/vault/filevault.h"
#include "tests/support/hardship.h"
#include "tests/support/processes.h"

using namespace kassir;
using vault::FileVault;
using vault::VaultFailure;
using Code = VaultFailure::Code;

namespace {
constexpr const char *name = "paycom-key/test";
const QByteArray canary = "canary?#&@%\0кілт";

QByteArray contentsOf(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
}  // namespace

class FileVaultTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_data = m_folder->filePath(QStringLiteral("new/data"));
    m_file = m_data + QStringLiteral("/vault");
    m_key = m_folder->filePath(QStringLiteral("config/kassir/vault.key"));
  }

  void givesBackWhatItStored() {
    FileVault vault(m_data, m_key);
    QVERIFY(!vault.load(name).value());
    QVERIFY2(!QFile::exists(m_data) && !QFile::exists(m_key), "asking makes nothing");
    QVERIFY(vault.store(name, SecretBytes(canary)));
    QVERIFY(vault.store("tarlan-secret", SecretBytes()));
    QCOMPARE(vault.load(name).value()->view(), QByteArrayView(canary));
    QVERIFY(vault.load("tarlan-secret").value()->isEmpty());
    QVERIFY(!vault.load("paycom-key").value());
  }

  void replacesAndRemoves() {
    FileVault vault(m_data, m_key);
    QVERIFY2(vault.remove(name) && !QFile::exists(m_data), "nothing to remove");
    QVERIFY(vault.store(name, SecretBytes(QByteArrayView("old"))));
    QVERIFY(vault.store(name, SecretBytes(QByteArrayView("new"))));
    QCOMPARE(vault.load(name).value()->view(), QByteArrayView("new"));
    QVERIFY(vault.remove(name));
    QVERIFY(!vault.load(name).value());
    QVERIFY(vault.remove(name));
  }

  void seesWhatAnotherWrote() {
    FileVault one(m_data, m_key);
    FileVault other(m_data, m_key);
    QVERIFY(one.store("a", SecretBytes(QByteArrayView("1"))));
    QVERIFY(other.store("b", SecretBytes(QByteArrayView("2"))));
    QCOMPARE(other.load("a").value()->view(), QByteArrayView("1"));
    QCOMPARE(one.load("b").value()->view(), QByteArrayView("2"));
    QVERIFY(one.remove("b"));
    QVERIFY(!other.load("b").value());
  }

  void losesNothingWhenProcessesWriteAtOnce() {
    QVERIFY(inProcesses(6, [this](int number) {
      return FileVault(m_data, m_key).store(QByteArray::number(number), SecretBytes(canary)).hasValue();
    }));
    for (int number = 0; number < 6; ++number) {
      QVERIFY(FileVault(m_data, m_key).load(QByteArray::number(number)).value());
    }
  }

  void looksDifferentAfterEachSave() {
    FileVault vault(m_data, m_key);
    QVERIFY(vault.store(name, SecretBytes(canary)));
    const QByteArray first = contentsOf(m_file);
    QVERIFY(vault.store(name, SecretBytes(canary)));
    const QByteArray second = contentsOf(m_file);
    QCOMPARE(first.size(), second.size());
    QCOMPARE(first.first(8), second.first(8));
    QVERIFY(first.sliced(8, 12) != second.sliced(8, 12));
    QVERIFY(first.sliced(20) != second.sliced(20));
  }

  void letsNothingOfTheSecretReachTheDisk() {
    FileVault vault(m_data, m_key);
    QVERIFY(vault.store(name, SecretBytes(canary)));
    int files = 0;
    QDirIterator each(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; each.hasNext(); ++files) {
      const QByteArray bytes = contentsOf(each.next());
      QVERIFY(!bytes.contains("canary"));
      QVERIFY(!bytes.contains(name));
    }
    QCOMPARE(files, 3);  // the vault, its lock and its key
  }

  void isForItsOwnerAloneWhateverTheUmask() {
    const hardship::Umask umask(0);
    FileVault vault(m_data, m_key);
    QVERIFY(vault.store(name, SecretBytes(canary)));
    for (const char *folder : {"new", "new/data", "config", "config/kassir"}) {
      QCOMPARE(hardship::modeOf(m_folder->filePath(QLatin1String(folder))), mode_t{0700});
    }
    QCOMPARE(hardship::modeOf(m_file), mode_t{0600});
    QCOMPARE(hardship::modeOf(m_key), mode_t{0600});
  }

  void takesAwayTheRightsOfOthersAndGoesOn() {
    FileVault vault(m_data, m_key);
    QVERIFY(vault.store(name, SecretBytes(canary)));
    QVERIFY(hardship::setMode(m_file, 0644) && hardship::setMode(m_key, 0640));
    QVERIFY(vault.load(name).value());
    QCOMPARE(hardship::modeOf(m_file), mode_t{0600});
    QCOMPARE(hardship::modeOf(m_key), mode_t{0600});
  }

  void refusesEveryByteFlipped() {
    FileVault vault(m_data, m_key);
    QVERIFY(vault.store(name, SecretBytes(canary)));
    const QByteArray whole = contentsOf(m_file);
    for (qsizetype at = 0; at < whole.size(); ++at) {
      for (const int flip : {0x01, 0x80, 0xff}) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ flip);
        QVERIFY(write(m_file, bytes));
        const Code code = vault.load(name).error().code;
        QVERIFY2(code == (at == 7 && flip != 0x01 ? Code::NewerVersion : Code::Damaged),
                 qPrintable(QString::number(at)));
      }
    }
    QVERIFY(write(m_file, whole));
    QVERIFY(vault.load(name).value());
  }

  void refusesEveryCut() {
    FileVault vault(m_data, m_key);
    QVERIFY(vault.store(name, SecretBytes(canary)));
    const QByteArray whole = contentsOf(m_file);
    for (qsizetype length = 0; length < whole.size(); ++length) {
      QVERIFY(write(m_file, whole.first(length)));
      QCOMPARE(vault.load(name).error(), (VaultFailure{Code::Damaged, m_file}));
    }
    QVERIFY(write(m_file, whole + '\0'));
    QCOMPARE(vault.load(name).error().code, Code::Damaged);
    QVERIFY(write(m_file, QByteArray(2 * vault::largestContents, 'x')));
    QCOMPARE(vault.load(name).error().code, Code::Damaged);
  }

  void overwritesNothingItCannotOpen_data() {
    QTest::addColumn<int>("at");
    QTest::addColumn<char>("byte");
    QTest::addColumn<int>("code");
    QTest::newRow("not a vault") << 0 << 'x' << static_cast<int>(Code::Damaged);
    QTest::newRow("newer version") << 7 << '\2' << static_cast<int>(Code::NewerVersion);
    QTest::newRow("version zero") << 7 << '\0' << static_cast<int>(Code::Damaged);
    QTest::newRow("contents") << 25 << 'x' << static_cast<int>(Code::Damaged);
  }
  void overwritesNothingItCannotOpen() {
    QFETCH(int, at);
    QFETCH(char, byte);
    QFETCH(int, code);
    FileVault vault(m_data, m_key);
    QVERIFY(vault.store(name, SecretBytes(canary)));
    QByteArray bytes = contentsOf(m_file);
    bytes[at] = byte;
    QVERIFY(write(m_file, bytes));
    const QByteArray key = contentsOf(m_key);
    const VaultFailure failed{static_cast<Code>(code), m_file};
    QCOMPARE(vault.store("other", SecretBytes(canary)).error(), failed);
    QCOMPARE(vault.remove(name).error(), failed);
    QCOMPARE(contentsOf(m_file), bytes);
    QCOMPARE(contentsOf(m_key), key);
  }

  void overwritesNothingWithoutItsKey() {
    FileVault vault(m_data, m_key);
    QVERIFY(vault.store(name, SecretBytes(canary)));
    const QByteArray bytes = contentsOf(m_file);
    QVERIFY(QFile::remove(m_key));
    const VaultFailure missing{Code::KeyMissing, m_key};
    QCOMPARE(vault.load(name).error(), missing);
    QCOMPARE(vault.store("other", SecretBytes(canary)).error(), missing);
    QCOMPARE(vault.remove(name).error(), missing);
    QVERIFY(!QFile::exists(m_key));
    QVERIFY(write(m_key, QByteArray(32, 'k')));
    QCOMPARE(vault.store("other", SecretBytes(canary)).error().code, Code::Damaged);
    QCOMPARE(contentsOf(m_key), QByteArray(32, 'k'));
    QCOMPARE(contentsOf(m_file), bytes);
  }

  void leavesTheOldVaultWholeWhereItCannotWrite() {
    const hardship::OrdinaryUser user(m_folder->path());
    QVERIFY(user.isReady());
    FileVault vault(m_data, m_key);
    QVERIFY(vault.store(name, SecretBytes(canary)));
    const QByteArray bytes = contentsOf(m_file);
    QVERIFY(hardship::setMode(m_data, 0500));
    const VaultFailure cannotWrite{Code::CannotWrite, m_file};
    QCOMPARE(vault.store("other", SecretBytes(canary)).error(), cannotWrite);
    QCOMPARE(vault.remove(name).error(), cannotWrite);
    QCOMPARE(contentsOf(m_file), bytes);
    QVERIFY(hardship::setMode(m_data, 0700));
    {
      const hardship::FullDisk disk(40);
      QCOMPARE(vault.store("other", SecretBytes(canary)).error(), cannotWrite);
    }
    QCOMPARE(contentsOf(m_file), bytes);
    QCOMPARE(QDir(m_data).entryList(QDir::Files),
             (QStringList{QStringLiteral("vault"), QStringLiteral("vault.lock")}));
  }

  void saysWhenTheFileIsNoVaultToRead() {
    QVERIFY(QDir().mkpath(m_file));
    FileVault vault(m_data, m_key);
    const VaultFailure unreadable{Code::VaultUnreadable, m_file};
    QCOMPARE(vault.load(name).error(), unreadable);
    QCOMPARE(vault.store(name, SecretBytes(canary)).error(), unreadable);
    QVERIFY(!QFile::exists(m_key));
  }

  // A lock without anybody who holds it.
  void doesNotWaitForAWriterThatWasKilled() {
    QVERIFY(QDir().mkpath(m_data));
    QFile lock(m_file + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    FileVault vault(m_data, m_key);
    QVERIFY(vault.store(name, SecretBytes(canary)));
    QCOMPARE(vault.load(name).value()->view(), QByteArrayView(canary));
  }

  void waitsForAnotherWriterButNotForEver() {
    FileVault vault(m_data, m_key);
    QVERIFY(vault.store(name, SecretBytes(canary)));
    WriterLock other(m_file);
    QVERIFY(other.acquire(std::chrono::milliseconds(0)));
    QCOMPARE(vault.store(name, SecretBytes()).error(), (VaultFailure{Code::Busy, m_file}));
    QCOMPARE(vault.load(name).value()->view(), QByteArrayView(canary));
  }

  void refusesWhatDoesNotFit() {
    FileVault vault(m_data, m_key);
    QCOMPARE(vault.store("", SecretBytes(canary)).error().code, Code::BadName);
    QCOMPARE(vault.store(QByteArray(256, 'n'), SecretBytes(canary)).error().code, Code::BadName);
    QVERIFY(vault.store(QByteArray(255, 'n'), SecretBytes(canary)));
    const SecretBytes large(QByteArray(vault::largestContents, 'x'));
    QCOMPARE(vault.store(name, large).error(), (VaultFailure{Code::TooLarge, m_file}));
    QCOMPARE(vault.load(QByteArray(255, 'n')).value()->view(), QByteArrayView(canary));
  }

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  QString m_data;
  QString m_file;
  QString m_key;
};

QTEST_GUILESS_MAIN(FileVaultTest)
#include "filevaulttest.moc"
