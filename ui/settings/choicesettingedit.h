#pragma once

#include <QComboBox>

#include "ui/settings/settingedit.h"

namespace kassir::ui {

/// A setting that is one of several, in a list.
class ChoiceSettingEdit : public SettingEdit {
  Q_OBJECT

 public:
  ChoiceSettingEdit(const SettingDescription &description, QWidget *parent);

  [[nodiscard]] QString text() const override { return m_box->currentData().toString(); }
  void setText(const QString &text) override { m_box->setCurrentIndex(m_box->findData(text)); }

 protected:
  void retranslateUi() override;

 private:
  QComboBox *m_box;
};

}  // namespace kassir::ui
