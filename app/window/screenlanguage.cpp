#include "app/window/screenlanguage.h"

#include <QApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>

namespace kassir::window {

ScreenLanguage::ScreenLanguage(Language language) : m_speaker(language, text::Medium::Window) {
  load(language);
  for (QTranslator *each : {&m_qtMore, &m_qt, &m_ours}) QCoreApplication::installTranslator(each);
}

ScreenLanguage::~ScreenLanguage() {
  for (QTranslator *each : {&m_ours, &m_qt, &m_qtMore}) QCoreApplication::removeTranslator(each);
}

void ScreenLanguage::set(Language language) {
  if (language == m_speaker.language()) return;
  load(language);
  // Once for all: installing translators anew would tell each widget up to four times.
  QEvent change(QEvent::LanguageChange);
  QCoreApplication::sendEvent(qApp, &change);
}

void ScreenLanguage::load(Language language) {
  const QString code = languageCode(language);
  m_speaker.setLanguage(language);
  QLocale::setDefault(QLocale(code));
  static_cast<void>(m_ours.load(QStringLiteral(":/i18n/kassir_%1.qm").arg(code)));
  // Qt ships no Kazakh, so those strings are ours; its English is in its code.
  const QString qt = language == Language::Kazakh ? QStringLiteral(":/i18n/qt_kk.qm")
                                                  : QLibraryInfo::path(QLibraryInfo::TranslationsPath) +
                                                        QStringLiteral("/qtbase_%1.qm").arg(code);
  if (!m_qt.load(qt)) static_cast<void>(m_qt.load(QString()));
  const QString more = language == Language::Russian ? QStringLiteral(":/i18n/qt_ru.qm") : QString();
  static_cast<void>(m_qtMore.load(more));
}

}  // namespace kassir::window
