#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "tests/app/window/everypage.h"

// The pages of fiscal checks and of the settings.

namespace kassir::test {

using Command = ui::MainWindow::Command;

void EveryPage::showChecks() {
  trigger(Command::Check);
}

void EveryPage::showOrderMissing() {
  showChecks();
  press("lookUp");
}

void EveryPage::lookUp(const QString &orderId) {
  showChecks();
  type("order", orderId);
  press("lookUp");
}

void EveryPage::showLooking() {
  QVERIFY(m_shop->order({.name = QStringLiteral("hang"), .vendor = sandbox::Vendor::Tarlan}));
  lookUp(QStringLiteral("T1-1"));
  QTRY_VERIFY(isOffered("stop"));
}

void EveryPage::showStopped() {
  showLooking();
  press("stop");
}

void EveryPage::showFound() {
  showWaiting();
  QVERIFY(m_shop->pay());
  lookUp(m_shop->orderId());
  QTRY_VERIFY(isOffered("openLink"));
}

void EveryPage::showCopied() {
  showFound();
  press("copyLink");
}

void EveryPage::showNotFound() {
  lookUp(QStringLiteral("T1-1"));
  QTRY_VERIFY(find<QLabel>("outcome")->isVisible());
}

void EveryPage::showNoPrinter() {
  showFound();
  press("printCheck");
}

void EveryPage::showPdfDialog() {
  showFound();
  press("savePdf");
}

void EveryPage::showSettings() {
  trigger(Command::Settings);
}

void EveryPage::showUnsaved() {
  showSettings();
  press("paycom.account.add");
  press("paycom.environment.test");
  type("paycom-key.test", QStringLiteral("k"));
}

void EveryPage::showRefused() {
  showSettings();
  type("till.name", QStringLiteral("?"));
  type("shop.vat-rates", QStringLiteral("?"));
  type("proxy", QStringLiteral("?"));
  type("paycom.url", QStringLiteral("?"));
  press("saveSettings");
}

void EveryPage::showSaved() {
  showSettings();
  type("till.name", QStringLiteral("T2"));
  press("saveSettings");
}

void EveryPage::showTested() {
  showSettings();
  press("testPayme");
  press("testTarlan");
  QTRY_VERIFY(isOffered("testPayme") && isOffered("testTarlan"));
}

void EveryPage::showNotConnected() {
  QVERIFY(
      m_shop->order({.name = QStringLiteral("error"), .vendor = sandbox::Vendor::Paycom, .code = -32504}));
  QVERIFY(m_shop->order(
      {.name = QStringLiteral("error"), .vendor = sandbox::Vendor::Tarlan, .status = 400, .code = 1014}));
  showTested();
}

void EveryPage::showSettingsEnd() {
  showSettings();
  QScrollBar *bar = find<QScrollArea>("settingsScroll")->verticalScrollBar();
  bar->setValue(bar->maximum());
}

void EveryPage::showBrowse() {
  showSettings();
  press("catalogue.file.browse");
}

}  // namespace kassir::test
