#pragma once

#include <QTranslator>

#include "core/base/language.h"
#include "ui/text/speaker.h"

namespace kassir::window {

/// The language of the screen: of our widgets, of Qt's own, of the sentences about what core reports, of
/// numbers and dates. Changed in one step, with one announcement to the widgets.
class ScreenLanguage {
 public:
  explicit ScreenLanguage(Language language);
  ~ScreenLanguage();
  Q_DISABLE_COPY_MOVE(ScreenLanguage)

  void set(Language language);
  [[nodiscard]] Language language() const { return m_speaker.language(); }
  [[nodiscard]] const text::Speaker &speaker() const { return m_speaker; }

 private:
  void load(Language language);

  text::Speaker m_speaker;
  QTranslator m_ours;
  QTranslator m_qt;
  QTranslator m_qtMore;  // what Qt's own sheet leaves in English
};

}  // namespace kassir::window
