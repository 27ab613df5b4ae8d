#include "ui/text/usage.h"

#include "core/base/plaintext.h"

namespace kassir::text {

namespace {

using Code = UsageFailure::Code;

// %1 is the word, %2 what was given.
const char *sentence(Code code) {
  switch (code) {
    case Code::NoCommand: return QT_TRANSLATE_NOOP("usage", "No command is given.");
    case Code::UnknownCommand: return QT_TRANSLATE_NOOP("usage", "There is no command “%1”.");
    case Code::UnknownOption: return QT_TRANSLATE_NOOP("usage", "There is no option %1 here.");
    case Code::MissingValue: return QT_TRANSLATE_NOOP("usage", "The option %1 wants a value.");
    case Code::UnexpectedValue: return QT_TRANSLATE_NOOP("usage", "The option %1 takes no value.");
    case Code::BadSeconds:
      return QT_TRANSLATE_NOOP("usage", "The option %1 wants a whole number of seconds, not “%2”.");
    case Code::BadDate:
      return QT_TRANSLATE_NOOP("usage", "The option %1 wants a date such as 2024-01-31, not “%2”.");
    case Code::UnknownLanguage:
      return QT_TRANSLATE_NOOP("usage", "There is no language “%2”. Choose kk, ru or en.");
    case Code::UnknownSecret:
      return QT_TRANSLATE_NOOP("usage", "There is no secret “%2”. Choose paycom-key or tarlan-secret.");
    case Code::MissingArgument:
      return QT_TRANSLATE_NOOP("usage", "Something is missing after the command: %1.");
    case Code::TooManyArguments: return QT_TRANSLATE_NOOP("usage", "“%2” is too much after this command.");
  }
  Q_UNREACHABLE();
}

struct Entry {
  const char *form;     // not translated: it is typed like that
  const char *meaning;  // translated
};

constexpr Entry commands[] = {
    {"sale check FILE", QT_TRANSLATE_NOOP("usage", "check a sale file and show its sums; nothing is sent")},
    {"sale send FILE", QT_TRANSLATE_NOOP("usage", "send a sale to Payme and show where the customer pays")},
    {"  --wait-paid SECONDS", QT_TRANSLATE_NOOP("usage", "wait until it is paid, but no longer")},
    {"sale list", QT_TRANSLATE_NOOP("usage", "show today's sales, and all that wait for somebody")},
    {"  --from DATE --to DATE", QT_TRANSLATE_NOOP("usage", "those of these days")},
    {"sale show ORDER", QT_TRANSLATE_NOOP("usage", "show a sale, its story and what went to and fro")},
    {"sale cancel ORDER", QT_TRANSLATE_NOOP("usage", "give a sale up; cancel what nobody has begun to pay")},
    {"sale sms ORDER PHONE", QT_TRANSLATE_NOOP("usage", "let Payme text the customer a link")},
    {"  --again", QT_TRANSLATE_NOOP("usage", "even if one was sent before")},
    {"sale pay ORDER", QT_TRANSLATE_NOOP("usage", "pay by the customer's code, read like a secret")},
    {"sale resend ORDER", QT_TRANSLATE_NOOP("usage", "send what never left, or is proven not to be there")},
    {"sale void ORDER", QT_TRANSLATE_NOOP("usage", "give up a sale of which nothing exists at Payme")},
    {"  --reason TEXT", QT_TRANSLATE_NOOP("usage", "with sale cancel, sale void or --dealt-with: why")},
    {"sale reconcile [ORDER]", QT_TRANSLATE_NOOP("usage", "find out what became of unclear sales")},
    {"  --sweep", QT_TRANSLATE_NOOP(
                      "usage", "also compare with Payme: today, yesterday and what a restored backup lacks")},
    {"  --wait", QT_TRANSLATE_NOOP("usage", "stay for both searches that prove an absence")},
    {"  --settle SECONDS", QT_TRANSLATE_NOOP("usage", "how long after sending the second one may come")},
    {"  --dealt-with ID",
     QT_TRANSLATE_NOOP("usage", "a person has seen to that payment or order: it is told no more")},
    {"journal export FILE",
     QT_TRANSLATE_NOOP("usage", "write today's sales, or those of --from and --to, as CSV")},
    {"  --rfc4180", QT_TRANSLATE_NOOP("usage", "for programs, not for Excel")},
    {"  --items", QT_TRANSLATE_NOOP("usage", "a row an item, not a row a sale")},
    {"backup make", QT_TRANSLATE_NOOP("usage", "copy the journal into the folder of backups")},
    {"backup list", QT_TRANSLATE_NOOP("usage", "show the backups")},
    {"backup restore NAME",
     QT_TRANSLATE_NOOP("usage", "put a backup in place of the journal, which is kept")},
    {"doctor", QT_TRANSLATE_NOOP("usage", "examine data, disk, clock and connections; nothing is changed")},
    {"check ORDER_ID", QT_TRANSLATE_NOOP("usage", "find the fiscal check of an order at Tarlan")},
    {"  --service-code C", QT_TRANSLATE_NOOP("usage", "use another service code this time")},
    {"  --wait SECONDS", QT_TRANSLATE_NOOP("usage", "while it is not made yet, ask again for so long")},
    {"settings show", QT_TRANSLATE_NOOP("usage", "show all settings; secrets are never shown")},
    {"settings set KEY VALUE", QT_TRANSLATE_NOOP("usage", "change a setting")},
    {"settings secret paycom-key",
     QT_TRANSLATE_NOOP("usage", "store the key of Payme, read from the keyboard or standard input")},
    {"settings secret tarlan-secret",
     QT_TRANSLATE_NOOP("usage", "store the secret of Tarlan, read likewise")},
    {"settings test",
     QT_TRANSLATE_NOOP("usage", "try whether Payme and Tarlan can be reached with the settings")},
};

constexpr Entry options[] = {
    {"--data DIR", QT_TRANSLATE_NOOP("usage", "the folder of settings and secrets")},
    {"--json", QT_TRANSLATE_NOOP("usage", "print the result as JSON, for programs")},
    {"--language kk|ru|en", QT_TRANSLATE_NOOP("usage", "the language of what is printed")},
    {"--help", QT_TRANSLATE_NOOP("usage", "show this help")},
    {"--version", QT_TRANSLATE_NOOP("usage", "show the version")},
};

constexpr Entry exitCodes[] = {
    {"0", QT_TRANSLATE_NOOP("usage", "done")},
    {"1", QT_TRANSLATE_NOOP("usage", "wrong call, or an error inside the program")},
    {"2", QT_TRANSLATE_NOOP("usage", "there are problems in what was given")},
    {"3", QT_TRANSLATE_NOOP("usage", "the server refused")},
    {"4", QT_TRANSLATE_NOOP("usage", "not sent")},
    {"5", QT_TRANSLATE_NOOP("usage", "not known: a payment may exist")},
    {"6", QT_TRANSLATE_NOOP("usage", "not found")},
    {"7", QT_TRANSLATE_NOOP("usage", "the fiscal check is not made yet")},
    {"8", QT_TRANSLATE_NOOP("usage", "created, but not paid in time, or cancelled")},
    {"9", QT_TRANSLATE_NOOP("usage", "the till, or another kassir-cli, has the data open")},
    {"10", QT_TRANSLATE_NOOP("usage", "not possible as the sale stands; nothing was changed")},
};

template <std::size_t count>
QString section(const char *heading, const Entry (&entries)[count], const Speaker &speaker) {
  constexpr qsizetype formWidth = 31;
  QString text = u'\n' + speaker.say("usage", heading) + u'\n';
  for (const Entry &entry : entries) {
    text += QStringLiteral("  ") + QString::fromLatin1(entry.form).leftJustified(formWidth) +
            speaker.say("usage", entry.meaning) + u'\n';
  }
  return text;
}

}  // namespace

QString describe(const UsageFailure &failure, const Speaker &speaker) {
  constexpr qsizetype longest = 120;
  const QString text = speaker.say("usage", sentence(failure.code),
                                   {plainText(failure.word, longest), plainText(failure.given, longest)});
  return text + u' ' + speaker.say("usage", QT_TRANSLATE_NOOP("usage", "Help: kassir-cli --help"));
}

QString help(const Speaker &speaker) {
  return speaker.say("usage",
                     QT_TRANSLATE_NOOP("usage", "Kassir takes payments by Payme and finds fiscal checks.")) +
         QStringLiteral("\n\n  kassir-cli [OPTION…] COMMAND\n") +
         section(QT_TRANSLATE_NOOP("usage", "Commands"), commands, speaker) +
         section(QT_TRANSLATE_NOOP("usage", "Options"), options, speaker) +
         section(QT_TRANSLATE_NOOP("usage", "Exit codes"), exitCodes, speaker) + u'\n' +
         speaker.say("usage", QT_TRANSLATE_NOOP("usage", "In place of FILE, “-” means standard input.")) +
         u'\n';
}

}  // namespace kassir::text
