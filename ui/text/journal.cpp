#include "ui/text/journal.h"

#include "ui/text/journalact.h"
#include "ui/text/net.h"
#include "ui/text/number.h"
#include "ui/text/paycom.h"
#include "ui/text/paycomrefusal.h"
#include "ui/text/till.h"

namespace kassir::text {

namespace {

using store::Method;
using till::CallOutcome;
using till::SearchOutcome;

const char *begun(Method method, bool hasLeft) {
  if (!hasLeft) return QT_TRANSLATE_NOOP("journal", "Payme was called; nothing has been sent.");
  switch (method) {
    case Method::Create: return QT_TRANSLATE_NOOP("journal", "Sent to Payme.");
    case Method::Cancel: return QT_TRANSLATE_NOOP("journal", "Payme was asked to cancel the payment.");
    case Method::Pay: return QT_TRANSLATE_NOOP("journal", "The customer's payment code was sent to Payme.");
    case Method::SendLink:
      return QT_TRANSLATE_NOOP("journal", "Payme was asked to send the customer the link by SMS.");
  }
  Q_UNREACHABLE();
}

const char *accepted(Method method) {
  switch (method) {
    case Method::Create: return QT_TRANSLATE_NOOP("journal", "Payme created the payment.");
    case Method::Cancel: return QT_TRANSLATE_NOOP("journal", "Payme took the request to cancel.");
    case Method::Pay: return QT_TRANSLATE_NOOP("journal", "Payme took the payment code.");
    case Method::SendLink: return QT_TRANSLATE_NOOP("journal", "Payme sends the link.");
  }
  Q_UNREACHABLE();
}

const char *ended(const till::CallEnded &call) {
  if (!call.outcome) return QT_TRANSLATE_NOOP("journal", "The call to Payme ended.");
  switch (*call.outcome) {
    case CallOutcome::NotSent: return QT_TRANSLATE_NOOP("journal", "It could not be sent.");
    case CallOutcome::Accepted: return accepted(call.method);
    case CallOutcome::Refused:
      return call.method == Method::Create
                 ? QT_TRANSLATE_NOOP("journal", "Payme refused: no payment was created.")
                 : QT_TRANSLATE_NOOP("journal", "Payme refused.");
    case CallOutcome::Unclear:
      return call.httpStatus
                 ? QT_TRANSLATE_NOOP("journal", "The answer could not be understood: not confirmed.")
                 : QT_TRANSLATE_NOOP("journal", "No answer came: not confirmed.");
    case CallOutcome::Alarm:
      return QT_TRANSLATE_NOOP("journal", "Payme answered about another payment. A manager must look.");
  }
  Q_UNREACHABLE();
}

// Two searches prove that there is nothing, the second some time after the first: those in between do not
// count.
const char *searched(const till::ListSearched &search) {
  if (!search.outcome) return QT_TRANSLATE_NOOP("journal", "Looked for it at Payme: the search was cut off.");
  switch (*search.outcome) {
    case SearchOutcome::Found: return QT_TRANSLATE_NOOP("journal", "Looked for it at Payme: found.");
    case SearchOutcome::Empty:
      if (search.isProof)
        return QT_TRANSLATE_NOOP("journal",
                                 "Looked for it at Payme: not there, look 2 of 2. It does not exist.");
      return search.emptySearches <= 1
                 ? QT_TRANSLATE_NOOP("journal", "Looked for it at Payme: not there, look 1 of 2.")
                 : QT_TRANSLATE_NOOP("journal", "Looked for it at Payme: still not there.");
    case SearchOutcome::Failed:
      return QT_TRANSLATE_NOOP("journal", "Looked for it at Payme: the list could not be read to its end.");
    case SearchOutcome::Nameless:
      return QT_TRANSLATE_NOOP(
          "journal",
          "Looked for it at Payme: payments stand there without their orders, and one of them "
          "may be it.");
    case SearchOutcome::Other:
      return QT_TRANSLATE_NOOP("journal",
                               "Looked for it at Payme: there is one of another sum. A manager must look.");
    case SearchOutcome::Unproven:
      return QT_TRANSLATE_NOOP(
          "journal",
          "Looked for it at Payme: not there. But this kassa's list has never shown a payment that waits, so "
          "that it may be hidden. A manager must look in Payme's cabinet.");
  }
  Q_UNREACHABLE();
}

const char *differing(paycom::Difference difference) {
  switch (difference) {
    case paycom::Difference::Amount: return QT_TRANSLATE_NOOP("journal", "Its sum is another.");
    case paycom::Difference::Currency: return QT_TRANSLATE_NOOP("journal", "Its currency is another.");
    case paycom::Difference::Account: return QT_TRANSLATE_NOOP("journal", "It is for another order.");
    case paycom::Difference::None: return QT_TRANSLATE_NOOP("journal", "It is not the one that was sent.");
  }
  Q_UNREACHABLE();
}

const char *printed(const till::SlipPrinted &slip) {
  if (slip.number == 1) {
    return slip.hasEnded ? QT_TRANSLATE_NOOP("journal", "The slip was printed.")
                         : QT_TRANSLATE_NOOP(
                               "journal", "The slip went to the printer; whether it came out is not known.");
  }
  return slip.hasEnded
             ? QT_TRANSLATE_NOOP("journal", "Copy No. %1 of the slip was printed.")
             : QT_TRANSLATE_NOOP("journal",
                                 "Copy No. %1 of the slip went to the printer; whether it came out is "
                                 "not known.");
}

struct Telling {
  const Speaker &speaker;

  [[nodiscard]] QString say(const char *source, const QStringList &arguments = {}) const {
    return speaker.say("journal", source, arguments);
  }

