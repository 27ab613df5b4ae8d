#pragma once

#include <QLineEdit>
#include <QPushButton>

#include "ui/settings/settingedit.h"

namespace kassir::ui {

/// A setting of one line; one that is a file can be browsed for.
class LineSettingEdit : public SettingEdit {
  Q_OBJECT

 public:
  LineSettingEdit(const SettingDescription &description, QWidget *parent);

  [[nodiscard]] QString text() const override { return m_edit->text(); }
  void setText(const QString &text) override;

 protected:
  void retranslateUi() override;

 private:
  void browse();

  QLineEdit *m_edit;
  QPushButton *m_browse = nullptr;
};

}  // namespace kassir::ui
