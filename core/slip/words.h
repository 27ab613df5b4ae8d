#pragma once

#include <QString>
#include <functional>

#include "core/sale/money.h"
#include "core/sale/quantity.h"
#include "core/sale/vatrate.h"

namespace kassir::slip {

/// Every word of a slip, in the language of the paper.
struct Words {
  QString notFiscal;  ///< on every slip: that it is no fiscal check
  QString training;   ///< that this sale is none
  QString noProof;    ///< that this paper does not prove a payment

  // Headings, one a state
  QString paid;
  QString unpaid;
  QString unconfirmed;
  QString held;
  QString stopped;
  QString cancelling;
  QString cancelled;

  std::function<QString(int)> copy;  ///< of its number
  QString firstPrinted;
  QString printedAgain;

  QString taxNumber;
  QString date;
  QString order;
  QString till;
  QString cashier;

  std::function<QString(sale::VatRate)> vatOf;  ///< "VAT 12 %", "Without VAT"
  QString vat;                                  ///< of all rates together
  QString ikpu;
  QString beforeDiscount;
  QString discount;
  QString lineSum;
  QString delivery;
  QString total;

  QString paymentDetails;
  QString paidSum;
  QString paidAt;
  QString cancelledAt;
  QString paymentId;
  QString notMade;   ///< that there is no payment
  QString doNotPay;  ///< that nobody is to pay this sale now
  QString payHere;   ///< above the QR code of the page where the customer pays
  QString fiscalDetails;
  QString fiscalNumber;
  QString checkLink;
  QString linkNotTrusted;  ///< that there is a link, which is not printed
  QString poweredBy;

  std::function<QString(sale::Money)> money;  ///< always with tiyin, without the currency
  std::function<QString(sale::Money)> sum;    ///< with it
  std::function<QString(sale::Quantity)> quantity;
};

}  // namespace kassir::slip
