#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QScrollBar>
#include <QTest>

#include "tests/app/window/everypage.h"
#include "tests/support/widgettest.h"

namespace kassir::test {

using namespace std::chrono_literals;
using Command = ui::MainWindow::Command;

namespace {

// One line of each kind: with a discount, without VAT, weighed, with titles as long as they come.
const char *const goodSale = R"({"description": "Столик 5", "detail": {"receipt_type": 0, "items": [
{"title": "Chococream 900 г", "price": 6250000, "count": 2, "code": "01806001001004009", "package_code": "1324151",
 "vat_percent": 12, "kassir": {"discount_percent": 10, "unit": "шт"}},
{"title": "Күнделікті қолдануға арналған гипоаллергенді антисептикалық құрал «Қазақстан» 250 мл", "price": 900000,
 "count": 3, "code": "03304020001027003", "package_code": "1309398", "vat_percent": 12, "kassir": {"unit": "дана"}},
{"title": "Электрический водонагреватель накопительный с удлинённой гарантией, 100 л", "price": 123456700,
 "count": 1, "discount": 5000000, "code": "00401001001000000", "package_code": "1500102", "vat_percent": 0},
{"title": "Помидоры", "price": 505000, "count": 1.235, "code": "00702001001000000", "package_code": "1500101",
 "vat_percent": 12, "kassir": {"unit": "кг"}}]}, "kassir": {"discount_percent": 5}})";

const char *const badSale = R"({"detail": {"items": [
{"title": "Chococream 900 г", "price": 6250000, "count": 2, "code": "0180600100100400", "package_code": "1324151",
 "vat_percent": 12},
{"title": "Сүт", "price": "12x", "count": 3, "code": "03304020001027003", "package_code": "1309398",
 "vat_percent": 13},
{"title": "Помидоры", "price": 505000, "count": 0, "discount": 900000000, "code": "00702001001000000",
 "package_code": "1500101", "vat_percent": 12}]}})";

}  // namespace

const std::vector<EveryPage::State> &EveryPage::states() {
  using Page = EveryPage;
  constexpr Shop::Kind connected = Shop::Kind::Connected;
  static const std::vector<State> list{
      {"sale-empty", &Page::showNothing},
      {"sale-training", &Page::showSuggestions, Shop::Kind::Training},
      {"sale-production", &Page::showNothing, Shop::Kind::Production},
      {"sale-unknown-item", &Page::showUnknownItem},
      {"sale-lines", &Page::showSale},
      {"sale-problems", &Page::showProblems},
      {"sale-codes", &Page::showCodes},
      {"sale-vat-choice", &Page::showVatChoice},
      {"sale-delivery-menu", &Page::showDeliveryMenu},
      {"sale-delivery", &Page::showDelivery},
      {"sale-removed", &Page::showRemoved},
      {"sale-pasted", &Page::showPasted, connected, Look::Known},
      {"keys", &Page::showKeys},
      {"field-menu", &Page::showFieldMenu, connected, Look::Known},
      {"open-dialog", &Page::showOpenDialog, connected, Look::Known},
      {"save-dialog", &Page::showSaveDialog, connected, Look::Known},
      {"complaint", &Page::showComplaint, connected, Look::Known},
      {"complaint-long", &Page::showLongComplaint},
      {"complaint-no-key", &Page::pay, Shop::Kind::WithoutKey},
      {"payment-sending", &Page::showSending, connected, Look::Known},
      {"payment-waiting", &Page::showWaiting},
      {"payment-details", &Page::showDetails},
      {"payment-cancel-question", &Page::showCancelQuestion},
      {"payment-sms", &Page::showSms},
      {"payment-sms-sent", &Page::showSmsSent},
      {"payment-sms-again", &Page::showSmsAgain},
      {"payment-code", &Page::showCode},
      {"payment-code-unclear", &Page::showCodeUnclear},
      {"payment-code-refused", &Page::showCodeRefused, connected, Look::Known},
      {"payment-code-elsewhere", &Page::showCodeElsewhere},
      {"payment-scan-refused", &Page::showScanRefused, connected, Look::Known},
      {"payment-closing-refused", &Page::showClosingRefused, connected, Look::Known},
      {"payment-paid", &Page::showPaid},
      {"payment-fiscal-check", &Page::showFiscalCheck},
      {"payment-no-fiscal-check", &Page::showNoFiscalCheck, connected, Look::Known},
      {"payment-cancelled", &Page::showCancelled},
      {"payment-unclear", &Page::showUnclear},
      {"payment-give-up-question", &Page::showGiveUpQuestion, connected, Look::Known},
      {"payment-paid-after-give-up", &Page::showPaidAfterGiveUp},
      {"payment-not-sent", &Page::showNotSent, Shop::Kind::Offline},
      {"payment-rejected", &Page::showRejected},
      {"checks-empty", &Page::showChecks, Shop::Kind::TarlanOnly},
      {"checks-order-missing", &Page::showOrderMissing, connected, Look::Known},
      {"checks-looking", &Page::showLooking},
      {"checks-stopped", &Page::showStopped, connected, Look::Known},
      {"checks-found", &Page::showFound},
      {"checks-copied", &Page::showCopied, connected, Look::Known},
      {"checks-not-found", &Page::showNotFound},
      {"journal-empty", &Page::showJournal},
      {"journal-not-found", &Page::showJournalSearch},
      {"journal-sale", &Page::showJournalSale},
      {"journal-items", &Page::showJournalItems},
      {"journal-details", &Page::showJournalBodies},
      {"journal-waiting", &Page::showJournalWaiting},
      {"journal-cancel-question", &Page::showJournalQuestion, connected, Look::Known},
      {"journal-unclear", &Page::showJournalUnclear},
      {"journal-override", &Page::showJournalOverride},
      {"journal-pick", &Page::showJournalPick},
      {"journal-table", &Page::showJournalTable},
      {"journal-backups", &Page::showJournalBackups},
      {"journal-restore", &Page::showJournalRestore},
      {"journal-compared", &Page::showJournalCompared},
      {"journal-not-compared", &Page::showJournalNotCompared, Shop::Kind::WithoutKey},
      {"print-doubtful", &Page::showDoubtfulPrint},
      {"print-no-printer", &Page::showNoPrinter},
      {"print-pdf-dialog", &Page::showPdfDialog, connected, Look::Known},
      {"settings", &Page::showSettings},
      {"settings-unsaved", &Page::showUnsaved},
      {"settings-refused", &Page::showRefused},
      {"settings-saved", &Page::showSaved, connected, Look::Known},
      {"settings-tested", &Page::showTested, connected, Look::Known},
      {"settings-not-connected", &Page::showNotConnected},
      {"settings-end", &Page::showSettingsEnd},
      {"settings-browse", &Page::showBrowse, connected, Look::Known}};
  return list;
}

