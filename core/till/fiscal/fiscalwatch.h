#pragma once

#include <QObject>
#include <optional>

#include "core/fiscal/fiscalcheck.h"
#include "core/tarlan/lookupfailure.h"

namespace kassir::till {

/// Looks for the fiscal check of one paid order until it is there, it is clear that it will not come, or
/// patience ends.
class FiscalWatch : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Nothing before it was found.
  [[nodiscard]] virtual std::optional<fiscal::FiscalCheck> check() const = 0;
  /// Why the last look brought none, where whoever makes it tells that.
  [[nodiscard]] virtual std::optional<tarlan::LookupFailure> failure() const = 0;
  [[nodiscard]] virtual bool hasEnded() const = 0;

 Q_SIGNALS:
  /// After every look.
  void changed();
};

}  // namespace kassir::till
