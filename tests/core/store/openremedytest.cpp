#include "core/store/openremedy.h"

#include <QTest>

using namespace kassir::store;
using Code = Failure::Code;

class OpenRemedyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isOneForEachFailure_data() {
    QTest::addColumn<Code>("code");
    QTest::addColumn<OpenRemedy>("remedy");
    QTest::newRow("damaged") << Code::Damaged << OpenRemedy::RestoreBackup;
    QTest::newRow("not a database") << Code::NotADatabase << OpenRemedy::RestoreBackup;
    QTest::newRow("newer schema") << Code::NewerSchema << OpenRemedy::UpdateProgram;
    QTest::newRow("older schema") << Code::OlderSchema << OpenRemedy::OpenTill;
    QTest::newRow("held") << Code::Held << OpenRemedy::ShowOther;
    QTest::newRow("busy") << Code::Busy << OpenRemedy::TryAgain;
    QTest::newRow("stopped") << Code::Stopped << OpenRemedy::TryAgain;
    QTest::newRow("no room") << Code::NoRoom << OpenRemedy::MakeRoom;
    QTest::newRow("no room for a copy") << Code::NoRoomForCopy << OpenRemedy::MakeRoom;
    QTest::newRow("cannot open") << Code::CannotOpen << OpenRemedy::MendRights;
    QTest::newRow("cannot protect") << Code::CannotProtect << OpenRemedy::MendRights;
    QTest::newRow("linked") << Code::Linked << OpenRemedy::MendRights;
    QTest::newRow("read only") << Code::ReadOnly << OpenRemedy::MendRights;
    QTest::newRow("disk failed") << Code::DiskFailed << OpenRemedy::CheckDisk;
    QTest::newRow("unsafe") << Code::Unsafe << OpenRemedy::MoveData;
    QTest::newRow("exists") << Code::Exists << OpenRemedy::CallSupport;
    QTest::newRow("refused") << Code::Refused << OpenRemedy::CallSupport;
  }
  void isOneForEachFailure() {
    QFETCH(Code, code);
    QFETCH(OpenRemedy, remedy);
    QCOMPARE(remedyFor(code, SoundBackup::Exists), remedy);
    const bool needsBackup = remedy == OpenRemedy::RestoreBackup;
    QCOMPARE(remedyFor(code, SoundBackup::None), needsBackup ? OpenRemedy::BeginAnew : remedy);
  }
};

QTEST_GUILESS_MAIN(OpenRemedyTest)
#include "openremedytest.moc"
