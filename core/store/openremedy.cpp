#include "core/store/openremedy.h"

namespace kassir::store {

OpenRemedy remedyFor(Failure::Code code, SoundBackup backup) {
  using Code = Failure::Code;
  switch (code) {
    case Code::NotADatabase:
    case Code::Damaged:
      return backup == SoundBackup::Exists ? OpenRemedy::RestoreBackup : OpenRemedy::BeginAnew;
    case Code::NewerSchema: return OpenRemedy::UpdateProgram;
    case Code::OlderSchema: return OpenRemedy::OpenTill;
    case Code::Held: return OpenRemedy::ShowOther;
    case Code::Busy:
    case Code::Stopped: return OpenRemedy::TryAgain;
    case Code::NoRoom:
    case Code::NoRoomForCopy: return OpenRemedy::MakeRoom;
    case Code::CannotOpen:
    case Code::CannotProtect:
    case Code::Linked:
    case Code::ReadOnly: return OpenRemedy::MendRights;
    case Code::DiskFailed: return OpenRemedy::CheckDisk;
    case Code::Unsafe: return OpenRemedy::MoveData;
    case Code::Exists:
    case Code::Refused: return OpenRemedy::CallSupport;
  }
  Q_UNREACHABLE();
}

}  // namespace kassir::store
