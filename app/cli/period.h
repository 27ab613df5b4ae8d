#pragma once

#include "app/cli/session.h"
#include "core/store/salequery.h"

namespace kassir::cli {

/// The days that were asked for. Of two that are not named, the shop's present one; a first day alone reaches
/// to it, and a last day alone means everything up to there.
[[nodiscard]] store::SalePeriod periodOf(const Session &session, const QDateTime &now);

}  // namespace kassir::cli
