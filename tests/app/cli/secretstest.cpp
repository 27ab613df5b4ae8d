#include <QDirIterator>
#include <QTest>

#include "tests/app/cli/connectedtill.h"
#include "tests/app/cli/salefiles.h"
#include "tests/support/hardship.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

class SecretsTest : public QObject {
  Q_OBJECT

  ConnectedTill m_till;

  // Each file and folder that kassir-cli made, with modes that are not for its owner alone.
  [[nodiscard]] QStringList openToOthers() {
    QStringList open;
    for (const QString &top : {u"data"_s, u"config"_s, u"share"_s, u"cache"_s}) {
      const QString folder = m_till.folder().path(top);
      if (QFile::exists(folder) && hardship::modeOf(folder) != 0700) open << folder;
      QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
      while (all.hasNext()) {
        const QString path = all.next();
        if (hardship::modeOf(path) != (all.fileInfo().isDir() ? 0700u : 0600u)) open << path;
      }
    }
    return open;
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_till.start()); }
  void init() { m_till.begin(); }

  // The judge is judged: each of these forms must be noticed.
  void noticesALeak_data() {
    QTest::addColumn<QByteArray>("file");
    const QByteArray secret = "canary:K7?#&@%Zq4x";
    const auto row = [](const char *name, const QByteArray &bytes) {
      QTest::newRow(name) << "x=" + bytes + ';';
    };
    row("plain", secret);
    row("base64", secret.toBase64());
    row("base64 behind an id", ("123456789012345678901234:" + secret).toBase64());
    row("base64 behind another id", ("1234567890:" + secret + "\r\n").toBase64());
    row("percent", secret.toPercentEncoding());
    row("hexadecimal", secret.toHex());
    const QString text = QString::fromLatin1(secret);
    row("UTF-16", QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
  }
  void noticesALeak() {
    QFETCH(QByteArray, file);
    TillFolder till;
    QVERIFY(till.store(u"paycom-key"_s, "canary:K7?#&@%Zq4x"));
    QCOMPARE(till.leaks(), QStringList());
    static_cast<void>(till.file(file));
    QVERIFY(!till.leaks().isEmpty());
  }

  void nobodySeesASecret() {
    TillFolder &till = m_till.folder();
    const QString file = till.file(saleOf("S-1"));
    const QList<QStringList> calls{{u"settings"_s, u"show"_s},
                                   {u"settings"_s, u"test"_s},
                                   {u"sale"_s, u"check"_s, file},
                                   {u"sale"_s, u"send"_s, file},
                                   {u"check"_s, u"S-1"_s}};
    for (const QString &fault :
         {QString(), u"error"_s, u"certificate-wrong-host"_s, u"gzip"_s, u"redirect"_s}) {
      for (const QStringList &call : calls) {
        m_till.vendors().clearFaults();
        if (!fault.isEmpty())
          QVERIFY(m_till.vendors().addFault({.name = fault, .count = std::nullopt, .code = -32504}));
        QVERIFY(till.run(call).exitCode >= 0);
        QVERIFY(till.say(call).exitCode >= 0);
      }
    }
    QCOMPARE(till.leaks(), QStringList());
  }

  // A key that is pasted into the wrong place.
  void doesNotRepeatAKeyThatIsNoId() {
    TillFolder till;
    QVERIFY(till.store(u"paycom-key"_s, "canary-key-of-36-characters-ABCDEFGHI"));
    const CliResult result =
        till.run({u"settings"_s, u"set"_s, u"paycom.id"_s, u"canary-key-of-36-characters-ABCDEFGHI"_s});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(till.leaks(), QStringList());
  }

  void keepsTheKeyOfTheVaultApart() {
    QFile key(m_till.folder().path(u"config/kassir/vault.key"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QByteArray bytes = key.readAll();
    QCOMPARE(bytes.size(), 32);
    QDirIterator all(m_till.folder().data(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    while (all.hasNext()) {
      QFile file(all.next());
      QVERIFY(file.open(QIODevice::ReadOnly));
      QVERIFY2(!file.readAll().contains(bytes), qPrintable(file.fileName()));
      ++files;
    }
    QVERIFY(files >= 2);  // settings and vault
  }

  void saysThatTheVaultCannotBeOpened() {
    TillFolder till;
    QVERIFY(till.store(u"paycom-key"_s, "canary-of-a-lost-vault-0123456789"));
    QVERIFY(till.set(u"paycom.id"_s, QString(24, u'a')));
    QVERIFY(QFile::remove(till.path(u"config/kassir/vault.key"_s)));
    const CliResult shown = till.run({u"settings"_s, u"show"_s});
    QCOMPARE(shown.text(u"paycom-key"_s), u"unreachable"_s);
    const CliResult sent = till.run({u"sale"_s, u"send"_s, till.file(saleOf("S-3"))});
    QCOMPARE(sent.exitCode, 4);
    QCOMPARE(sent.text(u"error.code"_s), u"secret-unreachable"_s);
    // Nor is it replaced: the key may come back.
    QCOMPARE(
        till.run({u"settings"_s, u"secret"_s, u"tarlan-secret"_s}, "canary-number-two-0123456789").exitCode,
        1);
  }

  void keepsFilesForTheirOwnerAlone() {
    QCOMPARE(openToOthers(), QStringList());  // all runs had an umask of 0
    QVERIFY(QFile::exists(m_till.folder().path(u"data/vault"_s)));
  }

  void takesAwayRightsOfOthers() {
    TillFolder &till = m_till.folder();
    const QStringList all{till.data(), till.data() + u"/settings.ini"_s, till.data() + u"/vault"_s,
                          till.path(u"config/kassir/vault.key"_s)};
    for (const QString &path : all) QVERIFY(hardship::setMode(path, path == till.data() ? 0755 : 0644));
    QVERIFY(till.set(u"shop.name"_s, u"x"_s));
    QVERIFY(till.store(u"tarlan-secret"_s, m_till.vendors().credentials().tarlanSecret));
    QCOMPARE(openToOthers(), QStringList());
  }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secretstest.moc"
