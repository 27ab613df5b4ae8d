#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>
#include <optional>

#include "core/fiscal/fiscalnumber.h"
#include "core/fiscal/linkguard.h"
#include "core/sale/check.h"

namespace kassir::slip {

/// Who sells. What is empty is left out.
struct Shop {
  QString name;
  QString address;
  QString taxNumber;
};

/// Whether what was sold is sold. Everything but the production servers is training.
enum class Validity { Real, Training };

/// A print after the first: whenever a job before it may have put out paper.
struct Copy {
  int number = 1;
  QDateTime firstPrinted;
  QDateTime printed;
};

/// How a sale stands with its payment: what its paper is headed by, and whether it may be paid.
enum class Standing {
  NotMade,      ///< nothing was paid, and nothing can be
  Unconfirmed,  ///< nobody knows whether there is a payment, or whether it is this sale's
  Waiting,      ///< the only one in which the customer may pay
  Held,         ///< the money is reserved, not taken
  Stopped,      ///< at the provider, to be checked by hand
  Paid,
  Cancelling,
  Cancelled,
};

/// The payment when the slip was made.
struct Payment {
  Standing standing = Standing::Unconfirmed;
  QString id;        ///< the provider's; empty where there is none yet
  QUrl page;         ///< where the customer pays
  QDateTime paidAt;  ///< invalid where unknown, as the next
  QDateTime cancelledAt;
};

/// A fiscal check as it may stand on paper: of its link, only what the guard let through.
struct FiscalPart {
  std::optional<fiscal::FiscalNumber> number;
  fiscal::LinkVerdict link;

  [[nodiscard]] bool isEmpty() const { return !number && link.reason == fiscal::LinkReason::Empty; }
};

/// Everything a slip of a sale is made from.
struct SaleSlipContent {
  Shop shop;
  Validity validity = Validity::Real;
  std::optional<Copy> copy;
  QDateTime date;  ///< of the sale
  QString orderId;
  QString till;
  QString cashier;  ///< left out where empty, as the till
  sale::CheckedSale sale;
  sale::VatPayer vatPayer = sale::VatPayer::Yes;  ///< No: no VAT rows
  Payment payment;
  FiscalPart fiscal;
};

/// A fiscal check that was looked up by its order id, without the sale it was made of.
struct FiscalSlipContent {
  Shop shop;
  Validity validity = Validity::Real;
  std::optional<Copy> copy;
  QDateTime date;  ///< of the look-up
  QString orderId;
  FiscalPart fiscal;
};

}  // namespace kassir::slip
