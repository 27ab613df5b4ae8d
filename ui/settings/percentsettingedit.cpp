#include "ui/settings/percentsettingedit.h"

#include <QBoxLayout>
#include <QSignalBlocker>

#include "ui/settings/wheelguard.h"

namespace kassir::ui {

PercentSettingEdit::PercentSettingEdit(const SettingDescription &description, QWidget *parent)
    : SettingEdit(description, parent), m_box(new QSpinBox(this)) {
  constexpr int least = 100;
  constexpr int most = 200;
  constexpr int step = 10;
  setObjectName(key() + QStringLiteral(".edit"));
  m_box->setObjectName(key());
  m_box->setRange(least, most);
  m_box->setSingleStep(step);
  m_box->setSuffix(QString(QChar::Nbsp) + u'%');
  guardFromWheel(*m_box);
  setFocusProxy(m_box);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_box);
  row->addStretch();
  connect(m_box, &QSpinBox::valueChanged, this, &PercentSettingEdit::edited);
  PercentSettingEdit::retranslateUi();
}

void PercentSettingEdit::setText(const QString &text) {
  const QSignalBlocker silent(m_box);
  m_box->setValue(text.toInt());
}

void PercentSettingEdit::retranslateUi() {
  m_box->setAccessibleName(label());
}

}  // namespace kassir::ui
