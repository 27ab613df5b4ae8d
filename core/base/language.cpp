#include "core/base/language.h"

namespace kassir {

QString languageCode(Language language) {
  switch (language) {
    case Language::Kazakh: return QStringLiteral("kk");
    case Language::Russian: return QStringLiteral("ru");
    case Language::English: return QStringLiteral("en");
  }
  Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code) {
  for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
    if (code == languageCode(language)) return language;
  }
  return std::nullopt;
}

Language languageFromEnvironment(QStringView lang) {
  qsizetype length = 0;
  while (length < lang.size() && lang[length].isLetter()) ++length;
  return languageFromCode(lang.first(length)).value_or(Language::Russian);
}

}  // namespace kassir
