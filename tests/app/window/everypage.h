#pragma once

#include <QTemporaryDir>
#include <memory>
#include <vector>

#include "app/window/application.h"
#include "tests/app/window/shop.h"

namespace kassir::test {

/// The real window against its stand-ins, brought into every state and to every dialog there is. Each state
/// has a till of its own, so that none remembers another.
class EveryPage {
 public:
  /// Whether a state has a look of its own, or that of another with other words, or Qt's.
  enum class Look { Own, Known };

  /// One way the window can be, by name.
  struct State {
    const char *name;
    void (EveryPage::*enter)();
    Shop::Kind kind = Shop::Kind::Connected;
    Look look = Look::Own;
  };

  [[nodiscard]] static const std::vector<State> &states();
  /// A row for each of them.
  static void addRows();
  /// A row for each that has a look of its own.
  static void addRowsToLookAt();

  /// Starts the stand-ins. Fails the test where they cannot start.
  void prepare();
  /// Opens a till and brings it there; fails the test where it does not come.
  void enter(const QString &name, Language language);
  /// The same state in another language. A dialog lets nobody reach the switch, so it is opened anew.
  void enterAnew(Language language);
  /// Closes the till.
  void leave();

  [[nodiscard]] ui::MainWindow &window() { return m_till->window(); }
  /// The window, and what stands over it: dialogs and menus.
  [[nodiscard]] QWidgetList shown() const;

  // As a person does it: by the switch in the window, and by the settings.
  void setLanguage(Language language);
  void setLook(settings::LookSettings look);
  void setSize(QSize size);

  /// What the shop and its cashier brought in: the same in every language.
  [[nodiscard]] static QStringList foreignWords();

 private:
  template <class T>
  [[nodiscard]] T *find(const char *name) const {
    return m_till->window().findChild<T *>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool isOffered(const char *button) const;
  void press(const char *button);
  void trigger(ui::MainWindow::Command command);
  void type(const char *field, const QString &text);
  void add(const QString &typed);
  void open(const QByteArray &saleFile);
  void pay();
  void payAtOnce();
  void sendSms();
  void payByCode(const QString &code);
  void lookUp(const QString &orderId);
  void popUp(QMenu *menu);
  static void settle();

  void showNothing() {}
  void showSuggestions();
  void showUnknownItem();
  void showSale();
  void showProblems();
  void showCodes();
  void showVatChoice();
  void showDeliveryMenu();
  void showDelivery();
  void showRemoved();
  void showPasted();
  void showKeys();
  void showFieldMenu();
  void showOpenDialog();
  void showSaveDialog();
  void showComplaint();
  void showLongComplaint();
  void showSending();
  void showWaiting();
  void showDetails();
  void showCancelQuestion();
  void showSms();
  void showSmsSent();
  void showSmsAgain();
  void showCode();
  void showCodeUnclear();
  void showCodeRefused();
  void showCodeElsewhere();
  void showScanRefused();
  void showDoubtfulPrint();
  void showClosingRefused();
  void showPaid();
  void showFiscalCheck();
  void showNoFiscalCheck();
  void showCancelled();
  void showUnclear();
  void showGiveUpQuestion();
  void showPaidAfterGiveUp();
  void showNotSent();
  void showRejected();
  void showChecks();
  void showOrderMissing();
  void showLooking();
  void showStopped();
  void showFound();
  void showCopied();
  void showNotFound();
  void chooseInJournal();
  void showJournal();
  void showJournalSearch();
  void showJournalSale();
  void showJournalItems();
  void showJournalBodies();
  void showJournalWaiting();
  void showJournalQuestion();
  void showJournalUnclear();
  void showJournalOverride();
  void showJournalPick();
  void showJournalTable();
  void showJournalBackups();
  void showJournalRestore();
  void showJournalCompared();
  void showJournalNotCompared();
  void showNoPrinter();
  void showPdfDialog();
  void showSettings();
  void showUnsaved();
  void showRefused();
  void showSaved();
  void showTested();
  void showNotConnected();
  void showSettingsEnd();
  void showBrowse();

  QString m_state;
  text::Speaker m_speaker{Language::Russian, text::Medium::Window};  // for what is opened without the window
  std::unique_ptr<Shop> m_shop;
  std::unique_ptr<window::Application> m_till;
};

}  // namespace kassir::test
