#include "app/window/lastlanguage.h"

#include "core/base/privatefile.h"

namespace kassir::window {

LastLanguage::LastLanguage(const QString &dataFolder) : m_path(dataFolder + QStringLiteral("/language")) {}

Language LastLanguage::find(std::optional<Language> wanted, std::optional<Language> setting) const {
  constexpr qint64 mostBytes = 16;
  if (wanted) return *wanted;
  const auto last = readPrivateFile(m_path, mostBytes);
  if (last) {
    if (const auto language = languageFromCode(QString::fromUtf8(last.value()))) return *language;
  }
  return setting.value_or(languageFromEnvironment(qEnvironmentVariable("LANG")));
}

void LastLanguage::keep(Language language) {
  static_cast<void>(replacePrivateFile(m_path, languageCode(language).toLatin1()));
}

}  // namespace kassir::window
