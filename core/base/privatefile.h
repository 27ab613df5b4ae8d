#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include "core/base/result.h"

namespace kassir {

/// What could not be done with which file or folder.
struct FileFailure {
  enum class Code {
    Missing,
    Exists,         ///< and is left as it is
    NotAFile,       ///< a folder, a pipe, a device
    TooLarge,       ///< more bytes than the reader was given room for
    CannotRead,     ///< no right to, or the disk failed
    CannotProtect,  ///< others have rights to it, and they cannot be taken away
    CannotWrite,    ///< no right to, no room, or the disk failed
  };

  Code code = Code::CannotRead;
  QString path;

  bool operator==(const FileFailure &) const = default;
};

// Files and folders for their owner alone, whatever the umask: modes 0600 and 0700. Rights that others have
// to one that is already there are taken away; what its owner may do is left as it is.

/// Makes `folder` and whatever is missing above it.
[[nodiscard]] Result<void, FileFailure> makePrivateFolder(const QString &folder);

/// Takes the rights of others away from a regular file that is there.
[[nodiscard]] Result<void, FileFailure> protectPrivateFile(const QString &path);

/// The whole file, if it is a regular one of at most `mostBytes`; a pipe cannot make it wait. No second copy
/// of the bytes stays behind, so a secret may be read by it.
[[nodiscard]] Result<QByteArray, FileFailure> readPrivateFile(const QString &path, qint64 mostBytes);

/// After success the new bytes are on the disk; after a failure the file holds all the old or all the new
/// ones.
[[nodiscard]] Result<void, FileFailure> replacePrivateFile(const QString &path, QByteArrayView bytes);

/// Like replacePrivateFile, but only where nothing is. Of several at once exactly one succeeds, and nobody
/// ever sees a part of the bytes.
[[nodiscard]] Result<void, FileFailure> createPrivateFile(const QString &path, QByteArrayView bytes);

}  // namespace kassir
