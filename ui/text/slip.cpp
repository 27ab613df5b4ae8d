#include "ui/text/slip.h"

#include "ui/text/number.h"

namespace kassir::text {

slip::Words slipWords(const Speaker &speaker) {
  const auto say = [&speaker](const char *source) { return speaker.say("slip", source); };
  slip::Words words;
  words.notFiscal = say(QT_TRANSLATE_NOOP("slip", "SLIP. NOT A FISCAL CHECK"));
  words.training = say(QT_TRANSLATE_NOOP("slip", "TRAINING MODE — NOT VALID"));
  words.noProof = say(QT_TRANSLATE_NOOP("slip", "This slip does not confirm a payment."));

  words.paid = say(QT_TRANSLATE_NOOP("slip", "PAID"));
  words.unpaid = say(QT_TRANSLATE_NOOP("slip", "NOT PAID"));
  words.unconfirmed = say(QT_TRANSLATE_NOOP("slip", "PAYMENT NOT CONFIRMED"));
  words.held = say(QT_TRANSLATE_NOOP("slip", "MONEY HELD, NOT TAKEN"));
  words.stopped = say(QT_TRANSLATE_NOOP("slip", "PAYMENT HELD FOR CHECKING"));
  words.cancelling = say(QT_TRANSLATE_NOOP("slip", "BEING CANCELLED"));
  words.cancelled = say(QT_TRANSLATE_NOOP("slip", "CANCELLED"));

  words.copy = [&speaker](int number) {
    return speaker.say("slip", QT_TRANSLATE_NOOP("slip", "COPY No. %1"), {integer(number)});
  };
  words.firstPrinted = say(QT_TRANSLATE_NOOP("slip", "First printed"));
  words.printedAgain = say(QT_TRANSLATE_NOOP("slip", "This copy printed"));

  words.taxNumber = say(QT_TRANSLATE_NOOP("slip", "Tax number"));
  words.date = say(QT_TRANSLATE_NOOP("slip", "Date"));
  words.order = say(QT_TRANSLATE_NOOP("slip", "Order"));
  words.till = say(QT_TRANSLATE_NOOP("slip", "Till"));
  words.cashier = say(QT_TRANSLATE_NOOP("slip", "Cashier"));

  words.vatOf = [&speaker](sale::VatRate rate) {
    if (rate.isWithoutVat()) return speaker.say("slip", QT_TRANSLATE_NOOP("slip", "Without VAT"));
    return speaker.say("slip", QT_TRANSLATE_NOOP("slip", "Incl. VAT %1"), {vatRate(rate, speaker)});
  };
  words.vat = say(QT_TRANSLATE_NOOP("slip", "Total VAT"));
  words.ikpu = say(QT_TRANSLATE_NOOP("slip", "IKPU"));
  words.beforeDiscount = say(QT_TRANSLATE_NOOP("slip", "Sum before discount"));
  words.discount = say(QT_TRANSLATE_NOOP("slip", "Discount"));
  words.lineSum = say(QT_TRANSLATE_NOOP("slip", "Sum"));
  words.delivery = say(QT_TRANSLATE_NOOP("slip", "Delivery"));
  words.total = say(QT_TRANSLATE_NOOP("slip", "TOTAL"));

  words.paymentDetails = say(QT_TRANSLATE_NOOP("slip", "Payme payment"));
  words.paidSum = say(QT_TRANSLATE_NOOP("slip", "Paid"));
  words.paidAt = say(QT_TRANSLATE_NOOP("slip", "Time of payment"));
  words.cancelledAt = say(QT_TRANSLATE_NOOP("slip", "Time of cancellation"));
  words.paymentId = say(QT_TRANSLATE_NOOP("slip", "Payment number"));
  words.notMade = say(QT_TRANSLATE_NOOP("slip", "No payment was made."));
  words.doNotPay = say(QT_TRANSLATE_NOOP("slip", "Do not pay this sale now."));
  words.payHere = say(QT_TRANSLATE_NOOP("slip", "To pay, scan the code"));
  words.fiscalDetails = say(QT_TRANSLATE_NOOP("slip", "Details of the fiscal check"));
  words.fiscalNumber = say(QT_TRANSLATE_NOOP("slip", "Fiscal sign"));
  words.checkLink = say(QT_TRANSLATE_NOOP("slip", "Link to the fiscal check"));
  words.linkNotTrusted = say(
      QT_TRANSLATE_NOOP("slip", "The link to the fiscal check did not pass our test, so it is not printed."));
  words.poweredBy = QStringLiteral("Powered by Payme");

  words.money = [&speaker](sale::Money amount) { return money(amount, speaker, Tiyin::Always); };
  words.sum = [&speaker](sale::Money amount) { return sum(amount, speaker, Tiyin::Always); };
  words.quantity = [&speaker](sale::Quantity amount) { return quantity(amount, speaker); };
  return words;
}

QString describe(const print::PdfFailure &failure, const Speaker &speaker) {
  const auto sentence = [&failure] {
    switch (failure.code) {
      case print::PdfFailure::Code::CannotCreate:
        return QT_TRANSLATE_NOOP("slip", "The PDF cannot be saved here: %1. Choose another folder.");
      case print::PdfFailure::Code::CannotWrite:
        return QT_TRANSLATE_NOOP(
            "slip", "The PDF could not be written to the disk: %1. Check the free space, then save again.");
    }
    Q_UNREACHABLE();
  };
  return speaker.say("slip", sentence(), {failure.path});
}

QString printerRefused(const Speaker &speaker) {
  return speaker.say("slip", QT_TRANSLATE_NOOP("slip",
                                               "The printer did not take the slip. Check that it is switched "
                                               "on, then print again or save as PDF."));
}

}  // namespace kassir::text
