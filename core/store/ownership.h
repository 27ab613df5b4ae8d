#pragma once

#include <QString>
#include <memory>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/writerlock.h"
#include "core/store/failure.h"
#include "core/store/fileclaim.h"

namespace kassir::store {

class Journal;

/// The right to be the one till of a data folder, for as long as this object lives. The kernel's lock
/// decides, and takes it back from a process that ends, however it ends: one on a file of its own, and one on
/// the journal itself, should that file be removed. The lease in the journal only tells others who has it.
class Ownership {
 public:
  /// Held, with the other process's id as far as its lease tells, where another one lives. Finishes a
  /// restoring that was cut off; if that fails, the failure is its, and nothing is owned.
  [[nodiscard]] static Result<std::unique_ptr<Ownership>, Failure> take(const QString &folder,
                                                                        const Moment &now);

  /// Whether some process is the till of the folder now.
  [[nodiscard]] static bool isTaken(const QString &folder);

  /// Writes into the journal who owns it, once it is open: over whatever lease a gone process left. Held
  /// where another process has this very file. The journal must be gone before this object.
  [[nodiscard]] Result<void, Failure> sign(Journal &journal, const Moment &now);

 private:
  explicit Ownership(const QString &file) : m_lock(file) {}

  WriterLock m_lock;
  FileClaim m_claim;
};

}  // namespace kassir::store
