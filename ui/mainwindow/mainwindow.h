#pragma once

#include <QMainWindow>
#include <QMap>
#include <QStackedWidget>
#include <array>
#include <functional>

#include "core/base/language.h"
#include "ui/mainwindow/banner.h"
#include "ui/mainwindow/keybar.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/statusarea.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// The frame of the till: pages and what concerns them all along the top, a banner that stays, the function
/// keys at the bottom. Knows no page; whoever builds it says what a key does.
class MainWindow : public Retranslated<QMainWindow> {
  Q_OBJECT

 public:
  /// What can be wanted by a key, wherever the focus is.
  enum class Command {
    Sale,
    Search,
    Quantity,
    LineDiscount,
    ReceiptDiscount,
    Price,
    Park,
    Parked,
    Journal,
    Check,
    Settings,
    Pay,
    PayByCode,
    SendLink,
    Undo,
    Redo,
    OpenSale,
    Save,  ///< what the page shown holds: the sale, or the settings
    Print,
    Help,
  };

  enum class BannerKind { None, Training };
  /// What the keys along the foot are for.
  enum class Work {
    RingingUp,
    Paying,
    Ended,  ///< paid or not, nothing comes of it any more
  };

  /// The clock must outlive it.
  explicit MainWindow(Clock &clock, QWidget *parent = nullptr);

  /// The window becomes the page's owner. The command brings it up.
  void addPage(Command command, QWidget *page);
  /// A page that nobody sees at first, with the parent it is to be made with. It is made when it is wanted,
  /// or when the window has been painted: so the window is seen the sooner.
  using MakePage = std::function<QWidget *(QWidget *parent)>;
  void addPage(Command command, MakePage make);
  void showPage(Command command);
  /// Shows the window as large as the till wants it, and all over a screen that is no larger.
  void showFitted();
  [[nodiscard]] Command page() const { return m_page; }
  [[nodiscard]] QWidget *currentPage() const { return m_pages->currentWidget(); }
  /// A page that a shop has no use for. It is not shown any more, whatever is pressed.
  void setPageVisible(Command command, bool isVisible);

  /// Whether something on the settings page is not saved yet: its name is marked.
  void markSettings(bool isUnsaved);

  /// So many matters in the journal wait for a manager: its name says it.
  void markJournal(int openMatters);

  [[nodiscard]] QAction &action(Command command) const {
    return *m_actions[static_cast<std::size_t>(command)];
  }
  void setLanguage(Language language) { m_status->setLanguage(language); }
  /// Of the vendors the shop uses, by what the last calls told.
  void setConnections(std::vector<VendorConnection> connections) {
    m_status->setConnections(std::move(connections));
  }
  void setBanner(BannerKind kind);
  /// What stands in the way of all work, above the other banner; empty when it is over. Asked again in
  /// another language.
  void setTrouble(std::function<QString()> words);
  /// Beside its words: what can be done about it.
  void setTroubleWidget(QWidget *widget) { m_troubleBanner->add(widget); }
  /// What a person should put right, below the other banners; empty when it is.
  void setWarning(std::function<QString()> words);
  void showKeysFor(Work work);
  /// All keys and what they do, until it is closed.
  void showKeys();
  /// Beside the banner's words: what belongs to it, such as the customer's button in training.
  void setBannerWidget(QWidget *widget) { m_banner->add(widget); }

 Q_SIGNALS:
  void commanded(kassir::ui::MainWindow::Command command);
  void languageWanted(kassir::Language language);
  /// Once: what can be seen first is seen now, and there is time for everything else.
  void painted();
  /// Before the window closes. It closes if nobody says no.
  void closing(bool &mayClose);

 protected:
  void retranslateUi() override;
  void closeEvent(QCloseEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  void addActions();
  void enableActions();
  void nameSettings();
  void nameJournal();
  void insertPage(Command command, QWidget *page);
  void makePage(Command command);
  void makeNextPage();
  void nameAction(Command command, const QString &text, const QString &whole);

  static constexpr std::size_t commandCount = static_cast<std::size_t>(Command::Help) + 1;
  std::array<QAction *, commandCount> m_actions{};
  QAction *m_remove;  // a key of the list alone: elsewhere it deletes letters
  Navigation *m_navigation;
  Banner *m_troubleBanner;
  Banner *m_banner;
  Banner *m_warningBanner;
  QStackedWidget *m_pages;
  KeyBar *m_keys;
  StatusArea *m_status;
  BannerKind m_bannerKind = BannerKind::None;
  std::function<QString()> m_trouble;
  std::function<QString()> m_warning;
  Command m_page = Command::Sale;
  bool m_isUnsaved = false;
  int m_openMatters = 0;
  QMap<Command, QWidget *> m_pageOf;
  QMap<Command, MakePage> m_stillToMake;
  bool m_isPainted = false;
};

}  // namespace kassir::ui
