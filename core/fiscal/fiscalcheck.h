#pragma once

#include <QString>
#include <optional>

#include "core/fiscal/fiscalnumber.h"

namespace kassir::fiscal {

/// What an operator of fiscal data made of a sale: its number, its link, or both.
struct FiscalCheck {
  std::optional<FiscalNumber> number;
  QString link;  ///< as the server gave it: judge() decides whether it may be opened. Empty where none came.

  bool operator==(const FiscalCheck &) const = default;
};

}  // namespace kassir::fiscal
