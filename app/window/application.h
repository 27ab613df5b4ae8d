#pragma once

#include <memory>

#include "app/window/alarms.h"
#include "app/window/asides.h"
#include "app/window/clockwarning.h"
#include "app/window/closing.h"
#include "app/window/complaints.h"
#include "app/window/connections.h"
#include "app/window/customerbutton.h"
#include "app/window/fiscallookups.h"
#include "app/window/goods.h"
#include "app/window/journaldesk.h"
#include "app/window/journaltrouble.h"
#include "app/window/lastlanguage.h"
#include "app/window/openjournal.h"
#include "app/window/options.h"
#include "app/window/paying.h"
#include "app/window/paymentdesk.h"
#include "app/window/payways.h"
#include "app/window/salefiles.h"
#include "app/window/salekeys.h"
#include "app/window/screenlanguage.h"
#include "app/window/screenlook.h"
#include "app/window/slips.h"
#include "app/window/storedsettings.h"
#include "app/window/sweeping.h"
#include "app/window/tillname.h"
#include "app/window/training.h"
#include "app/window/upkeep.h"
#include "core/base/clock.h"
#include "core/settings/settingsfile.h"
#include "core/vault/filevault.h"
#include "ui/checks/checkpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/payment/paymentpanel.h"
#include "ui/sale/salepage.h"
#include "ui/settings/settingspage.h"

namespace kassir::window {

/// The till as a window: the only place where its parts are made and joined.
class Application : public QObject {
  Q_OBJECT

 public:
  Application(Options options, OpenJournal journal);

  /// Shows the window; what cannot be done at the start is told in it.
  void start();
  [[nodiscard]] ui::MainWindow &window() { return m_window; }

 Q_SIGNALS:
  /// The till shall be closed and opened anew, in this same program.
  void startAgainWanted();

 private:
  void loadSettings();
  void startTraining();
  void keepToTraining();
  void useSettings();
  void followSettings();
  void loadGoods();
  void build();
  [[nodiscard]] bool mayClose(Closing::Then then);
  [[nodiscard]] QWidget *makeCheckPage(QWidget *parent);
  [[nodiscard]] QWidget *makeSettingsPage(QWidget *parent);
  void wirePayment();
  void wireFiles();
  void wireJournal();
  void obey(ui::MainWindow::Command command);
  void setLanguage(Language language);
  void openSetting(const QString &setting);

  Options m_options;
  SystemClock m_clock;
  OpenJournal m_open;
  settings::Settings m_settings;
  LastLanguage m_lastLanguage;
  ScreenLanguage m_language;
  ScreenLook m_look;
  vault::FileVault m_secrets;
  std::unique_ptr<Training> m_training;
  Goods m_goods;
  till::Ticket m_ticket;
  till::TicketKeeper m_keeper;
  Connections m_connections;
  Ways m_ways;
  till::OpenSales m_sales;
  Paying m_paying;
  FiscalFollowUp m_fiscal;
  FiscalLookups m_lookups;
  TillName m_name;
  StoredSettings m_stored;
  ui::MainWindow m_window;
  Complaints m_complaints;
  JournalTrouble m_journalTrouble;
  ClockWarning m_clockWarning;
  SaleFiles m_files;
  Slips m_slips;
  ui::SalePage *m_salePage;
  ui::PaymentPanel *m_panel;
  PaymentDesk m_desk;
  PayWays m_payWays;
  Asides m_asides;
  SaleKeys m_keys;
  Sweeping m_sweeping;
  store::Worker m_worker;
  Upkeep m_upkeep;
  JournalDesk m_journal;
  Alarms m_alarms;
  Closing m_closing;
  ui::CheckPage *m_checkPage = nullptr;        // until it is made
  ui::SettingsPage *m_settingsPage = nullptr;  // likewise
  CustomerButton *m_customerPays = nullptr;    // in training alone
  bool m_areSettingsDue = false;
};

}  // namespace kassir::window
