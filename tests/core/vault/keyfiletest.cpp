#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/vault/keyfile.h"
#include "tests/support/hardship.h"
#include "tests/support/processes.h"

using namespace kassir;
using vault::VaultFailure;
using Code = VaultFailure::Code;

class KeyFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("kassir/vault.key"));
  }

  void makesOneKeyAndKeepsIt() {
    const hardship::Umask umask(0);
    const auto made = vault::loadOrMakeKey(m_path);
    QCOMPARE(made.value().view().size(), qsizetype{32});
    QCOMPARE(vault::loadOrMakeKey(m_path).value().view(), made.value().view());
    QCOMPARE(vault::loadKey(m_path).value().view(), made.value().view());
    QCOMPARE(hardship::modeOf(m_path), mode_t{0600});
    QCOMPARE(hardship::modeOf(m_folder->filePath(QStringLiteral("kassir"))), mode_t{0700});
  }

  void givesTheSameKeyToAllWhoRaceForIt() {
    for (int round = 0; round < 20; ++round) {
      const QString path = m_folder->filePath(QStringLiteral("%1/vault.key").arg(round));
      const auto seen = [&](int number) {
        return m_folder->filePath(QStringLiteral("%1-%2").arg(round).arg(number));
      };
      QVERIFY(inProcesses(4, [&](int number) {
        const auto key = vault::loadOrMakeKey(path);
        QFile file(seen(number));
        return key && file.open(QIODevice::WriteOnly) && file.write(key.value().view().toByteArray()) == 32;
      }));
      const auto key = vault::loadKey(path);
      for (int number = 0; number < 4; ++number) {
        QFile file(seen(number));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QByteArrayView(file.readAll()), key.value().view());
      }
    }
  }

  void neverReplacesAKeyItCannotUse() {
    QCOMPARE(vault::loadKey(m_path).error(), (VaultFailure{Code::KeyMissing, m_path}));
    QVERIFY(vault::loadOrMakeKey(m_path));
    for (const int size : {0, 31, 33}) {
      QFile file(m_path);
      QVERIFY(file.open(QIODevice::WriteOnly));
      QCOMPARE(file.write(QByteArray(size, 'k')), qint64{size});
      file.close();
      QCOMPARE(vault::loadOrMakeKey(m_path).error(), (VaultFailure{Code::KeyDamaged, m_path}));
      QCOMPARE(file.size(), qint64{size});
    }
    const QString folder = m_folder->path();
    QCOMPARE(vault::loadOrMakeKey(folder).error(), (VaultFailure{Code::KeyUnreadable, folder}));
  }

  void saysWhenItCannotBeMade() {
    const hardship::OrdinaryUser user(m_folder->path());
    QVERIFY(user.isReady());
    QVERIFY(hardship::setMode(m_folder->path(), 0500));
    QCOMPARE(vault::loadOrMakeKey(m_path).error().code, Code::CannotWrite);
  }

  void liesInTheConfigurationFolderUnlessTold_data() {
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<QString>("path");
    QTest::newRow("given") << QByteArray("/x/config") << QStringLiteral("/x/config/kassir/vault.key");
    const QString usual = QDir::homePath() + QStringLiteral("/.config/kassir/vault.key");
    QTest::newRow("empty") << QByteArray("") << usual;
    QTest::newRow("relative") << QByteArray("x/config") << usual;
  }
  void liesInTheConfigurationFolderUnlessTold() {
    QFETCH(QByteArray, configuration);
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    const bool wasSet = qEnvironmentVariableIsSet("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", configuration);
    const QString path = vault::defaultKeyFile();
    wasSet ? qputenv("XDG_CONFIG_HOME", before) : qunsetenv("XDG_CONFIG_HOME");
    QTEST(path, "path");
  }

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  QString m_path;
};

QTEST_GUILESS_MAIN(KeyFileTest)
#include "keyfiletest.moc"
