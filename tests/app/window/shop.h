#pragma once

#include <QTemporaryDir>
#include <memory>

#include "app/window/options.h"
#include "core/base/clock.h"
#include "core/sandbox/sandbox.h"
#include "core/settings/settings.h"

namespace kassir::test {

/// A shop to open a till in: its folder with settings and secrets, and stand-ins for its vendors.
class Shop {
 public:
  enum class Kind {
    Connected,   ///< to the stand-ins, by an address of its own
    Training,    ///< to none: the program brings its own
    Production,  ///< on the vendors' servers, where nothing is ever sent
    TarlanOnly,
    WithoutKey,
    Offline,  ///< nobody listens at its address
  };

  /// Nothing where the stand-ins cannot start.
  [[nodiscard]] static std::unique_ptr<Shop> start();

  /// A new folder for that kind of shop, with the looks of the one before; empty where it could not be
  /// written.
  [[nodiscard]] std::optional<window::Options> open(Kind kind, Language language);
  /// Changes the settings in the folder, as the settings page does.
  [[nodiscard]] bool setLook(settings::LookSettings look);
  [[nodiscard]] QString filePath(const QString &name) const { return m_folder->filePath(name); }

  [[nodiscard]] sandbox::Sandbox &vendors() { return *m_vendors; }
  /// To be met by the next requests, all of one vendor's or of one method alone.
  [[nodiscard]] bool order(const sandbox::Fault &fault);
  /// The customer pays the newest payment. False where there is none.
  [[nodiscard]] bool pay();
  /// The order number of the newest payment.
  [[nodiscard]] QString orderId() const;

 private:
  Shop() = default;

  SystemClock m_clock;
  std::unique_ptr<sandbox::Sandbox> m_vendors;
  std::unique_ptr<QTemporaryDir> m_folder;
  settings::LookSettings m_look;
  int m_tills = 0;
};

}  // namespace kassir::test
