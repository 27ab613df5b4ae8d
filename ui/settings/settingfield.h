#pragma once

#include <QLabel>

#include "ui/settings/settingdescription.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// A field of the settings page: its label, what it is edited with, and under it what is wrong with it.
class SettingField : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// The description must outlive it; `edit` becomes a child. `target` is what in it takes the focus.
  SettingField(const SettingDescription &description, QWidget *edit, QWidget *target, QWidget *parent);

  [[nodiscard]] const SettingDescription &description() const { return m_description; }
  void setError(SettingsSource::Words words);
  [[nodiscard]] bool hasError() const { return m_error != nullptr; }
  /// Fields of other environments are hidden, but for those in which something is wrong.
  void follow(const QString &environment);
  void focusEdit();

 protected:
  void retranslateUi() override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  void arrange();

  const SettingDescription &m_description;
  QWidget *m_edit;
  QWidget *m_target;
  QLabel *m_label;
  QLabel *m_errorLabel;
  QGridLayout *m_grid;
  SettingsSource::Words m_error;
};

}  // namespace kassir::ui
