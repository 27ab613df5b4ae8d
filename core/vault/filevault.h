#pragma once

#include "core/vault/contents.h"
#include "core/vault/secretstore.h"

namespace kassir::vault {

/// Secrets in one encrypted file, `vault` in the data folder, whose key lies in another file elsewhere. Reads
/// it anew each time, so several objects and processes see each other's writes. What is there and cannot be
/// opened is never overwritten.
class FileVault final : public SecretStore {
 public:
  FileVault(const QString &dataFolder, QString keyFile);

  Result<void, VaultFailure> store(QByteArrayView name, const SecretBytes &secret) override;
  [[nodiscard]] Result<std::optional<SecretBytes>, VaultFailure> load(QByteArrayView name) const override;
  Result<void, VaultFailure> remove(QByteArrayView name) override;

 private:
  /// A vault as it was read, with its key. One that is not there yet is empty and has none.
  struct Opened {
    std::optional<SecretBytes> key;
    Contents contents;
  };

  [[nodiscard]] Result<Opened, VaultFailure> open() const;
  [[nodiscard]] Result<void, VaultFailure> save(Opened vault) const;

  QString m_dataFolder;
  QString m_file;
  QString m_keyFile;
};

}  // namespace kassir::vault
