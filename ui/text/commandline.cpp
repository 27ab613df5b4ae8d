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
    case Notice::KeyForOpenSales:
      return QT_TRANSLATE_NOOP("commandline",
                               "Sales that are not settled are asked about with this key from now on, where "
                               "they were sent. It must be a key of the same kassa.");
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
    case Notice::NoSales: return QT_TRANSLATE_NOOP("commandline", "No sales.");
    case Notice::NoBackups: return QT_TRANSLATE_NOOP("commandline", "No backups.");
    case Notice::NoJournal: return QT_TRANSLATE_NOOP("commandline", "Nothing was sold here yet.");
    case Notice::Details: return QT_TRANSLATE_NOOP("commandline", "Details");
    case Notice::PaidNotCancelled:
      return QT_TRANSLATE_NOOP(
          "commandline",
          "It is paid, so it was not cancelled: that would be a refund. Return the money "
          "in Payme's cabinet.");
    case Notice::NothingExists:
      return QT_TRANSLATE_NOOP("commandline", "There is no payment that could be cancelled.");
    case Notice::CancelledOnceFound:
      return QT_TRANSLATE_NOOP("commandline",
                               "Nobody knows yet whether Payme has a payment. If one is found, it will be "
                               "cancelled: sale reconcile");
    case Notice::NotCancelledYet:
      return QT_TRANSLATE_NOOP("commandline",
                               "The payment is not cancelled yet, and may still be paid. Look again: sale "
                               "reconcile");
    case Notice::NotVoided:
      return QT_TRANSLATE_NOOP(
          "commandline",
          "Nothing was changed: Payme has a payment of this sale, or may have one, or the "
          "sale has ended.");
    case Notice::NotResent:
      return QT_TRANSLATE_NOOP(
          "commandline",
          "Nothing was sent: only a sale that never left, or that was searched for twice "
          "and is not there, may be sent again.");
    case Notice::NothingWaits:
      return QT_TRANSLATE_NOOP("commandline", "Nothing was sent: no payment of this sale waits to be paid.");
    case Notice::NothingChanged: return QT_TRANSLATE_NOOP("commandline", "Nothing was sent or changed.");
    case Notice::LinkSent: return QT_TRANSLATE_NOOP("commandline", "Payme sends the customer the link.");
    case Notice::LinkNotSent: return QT_TRANSLATE_NOOP("commandline", "Payme did not send the link.");
    case Notice::LinkSentBefore:
      return QT_TRANSLATE_NOOP("commandline",
                               "Nothing was sent: the customer was sent a link before. To send another one, "
                               "add --again.");
    case Notice::TypeCode:
      return QT_TRANSLATE_NOOP("commandline",
                               "Scan or type the code from the customer's Payme and press Enter:");
    case Notice::NotACode:
      return QT_TRANSLATE_NOOP("commandline",
                               "This is no payment code: it has 20 digits and begins with 505.");
    case Notice::NotPaidByCode:
      return QT_TRANSLATE_NOOP("commandline", "The code was taken, but it is not paid yet.");
    case Notice::CodeNotConfirmed:
      return QT_TRANSLATE_NOOP("commandline",
                               "Not confirmed: the customer may have paid by the code. Keep the goods, and "
                               "look again: sale reconcile ORDER.");
    case Notice::UnprovenAbsence:
      return QT_TRANSLATE_NOOP(
          "commandline",
          "The sale is not in Payme's list, but that list has never shown a payment that "
          "waits, so that it may be hidden. A manager must look in Payme's cabinet and "
          "decide, in the till's window.");
    case Notice::NamelessPayments:
      return QT_TRANSLATE_NOOP("commandline",
                               "Payme has payments of this sum that name no order: one of them may be this "
                               "sale's. A person must choose, in the till's window.");
    case Notice::NothingUnclear: return QT_TRANSLATE_NOOP("commandline", "Nothing is unclear.");
    case Notice::HowToDealWithIt:
      return QT_TRANSLATE_NOOP(
          "commandline",
          "These are told until somebody has seen to them: sale reconcile --dealt-with ID "
          "--reason TEXT");
    case Notice::HowToNameASale:
      return QT_TRANSLATE_NOOP("commandline",
                               "A sale goes by its whole order number, which kassir-cli sale list shows: the "
                               "number of the day begins anew each day.");
    case Notice::NotCompared:
      return QT_TRANSLATE_NOOP("commandline", "The journal could not be compared with Payme's list.");
    case Notice::ReconcileAfterRestore:
      return QT_TRANSLATE_NOOP("commandline",
                               "What was sold since that backup is not in it: ask Payme by sale reconcile "
                               "--sweep");
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
    case Label::Created: return QT_TRANSLATE_NOOP("commandline", "Created: %1");
    case Label::PaidAt: return QT_TRANSLATE_NOOP("commandline", "Paid at: %1");
    case Label::OtherPayment:
      return QT_TRANSLATE_NOOP("commandline", "Another payment of this sale at Payme: %1");
    case Label::NoSuchDifference:
      return QT_TRANSLATE_NOOP(
          "commandline", "Of what waits for somebody to see to it nothing is of that payment or order: %1");
    case Label::NoSuchSale: return QT_TRANSLATE_NOOP("commandline", "The journal has no such sale: %1");
    case Label::SentElsewhere:
      return QT_TRANSLATE_NOOP("commandline",
                               "This sale was sent to where the settings do not lead any more: %1");
    case Label::Compared:
      return QT_TRANSLATE_NOOP("commandline", "Payments in Payme's list, compared with the journal: %1");
    case Label::TurnedUp:
      return QT_TRANSLATE_NOOP("commandline", "Payme has a payment that was not known here, of the sale: %1");
    case Label::Stranger:
      return QT_TRANSLATE_NOOP(
          "commandline", "Payme has a payment with this till's name that the journal does not know: %1");
    case Label::MissingThere:
      return QT_TRANSLATE_NOOP("commandline",
                               "The journal has a payment that Payme's list does not show, of: %1");
    case Label::Exported: return QT_TRANSLATE_NOOP("commandline", "Sales written: %1");
    case Label::BackupMade: return QT_TRANSLATE_NOOP("commandline", "The backup is made: %1");
    case Label::NoSuchBackup:
      return QT_TRANSLATE_NOOP("commandline", "There is no such backup; backup list shows them: %1");
    case Label::Restored:
      return QT_TRANSLATE_NOOP("commandline", "The journal is again as in the backup: %1");
    case Label::SetAside:
      return QT_TRANSLATE_NOOP("commandline", "The journal that was there is kept in: %1");
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

QString unclearCount(int sales, const Speaker &speaker) {
  return speaker.sayCount(
      "commandline",
      QT_TRANSLATE_N_NOOP("commandline", "%n matter(s) unclear still. Look again later: sale reconcile"),
      sales);
}

QString heldBy(const QString &program, qint64 process, const Speaker &speaker) {
  if (process == 0)
    return speaker.say(
        "commandline",
        QT_TRANSLATE_NOOP("commandline",
                          "Another program has the till's data open. Go on there, or close it."));
  const QString name = program.isEmpty() ? QStringLiteral("?") : program;
  return speaker.say(
      "commandline",
      QT_TRANSLATE_NOOP("commandline",
                        "Another program has the till's data open: %1, process %2. Go on there, or "
                        "close it."),
      {name, QString::number(process)});
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
