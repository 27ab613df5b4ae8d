#pragma once

#include "core/store/failure.h"

namespace kassir::store {

/// What a person may be offered where a database could not be opened.
enum class OpenRemedy {
  RestoreBackup,  ///< set it aside and put the newest sound backup in its place
  BeginAnew,      ///< set it aside and begin an empty one, then ask the provider what it knows
  UpdateProgram,
  OpenTill,   ///< the till itself, opened once, brings the database to this program's schema
  ShowOther,  ///< bring the till to the front that has the data open
  TryAgain,   ///< what is in the way goes by itself
  MakeRoom,
  MendRights,
  CheckDisk,
  MoveData,  ///< to a disk of this computer: the folder is on one that does not keep its word
  CallSupport,
};

/// Whether there is a backup that this program can use and that passed verification.
enum class SoundBackup { Exists, None };

/// Pure. Only for what is broken itself is anything set aside: a full disk or missing rights are mended.
[[nodiscard]] OpenRemedy remedyFor(Failure::Code code, SoundBackup backup);

}  // namespace kassir::store
