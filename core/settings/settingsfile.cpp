#include "core/settings/settingsfile.h"

#include <QDir>
#include <algorithm>

#include "core/base/privatefile.h"
#include "core/base/writerlock.h"
#include "core/settings/initext.h"

namespace kassir::settings {

namespace {

using Code = SettingsFailure::Code;
using Values = QMap<QString, QVariant>;

constexpr qint64 largestFile = qint64{1024} * 1024;
constexpr QLatin1StringView idKey("paycom.id");
constexpr QLatin1StringView tillNameKey("till.name");

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

  void take(const QString &key) {
    const auto value = m_values.find(key);
    if (value == m_values.end()) return;
    const auto text = plainText(key, *value);
    if (!text) {
      m_problems.push_back({SettingFailure::Code::NotText, key, {}, {}, 0});
      return;
    }
    auto changed = withSetting(settings, key, *text);
    if (changed) {
      settings = std::move(changed).value();
    } else {
      m_problems.push_back(changed.error());
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

Result<Settings, SettingsFailure> settingsFrom(const Values &values, const QString &path) {
  Reading reading(values);
  for (const SettingRow &row : idRows(Settings())) reading.take(row.key);
  for (const SettingRow &row : settingRows(Settings())) reading.take(row.key);
  for (const QString &key : values.keys()) {
    if (key.startsWith(accountPrefix)) reading.take(key);
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

// What must be settled before others can be judged comes first.
int turnOf(const SettingRow &change) {
  if (change.key == QStringLiteral("paycom.environment")) return 0;
  if (change.key.startsWith(accountPrefix)) return change.text.isEmpty() ? 0 : 2;
  return 1;
}

Result<Settings, SettingsFailure> loadAndChange(const QString &dataFolder, std::vector<SettingRow> changes,
                                                const UnderWay &underWay) {
  auto settings = loadSettings(dataFolder);
  if (!settings) return settings;
  const Settings before = settings.value();
  std::stable_sort(changes.begin(), changes.end(), [](const SettingRow &one, const SettingRow &other) {
    return turnOf(one) < turnOf(other);
  });
  std::vector<SettingFailure> problems;
  for (const SettingRow &change : changes) {
    auto changed = withSetting(settings.value(), change.key, change.text);
    if (changed) {
      settings = std::move(changed).value();
    } else {
      problems.push_back(changed.error());
    }
  }
  if (underWay.sales > 0) {
    for (const QString &key : keysLeadingElsewhere(before, settings.value()))
      problems.push_back({SettingFailure::Code::OpenSales, key, {}, {}, underWay.sales});
  }
  if (underWay.named > 0 && before.till.name != settings.value().till.name)
    problems.push_back({SettingFailure::Code::NameInUse, tillNameKey, {}, {}, underWay.named});
  if (!problems.empty()) {
    return failure(SettingsFailure{Code::Refused, pathIn(dataFolder), std::move(problems)});
  }
  return settings;
}

// Keeps keys it does not know, and replaces no file that could not be loaded.
Result<void, SettingsFailure> save(const QString &dataFolder, const Settings &settings) {
  const QString path = pathIn(dataFolder);
  if (const auto made = makePrivateFolder(dataFolder); !made) return failure(settingsFailure(made.error()));
  const auto before = readValues(path);
  if (!before) return failure(before.error());
  if (const auto known = settingsFrom(before.value(), path); !known) return failure(known.error());

  Values values = before.value();
  values.removeIf([](const auto &value) { return value.key().startsWith(accountPrefix); });
  for (const SettingRow &row : settingRows(settings)) values.insert(row.key, row.text);
  values.remove(idKey);
  for (const SettingRow &row : idRows(settings)) values.insert(row.key, row.text);

  const auto text = writeIni(values);
  if (!text) return failed(Code::CannotWrite, QDir::tempPath());
  const auto written = replacePrivateFile(path, text.value());
  if (!written) return failure(settingsFailure(written.error()));
  return {};
}

}  // namespace

Result<void, SettingsFailure> changeSettings(const QString &dataFolder,
                                             const std::vector<SettingRow> &changes,
                                             const UnderWay &underWay) {
  // Tried before anything is made or locked: what is no good leaves no trace.
  if (const auto tried = loadAndChange(dataFolder, changes, underWay); !tried) return failure(tried.error());
  if (const auto made = makePrivateFolder(dataFolder); !made) return failure(settingsFailure(made.error()));
  constexpr std::chrono::seconds patience(3);
  WriterLock lock(pathIn(dataFolder));
  if (const auto locked = lock.acquire(patience); !locked) {
    const bool isHeld = locked.error() == WriterLock::Failure::Held;
    return failed(isHeld ? Code::Busy : Code::CannotWrite, pathIn(dataFolder));
  }
  const auto changed = loadAndChange(dataFolder, changes, underWay);
  return changed ? save(dataFolder, changed.value()) : failure(changed.error());
}

Result<void, SettingsFailure> changeSetting(const QString &dataFolder, const QString &key,
                                            const QString &text, const UnderWay &underWay) {
  return changeSettings(dataFolder, {{key, text}}, underWay);
}

}  // namespace kassir::settings
