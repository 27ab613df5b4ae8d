#pragma once

#include <map>
#include <optional>

#include "ui/settings/settingssource.h"

namespace kassir::test {

/// Settings in memory, judged by the same rules as those in a file.
class FakeSettings final : public ui::SettingsSource {
 public:
  [[nodiscard]] std::vector<settings::SettingRow> rows() const override {
    auto rows = settings::settingRows(settings);
    const auto ids = settings::idRows(settings);
    rows.insert(rows.end(), ids.begin(), ids.end());
    return rows;
  }

  Result<void, settings::SettingsFailure> save(const std::vector<settings::SettingRow> &changes) override {
    saves.push_back(changes);
    if (failure) return kassir::failure(*failure);
    settings::Settings changed = settings;
    settings::SettingsFailure refused{settings::SettingsFailure::Code::Refused, {}, {}};
    for (const settings::SettingRow &change : changes) {
      const auto next = settings::withSetting(changed, change.key, change.text);
      if (next) {
        changed = next.value();
      } else {
        refused.problems.push_back(next.error());
      }
    }
    if (!refused.problems.empty()) return kassir::failure(refused);
    settings = changed;
    return {};
  }

  [[nodiscard]] SecretState state(ui::Secret secret) const override {
    if (!vaultFailure.isEmpty()) return SecretState::Unreachable;
    return secrets.count(secret) > 0 ? SecretState::Stored : SecretState::Missing;
  }

  Result<void, Words> store(ui::Secret secret, const SecretBytes &bytes) override {
    if (!vaultFailure.isEmpty()) return kassir::failure(Words([this] { return vaultFailure; }));
    secrets[secret] = bytes.view().toByteArray();
    return {};
  }

  Result<void, Words> remove(ui::Secret secret) override {
    secrets.erase(secret);
    return {};
  }

  void testPaycom(const Callback<ConnectionTest> &callback) override { paycomTest = callback; }
  void testTarlan(const Callback<ConnectionTest> &callback) override { tarlanTest = callback; }

  settings::Settings settings;
  std::map<ui::Secret, QByteArray> secrets;
  std::vector<std::vector<settings::SettingRow>> saves;
  std::optional<settings::SettingsFailure> failure;  ///< of each save
  QString vaultFailure;
  std::optional<Callback<ConnectionTest>> paycomTest;
  std::optional<Callback<ConnectionTest>> tarlanTest;
};

}  // namespace kassir::test
