#include "ui/settings/choicesettingedit.h"

#include <QBoxLayout>

#include "ui/settings/wheelguard.h"

namespace kassir::ui {

ChoiceSettingEdit::ChoiceSettingEdit(const SettingDescription &description, QWidget *parent)
    : SettingEdit(description, parent), m_box(new QComboBox(this)) {
  setObjectName(key() + QStringLiteral(".edit"));
  m_box->setObjectName(key());
  // A long choice must not make the page wider than the window.
  constexpr int fewestLetters = 12;
  m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_box->setMinimumContentsLength(fewestLetters);
  m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  for (const SettingOption &choice : description.choices)
    m_box->addItem(QString(), QString::fromLatin1(choice.value));
  guardFromWheel(*m_box);
  setFocusProxy(m_box);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_box);
  connect(m_box, &QComboBox::activated, this, &ChoiceSettingEdit::edited);
  ChoiceSettingEdit::retranslateUi();
}

void ChoiceSettingEdit::retranslateUi() {
  m_box->setAccessibleName(label());
  int index = 0;
  for (const SettingOption &choice : description().choices)
    m_box->setItemText(index++, settingWords(choice.words));
}

}  // namespace kassir::ui
