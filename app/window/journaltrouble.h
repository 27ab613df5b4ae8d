#pragma once

#include <QObject>

#include "app/window/upkeep.h"
#include "core/till/checkout/opensales.h"
#include "core/till/ticket/ticketkeeper.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/sale/salepage.h"
#include "ui/text/speaker.h"

namespace kassir::window {

/// Says in the window, for as long as it is so, that the journal takes nothing: the cashier goes on, and must
/// know that nothing of it is kept. Into a damaged one nothing new is sold until the till is started again.
class JournalTrouble : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    store::Journal &journal;
    till::TicketKeeper &keeper;
    till::OpenSales &sales;
    const text::Speaker &speaker;
  };

  /// All must outlive it.
  JournalTrouble(Parts parts, ui::MainWindow &window);

  /// Whoever looks for damage, offers the sale to pay, and tells. All must outlive it.
  void join(Upkeep &upkeep, ui::SalePage &page, Complaints &complaints);

 Q_SIGNALS:
  /// The till shall be opened anew, to find the damage at its start and to offer the newest backup.
  void startWanted();
  /// What was written came to nothing, for the journal is damaged; nobody knew it yet.
  void damageMet(const kassir::store::Failure &failure);

 private:
  void setDamage(const store::Failure &damage);
  void follow();

  Parts m_parts;
  ui::MainWindow &m_window;
  std::optional<store::Failure> m_damage;
};

}  // namespace kassir::window
