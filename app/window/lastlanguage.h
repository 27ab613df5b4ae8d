#pragma once

#include <QString>
#include <optional>

#include "core/base/language.h"

namespace kassir::window {

/// The language that was on the screen last: the next run begins in it. It lies beside the journal and not in
/// it, for what is told of a damaged journal must be in that language, too.
class LastLanguage {
 public:
  explicit LastLanguage(const QString &dataFolder);

  /// `wanted` by whoever starts this run, else the last one, else that of the settings, else the system's.
  [[nodiscard]] Language find(std::optional<Language> wanted, std::optional<Language> setting) const;
  /// Where it cannot be written, the next run begins in another language, and that is all.
  void keep(Language language);

 private:
  QString m_path;
};

}  // namespace kassir::window