  QString operator()(const till::ActDone &act) const {
    const QString sentence = describe(act.action, speaker);
    if (act.note.isEmpty()) return sentence;
    return sentence + u' ' + say(QT_TRANSLATE_NOOP("journal", "Reason: %1"), {act.note});
  }
  QString operator()(const till::CallBegun &call) const {
    if (call.method == Method::Create && call.hasLeft && call.number > 1)
      return say(QT_TRANSLATE_NOOP("journal", "Sent to Payme again, attempt No. %1."),
                 {integer(call.number)});
    return say(begun(call.method, call.hasLeft));
  }
  QString operator()(const till::CallEnded &call) const {
    const QString sentence = say(ended(call));
    const QString why = call.failure ? reasonOf(*call.failure) : QString();
    if (!why.isEmpty()) return sentence + u' ' + why;
    const bool isUnknown = !call.failure && !call.error.isEmpty();
    return isUnknown ? sentence + QStringLiteral(" (%1)").arg(call.error) : sentence;
  }
  // What the sentence about the outcome has not said.
  [[nodiscard]] QString reasonOf(const paycom::Failure &failure) const {
    using Kind = paycom::Failure::Kind;
    switch (failure.kind) {
      case Kind::NotSent:
      case Kind::NoAnswer: return describe(failure.transport, speaker);
      case Kind::Refused:
        return describeRefusal(failure, QStringLiteral("Payme"), speaker) + u' ' +
               serverSaid(failure, speaker);
      case Kind::Unreadable: return {};
      case Kind::Mismatch: return say(differing(failure.difference));
    }
    Q_UNREACHABLE();
  }
  QString operator()(const till::ListSearched &search) const { return say(searched(search)); }
  QString operator()(const till::PaymentMade &payment) const {
    return say(QT_TRANSLATE_NOOP("journal", "Paid: %1"), {sum(payment.amount, speaker)});
  }
  QString operator()(const till::CheckFound &found) const {
    if (!found.check.number) return say(QT_TRANSLATE_NOOP("journal", "The fiscal check was found."));
    return say(QT_TRANSLATE_NOOP("journal", "The fiscal check was found: %1"), {found.check.number->text()});
  }
  QString operator()(const till::SlipPrinted &slip) const {
    return say(printed(slip), {integer(slip.number - 1)});
  }
};

}  // namespace

QString describe(const till::JournalEvent &event, const Speaker &speaker) {
  return std::visit(Telling{speaker}, event.what);
}

QString describe(const till::ExportFailure &failure, const Speaker &speaker) {
  const auto sentence = [&failure] {
    switch (failure.code) {
      case till::ExportFailure::Code::CannotRead:
        return QT_TRANSLATE_NOOP("journal", "The table was not saved: the journal could not be read.");
      case till::ExportFailure::Code::CannotWrite:
        return QT_TRANSLATE_NOOP(
            "journal",
            "The table could not be written to the disk. Check the free space, then save "
            "it again.");
      case till::ExportFailure::Code::Stopped:
        return QT_TRANSLATE_NOOP("journal", "The table was not saved: you stopped it.");
    }
    Q_UNREACHABLE();
  };
  return speaker.say("journal", sentence());
}

till::ExportWords exportWords(const Speaker &speaker) {
  const auto say = [&speaker](const char *source) { return speaker.say("journal", source); };
  till::ExportWords words;
  words.till = say(QT_TRANSLATE_NOOP("journal", "Till"));
  words.day = say(QT_TRANSLATE_NOOP("journal", "Day"));
  words.number = say(QT_TRANSLATE_NOOP("journal", "No. of the day"));
  words.created = say(QT_TRANSLATE_NOOP("journal", "Date and time"));
  words.order = say(QT_TRANSLATE_NOOP("journal", "Order"));
  words.state = say(QT_TRANSLATE_NOOP("journal", "State"));

  words.amount = say(QT_TRANSLATE_NOOP("journal", "Total"));
  words.discount = say(QT_TRANSLATE_NOOP("journal", "Discount"));
  words.vat = say(QT_TRANSLATE_NOOP("journal", "VAT"));
  words.lineCount = say(QT_TRANSLATE_NOOP("journal", "Number of lines"));
  words.firstTitle = say(QT_TRANSLATE_NOOP("journal", "First item"));
  words.payment = say(QT_TRANSLATE_NOOP("journal", "Payment number"));
  words.paid = say(QT_TRANSLATE_NOOP("journal", "Time of payment"));
  words.fiscalNumber = say(QT_TRANSLATE_NOOP("journal", "Fiscal sign"));
  words.phone = say(QT_TRANSLATE_NOOP("journal", "Last digits of the phone"));

  words.line = say(QT_TRANSLATE_NOOP("journal", "Line"));
  words.title = say(QT_TRANSLATE_NOOP("journal", "Item"));
  words.quantity = say(QT_TRANSLATE_NOOP("journal", "Quantity"));
  words.unit = say(QT_TRANSLATE_NOOP("journal", "Unit"));
  words.price = say(QT_TRANSLATE_NOOP("journal", "Price"));
  words.gross = say(QT_TRANSLATE_NOOP("journal", "Sum before discount"));
  words.net = say(QT_TRANSLATE_NOOP("journal", "Sum"));
  words.vatRate = say(QT_TRANSLATE_NOOP("journal", "VAT rate, %"));
  words.ikpu = say(QT_TRANSLATE_NOOP("journal", "IKPU"));
  words.packageCode = say(QT_TRANSLATE_NOOP("journal", "Package code"));

  words.withoutVat = vatRate(sale::VatRate::withoutVat(), speaker);
  words.delivery = say(QT_TRANSLATE_NOOP("journal", "Delivery"));
  words.stateName = [&speaker](sale::SaleState state) { return describe(state, speaker); };
  return words;
}

}  // namespace kassir::text
