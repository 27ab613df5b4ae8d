#pragma once

#include <QString>

#include "app/cli/session.h"
#include "core/paycom/salefile.h"

namespace kassir::cli {

/// The sale in the file of that name, or on standard input for `-`. A file that cannot be read is a problem
/// like any other.
[[nodiscard]] paycom::SaleFile readSale(const QString &name);

/// Checks it by the rules of the settings, and the order id it may name.
[[nodiscard]] sale::Check checkInput(const paycom::SaleFile &file, const settings::Settings &settings,
                                     sale::Purpose purpose);

/// One as `{"severity","field","rule","text"}`, with that text.
[[nodiscard]] json::Value problemValue(const sale::Problem &problem, const QString &text);
/// Each problem as `{"severity","field","rule","text"}`.
[[nodiscard]] json::Value problemsValue(const sale::Problems &problems, const text::Speaker &speaker);

/// Each problem in words, in the order of the sale, and how many there are.
void sayProblems(const sale::Problems &problems, Session &session);

}  // namespace kassir::cli
