#pragma once

#include <memory>

#include "app/cli/session.h"
#include "core/store/journal.h"
#include "core/store/ownership.h"

namespace kassir::cli {

/// The journal of the session's data folder, to be read beside whoever writes it. Null where there is none
/// yet.
[[nodiscard]] Result<std::unique_ptr<store::Journal>, store::Failure> readJournal(const Session &session);

/// The journal, and the right to write it while this lives.
struct OwnedJournal {
  std::unique_ptr<store::Ownership> ownership;
  std::unique_ptr<store::Journal> journal;
};

/// Held where a till, or another kassir-cli, has the folder.
[[nodiscard]] Result<OwnedJournal, store::Failure> ownJournal(const Session &session, const Moment &now);

/// Whether some process has the folder, so that what is under way is under way.
[[nodiscard]] bool isTillOpen(const Session &session);

/// What failed, in words that also name the program that has the folder.
[[nodiscard]] QString inWords(const store::Failure &failure, const text::Speaker &speaker);
/// TillOpen where another process has the folder, `otherwise` elsewhere.
[[nodiscard]] ExitCode exitCodeOf(const store::Failure &failure, ExitCode otherwise = ExitCode::Usage);
/// Says it, and returns the exit code.
ExitCode failBy(const store::Failure &failure, Session &session);

}  // namespace kassir::cli
