#include "ui/settings/secretsettingedit.h"

#include <QGridLayout>

#include "ui/theme/role.h"

namespace kassir::ui {

SecretSettingEdit::SecretSettingEdit(const SettingDescription &description, QWidget *parent)
    : Retranslated(parent),
      m_description(description),
      m_edit(new QLineEdit(this)),
      m_stateLabel(new QLabel(this)),
      m_remove(new QPushButton(this)) {
  const QString key = QString::fromLatin1(description.key);
  setObjectName(key + QStringLiteral(".edit"));
  m_edit->setObjectName(key);
  m_edit->setEchoMode(QLineEdit::Password);
  m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                              Qt::ImhNoAutoUppercase);
  setFocusProxy(m_edit);
  m_stateLabel->setObjectName(key + QStringLiteral(".state"));
  m_stateLabel->setWordWrap(true);
  theme::setRole(*m_stateLabel, theme::Role::Secondary);
  m_remove->setObjectName(key + QStringLiteral(".remove"));
  m_remove->setAutoDefault(false);
  auto *grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->addWidget(m_edit, 0, 0);
  grid->addWidget(m_remove, 0, 1);
  grid->addWidget(m_stateLabel, 1, 0, 1, 2);
  grid->setColumnStretch(0, 1);
  connect(m_edit, &QLineEdit::textEdited, this, [this] {
    m_isToRemove = false;
    follow();
    Q_EMIT edited();
  });
  connect(m_remove, &QPushButton::clicked, this, [this] {
    m_edit->setText({});
    m_isToRemove = true;
    follow();
    Q_EMIT edited();
  });
  SecretSettingEdit::retranslateUi();
}

SecretSettingEdit::Wish SecretSettingEdit::wish() const {
  if (m_isToRemove) return Wish::Remove;
  return m_edit->text().trimmed().isEmpty() ? Wish::Keep : Wish::Replace;
}

SecretBytes SecretSettingEdit::typed() const {
  // A key copied from a web page often comes with blanks around it; none has any of its own.
  return SecretBytes::take(m_edit->text().toUtf8().trimmed());
}

void SecretSettingEdit::begin(SettingsSource::SecretState state) {
  QString typed = m_edit->text();
  m_edit->setText({});  // not clear(), which undo could take back
  typed.fill(QChar());
  m_isToRemove = false;
  m_state = state;
  follow();
}

void SecretSettingEdit::retranslateUi() {
  const QString label = settingWords(m_description.label);
  m_edit->setAccessibleName(label);
  m_remove->setText(tr("Remove"));
  m_remove->setAccessibleName(tr("Remove: %1").arg(label));
  follow();
}

void SecretSettingEdit::follow() {
  using State = SettingsSource::SecretState;
  const bool isStored = m_state == State::Stored;
  m_remove->setEnabled(m_state != State::Missing && !m_isToRemove);
  m_edit->setPlaceholderText(isStored ? tr("A new one, to replace it") : QString());
  if (m_isToRemove) return m_stateLabel->setText(tr("Will be removed when you save"));
  if (wish() == Wish::Replace) return m_stateLabel->setText(tr("Will be stored when you save"));
  switch (m_state) {
    case State::Stored: return m_stateLabel->setText(tr("Stored"));
    case State::Missing: return m_stateLabel->setText(tr("Not stored"));
    case State::Unreachable:
      return m_stateLabel->setText(
          tr("The store of secrets cannot be read. Test the connection to see why."));
  }
}

}  // namespace kassir::ui
