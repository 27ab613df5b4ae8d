#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>
#include <optional>
#include <vector>

#include "core/fiscal/fiscalcheck.h"
#include "core/sale/money.h"
#include "core/sale/payment.h"

namespace kassir::paycom {

/// States of a receipt. Others may come: they are kept as they are. Source: Paycom, "Состояния чека".
namespace state {
inline constexpr qint64 created = 0;
inline constexpr qint64 checking = 1;
inline constexpr qint64 debiting = 2;
inline constexpr qint64 closing = 3;
inline constexpr qint64 paid = 4;
inline constexpr qint64 held = 5;
inline constexpr qint64 holdCommand = 6;
inline constexpr qint64 paused = 20;
inline constexpr qint64 cancelQueued = 21;
inline constexpr qint64 closeQueued = 30;
inline constexpr qint64 cancelled = 50;
}  // namespace state

struct AccountRow {
  QString name;
  QString value;  ///< a number as its digits

  bool operator==(const AccountRow &) const = default;
};

/// A receipt as Paycom tells it. `createTime` may change between calls: a receipt is known by its id alone.
struct Receipt {
  QString id;  ///< 24 hex digits
  qint64 state = state::created;
  sale::Money amount;
  std::optional<qint64> currency;  ///< ISO 4217 number; 860 is the Uzbek sum
  std::vector<AccountRow> account;
  QString description;
  QDateTime createTime;  ///< invalid where Paycom says 0
  QDateTime payTime;
  QDateTime cancelTime;
  bool hasError = false;  ///< Paycom noted an error of its own: paid is then not simply paid
  std::optional<fiscal::FiscalCheck> fiscalCheck;

  bool operator==(const Receipt &) const = default;
};

/// What a state means to a cashier. `hasError` is the receipt's own error.
[[nodiscard]] sale::PaymentFace faceOf(qint64 state, bool hasError);
[[nodiscard]] bool isReceiptId(QStringView text);
/// The page on which the customer pays: the endpoint less `/api`, and the receipt's id.
[[nodiscard]] QUrl payUrl(const QUrl &endpoint, const QString &receiptId);

}  // namespace kassir::paycom
