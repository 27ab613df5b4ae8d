#pragma once

#include <QMap>
#include <vector>

#include "ui/settings/accountsettingedit.h"
#include "ui/settings/connectiontester.h"
#include "ui/settings/secretsettingedit.h"
#include "ui/settings/settingedit.h"
#include "ui/settings/settingfield.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

/// All fields of the settings, section by section, and what in them differs from what is set.
class SettingsForm : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// The source must outlive it.
  SettingsForm(SettingsSource &source, QWidget *parent);

  /// Shows what is set, and forgets what was typed and what was wrong.
  void load();
  /// The same, but for secrets and for what was wrong.
  void loadRows();
  [[nodiscard]] std::vector<settings::SettingRow> changes() const;
  [[nodiscard]] bool hasChanges() const;
  /// Whether all of them are done; what is not keeps what was typed and says why.
  bool storeSecrets();

  /// A mistake that only the screen can see: one account field named twice. Is marked.
  [[nodiscard]] bool marksOwnMistakes();
  void clearErrors();
  /// Under the field of each setting. At the top what has no field, and what is wrong in the file itself,
  /// whose values do not stand in the fields. The speaker must outlive the form.
  void showErrors(const settings::SettingsFailure &failure, const text::Speaker &speaker);
  /// What stands at the top, or null.
  [[nodiscard]] QWidget *errorsAtTop() const { return m_topErrors ? m_topLabel : nullptr; }
  /// The field of a setting or secret, or null. Of `paycom.id` and `paycom-key` it is that of the environment
  /// chosen, and of what is asked for only in another environment the choice itself.
  [[nodiscard]] SettingField *fieldToMend(const QString &key) const;
  /// The first field in which something is wrong, or null.
  [[nodiscard]] SettingField *firstWrong() const;

 Q_SIGNALS:
  void edited();

 protected:
  void retranslateUi() override;

 private:
  void addSection(SettingSection section);
  QWidget *makeEdit(const SettingDescription &description);
  [[nodiscard]] SettingField *fieldOf(const QString &key) const;
  [[nodiscard]] QString environment() const;
  void setTopErrors(SettingsSource::Words words);
  void follow();
  void noteEdit();

  SettingsSource &m_source;
  QLabel *m_topLabel;
  SettingsSource::Words m_topErrors;
  QMap<QString, QString> m_stored;
  std::vector<SettingEdit *> m_edits;
  std::vector<SecretSettingEdit *> m_secrets;
  std::vector<SettingField *> m_fields;
  std::vector<ConnectionTester *> m_testers;
  std::vector<QLabel *> m_titles;  ///< by section
  AccountSettingEdit *m_account = nullptr;
};

}  // namespace kassir::ui
