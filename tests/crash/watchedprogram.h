#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <functional>

#include "tests/app/cli/clirun.h"

namespace kassir::test {

/// A system call that changes or reads what is on the disk, just before the program makes it. Locks are among
/// them, and files that are opened for writing.
struct DiskCall {
  QByteArray name;  ///< "fdatasync"
  QString path;     ///< of the file that it is about

  bool operator==(const DiskCall &) const = default;
};

/// What becomes of a call instead of being made; by default it is made.
struct Intervention {
  enum class Kind {
    None,
    Kill,  ///< the program dies there, as by `kill -9`, and the call is not made
    Fail,  ///< the call is not made, and returns `error`
  };
  Kind kind = Kind::None;
  int error = 0;  ///< errno

  static Intervention none() { return {}; }
  static Intervention kill() { return {Kind::Kill, 0}; }
  static Intervention fail(int error) { return {Kind::Fail, error}; }
};

/// A program with all its threads, watched at each call that concerns the disk. Needs no rights that a user
/// does not have, but a system that lets a process watch its child.
class WatchedProgram {
 public:
  enum class Ending {
    Exited,
    Killed,      ///< by the intervention
    Crashed,     ///< by a signal of its own
    Hung,        ///< not done in time
    NotWatched,  ///< the system does not allow it, or cannot
  };
  struct Result {
    Ending ending = Ending::NotWatched;
    int exitCode = -1;
  };
  using Watcher = std::function<Intervention(const DiskCall &)>;

  /// Runs it to its end. The caller's event loop stands still meanwhile.
  [[nodiscard]] static Result run(const QString &program, const QStringList &arguments,
                                  const QProcessEnvironment &environment, const OutputFiles &files,
                                  const Watcher &watcher);
};

}  // namespace kassir::test
