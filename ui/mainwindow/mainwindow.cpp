#include "ui/mainwindow/mainwindow.h"

#include <QCloseEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <span>
#include <utility>

#include "ui/mainwindow/keysdialog.h"
#include "ui/mainwindow/latinkeys.h"

namespace kassir::ui {

namespace {

using Command = MainWindow::Command;

// Where a key means something.
enum class On { EveryPage, Sale, SaleAndSettings };

struct Key {
  Command command;
  const char *name;
  const char *keys;
  On on = On::EveryPage;
};

// Function and editing keys only: a Kazakh layout types letters where others have digits and signs.
constexpr Key keys[] = {{Command::Sale, "sale", "F2"},
                        {Command::Search, "search", "F3"},
                        {Command::Quantity, "quantity", "F4", On::Sale},
                        {Command::LineDiscount, "lineDiscount", "F5", On::Sale},
                        {Command::ReceiptDiscount, "wholeDiscount", "Shift+F5", On::Sale},
                        {Command::Price, "price", "F6", On::Sale},
                        {Command::Park, "park", "F8", On::Sale},
                        {Command::Parked, "parked", "Shift+F8", On::Sale},
                        {Command::Journal, "journal", "F9"},
                        {Command::Check, "check", "F11"},
                        {Command::Settings, "settings", "F10"},
                        {Command::Pay, "payment", "F12", On::Sale},
                        {Command::PayByCode, "payByCode", "Shift+F12", On::Sale},
                        {Command::SendLink, "sendLink", "F7", On::Sale},
                        {Command::Undo, "undo", "Ctrl+Z", On::Sale},
                        {Command::Redo, "redo", "Ctrl+Y", On::Sale},
                        {Command::OpenSale, "open", "Ctrl+O", On::Sale},
                        {Command::Save, "save", "Ctrl+S", On::SaleAndSettings},
                        {Command::Print, "print", "Ctrl+P", On::Sale},
                        {Command::Help, "help", "F1"}};

constexpr Command whileRingingUp[] = {Command::Help,         Command::Search, Command::Quantity,
                                      Command::LineDiscount, Command::Price,  Command::Pay,
                                      Command::Park,         Command::Parked};
constexpr Command whilePaying[] = {Command::Help, Command::PayByCode, Command::SendLink,
                                   Command::Park, Command::Parked,    Command::Print};
constexpr Command onceEnded[] = {Command::Help, Command::Parked, Command::Print};

std::span<const Command> keysFor(MainWindow::Work work) {
  switch (work) {
    case MainWindow::Work::RingingUp: return whileRingingUp;
    case MainWindow::Work::Paying: return whilePaying;
    case MainWindow::Work::Ended: return onceEnded;
  }
  Q_UNREACHABLE();
}

}  // namespace

MainWindow::MainWindow(Clock &clock, QWidget *parent)
    : Retranslated(parent),
      m_remove(new QAction(this)),
      m_navigation(new Navigation(this)),
      m_troubleBanner(new Banner(QStringLiteral("trouble"), this)),
      m_banner(new Banner(QStringLiteral("banner"), this)),
      m_warningBanner(new Banner(QStringLiteral("warning"), this)),
      m_pages(new QStackedWidget(this)),
      m_keys(new KeyBar(this)),
      m_status(new StatusArea(clock, this)) {
  setObjectName(QStringLiteral("mainWindow"));
  addActions();
  new LatinKeys(*this);
  for (const Command command :
       {Command::Help, Command::Search, Command::Quantity, Command::LineDiscount, Command::Price,
        Command::Pay, Command::PayByCode, Command::SendLink, Command::Park, Command::Parked, Command::Print})
    m_keys->add(action(command));
  showKeysFor(Work::RingingUp);

  m_pages->setObjectName(QStringLiteral("pages"));

  auto *middle = new QWidget(this);
  middle->setObjectName(QStringLiteral("middle"));
  auto *rows = new QVBoxLayout(middle);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(m_navigation);
  rows->addWidget(m_troubleBanner);
  rows->addWidget(m_banner);
  rows->addWidget(m_warningBanner);
  rows->addWidget(m_pages, 1);
  rows->addWidget(m_keys);
  setCentralWidget(middle);
  m_navigation->addAtEnd(m_status);
  connect(m_status, &StatusArea::languageWanted, this, &MainWindow::languageWanted);
  MainWindow::retranslateUi();
  enableActions();
}

void MainWindow::addActions() {
  m_remove->setObjectName(QStringLiteral("remove"));
  m_remove->setShortcut(QKeySequence(Qt::Key_Delete));
  for (const Key &key : keys) {
    auto *made = new QAction(this);
    made->setObjectName(QString::fromLatin1(key.name));
    made->setShortcut(QKeySequence(QString::fromLatin1(key.keys)));
    made->setShortcutContext(Qt::WindowShortcut);
    // One press is one command, however long the key is held.
    made->setAutoRepeat(key.command == Command::Undo || key.command == Command::Redo);
    m_actions[static_cast<std::size_t>(key.command)] = made;
    addAction(made);
    connect(made, &QAction::triggered, this, [this, command = key.command] { Q_EMIT commanded(command); });
  }
}

void MainWindow::nameAction(Command command, const QString &text, const QString &whole) {
  action(command).setText(text);
  action(command).setToolTip(whole);
}

void MainWindow::retranslateUi() {
  setWindowTitle(QStringLiteral("Kassir"));
  nameAction(Command::Sale, tr("Sale"), tr("Go to the entry line"));
  nameAction(Command::Search, tr("Search"), tr("Search for an item"));
  nameAction(Command::Quantity, tr("Quantity"), tr("Change the quantity of the line"));
  nameAction(Command::LineDiscount, tr("Discount"), tr("Give a discount on the line"));
  nameAction(Command::ReceiptDiscount, tr("Discount on everything"), tr("Give a discount on everything"));
  nameAction(Command::Price, tr("Price"), tr("Change the price of the line"));
  nameAction(Command::Park, tr("Set aside"), tr("Set the sale aside and begin another"));
  nameAction(Command::Parked, tr("Set-aside sales"), tr("Show the sales that lie aside"));
  nameJournal();
  nameAction(Command::Check, tr("Fiscal check"), tr("Look up a fiscal check"));
  action(Command::Check).setIconText(tr("Fiscal"));  // where there is no room for more
  nameSettings();
  nameAction(Command::Pay, tr("Payment"), tr("Take the payment"));
  nameAction(Command::PayByCode, tr("Payme GO code"), tr("Pay by the code in the customer's Payme app"));
  nameAction(Command::SendLink, tr("Link by SMS"), tr("Send the customer the payment link by SMS"));
  m_remove->setToolTip(tr("Remove the chosen lines"));
  nameAction(Command::Undo, tr("Undo"), tr("Undo the last change"));
  nameAction(Command::Redo, tr("Redo"), tr("Redo the change"));
  nameAction(Command::OpenSale, tr("Open sale…"), tr("Open a sale from a file"));
  nameAction(Command::Print, tr("Print…"), tr("Print the slip"));
  nameAction(Command::Help, tr("Keys"), tr("Show what the keys do"));
  setBanner(m_bannerKind);
  setTrouble(m_trouble);
  setWarning(m_warning);
}

void MainWindow::addPage(Command command, QWidget *page) {
  m_navigation->add(action(command));
  insertPage(command, page);
}

void MainWindow::addPage(Command command, MakePage make) {
  m_navigation->add(action(command));
  m_stillToMake.insert(command, std::move(make));
}

void MainWindow::insertPage(Command command, QWidget *page) {
  m_pages->addWidget(page);
  m_pageOf.insert(command, page);
}

void MainWindow::makePage(Command command) {
  if (const MakePage make = m_stillToMake.take(command)) insertPage(command, make(m_pages));
}

// Each in a turn of its own, so that keys are heard in between.
void MainWindow::makeNextPage() {
  if (m_stillToMake.isEmpty()) return;
  makePage(m_stillToMake.firstKey());
  QMetaObject::invokeMethod(this, &MainWindow::makeNextPage, Qt::QueuedConnection);
}

void MainWindow::showPage(Command command) {
  if (!action(command).isVisible()) return;
  makePage(command);
  QWidget *page = m_pageOf.value(command);
  if (page == nullptr) return;
  m_page = command;
  m_pages->setCurrentWidget(page);
  enableActions();
  m_navigation->setCurrent(action(command));
  m_keys->setVisible(command == Command::Sale);
}

void MainWindow::showFitted() {
  constexpr QSize wanted(1366, 768);
  const QSize room = screen()->availableSize();
  resize(wanted.boundedTo(room));
  if (room.width() <= wanted.width() || room.height() <= wanted.height()) setWindowState(Qt::WindowMaximized);
  show();
}

void MainWindow::enableActions() {
  for (const Key &key : keys) {
    const bool isMeant = key.on == On::EveryPage || m_page == Command::Sale ||
                         (key.on == On::SaleAndSettings && m_page == Command::Settings);
    // A shop that sells nothing here has nothing to search.
    const bool isOfSale = key.command == Command::Search;
    action(key.command).setEnabled(isMeant && (!isOfSale || action(Command::Sale).isVisible()));
  }
  nameSettings();
}

void MainWindow::markSettings(bool isUnsaved) {
  m_isUnsaved = isUnsaved;
  nameSettings();
}

// What is named after the settings follows how they stand.
void MainWindow::nameSettings() {
  nameAction(
      Command::Settings, m_isUnsaved ? tr("Settings") + QStringLiteral("*") : tr("Settings"),
      m_isUnsaved ? tr("Open the settings: changes in them are not saved yet") : tr("Open the settings"));
  if (m_page == Command::Settings) return nameAction(Command::Save, tr("Save"), tr("Save the settings"));
  nameAction(Command::Save, tr("Save sale…"), tr("Save the sale to a file"));
}

void MainWindow::markJournal(int openMatters) {
  if (std::exchange(m_openMatters, openMatters) != openMatters) nameJournal();
}

void MainWindow::nameJournal() {
  if (m_openMatters == 0) return nameAction(Command::Journal, tr("Journal"), tr("Look into the journal"));
  nameAction(Command::Journal, tr("Journal") + QStringLiteral(" ⚠ ") + QString::number(m_openMatters),
             tr("Look into the journal: %n matter(s) wait for the manager", nullptr, m_openMatters));
}

void MainWindow::setPageVisible(Command command, bool isVisible) {
  action(command).setVisible(isVisible);
  enableActions();
}

void MainWindow::setBanner(BannerKind kind) {
  m_bannerKind = kind;
  m_banner->setWords(kind == BannerKind::Training
                         ? tr("TRAINING: no money moves, and no fiscal check is valid")
                         : QString());
}

void MainWindow::setTrouble(std::function<QString()> words) {
  m_trouble = std::move(words);
  m_troubleBanner->setWords(m_trouble ? m_trouble() : QString());
}

void MainWindow::setWarning(std::function<QString()> words) {
  m_warning = std::move(words);
  m_warningBanner->setWords(m_warning ? m_warning() : QString());
}

void MainWindow::showKeysFor(Work work) {
  QList<QAction *> shown;
  for (const Command command : keysFor(work)) shown << &action(command);
  m_keys->show(shown);
}

void MainWindow::showKeys() {
  QList<QAction *> shown;
  for (QAction *made : m_actions) {
    if (made->isVisible() && made->isEnabled()) shown << made;
    if (made == &action(Command::Price) && made->isEnabled()) shown << m_remove;
  }
  auto *dialog = new KeysDialog(shown, this);
  dialog->setWindowTitle(tr("Keys"));
  dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event) {
  bool mayClose = true;
  Q_EMIT closing(mayClose);
  event->setAccepted(mayClose);
}

// The pixels leave after this event: whoever is told must not hold them up.
void MainWindow::paintEvent(QPaintEvent *event) {
  Retranslated::paintEvent(event);
  if (std::exchange(m_isPainted, true)) return;
  QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
  QMetaObject::invokeMethod(this, &MainWindow::makeNextPage, Qt::QueuedConnection);
}

}  // namespace kassir::ui
