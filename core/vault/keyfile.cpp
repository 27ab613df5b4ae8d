#include "core/vault/keyfile.h"

#include <QDir>
#include <QFileInfo>

#include "core/base/privatefile.h"
#include "core/vault/aesgcm.h"

namespace kassir::vault {

namespace {

using Code = VaultFailure::Code;

VaultFailure keyFailure(const FileFailure &file) {
  switch (file.code) {
    case FileFailure::Code::Missing: return {Code::KeyMissing, file.path};
    case FileFailure::Code::TooLarge: return {Code::KeyDamaged, file.path};
    case FileFailure::Code::CannotProtect: return {Code::CannotProtect, file.path};
    case FileFailure::Code::CannotWrite: return {Code::CannotWrite, file.path};
    case FileFailure::Code::Exists:
    case FileFailure::Code::NotAFile:
    case FileFailure::Code::CannotRead: return {Code::KeyUnreadable, file.path};
  }
  Q_UNREACHABLE();
}

}  // namespace

QString defaultKeyFile() {
  QString folder = qEnvironmentVariable("XDG_CONFIG_HOME");
  // The specification has relative paths ignored.
  if (!QDir::isAbsolutePath(folder)) folder = QDir::homePath() + QStringLiteral("/.config");
  return QDir::cleanPath(folder + QStringLiteral("/kassir/vault.key"));
}

Result<SecretBytes, VaultFailure> loadKey(const QString &keyFile) {
  auto bytes = readPrivateFile(keyFile, keySize);
  if (!bytes) return failure(keyFailure(bytes.error()));
  SecretBytes key = SecretBytes::take(std::move(bytes).value());
  if (key.view().size() != keySize) return failure(VaultFailure{Code::KeyDamaged, keyFile});
  return key;
}

Result<SecretBytes, VaultFailure> loadOrMakeKey(const QString &keyFile) {
  auto known = loadKey(keyFile);
  if (known || known.error().code != Code::KeyMissing) return known;

  if (const auto made = makePrivateFolder(QFileInfo(keyFile).path()); !made) {
    return failure(keyFailure(made.error()));
  }
  const auto key = randomBytes(keySize);
  if (!key) return failure(VaultFailure{Code::CipherFailed, keyFile});
  const auto created = createPrivateFile(keyFile, key->view());
  if (!created && created.error().code != FileFailure::Code::Exists) {
    return failure(keyFailure(created.error()));
  }
  return loadKey(keyFile);
}

}  // namespace kassir::vault
