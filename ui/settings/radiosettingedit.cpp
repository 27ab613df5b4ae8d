#include "ui/settings/radiosettingedit.h"

#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kassir::ui {

RadioSettingEdit::RadioSettingEdit(const SettingDescription &description, QWidget *parent)
    : SettingEdit(description, parent), m_buttons(new QButtonGroup(this)) {
  setObjectName(key());
  auto *rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  int id = 0;
  for (const SettingOption &choice : description.choices) {
    auto *button = new QRadioButton(this);
    button->setObjectName(key() + u'.' + QString::fromLatin1(choice.value));
    m_buttons->addButton(button, id++);
    rows->addWidget(button);
  }
  setFocusProxy(m_buttons->button(0));
  connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
    if (isChecked) Q_EMIT edited();
  });
  RadioSettingEdit::retranslateUi();
}

QString RadioSettingEdit::text() const {
  const int id = m_buttons->checkedId();
  return id < 0 ? QString() : QString::fromLatin1(description().choices[static_cast<std::size_t>(id)].value);
}

void RadioSettingEdit::setText(const QString &text) {
  const QSignalBlocker silent(m_buttons);
  int id = 0;
  for (const SettingOption &choice : description().choices) {
    m_buttons->button(id++)->setChecked(QLatin1String(choice.value) == text);
  }
}

void RadioSettingEdit::retranslateUi() {
  setAccessibleName(label());
  int id = 0;
  for (const SettingOption &choice : description().choices) {
    QAbstractButton *button = m_buttons->button(id++);
    button->setText(settingWords(choice.words));
    button->setAccessibleName(button->text());
  }
}

}  // namespace kassir::ui
