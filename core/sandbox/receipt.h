#pragma once

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

/// A receipt in the stand-in's book. Times are milliseconds since 1970, 0 for never.
struct Receipt {
  QString id;  ///< 24 hex digits
  qint64 number = 0;
  ReceiptDraft draft;
  int state = 0;  ///< Paycom's numbers
  qint64 createTime = 0;
  qint64 payTime = 0;
  qint64 cancelTime = 0;
  json::Value card;
  json::Value payer;
  QString fiscalSign;  ///< 12 digits once it is paid

  /// By the account, or by a description that ends with the order's id.
  [[nodiscard]] bool belongsTo(const QString &order) const;
};

}  // namespace kassir::sandbox
