#pragma once

#include <map>
#include <optional>

#include "app/window/connections.h"
#include "core/base/clock.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/text/speaker.h"

namespace kassir::window {

/// Says in the window, for as long as it is so, that this computer's clock is not the vendors': what is kept,
/// printed and compared by it would name a wrong time.
class ClockWarning : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it.
  ClockWarning(Connections &connections, Clock &clock, const text::Speaker &speaker, ui::MainWindow &window);

 private:
  void note(till::Vendor vendor, const QDateTime &date);
  void compare();
  void compareLater();

  // What a vendor's last answer told, and when by a clock that nobody sets.
  struct Told {
    QDateTime date;
    std::chrono::milliseconds steady;
  };
  struct Wrong {
    till::Vendor vendor;
    std::chrono::seconds ahead;
  };
  [[nodiscard]] std::optional<Wrong> wrong() const;

  Clock &m_clock;
  const text::Speaker &m_speaker;
  ui::MainWindow &m_window;
  std::map<till::Vendor, Told> m_told;
};

}  // namespace kassir::window
