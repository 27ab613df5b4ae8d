#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include "core/base/language.h"

namespace kassir::text {

/// Where a sentence is read: on the command line settings go by their keys, in the window they are fields of
/// a page.
enum class Medium { CommandLine, Window };

/// Says in one language what the code says in English. Several, of different languages, can speak at once:
/// the translators installed in the application have no part in it.
class Speaker {
 public:
  explicit Speaker(Language language, Medium medium = Medium::CommandLine) : m_medium(medium) {
    setLanguage(language);
  }

  /// What was said before stays as it was: whoever shows it must ask again.
  void setLanguage(Language language);
  [[nodiscard]] Language language() const { return m_language; }

  /// The source for where this speaker is read.
  [[nodiscard]] const char *either(const char *onCommandLine, const char *inWindow) const {
    return m_medium == Medium::Window ? inWindow : onCommandLine;
  }

  // `source` is English in UTF-8, marked for lupdate by QT_TRANSLATE_NOOP or QT_TRANSLATE_N_NOOP with the
  // same `context`. %1 to %9 stand for the arguments, which are put in as they are: what looks like %1 inside
  // one of them stays so.

  [[nodiscard]] QString say(const char *context, const char *source, const QStringList &arguments = {}) const;
  /// In the plural form that belongs to `count`, which %n stands for.
  [[nodiscard]] QString sayCount(const char *context, const char *source, int count,
                                 const QStringList &arguments = {}) const;

 private:
  Language m_language = Language::Russian;
  Medium m_medium;
  QTranslator m_translator;
};

}  // namespace kassir::text
