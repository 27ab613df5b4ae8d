#pragma once

#include <QButtonGroup>

#include "ui/settings/settingedit.h"

namespace kassir::ui {

/// A setting that is one of several, all of which are seen.
class RadioSettingEdit : public SettingEdit {
  Q_OBJECT

 public:
  RadioSettingEdit(const SettingDescription &description, QWidget *parent);

  [[nodiscard]] QString text() const override;
  void setText(const QString &text) override;

 protected:
  void retranslateUi() override;

 private:
  QButtonGroup *m_buttons;
};

}  // namespace kassir::ui
