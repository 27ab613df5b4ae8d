#include "app/window/options.h"

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
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "optionstest.moc"
