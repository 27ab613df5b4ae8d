#include "app/window/lastlanguage.h"

namespace kassir::window {

namespace {

constexpr QLatin1StringView note("language");

}  // namespace

Language LastLanguage::find(std::optional<Language> wanted, std::optional<Language> setting) const {
  if (wanted) return *wanted;
  const auto last = m_journal.notes.find(m_journal.till(), note);
  if (last && languageFromCode(last.value())) return *languageFromCode(last.value());
  return setting.value_or(languageFromEnvironment(qEnvironmentVariable("LANG")));
}

void LastLanguage::keep(Language language) {
  store::Transaction unit =
      m_journal.begin({store::Actor::Cashier, store::Action::EditDraft, m_clock.moment()});
  m_journal.notes.keep(unit, note, languageCode(language));
  static_cast<void>(unit.commit());
}

}  // namespace kassir::window
