#include <sys/stat.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/privatefile.h"
#include "tests/support/hardship.h"

using namespace kassir;
using Code = FileFailure::Code;

namespace {
QByteArray contentsOf(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(nothing)");
}

bool write(const QString &path, const QByteArray &bytes) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
}  // namespace

class PrivateFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("file"));
  }

  void writesForTheOwnerAloneWhateverTheUmask_data() {
    QTest::addColumn<int>("mask");
    QTest::newRow("nothing masked") << 0;
    QTest::newRow("usual") << 022;
    QTest::newRow("strict") << 0277;
  }
  void writesForTheOwnerAloneWhateverTheUmask() {
    QFETCH(int, mask);
    const QString folder = m_folder->filePath(QStringLiteral("a/b/c"));
    {
      const hardship::Umask umask(static_cast<mode_t>(mask & 077));
      QVERIFY(makePrivateFolder(folder));
    }
    const hardship::Umask umask(static_cast<mode_t>(mask));
    QVERIFY(replacePrivateFile(folder + QStringLiteral("/replaced"), "1"));
    QVERIFY(createPrivateFile(folder + QStringLiteral("/created"), "2"));
    for (const auto *made : {"a", "a/b", "a/b/c"}) {
      QCOMPARE(hardship::modeOf(m_folder->filePath(QLatin1String(made))), mode_t{0700});
    }
    QCOMPARE(hardship::modeOf(folder + QStringLiteral("/replaced")), mode_t{0600});
    QCOMPARE(hardship::modeOf(folder + QStringLiteral("/created")), mode_t{0600});
  }

  void takesAwayTheRightsOfOthersAndGoesOn() {
    QVERIFY(write(m_path, "old"));
    QVERIFY(hardship::setMode(m_path, 0644));
    QVERIFY(hardship::setMode(m_folder->path(), 0755));
    QVERIFY(makePrivateFolder(m_folder->path()));
    QCOMPARE(hardship::modeOf(m_folder->path()), mode_t{0700});
    QCOMPARE(readPrivateFile(m_path, 3).value(), QByteArray("old"));
    QCOMPARE(hardship::modeOf(m_path), mode_t{0600});
    QVERIFY(hardship::setMode(m_path, 0666));
    QVERIFY(replacePrivateFile(m_path, "new"));
    QCOMPARE(hardship::modeOf(m_path), mode_t{0600});
    QCOMPARE(contentsOf(m_path), QByteArray("new"));
  }

  void saysWhyItDoesNotRead() {
    QCOMPARE(readPrivateFile(m_path, 9).error(), (FileFailure{Code::Missing, m_path}));
    QCOMPARE(readPrivateFile(m_folder->path(), 9).error().code, Code::NotAFile);
    QVERIFY(write(m_path, "1234567890"));
    QCOMPARE(readPrivateFile(m_path, 9).error().code, Code::TooLarge);
    QCOMPARE(readPrivateFile(m_path, 10).value().size(), qsizetype{10});
  }

  void neverWaitsOnAPipe() {
    QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    QCOMPARE(readPrivateFile(m_path, 9).error().code, Code::NotAFile);
  }

  void createsOnlyWhereNothingIs() {
    QVERIFY(createPrivateFile(m_path, "first"));
    QCOMPARE(createPrivateFile(m_path, "second").error(), (FileFailure{Code::Exists, m_path}));
    QCOMPARE(contentsOf(m_path), QByteArray("first"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
  }

  void leavesTheOldFileWholeInAReadOnlyFolder() {
    const hardship::OrdinaryUser user(m_folder->path());
    QVERIFY(user.isReady());
    QVERIFY(replacePrivateFile(m_path, "old"));
    QVERIFY(hardship::setMode(m_folder->path(), 0500));
    QVERIFY(makePrivateFolder(m_folder->path()));
    const QString other = m_folder->filePath(QStringLiteral("other"));
    QCOMPARE(replacePrivateFile(m_path, "new").error(), (FileFailure{Code::CannotWrite, m_path}));
    QCOMPARE(createPrivateFile(other, "new").error(), (FileFailure{Code::CannotWrite, other}));
    QCOMPARE(makePrivateFolder(other + QStringLiteral("/x")).error(),
             (FileFailure{Code::CannotWrite, other}));
    QCOMPARE(contentsOf(m_path), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
  }

  void leavesTheOldFileWholeOnAFullDisk() {
    QVERIFY(replacePrivateFile(m_path, "old"));
    const QString other = m_folder->filePath(QStringLiteral("other"));
    {
      const hardship::FullDisk disk(2);
      QCOMPARE(replacePrivateFile(m_path, "new").error(), (FileFailure{Code::CannotWrite, m_path}));
      QCOMPARE(createPrivateFile(other, "new").error(), (FileFailure{Code::CannotWrite, other}));
    }
    QCOMPARE(contentsOf(m_path), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
  }

  void saysWhenItHasNoRightToRead() {
    const hardship::OrdinaryUser user(m_folder->path());
    QVERIFY(user.isReady());
    QVERIFY(write(m_path, "old"));
    QVERIFY(hardship::setMode(m_path, 0000));
    QCOMPARE(readPrivateFile(m_path, 9).error(), (FileFailure{Code::CannotRead, m_path}));
    QCOMPARE(readPrivateFile(QStringLiteral("/proc/version"), 1 << 20).error().code, Code::CannotProtect);
  }

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  QString m_path;
};

QTEST_GUILESS_MAIN(PrivateFileTest)
#include "privatefiletest.moc"
