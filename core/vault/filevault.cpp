#include "core/vault/filevault.h"

#include "core/base/privatefile.h"
#include "core/base/writerlock.h"
#include "core/vault/aesgcm.h"
#include "core/vault/keyfile.h"

namespace kassir::vault {

namespace {

using Code = VaultFailure::Code;

// The file: magic (7 bytes), version (1), nonce (12), then the encrypted contents and the tag (16). All that
// stands before the contents is authenticated with them.
constexpr QByteArrayView magic("KASSIRV");
constexpr char version = 1;
constexpr qsizetype headerSize = 7 + 1 + nonceSize;
constexpr qint64 largestFile = headerSize + largestContents + tagSize;

VaultFailure vaultFailure(const FileFailure &file) {
  switch (file.code) {
    case FileFailure::Code::TooLarge: return {Code::Damaged, file.path};
    case FileFailure::Code::CannotProtect: return {Code::CannotProtect, file.path};
    case FileFailure::Code::CannotWrite: return {Code::CannotWrite, file.path};
    case FileFailure::Code::Missing:
    case FileFailure::Code::Exists:
    case FileFailure::Code::NotAFile:
    case FileFailure::Code::CannotRead: return {Code::VaultUnreadable, file.path};
  }
  Q_UNREACHABLE();
}

Result<void, VaultFailure> lockedFor(WriterLock &lock, const QString &file) {
  constexpr std::chrono::seconds patience(3);
  const auto locked = lock.acquire(patience);
  if (locked) return {};
  const bool isHeld = locked.error() == WriterLock::Failure::Held;
  return failure(VaultFailure{isHeld ? Code::Busy : Code::CannotWrite, file});
}

}  // namespace

FileVault::FileVault(const QString &dataFolder, QString keyFile)
    : m_dataFolder(dataFolder),
      m_file(dataFolder + QStringLiteral("/vault")),
      m_keyFile(std::move(keyFile)) {}

Result<void, VaultFailure> FileVault::store(QByteArrayView name, const SecretBytes &secret) {
  if (name.isEmpty() || name.size() > longestName) return failure(VaultFailure{Code::BadName, m_file});
  if (const auto made = makePrivateFolder(m_dataFolder); !made) return failure(vaultFailure(made.error()));
  // From reading to writing, so that of two processes neither loses what the other stored.
  WriterLock lock(m_file);
  if (auto locked = lockedFor(lock, m_file); !locked) return locked;

  auto vault = open();
  if (!vault) return failure(vault.error());
  vault.value().contents.insert_or_assign(name.toByteArray(), secret.duplicate());
  return save(std::move(vault).value());
}

Result<std::optional<SecretBytes>, VaultFailure> FileVault::load(QByteArrayView name) const {
  auto vault = open();
  if (!vault) return failure(vault.error());
  auto found = vault.value().contents.extract(name.toByteArray());
  if (found.empty()) return std::optional<SecretBytes>();
  return std::optional<SecretBytes>(std::move(found.mapped()));
}

Result<void, VaultFailure> FileVault::remove(QByteArrayView name) {
  // Asked before locking, so that there is nothing to write where nothing is stored.
  if (const auto stored = load(name); !stored || !stored.value()) {
    return stored ? Result<void, VaultFailure>() : failure(stored.error());
  }
  WriterLock lock(m_file);
  if (auto locked = lockedFor(lock, m_file); !locked) return locked;

  auto vault = open();
  if (!vault) return failure(vault.error());
  vault.value().contents.erase(name.toByteArray());
  return save(std::move(vault).value());
}

Result<FileVault::Opened, VaultFailure> FileVault::open() const {
  const auto file = readPrivateFile(m_file, largestFile);
  if (!file) {
    if (file.error().code == FileFailure::Code::Missing) return Opened{};
    return failure(vaultFailure(file.error()));
  }
  const QByteArrayView bytes(file.value());
  const VaultFailure damaged{Code::Damaged, m_file};
  if (bytes.size() < headerSize + tagSize || !bytes.startsWith(magic)) return failure(damaged);
  const QByteArrayView header = bytes.first(headerSize);
  if (header[magic.size()] != version) {
    const bool isNewer = static_cast<quint8>(header[magic.size()]) > static_cast<quint8>(version);
    return failure(isNewer ? VaultFailure{Code::NewerVersion, m_file} : damaged);
  }

  auto key = loadKey(m_keyFile);
  if (!key) return failure(key.error());
  const auto plain = unseal(key.value(), header.last(nonceSize), header, bytes.sliced(headerSize));
  if (!plain) return failure(damaged);
  auto contents = decode(plain->view());
  if (!contents) return failure(damaged);
  return Opened{std::move(key).value(), std::move(*contents)};
}

Result<void, VaultFailure> FileVault::save(Opened vault) const {
  const auto plain = encode(vault.contents);
  if (!plain) return failure(VaultFailure{Code::TooLarge, m_file});
  if (!vault.key) {
    auto key = loadOrMakeKey(m_keyFile);
    if (!key) return failure(key.error());
    vault.key = std::move(key).value();
  }

  const VaultFailure cipherFailed{Code::CipherFailed, m_file};
  const auto nonce = randomBytes(nonceSize);
  if (!nonce) return failure(cipherFailed);
  const QByteArray header = magic.toByteArray() + version + nonce->view().toByteArray();
  const auto sealed = seal(*vault.key, nonce->view(), header, *plain);
  if (!sealed) return failure(cipherFailed);
  const auto written = replacePrivateFile(m_file, header + *sealed);
  if (!written) return failure(vaultFailure(written.error()));
  return {};
}

}  // namespace kassir::vault
