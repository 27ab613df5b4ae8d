#pragma once

#include <QWidget>

#include "ui/settings/settingdescription.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// What a setting is typed into or chosen with. The control inside carries the setting's key as its name, and
/// is the focus proxy.
class SettingEdit : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  SettingEdit(const SettingDescription &description, QWidget *parent)
      : Retranslated(parent), m_description(description) {}

  /// As the file has it.
  [[nodiscard]] virtual QString text() const = 0;
  /// Is no edit.
  virtual void setText(const QString &text) = 0;

  [[nodiscard]] const SettingDescription &description() const { return m_description; }
  [[nodiscard]] QString key() const { return QString::fromLatin1(m_description.key); }

 Q_SIGNALS:
  void edited();

 protected:
  [[nodiscard]] QString label() const { return settingWords(m_description.label); }

 private:
  const SettingDescription &m_description;
};

/// The edit for a setting of one value. The description must outlive it.
[[nodiscard]] SettingEdit *makeSettingEdit(const SettingDescription &description, QWidget *parent);

}  // namespace kassir::ui
