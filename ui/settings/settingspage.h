#pragma once

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <optional>

#include "ui/settings/settingsform.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

/// The page on which a shop sets up its till.
class SettingsPage : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// Source and speaker must outlive it.
  SettingsPage(SettingsSource &source, const text::Speaker &speaker, QWidget *parent = nullptr);

  /// To the field of a setting or secret, by its name on the command line; one without a field is not gone
  /// to.
  void goTo(const QString &key) { goTo(m_form->fieldToMend(key)); }
  /// Whatever differs from what is set.
  void save();
  [[nodiscard]] bool hasUnsavedChanges() const { return m_form->hasChanges(); }

 Q_SIGNALS:
  /// Settings or secrets; not said of a refusal, which changes nothing.
  void saved();
  void unsavedChanged(bool isUnsaved);

 protected:
  void retranslateUi() override;
  /// Shows what was set elsewhere in the meantime, unless something is typed here.
  void showEvent(QShowEvent *event) override;

 private:
  enum class Notice { None, Unsaved, Refused, NotSaved, SecretNotSaved, Saved };

  void build();
  void refuse(const settings::SettingsFailure &failure);
  void goTo(SettingField *field);
  void discard();
  void follow();
  void tell(Notice notice);

  SettingsSource &m_source;
  const text::Speaker &m_speaker;
  Notice m_notice = Notice::None;
  std::optional<settings::SettingsFailure> m_failure;
  QScrollArea *m_scroll;
  SettingsForm *m_form;
  QLabel *m_noticeLabel;
  QPushButton *m_discard;
  QPushButton *m_save;
};

}  // namespace kassir::ui
