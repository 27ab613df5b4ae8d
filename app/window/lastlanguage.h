#pragma once

#include <optional>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/store/journal.h"

namespace kassir::window {

/// The language that was on the screen last, kept in the journal: the next run begins in it.
class LastLanguage {
 public:
  /// Both must outlive it.
  LastLanguage(store::Journal &journal, Clock &clock) : m_journal(journal), m_clock(clock) {}

  /// `wanted` by whoever starts this run, else the last one, else that of the settings, else the system's.
  [[nodiscard]] Language find(std::optional<Language> wanted, std::optional<Language> setting) const;
  /// Where the journal cannot be written, the next run begins in another language, and that is all.
  void keep(Language language);

 private:
  store::Journal &m_journal;
  Clock &m_clock;
};

}  // namespace kassir::window
