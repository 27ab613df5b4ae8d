#include "app/window/salefiles.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "core/base/plaintext.h"
#include "core/base/privatefile.h"
#include "core/paycom/salefile.h"
#include "core/paycom/salefilewriter.h"

namespace kassir::window {

namespace {

QFileDialog *dialog(QWidget &window, QFileDialog::AcceptMode mode) {
  auto *made = new QFileDialog(&window);
  made->setObjectName(mode == QFileDialog::AcceptOpen ? QStringLiteral("openSaleDialog")
                                                      : QStringLiteral("saveSaleDialog"));
  made->setAttribute(Qt::WA_DeleteOnClose);
  made->setAcceptMode(mode);
  made->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
  made->setNameFilter(QStringLiteral("JSON (*.json)"));
  made->setDefaultSuffix(QStringLiteral("json"));
  // Qt's own question would stop the till until it is answered.
  made->setOption(QFileDialog::DontConfirmOverwrite);
  return made;
}

}  // namespace

SaleFiles::SaleFiles(till::Ticket &ticket, QWidget &window) : m_ticket(ticket), m_window(window) {}

void SaleFiles::askToOpen() {
  QFileDialog *asked = dialog(m_window, QFileDialog::AcceptOpen);
  connect(asked, &QFileDialog::fileSelected, this, &SaleFiles::open);
  asked->open();
}

void SaleFiles::askToSave() {
  QFileDialog *asked = dialog(m_window, QFileDialog::AcceptSave);
  connect(asked, &QFileDialog::fileSelected, this, &SaleFiles::saveAs);
  connect(asked, &QDialog::rejected, this, &SaleFiles::declined);
  asked->open();
}

void SaleFiles::open(const QString &path) {
  QFile file(path);
  // A pipe or a device would make the window wait.
  if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
    Q_EMIT complained({{sale::Severity::Error, {}, sale::Rule::FileUnreadable, {path}}});
    return;
  }
  paycom::SaleFile read = paycom::readSaleFile(file.read(paycom::largestSaleFile + 1));
  // A list that was cut would be saved without its end.
  const bool isUseless = read.isCutShort || (read.sale == sale::Sale() && sale::hasErrors(read.problems));
  const sale::Problems problems = isUseless ? read.problems : paycom::problemsOfFile(read, m_ticket.rules());
  if (!isUseless) {
    std::vector<till::Ticket::AccountField> account;
    for (const paycom::AccountRow &row : read.account) account.push_back({row.name, row.value});
    m_ticket.replace(std::move(read.sale), std::move(account));
    Q_EMIT opened(path);
  }
  if (!problems.empty()) Q_EMIT complained(problems);
}

void SaleFiles::saveAs(const QString &path) {
  if (!QFileInfo::exists(path)) return save(path);
  auto *question = new QMessageBox(&m_window);
  question->setObjectName(QStringLiteral("replaceQuestion"));
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setIcon(QMessageBox::Warning);
  question->setWindowTitle(QStringLiteral("Kassir"));
  question->setTextFormat(Qt::PlainText);
  question->setText(tr("The file %1 exists already. Replace it with this sale?").arg(plainText(path, 200)));
  QPushButton *replace = question->addButton(tr("Replace"), QMessageBox::AcceptRole);
  QPushButton *another = question->addButton(tr("Choose another name"), QMessageBox::RejectRole);
  replace->setObjectName(QStringLiteral("replaceButton"));
  another->setObjectName(QStringLiteral("anotherNameButton"));
  for (QPushButton *button : {replace, another}) button->setAccessibleName(button->text());
  // A scanner ends with Enter: that must never mean yes.
  question->setDefaultButton(another);
  question->setEscapeButton(another);
  connect(replace, &QPushButton::clicked, this, [this, path] { save(path); });
  connect(another, &QPushButton::clicked, this, &SaleFiles::askToSave, Qt::QueuedConnection);
  question->open();
}

void SaleFiles::save(const QString &path) {
  std::vector<paycom::AccountRow> account;
  for (const auto &field : m_ticket.account()) account.push_back({field.name, field.value});
  const auto written = replacePrivateFile(path, paycom::writeSaleFile(m_ticket.sale(), account));
  if (written) {
    Q_EMIT saved(path);
  } else {
    Q_EMIT notSaved(path);
  }
}

}  // namespace kassir::window
