#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/settings/settingdescription.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// A secret to be typed anew or removed. Never shows what is stored, only whether something is.
class SecretSettingEdit : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  enum class Wish { Keep, Replace, Remove };

  SecretSettingEdit(const SettingDescription &description, QWidget *parent);

  [[nodiscard]] const SettingDescription &description() const { return m_description; }
  [[nodiscard]] Secret secret() const { return m_description.secret; }
  [[nodiscard]] Wish wish() const;
  /// What was typed, without the blanks around it. Stays in the line until begin().
  [[nodiscard]] SecretBytes typed() const;
  /// Forgets what was typed, and what undo would bring back.
  void begin(SettingsSource::SecretState state);

 Q_SIGNALS:
  void edited();

 protected:
  void retranslateUi() override;

 private:
  void follow();

  const SettingDescription &m_description;
  SettingsSource::SecretState m_state = SettingsSource::SecretState::Missing;
  bool m_isToRemove = false;
  QLineEdit *m_edit;
  QLabel *m_stateLabel;
  QPushButton *m_remove;
};

}  // namespace kassir::ui
