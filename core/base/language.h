#pragma once

#include <QString>
#include <optional>

namespace kassir {

/// A language the till speaks.
enum class Language { Kazakh, Russian, English };

/// ISO 639-1: "kk", "ru" or "en".
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

/// What a value of LANG asks for, such as "kk_KZ.UTF-8"; Russian where it asks for none of ours.
[[nodiscard]] Language languageFromEnvironment(QStringView lang);

}  // namespace kassir
