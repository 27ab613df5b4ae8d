#include "ui/text/vault.h"

namespace kassir::text {

namespace {

using Code = vault::VaultFailure::Code;

// %1 is the path.
const char *sentence(Code code) {
  switch (code) {
    case Code::KeyMissing:
      return QT_TRANSLATE_NOOP(
          "vault", "The key file of the secret store is missing: %1. Put it back from a backup copy.");
    case Code::KeyUnreadable:
      return QT_TRANSLATE_NOOP("vault", "The key file cannot be read: %1. Check who is allowed to read it.");
    case Code::KeyDamaged:
      return QT_TRANSLATE_NOOP("vault", "The key file is damaged: %1. Put it back from a backup copy.");
    case Code::VaultUnreadable:
      return QT_TRANSLATE_NOOP("vault",
                               "The secret store cannot be read: %1. Check who is allowed to read it.");
    case Code::Damaged:
      return QT_TRANSLATE_NOOP(
          "vault",
          "The secret store was changed, is damaged, or belongs to another key: %1. Put it "
          "back from a backup copy.");
    case Code::NewerVersion:
      return QT_TRANSLATE_NOOP(
          "vault", "The secret store was written by a newer version of Kassir: %1. Update the program.");
    case Code::CannotProtect:
      return QT_TRANSLATE_NOOP(
          "vault",
          "Others may read the file, and that could not be forbidden: %1. Change its rights, or "
          "keep the data in another folder.");
    case Code::CannotWrite:
      return QT_TRANSLATE_NOOP(
          "vault", "The secret could not be written to the disk: %1. Check the rights and the free space.");
    case Code::Busy:
      return QT_TRANSLATE_NOOP("vault", "Another program is using the secret store: %1. Try again.");
    case Code::BadName: return QT_TRANSLATE_NOOP("vault", "The name of a secret must take 1 to 255 bytes.");
    case Code::TooLarge:
      return QT_TRANSLATE_NOOP("vault",
                               "The secret does not fit into the secret store: %1. Check what was entered.");
    case Code::CipherFailed:
      return QT_TRANSLATE_NOOP("vault",
                               "Encryption does not work on this computer. OpenSSL must be installed again.");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString describe(const vault::VaultFailure &failure, const Speaker &speaker) {
  return speaker.say("vault", sentence(failure.code), {failure.path});
}

}  // namespace kassir::text
