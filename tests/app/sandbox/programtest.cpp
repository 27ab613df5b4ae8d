#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <QUrl>
#include <csignal>

#include "core/json/parse.h"

using namespace kassir;
using namespace Qt::Literals::StringLiterals;

class ProgramTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsAllAClientNeedsInOneLine() {
    QProcess program;
    const json::Value told =
        start(program, {u"--auto-pay"_s, u"0.5"_s, u"--drop-account"_s, u"--hide-unpaid"_s, u"--list-shift"_s,
                        u"-3"_s, u"--clock-skew"_s, u"-90.5"_s});
    for (const char *name : {"paycom_url", "tarlan_url", "control_url", "ca_file", "paycom_id", "paycom_key",
                             "tarlan_provider_code", "tarlan_service_code", "tarlan_secret"}) {
      const json::Value *value = told.find(QString::fromLatin1(name));
      QVERIFY2(value && !value->string().value_or(QString()).isEmpty(), name);
      if (QLatin1StringView(name).endsWith("_url"_L1)) {
        QCOMPARE(QUrl(*value->string()).host(), u"127.0.0.1"_s);
      }
    }
    program.terminate();
    QVERIFY(program.waitForFinished());
  }

  void endsAndLeavesNothing_data() {
    QTest::addColumn<int>("signal");  // 0: its standard input closes
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("standard input") << 0;
  }
  void endsAndLeavesNothing() {
    QFETCH(int, signal);
    QProcess program;
    const json::Value told = start(program, signal == 0 ? QStringList{u"--end-with-stdin"_s} : QStringList{});
    const json::Value *file = told.find(u"ca_file");
    QVERIFY(file);
    const QString folder = QFileInfo(*file->string()).path();
    QCOMPARE(QFileInfo(folder).permissions() & ~QFile::Permissions(0x7000),
             QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
    QCOMPARE(QFileInfo(*file->string()).permissions() & ~QFile::Permissions(0x7000),
             QFile::ReadUser | QFile::WriteUser);
    if (signal == 0) {
      program.closeWriteChannel();
    } else {
      QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    }
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!QDir(folder).exists());
  }

  void refusesWhatItCannotMean_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown flag") << QStringList{u"--no-such"_s};
    QTest::newRow("port") << QStringList{u"--port-base"_s, u"70000"_s};
    QTest::newRow("no room above the port") << QStringList{u"--port-base"_s, u"65535"_s};
    QTest::newRow("seconds") << QStringList{u"--not-yet"_s, u"soon"_s};
    QTest::newRow("shift") << QStringList{u"--list-shift"_s, u"51"_s};
    QTest::newRow("skew") << QStringList{u"--clock-skew"_s, u"today"_s};
    QTest::newRow("style") << QStringList{u"--error-style"_s, u"odd"_s};
    QTest::newRow("word") << QStringList{u"word"_s};
  }
  void refusesWhatItCannotMean() {
    QFETCH(QStringList, arguments);
    QProcess program;
    program.start(QStringLiteral(KASSIR_SANDBOX), arguments);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardOutput().isEmpty());
    QVERIFY(!program.readAllStandardError().isEmpty());
  }

 private:
  [[nodiscard]] static json::Value start(QProcess &program, const QStringList &arguments) {
    program.start(QStringLiteral(KASSIR_SANDBOX), arguments);
    if (!QTest::qWaitFor([&program] { return program.canReadLine(); })) return {};
    const auto parsed = json::parse(program.readLine());
    return parsed ? parsed.value() : json::Value();
  }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "programtest.moc"
