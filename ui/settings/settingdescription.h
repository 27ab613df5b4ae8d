#pragma once

#include <QString>
#include <span>

#include "ui/settings/settingssource.h"

namespace kassir::ui {

enum class SettingSection { Payme, Tarlan, Shop, Fiscal, Network, Till, Look };

/// How a setting is asked for.
enum class SettingKind {
  Line,
  Path,     ///< a file to browse for
  Choice,   ///< one of several, in a list
  Radios,   ///< one of several, all of them seen
  Switch,   ///< the first of two values while it is checked
  Percent,  ///< a whole number, 100 to 200
  Secret,
  Account,  ///< all further account fields
};

/// A value of a setting and its words.
struct SettingOption {
  const char *value;
  const char *words;
};

/// One field of the settings page. The words are sources, to be put through settingWords().
struct SettingDescription {
  SettingSection section;
  SettingKind kind;
  const char *key;
  const char *label;
  std::span<const SettingOption> choices = {};
  const char *example = nullptr;      ///< what an empty line shows; the same in each language
  const char *environment = nullptr;  ///< asked for only while this environment is chosen
  Secret secret = {};
};

/// From top to bottom.
[[nodiscard]] std::span<const SettingDescription> settingDescriptions();
[[nodiscard]] QString sectionTitle(SettingSection section);

/// In the language of the moment. Names of languages stay as they are.
[[nodiscard]] QString settingWords(const char *source);

}  // namespace kassir::ui
