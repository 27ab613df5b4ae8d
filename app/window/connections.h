#pragma once

#include <QDateTime>
#include <QObject>
#include <array>

#include "core/net/transport.h"
#include "core/settings/settings.h"
#include "core/till/access/setupfailure.h"
#include "ui/mainwindow/connectionlabel.h"

namespace kassir::window {

/// Whether the vendors answer, by what the last call to each told. Asks nobody itself.
class Connections : public QObject {
  Q_OBJECT

 public:
  /// What other settings told is forgotten.
  void follow(const settings::Settings &settings);
  void note(till::Vendor vendor, const net::Exchange &exchange);
  /// Of the vendors the shop uses.
  [[nodiscard]] std::vector<ui::VendorConnection> all() const;

 Q_SIGNALS:
  void changed();
  /// The vendor has answered, and told its time.
  void dated(kassir::till::Vendor vendor, const QDateTime &date);

 private:
  settings::Settings m_settings;
  std::array<ui::Connection, 2> m_states{};  // by vendor
};

}  // namespace kassir::window
