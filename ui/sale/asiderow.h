#pragma once

#include <QDateTime>
#include <optional>
#include <vector>

#include "core/paycom/failure.h"
#include "core/sale/money.h"
#include "core/sale/salestatus.h"
#include "core/store/failure.h"

namespace kassir::ui {

/// A sale that is not on the screen: parked, or waiting for its payment.
struct AsideRow {
  qint64 draft = 0;   ///< 0 for a sale without lines on this till
  QString orderId;    ///< empty for a parked one
  qint64 number = 0;  ///< as the journal counts its day's sales; 0 for a parked one
  QDate day = {};     ///< that it counts for
  QString title;      ///< of its first line
  qsizetype lines = 0;
  std::optional<sale::Money> amount;
  std::optional<sale::SaleStatus> status;  ///< nothing for a parked one, and where it is not known
  QDateTime since;
  std::optional<paycom::Failure> failure = std::nullopt;  ///< why it still waits
  QString server = {};                                    ///< that it was sent to

  bool operator==(const AsideRow &) const = default;
};

/// All of them.
struct AsideList {
  std::vector<AsideRow> rows;
  std::optional<store::Failure> failure = std::nullopt;  ///< there may be more, which cannot be read
};

}  // namespace kassir::ui
