#pragma once

#include <memory>

#include "core/base/clock.h"
#include "core/sandbox/sandbox.h"
#include "core/settings/settings.h"
#include "core/vault/secretstore.h"

namespace kassir::window {

/// Training: the stand-ins inside this program, a customer who pays by himself or by a button, and settings
/// that lead nowhere else.
class Training {
 public:
  /// Nothing where the stand-ins cannot start. The clock must outlive it.
  [[nodiscard]] static std::unique_ptr<Training> start(Clock &clock);

  /// `settings` with the stand-ins in the place of both vendors.
  [[nodiscard]] settings::Settings connected(settings::Settings settings) const;
  [[nodiscard]] bool storeSecrets(vault::SecretStore &secrets) const;
  /// The customer pays now.
  void pay(const QString &paymentId) const;

 private:
  explicit Training(std::unique_ptr<sandbox::Sandbox> vendors) : m_vendors(std::move(vendors)) {}

  std::unique_ptr<sandbox::Sandbox> m_vendors;
};

}  // namespace kassir::window
