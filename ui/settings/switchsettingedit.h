#pragma once

#include <QCheckBox>

#include "ui/settings/settingedit.h"

namespace kassir::ui {

/// A setting of two values, the first of which is a check mark. Carries its label itself.
class SwitchSettingEdit : public SettingEdit {
  Q_OBJECT

 public:
  SwitchSettingEdit(const SettingDescription &description, QWidget *parent);

  [[nodiscard]] QString text() const override;
  void setText(const QString &text) override;

 protected:
  void retranslateUi() override;

 private:
  QCheckBox *m_box;
};

}  // namespace kassir::ui
