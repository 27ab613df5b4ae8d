#pragma once

#include <chrono>

#include "core/json/value.h"

namespace kassir::sandbox {

/// What receipts.create is given, already checked.
struct ReceiptDraft {
  qint64 amount = 0;  ///< tiyin
  std::vector<json::Member> account;
  QString description;
  json::Value detail;
  bool hold = false;
};

/// The account's order_id; without one the description's last word, where a till puts the order's id too;
/// without a description the first value of the account.
[[nodiscard]] QString orderOf(const std::vector<json::Member> &account, const QString &description);

/// A receipt in the stand-in's book. Times are milliseconds since 1970 by the vendor's clock, 0 for never.
struct Receipt {
  QString id;  ///< 24 hex digits
  qint64 number = 0;
  ReceiptDraft draft;
  int state = 0;  ///< Paycom's numbers
  qint64 createTime = 0;
  qint64 payTime = 0;
  qint64 cancelTime = 0;
  std::chrono::milliseconds createdAt{0};  ///< steady time, as paidAt
  std::chrono::milliseconds paidAt{0};
  json::Value card;
  json::Value payer;
  QString fiscalSign;  ///< 12 digits once it is paid

  /// By the account's order_id alone, if it has one; else by any value of the account, or by a description
  /// that is the order's id or ends with it as a word of its own. A part of an id is no id.
  [[nodiscard]] bool belongsTo(const QString &order) const;
};

}  // namespace kassir::sandbox
