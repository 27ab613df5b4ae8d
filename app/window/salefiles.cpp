#include "app/window/salefiles.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

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
  connect(asked, &QFileDialog::fileSelected, this, &SaleFiles::save);
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
  if (!isUseless) {
    std::vector<till::Ticket::AccountField> account;
    for (const paycom::AccountRow &row : read.account) account.push_back({row.name, row.value});
    m_ticket.replace(std::move(read.sale), std::move(account));
    Q_EMIT opened(path);
  }
  if (!read.problems.empty()) Q_EMIT complained(read.problems);
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
