#include "core/settings/settingsfile.h"

#include <QDir>
#include <array>

#include "core/base/privatefile.h"
#include "core/base/writerlock.h"
#include "core/settings/initext.h"
#include "core/settings/settingkey.h"

namespace kassir::settings {

namespace {

using Code = SettingsFailure::Code;
using Values = QMap<QString, QVariant>;

constexpr qint64 largestFile = qint64{1024} * 1024;
constexpr std::array environments{Environment::Test, Environment::Production, Environment::Custom};

constexpr QLatin1StringView idKey("paycom.id");

QString pathIn(const QString &dataFolder) {
  return dataFolder + QStringLiteral("/settings.ini");
}

auto failed(Code code, const QString &path) {
  return failure(SettingsFailure{code, path, {}});
}

SettingsFailure settingsFailure(const FileFailure &file) {
  switch (file.code) {
    case FileFailure::Code::TooLarge: return {Code::TooLarge, file.path, {}};
    case FileFailure::Code::CannotProtect: return {Code::CannotProtect, file.path, {}};
    case FileFailure::Code::CannotWrite: return {Code::CannotWrite, file.path, {}};
    case FileFailure::Code::Missing:
    case FileFailure::Code::Exists:
    case FileFailure::Code::NotAFile:
    case FileFailure::Code::CannotRead: return {Code::CannotRead, file.path, {}};
  }
  Q_UNREACHABLE();
}

Result<Values, SettingsFailure> readValues(const QString &path) {
  const auto text = readPrivateFile(path, largestFile);
  if (!text) {
    if (text.error().code == FileFailure::Code::Missing) return Values();
    return failure(settingsFailure(text.error()));
  }
  auto values = readIni(text.value());
  if (values) return std::move(values).value();
  if (values.error() == IniFailure::NoScratch) return failed(Code::CannotRead, QDir::tempPath());
  return failed(Code::NotIni, path);
}

// Settings put together value by value, and all that is wrong with them.
class Reading {
 public:
  explicit Reading(const Values &values) : m_values(values) {}

  void take(const QString &fileKey, const QString &key) {
    const auto value = m_values.find(fileKey);
    if (value == m_values.end()) return;
    const auto text = plainText(key, *value);
    if (!text) {
      m_problems.push_back({SettingFailure::Code::NotText, fileKey, {}, {}, 0});
      return;
    }
    auto changed = withSetting(settings, key, *text);
    if (changed) {
      settings = std::move(changed).value();
    } else {
      m_problems.push_back(changed.error());
      m_problems.back().key = fileKey;
    }
  }

  [[nodiscard]] const std::vector<SettingFailure> &problems() const { return m_problems; }

  Settings settings;

 private:
  // QSettings takes a text apart at commas that are not quoted. That is right for lists alone: elsewhere
  // blanks beside the commas would be lost.
  static std::optional<QString> plainText(const QString &key, const QVariant &value) {
    const bool isList = key == QStringLiteral("shop.vat-rates") || key == QStringLiteral("fiscal.link-hosts");
    if (value.typeId() == QMetaType::QStringList && isList) return value.toStringList().join(u',');
    if (value.typeId() == QMetaType::QString) return value.toString();
    return std::nullopt;
  }

  const Values &m_values;
  std::vector<SettingFailure> m_problems;
};

QString idKeyOf(Environment environment) {
  return idKey + u'.' + environmentText(environment);
}

Result<Settings, SettingsFailure> settingsFrom(const Values &values, const QString &path) {
  Reading reading(values);
  for (const Environment environment : environments) {
    reading.settings.paycom.environment = environment;
    reading.take(idKeyOf(environment), idKey);
  }
  reading.settings.paycom.environment = Settings().paycom.environment;
  for (const SettingRow &row : settingRows(Settings())) reading.take(row.key, row.key);
  for (const QString &key : values.keys()) {
    if (key.startsWith(accountPrefix)) reading.take(key, key);
  }
  if (!reading.problems().empty()) return failure(SettingsFailure{Code::BadValues, path, reading.problems()});
  return reading.settings;
}

}  // namespace

Result<Settings, SettingsFailure> loadSettings(const QString &dataFolder) {
  const QString path = pathIn(dataFolder);
  return readValues(path).andThen([&path](const Values &values) { return settingsFrom(values, path); });
}

namespace {

Result<Settings, SettingsFailure> loadAndChange(const QString &dataFolder, const QString &key,
                                                const QString &text) {
  const auto settings = loadSettings(dataFolder);
  if (!settings) return settings;
  const auto changed = withSetting(settings.value(), key, text);
  if (!changed) return failure(SettingsFailure{Code::Refused, pathIn(dataFolder), {changed.error()}});
  return changed.value();
}

}  // namespace

Result<void, SettingsFailure> saveSettings(const QString &dataFolder, const Settings &settings) {
  const QString path = pathIn(dataFolder);
  if (const auto made = makePrivateFolder(dataFolder); !made) return failure(settingsFailure(made.error()));
  const auto before = readValues(path);
  if (!before) return failure(before.error());
  if (const auto known = settingsFrom(before.value(), path); !known) return failure(known.error());

  Values values = before.value();
  values.removeIf([](const auto &value) { return value.key().startsWith(accountPrefix); });
  for (const SettingRow &row : settingRows(settings)) values.insert(row.key, row.text);
  values.remove(idKey);
  Settings each = settings;
  for (const Environment environment : environments) {
    each.paycom.environment = environment;
    values.insert(idKeyOf(environment), paycomId(each.paycom));
  }

  const auto text = writeIni(values);
  if (!text) return failed(Code::CannotWrite, QDir::tempPath());
  const auto written = replacePrivateFile(path, text.value());
  if (!written) return failure(settingsFailure(written.error()));
  return {};
}

Result<void, SettingsFailure> changeSetting(const QString &dataFolder, const QString &key,
                                            const QString &text) {
  // Tried before anything is made or locked: what is no good leaves no trace.
  if (const auto tried = loadAndChange(dataFolder, key, text); !tried) return failure(tried.error());
  if (const auto made = makePrivateFolder(dataFolder); !made) return failure(settingsFailure(made.error()));
  constexpr std::chrono::seconds patience(3);
  WriterLock lock(pathIn(dataFolder));
  if (const auto locked = lock.acquire(patience); !locked) {
    const bool isHeld = locked.error() == WriterLock::Failure::Held;
    return failed(isHeld ? Code::Busy : Code::CannotWrite, pathIn(dataFolder));
  }
  const auto changed = loadAndChange(dataFolder, key, text);
  return changed ? saveSettings(dataFolder, changed.value()) : failure(changed.error());
}

}  // namespace kassir::settings
