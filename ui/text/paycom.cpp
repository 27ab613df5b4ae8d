#include "ui/text/paycom.h"

#include "core/paycom/receipt.h"
#include "ui/text/net.h"
#include "ui/text/paycomrefusal.h"

namespace kassir::text {

namespace {

using paycom::Difference;
using paycom::Failure;

const char *sentence(Difference difference) {
  switch (difference) {
    case Difference::Amount:
      return QT_TRANSLATE_NOOP(
          "paycom", "Payment %1 at Payme has another amount. Do not let it be paid, call the manager.");
    case Difference::Currency:
      return QT_TRANSLATE_NOOP(
          "paycom", "Payment %1 at Payme is in another currency. Do not let it be paid, call the manager.");
    case Difference::Account:
      return QT_TRANSLATE_NOOP(
          "paycom", "Payment %1 at Payme is for another order. Do not let it be paid, call the manager.");
    case Difference::None:
      return QT_TRANSLATE_NOOP("paycom",
                               "Payment %1 at Payme is not the one that was sent. Do not let it be paid, "
                               "call the manager.");
  }
  Q_UNREACHABLE();
}

const char *stateSentence(qint64 state) {
  switch (state) {
    case paycom::state::created:
      return QT_TRANSLATE_NOOP("paycom", "The payment is created and waits for the customer.");
    case paycom::state::checking: return QT_TRANSLATE_NOOP("paycom", "Payme is checking the payment.");
    case paycom::state::debiting:
      return QT_TRANSLATE_NOOP("paycom", "The money is being taken from the card.");
    case paycom::state::closing: return QT_TRANSLATE_NOOP("paycom", "Payme is completing the payment.");
    case paycom::state::paid: return QT_TRANSLATE_NOOP("paycom", "Paid.");
    case paycom::state::held: return QT_TRANSLATE_NOOP("paycom", "The money is held, not taken yet.");
    case paycom::state::holdCommand: return QT_TRANSLATE_NOOP("paycom", "Payme is about to hold the money.");
    case paycom::state::paused:
      return QT_TRANSLATE_NOOP("paycom", "Payme stopped the payment to check it by hand.");
    case paycom::state::cancelQueued:
      return QT_TRANSLATE_NOOP("paycom", "The payment is queued to be cancelled.");
    case paycom::state::closeQueued:
      return QT_TRANSLATE_NOOP("paycom", "The payment is queued to be completed.");
    case paycom::state::cancelled: return QT_TRANSLATE_NOOP("paycom", "The payment is cancelled.");
    default: return QT_TRANSLATE_NOOP("paycom", "Unknown state %1.");
  }
}

// Money may seem to have come when it has not.
bool asksForCare(qint64 state) {
  switch (state) {
    case paycom::state::created:
    case paycom::state::checking:
    case paycom::state::debiting:
    case paycom::state::closing:
    case paycom::state::paid:
    case paycom::state::cancelQueued:
    case paycom::state::closeQueued:
    case paycom::state::cancelled: return false;
    default: return true;
  }
}

const QString &firstOf(std::initializer_list<const QString *> texts) {
  for (const QString *text : texts) {
    if (!text->isEmpty()) return *text;
  }
  return **texts.begin();
}

}  // namespace

QString describe(const Failure &failure, const QString &server, const Speaker &speaker) {
  const auto say = [&speaker](const char *source, const QStringList &arguments = {}) {
    return speaker.say("paycom", source, arguments);
  };
  switch (failure.kind) {
    case Failure::Kind::NotSent:
      return say(QT_TRANSLATE_NOOP("paycom", "No connection to Payme.")) + u' ' +
             describe(failure.transport, speaker);
    case Failure::Kind::NoAnswer:
      return say(QT_TRANSLATE_NOOP("paycom", "No answer came from Payme.")) + u' ' +
             describe(failure.transport, speaker);
    case Failure::Kind::Refused: return describeRefusal(failure, server, speaker);
    case Failure::Kind::Unreadable:
      return say(QT_TRANSLATE_NOOP("paycom",
                                   "Payme's answer could not be understood (HTTP %1). Check the address in "
                                   "the settings; if that stays so, tell Payme's support."),
                 {QString::number(failure.httpStatus)});
    case Failure::Kind::Mismatch: return say(sentence(failure.difference), {failure.receiptId});
  }
  Q_UNREACHABLE();
}

QString notCreated(const Speaker &speaker) {
  return speaker.say("paycom",
                     QT_TRANSLATE_NOOP("paycom", "No payment was made: do not hand over the goods."));
}

QString notConfirmed(const Speaker &speaker) {
  return speaker.say("paycom", QT_TRANSLATE_NOOP("paycom",
                                                 "Not confirmed: a payment may exist. Do not send the sale "
                                                 "again before it has been looked for."));
}

QString serverWords(const paycom::ServerMessage &message, Language language) {
  switch (language) {
    // Many more who read Kazakh read Russian than Uzbek.
    case Language::Kazakh:
    case Language::Russian:
      return firstOf({&message.russian, &message.uzbek, &message.english, &message.plain});
    case Language::English:
      return firstOf({&message.english, &message.russian, &message.uzbek, &message.plain});
  }
  Q_UNREACHABLE();
}

QString serverSaid(const Failure &failure, const Speaker &speaker) {
  if (failure.kind != Failure::Kind::Refused) return {};
  const QString code = QString::number(failure.code);
  const QString words = serverWords(failure.message, speaker.language());
  if (words.isEmpty()) return speaker.say("paycom", QT_TRANSLATE_NOOP("paycom", "Payme's code: %1"), {code});
  return speaker.say("paycom", QT_TRANSLATE_NOOP("paycom", "Payme's own words: “%1” (code %2)"),
                     {words, code});
}

QString describeState(qint64 state, bool hasError, const Speaker &speaker) {
  QString text = speaker.say("paycom", stateSentence(state), {QString::number(state)});
  if (hasError) {
    text +=
        u' ' + speaker.say("paycom", QT_TRANSLATE_NOOP("paycom", "Payme noted an error with this payment."));
  }
  if (hasError || asksForCare(state)) {
    text += u' ' + speaker.say("paycom", QT_TRANSLATE_NOOP("paycom", "Do not hand over the goods."));
  }
  return text;
}

}  // namespace kassir::text
