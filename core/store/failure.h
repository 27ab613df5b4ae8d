#pragma once

#include <QString>

namespace kassir::store {

/// Why a database could not be opened, read or written. Nothing of the unit that failed was kept.
struct Failure {
  enum class Code {
    CannotOpen,     ///< no right to, or no such folder
    CannotProtect,  ///< others have rights to it, and they cannot be taken away
    Linked,         ///< a symbolic link lies there: a lock or a backup beside it would be of another file
    NotADatabase,   ///< something else lies there
    Damaged,        ///< parts of it cannot be read
    NewerSchema,    ///< made by a newer program: `number` is its schema
    OlderSchema,    ///< made by an older program, and only to be read: `number` is its schema
    Unsafe,         ///< a safety switch of the database did not stay on: `detail` names it
    ReadOnly,       ///< it may be read, not written
    NoRoom,         ///< the disk is full
    NoRoomForCopy,  ///< a copy would leave none for what is sold meanwhile: `number` MB are missing
    DiskFailed,     ///< reading or writing went wrong below the database
    Busy,           ///< another process is writing
    Held,           ///< another process has the data folder: `number` is its id, 0 if it did not say
    Exists,         ///< what must be there once is there already, an order id for example
    Refused,        ///< a statement that the database does not take: a fault of ours
    Stopped,        ///< somebody asked for that
  };

  Code code = Code::Refused;
  QString path;
  qint64 number = 0;    ///< the database's own code, for support, where nothing else is said
  QString detail = {};  ///< in the database's words, for support; never a value of a row

  bool operator==(const Failure &) const = default;
};

}  // namespace kassir::store
