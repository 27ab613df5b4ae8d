#include "app/window/salefiles.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include "core/base/clock.h"
#include "core/base/privatefile.h"
#include "core/paycom/salefile.h"
#include "core/paycom/salefilewriter.h"
#include "ui/widgets/savequestion.h"

namespace kassir::window {

namespace {

QString filter() {
  return QStringLiteral("JSON (*.json)");
}

}  // namespace

SaleFiles::SaleFiles(till::Ticket &ticket, QWidget &window) : m_ticket(ticket), m_window(window) {}

void SaleFiles::askToOpen() {
  QFileDialog *asked = ui::newFileDialog(&m_window, QStringLiteral("openSaleDialog"));
  asked->setFileMode(QFileDialog::ExistingFile);
  asked->setNameFilter(filter());
  connect(asked, &QFileDialog::fileSelected, this, &SaleFiles::open);
  asked->open();
}

void SaleFiles::askToSave() {
  const QString now = SystemClock().now().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
  auto *question = new ui::SaveQuestion({QStringLiteral("saveSaleDialog"),
                                         {},
                                         filter(),
                                         QStringLiteral("json"),
                                         {},
                                         QStringLiteral("sale-%1.json").arg(now)},
                                        m_window);
  connect(question, &ui::SaveQuestion::chosen, this, &SaleFiles::save);
  question->ask();
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
    // A list that is being paid stays as it is; the window opens nothing then.
    if (!m_ticket.replace(std::move(read.sale), std::move(account))) return;
    Q_EMIT opened(path);
  }
  if (!problems.empty()) Q_EMIT complained(problems);
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
