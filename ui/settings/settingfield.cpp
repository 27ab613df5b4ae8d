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
      m_errorLabel(new QLabel(this)),
      m_grid(new QGridLayout(this)) {
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

  m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_edit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_grid->setContentsMargins(0, 0, 0, 0);
  // Says itself what it is for, and that may be long.
  if (description.kind == SettingKind::Switch) m_label->hide();
  arrange();
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

void SettingField::resizeEvent(QResizeEvent *event) {
  Retranslated::resizeEvent(event);
  arrange();
}

// The label beside what it is for, or above it where letters are large.
void SettingField::arrange() {
  constexpr int fewestLetters = 60;
  const bool isNarrow = width() < fewestLetters * fontMetrics().averageCharWidth();
  const bool isAlone = isNarrow || m_description.kind == SettingKind::Switch;
  const bool isTall = m_description.kind == SettingKind::Radios ||
                      m_description.kind == SettingKind::Secret || m_description.kind == SettingKind::Account;
  // The same shares in each field, so that the edits stand below each other.
  constexpr int labelShare = 2;
  constexpr int editShare = 3;
  for (QWidget *part : {static_cast<QWidget *>(m_label), m_edit, static_cast<QWidget *>(m_errorLabel)})
    m_grid->removeWidget(part);
  m_grid->setColumnStretch(0, isAlone ? 0 : labelShare);
  m_grid->setColumnStretch(1, isAlone ? 1 : editShare);
  m_grid->addWidget(m_label, 0, isAlone ? 1 : 0, isTall && !isAlone ? Qt::AlignTop : Qt::AlignVCenter);
  m_grid->addWidget(m_edit, isAlone ? 1 : 0, 1);
  m_grid->addWidget(m_errorLabel, 2, 1);
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
