#include "ui/text/paycomrefusal.h"

#include "core/base/plaintext.h"

namespace kassir::text {

namespace {

namespace code = paycom::code;

// The field's name stands in `data`.
const char *accountSentence(const QString &field, const Speaker &speaker) {
  if (field.isEmpty()) {
    return speaker.either(
        QT_TRANSLATE_NOOP("paycom",
                          "Payme does not accept the account of this payment. Check paycom.order-field and "
                          "paycom.account in the settings."),
        QT_TRANSLATE_NOOP("paycom",
                          "Payme does not accept the account of this payment. Check the account fields in "
                          "the settings."));
  }
  return speaker.either(
      QT_TRANSLATE_NOOP("paycom",
                        "Payme does not accept the account field “%1”. Check paycom.order-field and "
                        "paycom.account in the settings."),
      QT_TRANSLATE_NOOP("paycom",
                        "Payme does not accept the account field “%1”. Check the account fields in the "
                        "settings."));
}

// Of the protocol. Source of the meanings: Paycom's pages on errors.
const char *protocolSentence(qint64 number) {
  switch (number) {
    case -32300:
      return QT_TRANSLATE_NOOP(
          "paycom", "Payme did not get the request as it was sent. Check the address and the proxy.");
    case -32400: return QT_TRANSLATE_NOOP("paycom", "Payme has a fault of its own. It usually passes soon.");
    case -32500:
      return QT_TRANSLATE_NOOP("paycom",
                               "Payme does not understand the customer's payment code. Ask for a new one.");
    case code::noPrivilege:
      return QT_TRANSLATE_NOOP(
          "paycom",
          "Payme does not know this till on the server “%1”. Check the environment, the id and the key.");
    case code::badRequest:
      return QT_TRANSLATE_NOOP(
          "paycom",
          "A field of the request is missing or of the wrong type. Check the sale and the settings.");
    case code::noSuchMethod:
      return QT_TRANSLATE_NOOP("paycom",
                               "Payme does not know such a request at this address. Check the address.");
    case code::badParameters:
      return QT_TRANSLATE_NOOP("paycom",
                               "Payme found wrong values in the request. Check the lines of the sale.");
    case code::notJson:
      return QT_TRANSLATE_NOOP("paycom",
                               "Payme could not read the request. Check the proxy and the address.");
    default: return nullptr;
  }
}

// Of receipts and cards.
const char *paymentSentence(qint64 number) {
  switch (number) {
    case code::noMerchant:
      return QT_TRANSLATE_NOOP(
          "paycom",
          "Payme does not find the shop, has blocked it, or is being serviced. Call Payme's support.");
    case code::noReceipt:
      return QT_TRANSLATE_NOOP("paycom",
                               "Payme does not find this payment, or it is paid already. Check its number.");
    case code::amountTooSmall:
      return QT_TRANSLATE_NOOP("paycom", "The amount is smaller than Payme accepts.");
    case code::amountTooLarge:
      return QT_TRANSLATE_NOOP("paycom", "The amount is larger than Payme accepts. Split the sale.");
    case code::wrongCurrency:
      return QT_TRANSLATE_NOOP("paycom",
                               "Payme does not accept this currency for this till. Call Payme's support.");
    case -31001:
      return QT_TRANSLATE_NOOP("paycom", "Payme is not available now, or does not accept the amount.");
    case -31620:
    case -31624:
    case -31100:
    case -31002:
      return QT_TRANSLATE_NOOP("paycom",
                               "The bank card centre is not available now. It usually passes soon.");
    case -31622:
      return QT_TRANSLATE_NOOP(
          "paycom", "The shop's own service does not answer Payme. Tell the person who looks after it.");
    case -31623:
      return QT_TRANSLATE_NOOP(
          "paycom", "The shop's own service gave Payme a wrong answer. Tell the person who looks after it.");
    case -31630:
      return QT_TRANSLATE_NOOP("paycom", "The card was refused. Ask the customer to pay in another way.");
    case -31640:
      return QT_TRANSLATE_NOOP("paycom",
                               "No money could be taken from the card. Ask the customer to check it.");
    case -31700:
      return QT_TRANSLATE_NOOP("paycom",
                               "Payme is being serviced, or there were too many attempts. Wait a little.");
    case -31800:
      return QT_TRANSLATE_NOOP("paycom", "Payme cannot cancel this payment by itself. Call Payme's support.");
    case -31300:
    case -31301:
    case -31302:
    case -31303:
    case -31400:
    case -31900:
    case -31901:
      return QT_TRANSLATE_NOOP(
          "paycom",
          "This card cannot be used: its data, SMS notification, balance or type does not fit. "
          "Ask the customer to pay in another way.");
    default: return nullptr;
  }
}

}  // namespace

QString describeRefusal(const paycom::Failure &failure, const QString &server, const Speaker &speaker) {
  constexpr qsizetype longestField = 64;
  const QString field = plainText(failure.data, longestField);
  if (failure.code == code::wrongAccount)
    return speaker.say("paycom", accountSentence(field, speaker), {field});
  if (const char *known = protocolSentence(failure.code)) return speaker.say("paycom", known, {server});
  if (const char *known = paymentSentence(failure.code)) return speaker.say("paycom", known);
  return speaker.say("paycom", QT_TRANSLATE_NOOP("paycom", "Payme refused with code %1."),
                     {QString::number(failure.code)});
}

}  // namespace kassir::text
