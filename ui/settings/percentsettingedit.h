#pragma once

#include <QSpinBox>

#include "ui/settings/settingedit.h"

namespace kassir::ui {

/// A setting that is a whole percent from 100 to 200.
class PercentSettingEdit : public SettingEdit {
  Q_OBJECT

 public:
  PercentSettingEdit(const SettingDescription &description, QWidget *parent);

  [[nodiscard]] QString text() const override { return QString::number(m_box->value()); }
  void setText(const QString &text) override;

 protected:
  void retranslateUi() override;

 private:
  QSpinBox *m_box;
};

}  // namespace kassir::ui
