#pragma once

#include <QString>

#include "app/cli/session.h"
#include "core/paycom/salefile.h"

namespace kassir::cli {

/// The sale in the file of that name, or on standard input for `-`. A file that cannot be read is a problem
/// like any other.
[[nodiscard]] paycom::SaleFile readSale(const QString &name);

/// Each problem as `{"severity","field","rule","text"}`.
[[nodiscard]] json::Value problemsValue(const sale::Problems &problems, const text::Speaker &speaker);

/// Each problem in words, worst first, and how many there are.
void sayProblems(const sale::Problems &problems, Session &session);

}  // namespace kassir::cli
