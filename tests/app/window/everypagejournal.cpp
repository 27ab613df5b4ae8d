#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include "tests/app/window/everypage.h"
#include "ui/journal/pickdialog.h"

// The journal's page.

namespace kassir::test {

using namespace std::chrono_literals;
using Command = ui::MainWindow::Command;

void EveryPage::showJournal() {
  trigger(Command::Journal);
}

void EveryPage::chooseInJournal() {
  showJournal();
  auto *sales = find<QTableView>("sales");
  QTRY_VERIFY(sales->model()->rowCount() > 0);
  sales->setCurrentIndex(sales->model()->index(0, 0));
}

void EveryPage::showJournalSearch() {
  showJournal();
  type("search", QStringLiteral("12345"));
}

void EveryPage::showJournalSale() {
  payAtOnce();
  QTRY_VERIFY(isOffered("openFiscalCheckButton"));
  chooseInJournal();
  press("copyOrderNumber");
}

void EveryPage::showJournalItems() {
  showSale();
  press("pay");
  QTRY_VERIFY(isOffered("cancelPaymentButton"));
  chooseInJournal();
  find<QTabWidget>("saleTabs")->setCurrentIndex(1);
}

void EveryPage::showJournalBodies() {
  showJournalWaiting();
  find<QTabWidget>("saleTabs")->setCurrentIndex(2);
}

void EveryPage::showJournalWaiting() {
  showWaiting();
  chooseInJournal();
}

void EveryPage::showJournalQuestion() {
  showJournalWaiting();
  press("cancelSalePayment");
}

void EveryPage::showJournalUnclear() {
  showUnclear();
  chooseInJournal();
}

void EveryPage::showJournalOverride() {
  showJournalUnclear();
  press("overrideSale");
}

// The stand-ins give each payment back with its order: the dialog is opened as the page opens it.
void EveryPage::showJournalPick() {
  showJournal();
  const sale::Money amount = sale::Money::fromTiyin(12'345'650);
  const QDateTime time({2024, 1, 31}, {15, 45}, Qt::UTC);
  auto *dialog = new ui::PickDialog({{QStringLiteral("62da73b0803aced907a52b46"), time, amount},
                                     {QStringLiteral("62da73b0803aced907a52b47"), {}, amount}},
                                    m_speaker, &window());
  dialog->open();
}

void EveryPage::showJournalCompared() {
  showWaiting();
  showJournal();
  QTRY_VERIFY(isOffered("compareNow"));
  press("compareNow");
  QTRY_VERIFY(isOffered("compareNow"));
}

void EveryPage::showJournalNotCompared() {
  showJournal();
  press("compareNow");
}

void EveryPage::showJournalTable() {
  showJournal();
  press("saveAsTable");
}

void EveryPage::showJournalBackups() {
  showJournal();
  press("showBackups");
  press("backUpNow");
  QTRY_VERIFY(isOffered("backUpNow"));
}

void EveryPage::showJournalRestore() {
  showJournalBackups();
  find<QTableWidget>("backups")->setCurrentCell(0, 0);
  press("restoreBackup");
}

}  // namespace kassir::test
