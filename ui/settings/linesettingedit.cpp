#include "ui/settings/linesettingedit.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>

#include "ui/widgets/savequestion.h"

namespace kassir::ui {

LineSettingEdit::LineSettingEdit(const SettingDescription &description, QWidget *parent)
    : SettingEdit(description, parent), m_edit(new QLineEdit(this)) {
  setObjectName(key() + QStringLiteral(".edit"));
  m_edit->setObjectName(key());
  m_edit->setPlaceholderText(QString::fromLatin1(description.example));
  setFocusProxy(m_edit);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_edit, 1);
  connect(m_edit, &QLineEdit::textEdited, this, &LineSettingEdit::edited);
  if (description.kind == SettingKind::Path) {
    m_browse = new QPushButton(this);
    m_browse->setObjectName(key() + QStringLiteral(".browse"));
    m_browse->setAutoDefault(false);
    row->addWidget(m_browse);
    connect(m_browse, &QPushButton::clicked, this, &LineSettingEdit::browse);
  }
  LineSettingEdit::retranslateUi();
}

void LineSettingEdit::setText(const QString &text) {
  m_edit->setText(text);
  m_edit->setCursorPosition(0);
}

void LineSettingEdit::retranslateUi() {
  m_edit->setAccessibleName(label());
  if (m_browse == nullptr) return;
  m_browse->setText(tr("Browse…"));
  m_browse->setAccessibleName(tr("Browse: %1").arg(label()));
}

void LineSettingEdit::browse() {
  QFileDialog *dialog = newFileDialog(this, key() + QStringLiteral(".dialog"));
  dialog->setWindowTitle(label());
  dialog->setDirectory(QFileInfo(m_edit->text()).absolutePath());
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
    setText(path);
    Q_EMIT edited();
  });
  dialog->open();
}

}  // namespace kassir::ui
