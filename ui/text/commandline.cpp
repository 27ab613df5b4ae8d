#include "ui/text/commandline.h"

namespace kassir::text {

namespace {

const char *sentence(Notice notice) {
  switch (notice) {
    case Notice::NoProblems: return QT_TRANSLATE_NOOP("commandline", "No problems.");
    case Notice::NothingSent:
      return QT_TRANSLATE_NOOP("commandline", "Nothing was sent: correct the problems first.");
    case Notice::PaymentCreated:
      return QT_TRANSLATE_NOOP("commandline", "The payment is created, but not paid yet.");
    case Notice::WaitingForPayment: return QT_TRANSLATE_NOOP("commandline", "Waiting for payment…");
    case Notice::Cancelled:
      return QT_TRANSLATE_NOOP("commandline", "The payment is cancelled. Do not hand over the goods.");
    case Notice::WaitingForCheck: return QT_TRANSLATE_NOOP("commandline", "Waiting for the fiscal check…");
    case Notice::CheckFound: return QT_TRANSLATE_NOOP("commandline", "The fiscal check is found.");
    case Notice::Saved: return QT_TRANSLATE_NOOP("commandline", "Saved.");
    case Notice::SecretStored: return QT_TRANSLATE_NOOP("commandline", "The secret is stored.");
    case Notice::IsStored: return QT_TRANSLATE_NOOP("commandline", "stored");
    case Notice::IsNotStored: return QT_TRANSLATE_NOOP("commandline", "not stored");
    case Notice::TypeSecret: return QT_TRANSLATE_NOOP("commandline", "Type the secret and press Enter:");
    case Notice::NoSecretGiven:
      return QT_TRANSLATE_NOOP("commandline", "No secret was given, so nothing was stored.");
    case Notice::PaycomWorks: return QT_TRANSLATE_NOOP("commandline", "The connection to Payme works.");
    case Notice::TarlanWorks:
      return QT_TRANSLATE_NOOP(
          "commandline",
          "The connection to Tarlan works: a made-up order is unknown there, as it should be.");
  }
  Q_UNREACHABLE();
}

const char *sentence(Label label) {
  switch (label) {
    case Label::Order: return QT_TRANSLATE_NOOP("commandline", "Order: %1");
    case Label::PaymentId: return QT_TRANSLATE_NOOP("commandline", "Payment number at Payme: %1");
    case Label::ToPay: return QT_TRANSLATE_NOOP("commandline", "To pay: %1");
    case Label::PayHere: return QT_TRANSLATE_NOOP("commandline", "The customer pays here: %1");
    case Label::State: return QT_TRANSLATE_NOOP("commandline", "State: %1");
    case Label::FiscalNumber: return QT_TRANSLATE_NOOP("commandline", "Fiscal number: %1");
    case Label::FiscalLink: return QT_TRANSLATE_NOOP("commandline", "Check link: %1");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString line(Notice notice, const Speaker &speaker) {
  return speaker.say("commandline", sentence(notice));
}

QString line(Label label, const QString &value, const Speaker &speaker) {
  return speaker.say("commandline", sentence(label), {value});
}

QString problemCount(int errors, int warnings, const Speaker &speaker) {
  QStringList counts;
  if (errors > 0)
    counts << speaker.sayCount("commandline", QT_TRANSLATE_N_NOOP("commandline", "%n problem(s)"), errors);
  if (warnings > 0)
    counts << speaker.sayCount("commandline", QT_TRANSLATE_N_NOOP("commandline", "%n warning(s)"), warnings);
  return counts.isEmpty() ? line(Notice::NoProblems, speaker) : counts.join(QStringLiteral(", "));
}

QString notPaidWithin(int seconds, const Speaker &speaker) {
  return speaker.sayCount(
      "commandline",
      QT_TRANSLATE_N_NOOP("commandline",
                          "Not paid within %n second(s). The payment still exists and may be paid later."),
      seconds);
}

QString noCheckWithin(int seconds, const Speaker &speaker) {
  return speaker.sayCount(
      "commandline",
      QT_TRANSLATE_N_NOOP("commandline", "No fiscal check within %n second(s). Look for it again later."),
      seconds);
}

}  // namespace kassir::text
