#include "ui/text/settings.h"

#include "core/base/plaintext.h"
#include "ui/text/number.h"

namespace kassir::text {

namespace {

using settings::SettingFailure;
using settings::SettingsFailure;

// %1 is what is accepted, a number of characters, or the part that is wrong; %n a number of sales.
const char *sentence(SettingFailure::Code code, const Speaker &speaker) {
  using Code = SettingFailure::Code;
  switch (code) {
    case Code::UnknownKey: return QT_TRANSLATE_NOOP("settings", "there is no such setting");
    case Code::BadCharacter:
      return QT_TRANSLATE_NOOP("settings", "it holds a line break or an invisible character; type it again");
    case Code::TooLong: return QT_TRANSLATE_NOOP("settings", "it is longer than %1 characters; shorten it");
    case Code::NotOneOf: return QT_TRANSLATE_NOOP("settings", "one of these is wanted: %1");
    case Code::NotAnAddress:
      return QT_TRANSLATE_NOOP("settings", "it is not an address; write it like https://example.com/api");
    case Code::NotHttps: return QT_TRANSLATE_NOOP("settings", "the address must begin with https://");
    case Code::HasUserInfo:
      return QT_TRANSLATE_NOOP("settings", "the address must not hold a user name or a password");
    case Code::HasQuery: return QT_TRANSLATE_NOOP("settings", "the address must not hold “?” or “#”");
    case Code::BadId:
      return QT_TRANSLATE_NOOP("settings", "24 characters 0–9 and a–f are wanted, %1 characters given");
    case Code::BadFieldName:
      return QT_TRANSLATE_NOOP("settings", "a field name has 1 to 64 of the characters a–z, A–Z, 0–9 and _");
    case Code::SameAsOrder:
      return QT_TRANSLATE_NOOP("settings", "one field cannot be both the order's number and a further field");
    case Code::BadVatRates:
      return QT_TRANSLATE_NOOP("settings",
                               "different percentages from 0 to 99.99 are wanted, such as 0,6,12.5");
    case Code::BadTillName:
      return QT_TRANSLATE_NOOP("settings", "1 to 8 capital letters A–Z and digits are wanted, such as T1");
    case Code::BadHost:
      return QT_TRANSLATE_NOOP("settings", "site names such as ofd.example.uz are wanted, divided by commas");
    case Code::OpenToAll:
      return QT_TRANSLATE_NOOP("settings",
                               "anybody may set up a site below %1; name the very site that checks are on");
    case Code::BadProxy:
      return QT_TRANSLATE_NOOP("settings", "http://host:port or socks5://host:port is wanted");
    case Code::BadFontSize:
      return QT_TRANSLATE_NOOP("settings", "a whole number of percent from 100 to 200 is wanted");
    case Code::BadSettle:
      return QT_TRANSLATE_NOOP("settings", "a whole number of seconds from 10 to 3600 is wanted");
    case Code::UnknownZone:
      return QT_TRANSLATE_NOOP(
          "settings",
          "this computer knows no such time zone; write one like Asia/Tashkent, or nothing for its own");
    case Code::OpenSales:
      return speaker.either(
          QT_TRANSLATE_N_NOOP(
              "settings",
              "%n sale(s) are not settled yet, and are asked about where they were sent: the "
              "address and the id can be changed when they are (see the journal in the till's "
              "window), the key at any time"),
          QT_TRANSLATE_N_NOOP(
              "settings",
              "%n sale(s) are not settled yet, and are asked about where they were sent: the "
              "address and the id can be changed when they are (see the journal, F9), the key "
              "at any time"));
    case Code::NameInUse:
      return QT_TRANSLATE_N_NOOP(
          "settings",
          "%n sale(s) under the present name are not finished: being rung up, laid aside or "
          "not settled. Finish or clear them in the till's window, then change the name");
    case Code::NotText:
      return QT_TRANSLATE_NOOP("settings",
                               "one plain text is wanted; put a text with a comma between quotes");
  }
  Q_UNREACHABLE();
}

const char *sentence(SettingsFailure::Code code) {
  using Code = SettingsFailure::Code;
  switch (code) {
    case Code::CannotRead:
      return QT_TRANSLATE_NOOP("settings",
                               "The settings cannot be read: %1. Check who is allowed to read them.");
    case Code::CannotProtect:
      return QT_TRANSLATE_NOOP(
          "settings",
          "Others may read the settings, and that could not be forbidden: %1. Change the rights, "
          "or keep the data in another folder.");
    case Code::TooLarge:
      return QT_TRANSLATE_NOOP("settings", "The file is too large for settings: %1. Check what is in it.");
    case Code::NotIni:
      return QT_TRANSLATE_NOOP(
          "settings",
          "The file is not an INI file in UTF-8: %1. Correct it, or put it back from a backup copy.");
    case Code::BadValues:
      return QT_TRANSLATE_NOOP("settings",
                               "There are wrong values in the settings: %1. Correct them in the file.");
    case Code::Refused:
      return QT_TRANSLATE_NOOP("settings", "The change is no good, so nothing was changed: %1.");
    case Code::Busy:
      return QT_TRANSLATE_NOOP("settings",
                               "Another program is changing the settings: %1. Try again in a moment.");
    case Code::CannotWrite:
      return QT_TRANSLATE_NOOP("settings",
                               "The settings could not be written: %1. Check the rights and the free space.");
  }
  Q_UNREACHABLE();
}

QString wanted(const SettingFailure &failure, const Speaker &speaker) {
  const char *source = sentence(failure.code, speaker);
  using Code = SettingFailure::Code;
  if (failure.code == Code::OpenSales || failure.code == Code::NameInUse)
    return speaker.sayCount("settings", source, static_cast<int>(failure.count));
  QString argument =
      failure.accepted.isEmpty() ? integer(failure.count) : failure.accepted.join(QStringLiteral(", "));
  if (!failure.part.isEmpty()) argument = failure.part;
  return speaker.say("settings", source, {argument});
}

QString nearMisses(const QStringList &keys, const Speaker &speaker) {
  if (keys.isEmpty()) return {};
  return QStringLiteral(". ") + speaker.say("settings",
                                            QT_TRANSLATE_NOOP("settings", "Did you mean this: %1?"),
                                            {keys.join(QStringLiteral(", "))});
}

}  // namespace

QString describe(const SettingFailure &failure, const QString &name, const Speaker &speaker) {
  return name + QStringLiteral(": ") + wanted(failure, speaker);
}

QString describe(const SettingFailure &failure, const Speaker &speaker) {
  constexpr qsizetype longest = 120;
  const QString key = plainText(failure.key, longest);
  const QString given = plainText(failure.given, longest);
  const QString where =
      given.isEmpty()
          ? speaker.say("settings", QT_TRANSLATE_NOOP("settings", "Setting %1"), {key})
          : speaker.say("settings", QT_TRANSLATE_NOOP("settings", "Setting %1, value “%2”"), {key, given});
  const bool isUnknown = failure.code == SettingFailure::Code::UnknownKey;
  return where + QStringLiteral(": ") + wanted(failure, speaker) +
         (isUnknown ? nearMisses(failure.accepted, speaker) : QString());
}

QString describe(const SettingsFailure &failure, const Speaker &speaker) {
  return speaker.say("settings", sentence(failure.code), {failure.path});
}

}  // namespace kassir::text
