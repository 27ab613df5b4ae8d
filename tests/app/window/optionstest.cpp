#include "app/window/options.h"

#include <QProcess>
#include <QTest>

using namespace kassir;
using namespace kassir::window;

class OptionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepTrainingOutOfTheFolderOfARealTill() {
    const QStringList call{QStringLiteral("kassir"), QStringLiteral("--data"), QStringLiteral("/shop")};
    QCOMPARE(readArguments(call).options->dataFolder, QStringLiteral("/shop"));
    const Start training = readArguments(call + QStringList{QStringLiteral("--training")});
    QVERIFY(training.options->isTraining);
    QCOMPARE(training.options->dataFolder, QStringLiteral("/shop/training"));
  }

  void refuseALanguageThatIsNotThere() {
    const Start start =
        readArguments({QStringLiteral("kassir"), QStringLiteral("--language"), QStringLiteral("de")});
    QVERIFY(!start.options);
    QCOMPARE(start.exitCode, 1);
    QVERIFY(!start.words.isEmpty());
  }

  void sayHelpAndVersionWithoutAScreen_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("help") << QStringList{QStringLiteral("--help")} << QByteArray("--training");
    QTest::newRow("version") << QStringList{QStringLiteral("--training"), QStringLiteral("--version")}
                             << QByteArray("kassir ");
  }
  void sayHelpAndVersionWithoutAScreen() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
      environment.remove(QString::fromLatin1(name));
    QProcess kassir;
    kassir.setProcessEnvironment(environment);
    kassir.start(QStringLiteral(KASSIR_WINDOW), arguments);
    QVERIFY(kassir.waitForFinished());
    QCOMPARE(kassir.exitCode(), 0);
    QCOMPARE(kassir.readAllStandardError(), QByteArray());
    QVERIFY(kassir.readAllStandardOutput().contains(words));
  }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "optionstest.moc"
