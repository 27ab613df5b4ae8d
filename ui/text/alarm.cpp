#include "ui/text/alarm.h"

namespace kassir::text {

namespace {

const char *sentence(sale::SaleAlarm alarm) {
  switch (alarm) {
    case sale::SaleAlarm::None: return nullptr;
    case sale::SaleAlarm::Duplicate:
      return QT_TRANSLATE_NOOP("alarm", "Payme has another payment of this sale: it should be cancelled.");
    case sale::SaleAlarm::PaidAfterGiveUp:
      return QT_TRANSLATE_NOOP(
          "alarm", "The customer paid while the sale was being given up. Call the person in charge.");
    case sale::SaleAlarm::SomethingElse:
      return QT_TRANSLATE_NOOP(
          "alarm", "Payme answered about another payment. Keep the goods, call the person in charge.");
    case sale::SaleAlarm::PaidTwice:
      return QT_TRANSLATE_NOOP(
          "alarm", "The customer paid twice. Call the person in charge: one payment must be returned.");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString describe(sale::SaleAlarm alarm, const Speaker &speaker) {
  const char *words = sentence(alarm);
  return words ? speaker.say("alarm", words) : QString();
}

}  // namespace kassir::text
