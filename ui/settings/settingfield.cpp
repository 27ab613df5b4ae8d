#include "ui/settings/settingfield.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>

#include "ui/theme/role.h"

namespace kassir::ui {

SettingField::SettingField(const SettingDescription &description, QWidget *edit, QWidget *target,
                           QWidget *parent)
    : Retranslated(parent),
      m_description(description),
      m_edit(edit),
      m_target(target),
      m_label(new QLabel(this)),
      m_errorLabel(new QLabel(this)) {
  const QString key = QString::fromLatin1(description.key);
  setObjectName(key + QStringLiteral(".field"));
  m_edit->setParent(this);
  m_label->setObjectName(key + QStringLiteral(".label"));
  m_label->setWordWrap(true);
  m_label->setBuddy(m_target);
  m_errorLabel->setObjectName(key + QStringLiteral(".error"));
  m_errorLabel->setTextFormat(Qt::PlainText);
  m_errorLabel->setWordWrap(true);
  theme::setRole(*m_errorLabel, theme::Role::Bad);
  m_errorLabel->hide();

  // The same shares in each field, so that the edits stand below each other.
  constexpr int labelShare = 2;
  constexpr int editShare = 3;
  m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_edit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  auto *grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setColumnStretch(0, labelShare);
  grid->setColumnStretch(1, editShare);
  if (description.kind == SettingKind::Switch) {
    // Says itself what it is for, and that may be long.
    m_label->hide();
    grid->addWidget(m_edit, 0, 0, 1, 2);
  } else {
    const bool isTall = description.kind == SettingKind::Radios || description.kind == SettingKind::Secret ||
                        description.kind == SettingKind::Account;
    grid->addWidget(m_label, 0, 0, isTall ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(m_edit, 0, 1);
  }
  grid->addWidget(m_errorLabel, 1, 1);
  SettingField::retranslateUi();
}

void SettingField::setError(SettingsSource::Words words) {
  m_error = std::move(words);
  retranslateUi();
  m_errorLabel->setVisible(hasError());
}

void SettingField::follow(const QString &environment) {
  const bool isAskedFor =
      m_description.environment == nullptr || QLatin1String(m_description.environment) == environment;
  // What is shown anyway must not be told so: it would be laid out before its page is asked for.
  const bool isSeen = isAskedFor || hasError();
  if (isHidden() == isSeen) setVisible(isSeen);
}

void SettingField::focusEdit() {
  // Of several buttons the one that is down.
  const auto *button = qobject_cast<QAbstractButton *>(m_target);
  QWidget *down =
      button != nullptr && button->group() != nullptr ? button->group()->checkedButton() : nullptr;
  (down != nullptr ? down : m_target)->setFocus(Qt::OtherFocusReason);
}

void SettingField::retranslateUi() {
  m_label->setText(settingWords(m_description.label));
  m_errorLabel->setText(hasError() ? QStringLiteral("⚠ ") + m_error() : QString());
  // A screen reader tells it with the field. A list calls itself by what is chosen in it: what for, is told
  // here.
  QStringList told;
  if (m_description.kind == SettingKind::Choice) told << m_label->text();
  if (hasError()) told << m_errorLabel->text();
  m_target->setAccessibleDescription(told.join(QStringLiteral(". ")));
}

}  // namespace kassir::ui