QStringList EveryPage::foreignWords() {
  return {
      QStringLiteral("Chococream 900 г"),
      QStringLiteral("Күнделікті қолдануға арналған гипоаллергенді антисептикалық құрал «Қазақстан» 250 мл"),
      QStringLiteral("Электрический водонагреватель накопительный с удлинённой гарантией, 100 л"),
      QStringLiteral("Помидоры"),
      QStringLiteral("Сүт"),
      QStringLiteral("Столик 5"),
      QStringLiteral("Антисептик для рук ARN 50 мл"),
      QStringLiteral("Молоко «Ёлочка» 2,5 %, 1 л"),
      QStringLiteral("Күріш басмати"),
      QStringLiteral("дана"),
      QStringLiteral("шт"),
      QStringLiteral("кг"),
      QStringLiteral("12x"),
      QStringLiteral("мол"),
      QStringLiteral("Доставка")};
}

void EveryPage::showSuggestions() {
  type("entry", QStringLiteral("мол"));
  QTRY_VERIFY(find<QListWidget>("suggestions")->isVisible());
}

void EveryPage::showUnknownItem() {
  type("entry", QStringLiteral("Күріш басмати"));
}

void EveryPage::showSale() {
  open(goodSale);
}

void EveryPage::showProblems() {
  open(badSale);
  // What is wrong in a file is told in a dialog, too; here the page is wanted.
  if (auto *complaint = find<QMessageBox>("complaint")) complaint->close();
  QTRY_VERIFY(find<QMessageBox>("complaint") == nullptr);
}

void EveryPage::showCodes() {
  showSale();
  press("codes");
}

void EveryPage::showVatChoice() {
  showCodes();
  find<ui::SalePage>("salePage")->editColumn(ui::LinesModel::Vat);
  QTRY_VERIFY(find<QComboBox>("cellEdit") != nullptr);
}

void EveryPage::showDeliveryMenu() {
  auto *menu = new QMenu(&window());
  menu->addActions(find<QToolButton>("delivery")->actions());
  popUp(menu);
}

void EveryPage::showDelivery() {
  showSale();
  find<QToolButton>("delivery")->actions().last()->trigger();
}

void EveryPage::showRemoved() {
  showSale();
  auto *lines = find<ui::LinesView>("lines");
  lines->setCurrentIndex(lines->model()->index(3, ui::LinesModel::Title));
  find<ui::SalePage>("salePage")->removeSelected();
}

void EveryPage::showPasted() {
  QGuiApplication::clipboard()->setText(QStringLiteral("Помидоры\t2\t5050\nСүт\t1\t9000"));
  QTest::keySequence(find<ui::LinesView>("lines"), QKeySequence::Paste);
}

void EveryPage::showKeys() {
  trigger(Command::Help);
}

void EveryPage::showFieldMenu() {
  type("entry", QStringLiteral("Сүт"));
  popUp(find<QLineEdit>("entry")->createStandardContextMenu());
}

void EveryPage::showOpenDialog() {
  trigger(Command::OpenSale);
}

void EveryPage::showSaveDialog() {
  trigger(Command::Save);
}

void EveryPage::showComplaint() {
  open("no sale");
  QTRY_VERIFY(find<QMessageBox>("complaint") != nullptr);
}

void EveryPage::showLongComplaint() {
  QByteArray sale = R"({"detail": {"items": [{"title": "Chococream 900 г")";
  for (int i = 0; i < 20; ++i) sale += R"(, "m)" + QByteArray::number(i) + R"(": 1)";
  open(sale + "}]}}");
  QTRY_VERIFY(find<QMessageBox>("complaint") != nullptr);
}

}  // namespace kassir::test
