#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "core/sale/money.h"
#include "core/sale/salestatus.h"

namespace kassir::store {

/// One sale of the journal as a list shows it. Texts are empty where there is nothing to tell.
struct SaleEntry {
  qint64 sequence = 0;  ///< its place in the journal, which alone tells what came before what
  QString till;
  QString orderId;
  QDate day;          ///< the shop's
  qint64 number = 0;  ///< counts from 1 each day
  QDateTime created;
  sale::SaleState state = sale::SaleState::Queued;
  sale::SaleAlarm alarm = sale::SaleAlarm::None;
  int attempts = 0;
  sale::Money amount;
  QString title;         ///< of its first line
  qint64 lineCount = 0;  ///< without the delivery
  QString receiptId;
  std::optional<QDateTime> paid;
  QString fiscalNumber;
  QString phoneEnding;  ///< the last digits of the telephone that a link was sent to last

  bool operator==(const SaleEntry &) const = default;
};

/// Sales together.
struct SaleSum {
  qint64 count = 0;
  sale::Money amount;

  bool operator==(const SaleSum &) const = default;
};

}  // namespace kassir::store
