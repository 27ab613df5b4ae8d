#pragma once

#include <QObject>

#include "core/till/checkout/opensales.h"
#include "core/till/ticket/ticketkeeper.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/text/speaker.h"

namespace kassir::window {

/// Says in the window, for as long as it is so, that the journal takes nothing: the cashier goes on, and must
/// know that nothing of it is kept.
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

  /// It is damaged, and takes no new sale, until the till is started again.
  void setDamage(const store::Failure &damage);

 private:
  void follow();

  Parts m_parts;
  ui::MainWindow &m_window;
  std::optional<store::Failure> m_damage;
};

}  // namespace kassir::window
