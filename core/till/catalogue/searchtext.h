#pragma once

#include <QStringList>

namespace kassir::till {

/// The words of `text` in the form in which they are compared: NFKC, without case and apostrophes, ё as е,
/// Kazakh and Uzbek letters as the Russian ones they look like. Whatever is neither letter nor digit stands
/// between words.
[[nodiscard]] QStringList searchWords(QStringView text);

/// What the same keys type in the other keyboard layout, Russian for English and English for Russian:
/// `vjkjrj` is молоко. Text that holds a Cyrillic letter counts as Russian.
[[nodiscard]] QString retyped(QStringView text);

}  // namespace kassir::till
