#include "ui/text/speaker.h"

#include "ui/text/number.h"

// Q_INIT_RESOURCE declares a function of the global namespace, so it cannot stand inside ours. Without it the
// linker would leave the resource of a static library out.
static void keepTranslations() {
  Q_INIT_RESOURCE(translations);
}

namespace kassir::text {

namespace {

QString fill(const QString &pattern, const QStringList &arguments, const QString &count) {
  QString text;
  for (qsizetype i = 0; i < pattern.size(); ++i) {
    const QChar mark = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1] : QChar();
    const qsizetype index = mark >= u'1' && mark <= u'9' ? mark.unicode() - u'1' : arguments.size();
    if (index < arguments.size()) {
      text += arguments[index];
      ++i;
    } else if (mark == u'n' && !count.isEmpty()) {
      text += count;
      ++i;
    } else {
      text += pattern[i];
    }
  }
  return text;
}

QString orSource(const QString &translation, const char *source) {
  return translation.isEmpty() ? QString::fromUtf8(source) : translation;
}

}  // namespace

void Speaker::setLanguage(Language language) {
  m_language = language;
  keepTranslations();
  const bool isLoaded = m_translator.load(QStringLiteral(":/i18n/kassir_%1.qm").arg(languageCode(language)));
  Q_ASSERT(isLoaded);
  Q_UNUSED(isLoaded);
}

QString Speaker::say(const char *context, const char *source, const QStringList &arguments) const {
  return fill(orSource(m_translator.translate(context, source), source), arguments, {});
}

QString Speaker::sayCount(const char *context, const char *source, int count,
                          const QStringList &arguments) const {
  const QString pattern = orSource(m_translator.translate(context, source, nullptr, count), source);
  return fill(pattern, arguments, integer(count));
}

}  // namespace kassir::text
