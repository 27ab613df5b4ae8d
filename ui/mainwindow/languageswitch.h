#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

#include "core/base/language.h"

namespace kassir::ui {

/// One button a language, each named in itself: the one thing on the screen that is never translated.
class LanguageSwitch : public QWidget {
  Q_OBJECT

 public:
  explicit LanguageSwitch(QWidget *parent = nullptr);

  void setLanguage(Language language);

 Q_SIGNALS:
  void languageWanted(kassir::Language language);

 private:
  QButtonGroup m_buttons;
};

}  // namespace kassir::ui
