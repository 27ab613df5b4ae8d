#include "ui/text/tarlan.h"

#include "ui/text/net.h"

namespace kassir::text {

namespace {

using tarlan::LookupFailure;
using Flaw = LookupFailure::Flaw;

const char *notFoundSentence(qint64 code) {
  switch (code) {
    case 1041:
      return QT_TRANSLATE_NOOP("tarlan",
                               "Check not found: Tarlan does not know this order. If it was paid a moment "
                               "ago, wait a little and look "
                               "again; else check the order's number.");
    case 1407:
      return QT_TRANSLATE_NOOP("tarlan",
                               "Check not found: Tarlan has no such resource. Check the order's number and "
                               "the address in the settings.");
    case 5103:
      return QT_TRANSLATE_NOOP(
          "tarlan", "Check not found: Tarlan has no transaction for this order. Check the order's number.");
    default: return QT_TRANSLATE_NOOP("tarlan", "Check not found. Check the order's number.");
  }
}

// Source of the meanings: Tarlan, list of error codes; 9427 is another edition's 9724.
const char *refusalSentence(qint64 code, const Speaker &speaker) {
  switch (code) {
    case 1014:
      return QT_TRANSLATE_NOOP("tarlan",
                               "Tarlan did not accept the signature. Check the secret key in the settings.");
    case 1021:
      return QT_TRANSLATE_NOOP(
          "tarlan",
          "Tarlan finds the request wrong. Check the order's number and the codes in the settings.");
    case 1404:
      return speaker.either(
          QT_TRANSLATE_NOOP("tarlan",
                            "A value is missing from the request to Tarlan. Check the order's number, "
                            "tarlan.provider-code and tarlan.service-code."),
          QT_TRANSLATE_NOOP(
              "tarlan",
              "A value is missing from the request to Tarlan. Check the order's number, and the "
              "provider and service codes in the settings."));
    case 500:
    case 999999: return QT_TRANSLATE_NOOP("tarlan", "Tarlan has a fault of its own. Try again later.");
    case 8301: return QT_TRANSLATE_NOOP("tarlan", "Tarlan's database has a fault. Try again later.");
    case 9718:
      return speaker.either(
          QT_TRANSLATE_NOOP(
              "tarlan",
              "Tarlan does not know this provider code. Check tarlan.provider-code in the settings."),
          QT_TRANSLATE_NOOP("tarlan", "Tarlan does not know this provider code. Check it in the settings."));
    case 9721:
      return speaker.either(
          QT_TRANSLATE_NOOP(
              "tarlan", "Tarlan does not know this service code. Check tarlan.service-code in the settings."),
          QT_TRANSLATE_NOOP("tarlan", "Tarlan does not know this service code. Check it in the settings."));
    case 9724:
    case 9427:
      return QT_TRANSLATE_NOOP("tarlan",
                               "Tarlan does not find the showcase of this service. Call Tarlan's support.");
    case 8008:
      return QT_TRANSLATE_NOOP("tarlan",
                               "Tarlan refused because of the shop's project. Call Tarlan's support.");
    case 8015:
      return QT_TRANSLATE_NOOP("tarlan",
                               "Tarlan refused because of the shop's account. Call Tarlan's support.");
    case 1042: return QT_TRANSLATE_NOOP("tarlan", "Tarlan refused: this number is there already. Check it.");
    case 1410:
      return QT_TRANSLATE_NOOP("tarlan",
                               "Tarlan refused because of the shop's balance. Call Tarlan's support.");
    case 5413: return QT_TRANSLATE_NOOP("tarlan", "Tarlan refused: the operation is finished already.");
    case 1881:
      return QT_TRANSLATE_NOOP("tarlan",
                               "Tarlan refused because of the service provider. Call Tarlan's support.");
    default: return QT_TRANSLATE_NOOP("tarlan", "Tarlan refused with code %1.");
  }
}

const char *flawSentence(Flaw flaw) {
  switch (flaw) {
    case Flaw::NotJson: return QT_TRANSLATE_NOOP("tarlan", "it is not JSON, or was cut short");
    case Flaw::NotAnObject: return QT_TRANSLATE_NOOP("tarlan", "it is not a JSON object");
    case Flaw::StatusMissing: return QT_TRANSLATE_NOOP("tarlan", "it does not tell its status");
    case Flaw::CodeMalformed: return QT_TRANSLATE_NOOP("tarlan", "its code is not a number");
    case Flaw::CodeMissing: return QT_TRANSLATE_NOOP("tarlan", "it refuses and gives no code");
    case Flaw::ResultMalformed: return QT_TRANSLATE_NOOP("tarlan", "its result is of the wrong kind");
    case Flaw::CheckMalformed: return QT_TRANSLATE_NOOP("tarlan", "its fiscal number or link is not text");
    case Flaw::SuccessContradicted:
      return QT_TRANSLATE_NOOP("tarlan", "it tells of success, but its HTTP code means an error");
  }
  Q_UNREACHABLE();
}

// Only what never reached a whole reply has a cause in the network.
QString withCause(const QString &text, const LookupFailure &failure, const Speaker &speaker) {
  return failure.transport ? text + u' ' + describe(*failure.transport, speaker) : text;
}

}  // namespace

QString describe(const LookupFailure &failure, const Speaker &speaker) {
  const auto say = [&speaker](const char *source, const QStringList &arguments = {}) {
    return speaker.say("tarlan", source, arguments);
  };
  const QString http = QString::number(failure.httpStatus);
  switch (failure.code) {
    case LookupFailure::Code::NotYet:
      return say(QT_TRANSLATE_NOOP("tarlan", "The fiscal check is not made yet. Look for it again later."));
    case LookupFailure::Code::NotFound: return say(notFoundSentence(failure.serverCode));
    case LookupFailure::Code::Refused:
      return say(refusalSentence(failure.serverCode, speaker), {QString::number(failure.serverCode)});
    case LookupFailure::Code::NotSent:
      return withCause(say(QT_TRANSLATE_NOOP("tarlan", "No connection to Tarlan.")), failure, speaker);
    case LookupFailure::Code::NoAnswer:
      return withCause(say(QT_TRANSLATE_NOOP("tarlan", "No answer came from Tarlan.")), failure, speaker);
    case LookupFailure::Code::ServerBroken:
      return say(QT_TRANSLATE_NOOP("tarlan", "Tarlan's server does not work (HTTP %1). Try again later."),
                 {http});
    case LookupFailure::Code::Unreadable:
      return say(QT_TRANSLATE_NOOP("tarlan",
                                   "Tarlan's answer could not be understood (HTTP %1): %2. Check the "
                                   "address in the settings."),
                 {http, say(flawSentence(failure.flaw))});
  }
  Q_UNREACHABLE();
}

QString serverSaid(const LookupFailure &failure, const Speaker &speaker) {
  if (failure.serverCode == 0) return {};
  const QString code = QString::number(failure.serverCode);
  if (failure.message.isEmpty()) {
    return speaker.say("tarlan", QT_TRANSLATE_NOOP("tarlan", "Tarlan's code: %1"), {code});
  }
  return speaker.say("tarlan", QT_TRANSLATE_NOOP("tarlan", "Tarlan's own words: “%1” (code %2)"),
                     {failure.message, code});
}

}  // namespace kassir::text
