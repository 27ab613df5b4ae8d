#include "app/window/application.h"

#include <QApplication>
#include <utility>

#include "app/window/earlierrun.h"
#include "app/window/firstsettings.h"
#include "core/till/access/access.h"
#include "core/till/access/journalkey.h"
#include "core/till/journal/freezing.h"
#include "ui/theme/icon.h"

namespace kassir::window {

namespace {

using Command = ui::MainWindow::Command;

}  // namespace

Application::Application(Options options, OpenJournal journal)
    : m_options(std::move(options)),
      m_open(std::move(journal)),
      m_settings(settingsOrDefaults(m_options.dataFolder)),
      m_lastLanguage(m_options.dataFolder),
      m_language(m_lastLanguage.find(m_options.language, m_settings.language)),
      m_look(m_settings.look),
      m_secrets(m_options.dataFolder, keyFileOf(m_options)),
      m_goods(m_language.speaker()),
      m_ticket(sale::Rules()),
      m_keeper(m_ticket, *m_open.journal, m_clock),
      m_ways(m_settings, m_secrets, m_connections),
      m_sales({*m_open.journal, m_clock, [this](const store::Peer &peer) { return m_ways.to(peer); },
               systemRandom(), store::Actor::Cashier},
              policyOf(m_settings)),
      m_paying({m_sales, *m_open.journal, m_keeper, m_secrets, m_clock}),
      m_fiscal({m_settings, m_secrets, m_clock, m_connections, *m_open.journal}, m_ways),
      m_lookups(m_settings, m_secrets, m_clock, m_connections),
      m_name({m_settings, *m_open.journal, m_keeper, m_sales, m_complaints}),
      m_stored(m_options.dataFolder,
               {m_settings, m_secrets, m_clock, m_connections, [this] { return m_name.underWay(); }},
               m_language.speaker()),
      m_window(m_clock),
      m_complaints(m_window, m_language.speaker()),
      m_journalTrouble({*m_open.journal, m_keeper, m_sales, m_language.speaker()}, m_window),
      m_clockWarning(m_connections, m_clock, m_language.speaker(), m_window),
      m_files(m_ticket, m_window),
      m_slips(m_window, m_language.speaker(), m_clock, m_fiscal, *m_open.journal),
      m_salePage(new ui::SalePage(m_ticket, m_language.speaker(),
                                  [this](const QString &typed) { return m_goods.suggest(typed); })),
      m_panel(new ui::PaymentPanel(m_language.speaker(), m_clock)),
      m_desk(
          {m_ticket, m_keeper, m_sales, m_paying, m_fiscal, m_complaints, m_settings, m_language.speaker()},
          *m_salePage, *m_panel),
      m_payWays({m_sales, m_paying, m_secrets, m_complaints, m_language.speaker()}, *m_salePage, *m_panel),
      m_asides({*m_open.journal, m_keeper, m_sales, m_paying, m_desk, m_clock}, *m_salePage,
               m_language.speaker()),
      m_keys({m_ticket, m_paying, m_desk, m_asides, m_files}, *m_salePage, *m_panel),
      m_sweeping({m_settings, *m_open.journal, m_sales, m_complaints, m_clock,
                  m_options.isTraining ? Sweeping::Server::Training : Sweeping::Server::Lasting},
                 m_ways),
      m_upkeep({m_options.dataFolder, m_clock, m_worker, m_complaints, m_language.speaker()}),
      m_journal({*m_open.journal, m_clock, m_settings, m_sales, m_keeper, m_paying, m_desk, m_fiscal, m_slips,
                 m_upkeep, m_sweeping, m_worker, m_language.speaker(),
                 [this](const QString &digits) {
                   const auto key = till::journalKey(m_secrets);
                   return key ? till::phoneHash(key.value(), digits) : QByteArray();
                 }}),
      m_alarms({m_sales, m_paying, m_sweeping, m_complaints, m_journal}, m_window),
      m_closing({m_sales, m_alarms, m_clock, m_language.speaker(),
                 m_options.isTraining ? ClosingMode::Training : ClosingMode::Real},
                m_window) {
  build();
  wirePayment();
  wireFiles();
  wireJournal();
}

void Application::build() {
  m_salePage->setPaymentPanel(m_panel);
  m_window.addPage(Command::Sale, m_salePage);
  m_window.addPage(Command::Journal, [this](QWidget *parent) { return m_journal.makePage(parent); });
  m_window.addPage(Command::Check, [this](QWidget *parent) { return makeCheckPage(parent); });
  m_window.addPage(Command::Settings, [this](QWidget *parent) { return makeSettingsPage(parent); });
  connect(&m_connections, &Connections::changed, this,
          [this] { m_window.setConnections(m_connections.all()); });
  connect(&m_complaints, &Complaints::settingsWanted, this, &Application::openSetting);
  connect(&m_window, &ui::MainWindow::commanded, this, &Application::obey);
  connect(&m_window, &ui::MainWindow::languageWanted, this, &Application::setLanguage);
  connect(&m_window, &ui::MainWindow::closing, this,
          [this](bool &may) { may = mayClose(Closing::Then::Ends); });
}

bool Application::mayClose(Closing::Then then) {
  m_salePage->commitTyped();
  const bool isUnsaved = m_settingsPage != nullptr && m_settingsPage->hasUnsavedChanges();
  if (isUnsaved) m_window.showPage(Command::Settings);
  return !isUnsaved && m_closing.mayClose(then);
}

QWidget *Application::makeCheckPage(QWidget *parent) {
  m_checkPage = new ui::CheckPage(m_lookups, m_language.speaker(), m_clock, parent);
  using OfCheck = void (Slips::*)(const QString &, const fiscal::FiscalCheck &);
  connect(m_checkPage, &ui::CheckPage::printWanted, &m_slips, static_cast<OfCheck>(&Slips::print));
  connect(m_checkPage, &ui::CheckPage::pdfWanted, &m_slips, static_cast<OfCheck>(&Slips::savePdf));
  connect(m_checkPage, &ui::CheckPage::settingsWanted, this, &Application::openSetting);
  return m_checkPage;
}

QWidget *Application::makeSettingsPage(QWidget *parent) {
  m_settingsPage = new ui::SettingsPage(m_stored, m_language.speaker(), parent);
  connect(m_settingsPage, &ui::SettingsPage::saved, this, &Application::followSettings);
  connect(m_settingsPage, &ui::SettingsPage::unsavedChanged, &m_window, &ui::MainWindow::markSettings);
  return m_settingsPage;
}

void Application::start() {
  QApplication::setWindowIcon(theme::programIcon());
  loadSettings();
  if (m_options.isTraining) startTraining();
  keepToTraining();
  setLanguage(m_language.language());
  m_window.showPage(Command::Sale);
  m_look.set(m_settings.look);
  useSettings();
  EarlierRun earlier({*m_open.journal, m_clock, m_keeper, m_sales, m_complaints});
  earlier.takeUp(m_training ? EarlierRun::Others::Gone : EarlierRun::Others::Kept, till::peerOf(m_settings));
  m_salePage->setCursor(m_keeper.cursor());
  m_desk.restore();
  m_fiscal.takeUp();
  connect(&m_window, &ui::MainWindow::painted, this, &Application::loadGoods);
  connect(&m_window, &ui::MainWindow::painted, &m_sweeping, &Sweeping::start);
  m_window.showFitted();
  earlier.tellFreed(*m_salePage);
  if (m_open.notRestored) m_upkeep.tellNotRestored(*m_open.notRestored);
  // What is scanned before the goods are there waits for them.
  m_salePage->setIsLoadingGoods(true);
  if (m_window.currentPage() == m_salePage) m_salePage->focusEntry();
}

void Application::wireJournal() {
  connect(m_salePage, &ui::SalePage::cursorChanged, this,
          [this] { m_keeper.setCursor(m_salePage->cursor()); });
  connect(&m_closing, &Closing::openPaymentsWanted, this, [this] {
    m_window.showPage(Command::Journal);
    m_journal.find({});
  });
  connect(&m_journal, &JournalDesk::salePageWanted, this, [this] { m_window.showPage(Command::Sale); });
  connect(&m_journal, &JournalDesk::closeTillWanted, &m_window, &QWidget::close);
  connect(&m_window, &ui::MainWindow::painted, &m_upkeep, &Upkeep::begin);
  m_journalTrouble.join(m_upkeep, *m_salePage, m_complaints);
  connect(&m_journalTrouble, &JournalTrouble::startWanted, this, [this] {
    if (mayClose(Closing::Then::StartsAgain)) Q_EMIT startAgainWanted();
  });
  connect(&m_closing, &Closing::startWanted, this, &Application::startAgainWanted);
}

// What a sale goes by, at the start and after each change of the settings.
void Application::useSettings() {
  m_ticket.setRules(m_settings.rules);
  m_panel->setFiscal(m_settings.fiscal.maker, till::linkHostsOf(m_settings));
  m_slips.setSettings(m_settings);
  m_slips.setMode(m_options.isTraining ? Slips::Mode::Training : Slips::Mode::Real);
  m_connections.follow(m_settings);
  m_window.setBanner(m_training ? ui::MainWindow::BannerKind::Training : ui::MainWindow::BannerKind::None);
  m_window.setPageVisible(Command::Sale, m_settings.vendors.paycom);
  m_window.setPageVisible(Command::Check, m_settings.vendors.tarlan);
  if (!m_settings.vendors.paycom && m_window.currentPage() == m_salePage)
    m_window.showPage(m_settings.vendors.tarlan ? Command::Check : Command::Settings);
}

void Application::followSettings() {
  m_salePage->withdrawWord();
  const auto before = m_settings.language;
  loadSettings();
  keepToTraining();
  m_name.take();
  m_ways.renew();
  m_sales.takeUpUnreachable();
  m_fiscal.takeUp();
  m_look.set(m_settings.look);
  if (m_settings.language && m_settings.language != before) setLanguage(*m_settings.language);
  loadGoods();
  // A sale that is being paid keeps to the end what it was sent with, on the screen and on paper.
  m_areSettingsDue = m_paying.checkout() != nullptr;
  if (!m_areSettingsDue) return useSettings();
  m_salePage->tell([] { return tr("The new settings hold from the next sale on"); });
}

void Application::loadSettings() {
  auto loaded = settings::loadSettings(m_options.dataFolder);
  if (!loaded) return m_complaints.tell(loaded.error());
  m_settings = std::move(loaded).value();
}

void Application::startTraining() {
  m_training = Training::start(m_clock);
  if (m_training && m_training->storeSecrets(m_secrets)) {
    m_customerPays = new CustomerButton(*m_training, m_paying);
    return m_window.setBannerWidget(m_customerPays);
  }
  m_training.reset();
  m_complaints.tell([folder = m_options.dataFolder] {
    return QStringList{
        tr("The stand-in servers for training did not start. Check that the folder %1 can be written to.")
            .arg(folder)};
  });
}

// Whatever the folder's settings are: somebody who practises must not reach a real server.
void Application::keepToTraining() {
  if (!m_options.isTraining) return;
  if (m_training) {
    m_settings = m_training->connected(m_settings);
  } else {
    m_settings.vendors = {false, false};
  }
}

void Application::loadGoods() {
  m_goods.load(m_training ? QStringLiteral(":/demo/goods.csv") : m_settings.catalogueFile);
}

void Application::wireFiles() {
  connect(&m_goods, &Goods::loadingChanged, m_salePage, &ui::SalePage::setIsLoadingGoods);
  connect(&m_goods, &Goods::loaded, this,
          [this](const till::CatalogueFile &read) { m_complaints.tell(read); });
  connect(m_salePage, &ui::SalePage::openWanted, &m_files, &SaleFiles::askToOpen);
  connect(m_salePage, &ui::SalePage::saveWanted, &m_files, &SaleFiles::askToSave);
  connect(&m_files, &SaleFiles::saved, this,
          [this](const QString &path) { m_salePage->tell([path] { return tr("Saved: %1").arg(path); }); });
  connect(&m_files, &SaleFiles::opened, this, [this](const QString &path) {
    m_salePage->tellUndoable([path] { return tr("Opened: %1").arg(path); });
  });
  connect(&m_files, &SaleFiles::notSaved, this, [this](const QString &path) {
    m_complaints.tell([path] {
      return QStringList{
          tr("The sale was not saved: %1 cannot be written. Choose another folder.").arg(path)};
    });
  });
  connect(&m_files, &SaleFiles::complained, this,
          [this](const sale::Problems &problems) { m_complaints.tell(problems); });
}

void Application::wirePayment() {
  connect(&m_desk, &PaymentDesk::changed, this, [this] {
    if (m_customerPays != nullptr) m_customerPays->follow();
    m_window.showKeysFor(m_keys.work());
  });
  connect(&m_ticket, &till::Ticket::frozenChanged, this, [this] { m_window.showKeysFor(m_keys.work()); });
  connect(&m_desk, &PaymentDesk::ended, this, [this] {
    if (std::exchange(m_areSettingsDue, false)) useSettings();
  });
  connect(m_panel, &ui::PaymentPanel::printWanted, this, [this] { m_slips.print(m_paying); });
  connect(m_panel, &ui::PaymentPanel::pdfWanted, this, [this] { m_slips.savePdf(m_paying); });
  connect(&m_slips, &Slips::saved, this, [this](const QString &path) {
    const auto told = [path] { return tr("Saved: %1").arg(path); };
    m_window.currentPage() == m_checkPage ? m_checkPage->tell(told) : m_salePage->tell(told);
  });
  connect(&m_slips, &Slips::failed, this, [this](const Slips::Sentence &sentence) {
    m_complaints.tell([sentence] { return QStringList{sentence()}; });
  });
}

void Application::openSetting(const QString &setting) {
  m_window.showPage(Command::Settings);
  m_settingsPage->goTo(setting);
}

// A key belongs to the page that is shown: the window keeps back those that mean nothing there.
void Application::obey(Command command) {
  const bool wasSettings = m_window.currentPage() == m_settingsPage;
  switch (command) {
    case Command::Sale:
    case Command::Search:
      m_window.showPage(Command::Sale);
      m_salePage->focusEntry();
      break;
    case Command::Journal:
    case Command::Check:
    case Command::Settings: m_window.showPage(command); break;
    case Command::Save: return wasSettings ? m_settingsPage->save() : m_files.askToSave();
    case Command::Print: return m_slips.print(m_paying);
    case Command::Help: return m_window.showKeys();
    default: return m_keys.obey(command);
  }
  if (wasSettings && m_settingsPage->hasUnsavedChanges() && m_window.currentPage() == m_salePage)
    m_salePage->tell([] { return tr("Changes in the settings are kept, but not saved yet"); });
}

void Application::setLanguage(Language language) {
  if (language != m_language.language()) m_lastLanguage.keep(language);
  m_language.set(language);
  m_window.setLanguage(language);
}

}  // namespace kassir::window
