#include "ui/text/till.h"

#include "ui/text/remedy.h"
#include "ui/text/vault.h"

namespace kassir::text {

namespace {

using sale::SaleState;
using till::SetupFailure;
using till::Vendor;
using Code = SetupFailure::Code;

// %1 is the vendor as users know it, %2 the name of its setting or secret.
const char *sentence(Code code, const Speaker &speaker) {
  switch (code) {
    case Code::SwitchedOff:
      return speaker.either(QT_TRANSLATE_NOOP("till", "%1 is switched off. To switch it on, set %2 to on."),
                            QT_TRANSLATE_NOOP("till", "%1 is switched off. Switch it on in the settings."));
    case Code::AddressMissing:
      return speaker.either(
          QT_TRANSLATE_NOOP("till", "The address of %1 is not set. Give it in %2."),
          QT_TRANSLATE_NOOP("till", "The address of %1 is not set. Enter it in the settings."));
    case Code::IdMissing:
      return speaker.either(
          QT_TRANSLATE_NOOP("till", "The till's id at %1 is not set. Give it in %2."),
          QT_TRANSLATE_NOOP("till", "The kassa id at %1 is not set. Enter it in the settings."));
    case Code::ProviderCodeMissing:
      return speaker.either(
          QT_TRANSLATE_NOOP("till", "The provider code at %1 is not set. Give it in %2."),
          QT_TRANSLATE_NOOP("till", "The provider code at %1 is not set. Enter it in the settings."));
    case Code::ServiceCodeMissing:
      return speaker.either(
          QT_TRANSLATE_NOOP("till", "The service code at %1 is not set. Give it in %2."),
          QT_TRANSLATE_NOOP("till", "The service code at %1 is not set. Enter it in the settings."));
    case Code::SecretMissing:
      return speaker.either(
          QT_TRANSLATE_NOOP("till", "The secret key of %1 is not stored. Store it: settings secret %2"),
          QT_TRANSLATE_NOOP("till", "The secret key of %1 is not stored. Enter it in the settings."));
    case Code::SecretUnreachable: return QT_TRANSLATE_NOOP("till", "The secret key of %1 cannot be read.");
  }
  Q_UNREACHABLE();
}

QString vendorName(Vendor vendor) {
  switch (vendor) {
    case Vendor::Paycom: return QStringLiteral("Payme");
    case Vendor::Tarlan: return QStringLiteral("Tarlan");
  }
  Q_UNREACHABLE();
}

const char *label(sale::SaleState state) {
  switch (state) {
    case sale::SaleState::Draft: return QT_TRANSLATE_NOOP("till", "Being rung up");
    case sale::SaleState::Queued: return QT_TRANSLATE_NOOP("till", "In the queue");
    case sale::SaleState::Sending: return QT_TRANSLATE_NOOP("till", "Being sent");
    case sale::SaleState::Unknown: return QT_TRANSLATE_NOOP("till", "Not confirmed");
    case sale::SaleState::Reconciling: return QT_TRANSLATE_NOOP("till", "Being looked for");
    case sale::SaleState::Absent: return QT_TRANSLATE_NOOP("till", "Not found, may be sent again");
    case sale::SaleState::Rejected: return QT_TRANSLATE_NOOP("till", "Refused");
    case sale::SaleState::Accepted: return QT_TRANSLATE_NOOP("till", "Waiting for payment");
    case sale::SaleState::Held: return QT_TRANSLATE_NOOP("till", "Money held, not taken");
    case sale::SaleState::Attention: return QT_TRANSLATE_NOOP("till", "Needs attention");
    case sale::SaleState::Paid: return QT_TRANSLATE_NOOP("till", "Paid");
    case sale::SaleState::CancelWanted: return QT_TRANSLATE_NOOP("till", "To be cancelled");
    case sale::SaleState::Cancelling: return QT_TRANSLATE_NOOP("till", "Being cancelled");
    case sale::SaleState::Cancelled: return QT_TRANSLATE_NOOP("till", "Cancelled");
    case sale::SaleState::Void: return QT_TRANSLATE_NOOP("till", "Closed without payment");
  }
  Q_UNREACHABLE();
}

// %1 is the payment's number. Nothing where the label says it all.
const char *advice(sale::SaleState state) {
  switch (state) {
    case sale::SaleState::Queued:
      return QT_TRANSLATE_NOOP("till", "No connection to Payme. No payment was made — keep the goods.");
    case sale::SaleState::Unknown:
    case sale::SaleState::Reconciling:
      return QT_TRANSLATE_NOOP("till", "Payme did not answer. A payment may exist. Checking…");
    case sale::SaleState::Absent:
      return QT_TRANSLATE_NOOP("till",
                               "Payme was searched twice: there is no payment — keep the goods. The sale may "
                               "be sent again.");
    case sale::SaleState::Rejected:
      return QT_TRANSLATE_NOOP("till", "Payme refused. No payment was made — keep the goods.");
    case sale::SaleState::Held:
      return QT_TRANSLATE_NOOP("till", "The customer's money is held, not taken — keep the goods. Number %1");
    case sale::SaleState::Attention:
      return QT_TRANSLATE_NOOP("till",
                               "Payme stopped the payment to check it by hand. Keep the goods. Number %1");
    case sale::SaleState::CancelWanted:
      return QT_TRANSLATE_NOOP("till",
                               "The sale is given up. A payment that nobody is paying will be cancelled. "
                               "Asking Payme…");
    case sale::SaleState::Cancelling:
      return QT_TRANSLATE_NOOP("till", "Payme is asked to cancel the payment…");
    // Payme may have made a payment, that nobody paid.
    case sale::SaleState::Void: return QT_TRANSLATE_NOOP("till", "Nothing was paid — keep the goods.");
    // Before it was paid, or after: by those who may give money back.
    case sale::SaleState::Cancelled:
      return QT_TRANSLATE_NOOP("till",
                               "The customer's money was not taken, or was given back — keep the goods.");
    case sale::SaleState::Draft:
    case sale::SaleState::Sending:
    case sale::SaleState::Accepted:
    case sale::SaleState::Paid: return nullptr;
  }
  Q_UNREACHABLE();
}

const char *label(sale::SaleAlarm alarm) {
  switch (alarm) {
    case sale::SaleAlarm::None: return nullptr;
    case sale::SaleAlarm::Duplicate: return QT_TRANSLATE_NOOP("till", "Duplicate payment");
    case sale::SaleAlarm::PaidAfterGiveUp: return QT_TRANSLATE_NOOP("till", "Paid after it was given up");
    case sale::SaleAlarm::SomethingElse: return QT_TRANSLATE_NOOP("till", "Answer about another payment");
    case sale::SaleAlarm::PaidTwice: return QT_TRANSLATE_NOOP("till", "Paid twice");
  }
  Q_UNREACHABLE();
}

const char *advice(sale::SaleAlarm alarm) {
  switch (alarm) {
    case sale::SaleAlarm::None: return nullptr;
    case sale::SaleAlarm::Duplicate:
      return QT_TRANSLATE_NOOP(
          "till", "Payme holds one more payment for this sale. Cancel it, so that nobody pays twice.");
    case sale::SaleAlarm::PaidAfterGiveUp:
      return QT_TRANSLATE_NOOP("till",
                               "The customer paid while the sale was being given up. Hand over the goods or "
                               "return the money, then note that it is dealt with.");
    case sale::SaleAlarm::SomethingElse:
      return QT_TRANSLATE_NOOP("till",
                               "Payme answered about another sum or order: keep the goods. Compare the sale "
                               "with Payme's cabinet, then note that it is dealt with.");
    case sale::SaleAlarm::PaidTwice:
      return QT_TRANSLATE_NOOP("till",
                               "The customer paid twice. Return one payment in Payme's cabinet, then note "
                               "that it is dealt with.");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString describe(const SetupFailure &failure, const Speaker &speaker) {
  const QString text =
      speaker.say("till", sentence(failure.code, speaker), {vendorName(failure.vendor), remedyOf(failure)});
  if (failure.code != Code::SecretUnreachable) return text;
  return text + u' ' + describe(failure.vault, speaker);
}

QString describe(sale::SaleState state, const Speaker &speaker) {
  return speaker.say("till", label(state));
}

QString describe(sale::SaleAlarm alarm, const Speaker &speaker) {
  const char *words = label(alarm);
  return words ? speaker.say("till", words) : QString();
}

QString advise(sale::SaleAlarm alarm, const Speaker &speaker) {
  const char *sentence = advice(alarm);
  return sentence ? speaker.say("till", sentence) : QString();
}

QString advise(sale::SaleState state, const QString &payment, const Speaker &speaker) {
  const char *sentence = advice(state);
  return sentence ? speaker.say("till", sentence, {payment}) : QString();
}

QString adviseOwn(const sale::SaleStatus &status, const Speaker &speaker) {
  // Somebody ended it, because the provider told nothing.
  const bool isByHand = status.state == sale::SaleState::Cancelled && status.payment &&
                        status.payment->face != sale::PaymentFace::Cancelled;
  if (isByHand)
    return speaker.say("till", QT_TRANSLATE_NOOP("till",
                                                 "Ended by hand: Payme has not said whether it is paid. Its "
                                                 "cabinet shows that."));
  if (status.state == sale::SaleState::Queued && status.attempts == 0)
    return speaker.say("till", QT_TRANSLATE_NOOP("till", "No payment was made — keep the goods."));
  return advise(status.state, status.payment ? status.payment->id : QString(), speaker);
}

// A duplicate says nothing about how the sale's own payment stands; the other alarms say all of it.
QString advise(const sale::SaleStatus &status, const Speaker &speaker) {
  const bool isOwn = status.alarm == sale::SaleAlarm::None || status.alarm == sale::SaleAlarm::Duplicate;
  QStringList sentences;
  if (isOwn) sentences << adviseOwn(status, speaker);
  if (status.alarm != sale::SaleAlarm::None) {
    sentences << advise(status.alarm, speaker)
              << speaker.say("till", QT_TRANSLATE_NOOP("till",
                                                       "Call the manager: the journal (F9) shows "
                                                       "what can be done."));
  }
  sentences.removeAll(QString());
  return sentences.join(u' ');
}

}  // namespace kassir::text
