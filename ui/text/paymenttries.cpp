#include "ui/text/paymenttries.h"

namespace kassir::text {

namespace {

using till::CallOutcome;

// What a call has come to, in the words of a person who must go on.
enum class Standing { UnderWay, Done, Refused, NotSent, NotConfirmed };

Standing standingOf(const till::PaymentTry &made, Call call) {
  if (!made.outcome && call == Call::UnderWay) return Standing::UnderWay;
  if (!made.hasLeft || made.outcome == CallOutcome::NotSent) return Standing::NotSent;
  if (made.outcome == CallOutcome::Accepted) return Standing::Done;
  return made.outcome == CallOutcome::Refused ? Standing::Refused : Standing::NotConfirmed;
}

// %1 is the end of the telephone, %2 the time.
const char *linkSentence(Standing standing) {
  switch (standing) {
    case Standing::UnderWay:
      return QT_TRANSLATE_NOOP("payment", "Payme is asked to send an SMS to the number …%1");
    case Standing::Done:
      return QT_TRANSLATE_NOOP("payment", "The SMS with the link went out at %2 to the number …%1");
    case Standing::Refused:
      return QT_TRANSLATE_NOOP(
          "payment", "Payme did not send the SMS to the number …%1. Check the number, or show the QR code.");
    case Standing::NotSent:
      return QT_TRANSLATE_NOOP("payment",
                               "No SMS went to the number …%1: Payme was not reached. You can try again.");
    case Standing::NotConfirmed:
      return QT_TRANSLATE_NOOP("payment",
                               "Not confirmed: at %2 an SMS may have gone to the number …%1. Ask the "
                               "customer before you send another.");
  }
  Q_UNREACHABLE();
}

const char *codeSentence(Standing standing) {
  switch (standing) {
    case Standing::UnderWay: return QT_TRANSLATE_NOOP("payment", "Payme takes the payment by the code…");
    case Standing::Done:
      return QT_TRANSLATE_NOOP("payment", "Payme took the code. Keep the goods until it says “Paid”.");
    case Standing::Refused:
      return QT_TRANSLATE_NOOP(
          "payment", "Payme did not take the code. Ask the customer for a new code, or show the QR code.");
    case Standing::NotSent:
      return QT_TRANSLATE_NOOP("payment",
                               "The code was not sent: Payme was not reached. Nothing was taken; scan a code "
                               "again.");
    case Standing::NotConfirmed:
      return QT_TRANSLATE_NOOP("payment",
                               "The payment by the code is not confirmed. Payme is being asked; the code is "
                               "not sent again. Keep the goods.");
  }
  Q_UNREACHABLE();
}

// "45 67"
QString shown(const QString &ending) {
  constexpr qsizetype pair = 2;
  return ending.size() > pair ? ending.chopped(pair) + QChar::Nbsp + ending.right(pair) : ending;
}

QString timeOf(const till::PaymentTry &made) {
  return made.began.toString(QStringLiteral("HH:mm"));
}

}  // namespace

QString describe(const till::LinkTry &link, Call call, const Speaker &speaker) {
  return speaker.say("payment", linkSentence(standingOf(link, call)), {shown(link.ending), timeOf(link)});
}

QString describe(const till::PaymentTry &code, Call call, const Speaker &speaker) {
  return speaker.say("payment", codeSentence(standingOf(code, call)));
}

QString askForAnother(const till::LinkTry &gone, const Speaker &speaker) {
  const char *sentence =
      gone.outcome == CallOutcome::Accepted
          ? QT_TRANSLATE_NOOP("payment", "An SMS went out at %2 to the number …%1. Send another one?")
          : QT_TRANSLATE_NOOP("payment",
                              "At %2 an SMS may have gone to the number …%1: that is not confirmed. Ask the "
                              "customer. Send another one?");
  return speaker.say("payment", sentence, {shown(gone.ending), timeOf(gone)});
}

}  // namespace kassir::text
