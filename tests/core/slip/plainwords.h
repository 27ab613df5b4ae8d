#pragma once

#include "core/slip/words.h"

namespace kassir::slip {

/// Words by which a test knows what it reads: each caption is its own name, sums are tiyin.
inline Words plainWords() {
  Words words;
  words.notFiscal = QStringLiteral("notFiscal");
  words.training = QStringLiteral("training");
  words.noProof = QStringLiteral("noProof");
  words.paid = QStringLiteral("PAID");
  words.unpaid = QStringLiteral("UNPAID");
  words.unconfirmed = QStringLiteral("UNCONFIRMED");
  words.held = QStringLiteral("HELD");
  words.stopped = QStringLiteral("STOPPED");
  words.cancelling = QStringLiteral("CANCELLING");
  words.cancelled = QStringLiteral("CANCELLED");
  words.copy = [](int number) { return QStringLiteral("copy %1").arg(number); };
  words.firstPrinted = QStringLiteral("firstPrinted");
  words.printedAgain = QStringLiteral("printedAgain");
  words.taxNumber = QStringLiteral("taxNumber");
  words.date = QStringLiteral("date");
  words.order = QStringLiteral("order");
  words.till = QStringLiteral("till");
  words.cashier = QStringLiteral("cashier");
  words.vatOf = [](sale::VatRate rate) {
    return rate.isWithoutVat() ? QStringLiteral("withoutVat")
                               : QStringLiteral("vat%1").arg(rate.hundredths());
  };
  words.vat = QStringLiteral("vat");
  words.ikpu = QStringLiteral("ikpu");
  words.beforeDiscount = QStringLiteral("beforeDiscount");
  words.discount = QStringLiteral("discount");
  words.lineSum = QStringLiteral("lineSum");
  words.delivery = QStringLiteral("delivery");
  words.total = QStringLiteral("total");
  words.paymentDetails = QStringLiteral("paymentDetails");
  words.paidSum = QStringLiteral("paidSum");
  words.paidAt = QStringLiteral("paidAt");
  words.cancelledAt = QStringLiteral("cancelledAt");
  words.paymentId = QStringLiteral("paymentId");
  words.notMade = QStringLiteral("notMade");
  words.doNotPay = QStringLiteral("doNotPay");
  words.payHere = QStringLiteral("payHere");
  words.fiscalDetails = QStringLiteral("fiscalDetails");
  words.fiscalNumber = QStringLiteral("fiscalNumber");
  words.checkLink = QStringLiteral("checkLink");
  words.linkNotTrusted = QStringLiteral("linkNotTrusted");
  words.poweredBy = QStringLiteral("poweredBy");
  words.money = [](sale::Money amount) { return QString::number(amount.tiyin()); };
  words.sum = words.money;
  words.quantity = [](sale::Quantity quantity) { return QString::number(quantity.thousandths()); };
  return words;
}

}  // namespace kassir::slip
