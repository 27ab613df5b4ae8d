#include "ui/text/phone.h"

namespace kassir::text {

namespace {

using paycom::PhoneFault;

// %1 and %2 are the character and its place, or the numbers of digits that are there and that are needed.
const char *sentence(PhoneFault fault) {
  switch (fault) {
    case PhoneFault::Empty:
      return QT_TRANSLATE_NOOP("phone", "Type the customer's phone number: +998 and 9 digits.");
    case PhoneFault::ForeignCharacter:
      return QT_TRANSLATE_NOOP("phone", "A phone number has digits alone: “%1” stands at place %2.");
    case PhoneFault::TooFewDigits:
      return QT_TRANSLATE_NOOP("phone",
                               "The phone number is too short: digits given after +998: %1, needed: %2.");
    case PhoneFault::TooManyDigits:
      return QT_TRANSLATE_NOOP("phone",
                               "The phone number is too long: digits given after +998: %1, needed: %2.");
    case PhoneFault::OtherCountry:
      return QT_TRANSLATE_NOOP("phone", "Payme sends links to phones of Uzbekistan alone: +998 …");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString describe(const paycom::PhoneProblem &problem, const Speaker &speaker) {
  const bool isCharacter = problem.fault == PhoneFault::ForeignCharacter;
  const QString first = isCharacter ? problem.character : QString::number(problem.given);
  const QString second = QString::number(isCharacter ? problem.place : problem.wanted);
  return speaker.say("phone", sentence(problem.fault), {first, second});
}

}  // namespace kassir::text
