#pragma once

#include <QString>

namespace kassir::vault {

/// Why a secret could not be stored, read or removed. Nothing was overwritten, neither vault nor key.
struct VaultFailure {
  enum class Code {
    KeyMissing,       ///< the vault is there and its key file is not
    KeyUnreadable,    ///< the key file cannot be read, or is no file
    KeyDamaged,       ///< the key file does not hold exactly one key
    VaultUnreadable,  ///< the vault cannot be read, or is no file
    Damaged,          ///< the vault was changed, cut, or locked with another key
    NewerVersion,     ///< the vault was written by a later version of the program
    CannotProtect,    ///< others have rights to the file, and they cannot be taken away
    CannotWrite,      ///< no right to, no room, or the disk failed
    Busy,             ///< another process holds the vault
    BadName,          ///< a name is 1 to 255 bytes
    TooLarge,         ///< one more would not fit into a vault
    CipherFailed,     ///< OpenSSL gave no cipher or no random bytes
  };

  Code code = Code::VaultUnreadable;
  QString path;  ///< the file or folder it is about

  bool operator==(const VaultFailure &) const = default;
};

}  // namespace kassir::vault
