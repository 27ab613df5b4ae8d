#pragma once

#include <QObject>

#include "app/window/journaldesk.h"
#include "ui/mainwindow/mainwindow.h"

namespace kassir::window {

/// What waits for a manager: alarms of sales, and what a comparison found. An alarm of a sale that is not on
/// the screen is told in a box, and by the next start again; how many matters are open stands beside the
/// journal's name until they are dealt with.
class Alarms : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    till::OpenSales &sales;
    const Paying &paying;
    const Sweeping &sweeping;
    Complaints &complaints;
    JournalDesk &journal;
  };

  /// All must outlive it.
  Alarms(Parts parts, ui::MainWindow &window);

  [[nodiscard]] int count() const;

 private:
  void tellOfEarlier();
  void tell(const till::Checkout &checkout);
  [[nodiscard]] bool isOnScreen(const QString &orderId) const;
  void mark();

  Parts m_parts;
  ui::MainWindow &m_window;
  bool m_isSeen = false;  // the window, by somebody
};

}  // namespace kassir::window
