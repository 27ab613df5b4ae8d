#include "ui/settings/switchsettingedit.h"

#include <QBoxLayout>
#include <QSignalBlocker>

namespace kassir::ui {

SwitchSettingEdit::SwitchSettingEdit(const SettingDescription &description, QWidget *parent)
    : SettingEdit(description, parent), m_box(new QCheckBox(this)) {
  setObjectName(key() + QStringLiteral(".edit"));
  m_box->setObjectName(key());
  setFocusProxy(m_box);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_box);
  connect(m_box, &QCheckBox::toggled, this, &SwitchSettingEdit::edited);
  SwitchSettingEdit::retranslateUi();
}

QString SwitchSettingEdit::text() const {
  return QString::fromLatin1(description().choices[m_box->isChecked() ? 0 : 1].value);
}

void SwitchSettingEdit::setText(const QString &text) {
  const QSignalBlocker silent(m_box);
  m_box->setChecked(QLatin1String(description().choices.front().value) == text);
}

void SwitchSettingEdit::retranslateUi() {
  m_box->setText(label());
  m_box->setAccessibleName(label());
}

}  // namespace kassir::ui
