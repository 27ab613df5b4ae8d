#pragma once

#include "ui/mainwindow/languageswitch.h"
#include "ui/text/speaker.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::window {

/// A box before there is a window: whoever cannot read it changes its language in it.
class OpeningBox : public ui::Retranslated<ui::QuietBox> {
  Q_OBJECT

 public:
  explicit OpeningBox(Language language);

 Q_SIGNALS:
  void languageWanted(kassir::Language language);

 protected:
  void showEvent(QShowEvent *event) override;

 private:
  ui::LanguageSwitch *m_languages;
};

}  // namespace kassir::window
