#include "ui/widgets/savequestion.h"

#include <QFileInfo>
#include <QPushButton>

#include "core/base/plaintext.h"
#include "ui/theme/role.h"
#include "ui/widgets/filedates.h"

namespace kassir::ui {

QFileDialog *newFileDialog(QWidget *parent, const QString &objectName) {
  auto *dialog = new QFileDialog(parent);
  dialog->setObjectName(objectName);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setOption(QFileDialog::DontUseNativeDialog);
  dialog->setOption(QFileDialog::DontConfirmOverwrite);
  dialog->setItemDelegate(new FileDates(dialog));
  return dialog;
}

ReplaceQuestion::ReplaceQuestion(const QString &path, QWidget *parent)
    : Retranslated<QuietBox>(parent),
      m_path(path),
      m_replace(addButton(QString(), QMessageBox::DestructiveRole)),
      m_another(addButton(QString(), QMessageBox::ActionRole)),
      m_cancel(addButton(QString(), QMessageBox::RejectRole)) {
  setObjectName(QStringLiteral("replaceQuestion"));
  setAttribute(Qt::WA_DeleteOnClose);
  setIcon(QMessageBox::Warning);
  setWindowTitle(QStringLiteral("Kassir"));
  setTextFormat(Qt::PlainText);
  m_replace->setObjectName(QStringLiteral("replaceButton"));
  m_another->setObjectName(QStringLiteral("anotherNameButton"));
  m_cancel->setObjectName(QStringLiteral("keepFileButton"));
  setDefaultButton(m_cancel);
  setEscapeButton(m_cancel);
  theme::setRole(*m_replace, theme::Role::Danger);
  connect(this, &QMessageBox::buttonClicked, this, [this](QAbstractButton *button) {
    if (button == m_replace) return Q_EMIT replaceWanted();
    if (button == m_another) return Q_EMIT anotherNameWanted();
    Q_EMIT declined();
  });
  retranslateUi();
}

void ReplaceQuestion::retranslateUi() {
  constexpr qsizetype longestPath = 200;
  setText(tr("The file %1 exists already. Replace it?").arg(plainText(m_path, longestPath)));
  m_replace->setText(tr("Replace"));
  m_another->setText(tr("Choose another name"));
  m_cancel->setText(tr("Cancel"));
  for (QPushButton *button : {m_replace, m_another, m_cancel}) button->setAccessibleName(button->text());
}

SaveQuestion::SaveQuestion(Wish wish, QWidget &window)
    : QObject(&window), m_wish(std::move(wish)), m_window(window) {}

void SaveQuestion::ask() {
  QFileDialog *dialog = newFileDialog(&m_window, m_wish.dialogName);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setFileMode(QFileDialog::AnyFile);
  dialog->setNameFilter(m_wish.filter);
  dialog->setDefaultSuffix(m_wish.suffix);
  if (!m_wish.title.isEmpty()) dialog->setWindowTitle(m_wish.title);
  if (!m_wish.folder.isEmpty()) dialog->setDirectory(m_wish.folder);
  dialog->selectFile(m_wish.name);
  connect(dialog, &QFileDialog::fileSelected, this, &SaveQuestion::take);
  connect(dialog, &QDialog::rejected, this, &SaveQuestion::giveUp);
  dialog->open();
}

void SaveQuestion::take(const QString &path) {
  const QFileInfo file(path);
  if (!file.exists()) return settle(path);
  m_wish.folder = file.absolutePath();
  m_wish.name = file.fileName();
  auto *question = new ReplaceQuestion(path, &m_window);
  connect(question, &ReplaceQuestion::replaceWanted, this, [this, path] { settle(path); });
  connect(question, &ReplaceQuestion::declined, this, &SaveQuestion::giveUp);
  // After the question has closed and given the focus back.
  connect(question, &ReplaceQuestion::anotherNameWanted, this, &SaveQuestion::ask, Qt::QueuedConnection);
  question->open();
}

void SaveQuestion::settle(const QString &path) {
  Q_EMIT chosen(path);
  deleteLater();
}

void SaveQuestion::giveUp() {
  Q_EMIT declined();
  deleteLater();
}

}  // namespace kassir::ui
