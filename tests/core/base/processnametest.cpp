#include "core/base/processname.h"

#include <QCoreApplication>
#include <QTest>

using namespace kassir;

class ProcessNameTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsTheNameOfAProcess() {
    constexpr qsizetype longestTold = 15;  // by the kernel
    const QString name = processName(QCoreApplication::applicationPid());
    QVERIFY(!name.isEmpty());
    QCOMPARE(name, QStringLiteral("test_base_processname").first(longestTold));
  }

  void tellsNothingOfNobody() {
    QCOMPARE(processName(0), QString());
    QCOMPARE(processName(-1), QString());
  }
};

QTEST_GUILESS_MAIN(ProcessNameTest)
#include "processnametest.moc"
