#pragma once

#include <QString>
#include <optional>

#include "core/base/callback.h"
#include "core/fiscal/linkhosts.h"
#include "core/till/fiscal/fiscallookup.h"

namespace kassir::ui {

/// Where the page of fiscal checks has its questions answered. One look-up at a time.
class CheckSource {
 public:
  virtual ~CheckSource() = default;

  /// Looks for the check of that order, for the service of the settings unless one is named. Answers once,
  /// never from inside the call; a look-up still under way is stopped first. Changes nothing at the vendor's.
  virtual void lookUp(const QString &orderId, const std::optional<QString> &serviceCode,
                      Callback<till::FiscalLookup> callback) = 0;
  /// What is under way is given up, and never answered.
  virtual void stop() = 0;
  /// Where the settings of this moment let a link lead.
  [[nodiscard]] virtual fiscal::LinkHosts linkHosts() const = 0;
};

}  // namespace kassir::ui
