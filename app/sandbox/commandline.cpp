#include "app/sandbox/commandline.h"

#include <QCommandLineParser>
#include <array>
#include <cstdio>
#include <cstdlib>

#include "core/json/parse.h"

using namespace Qt::Literals::StringLiterals;
using kassir::json::Value;

namespace {

// A flag of the command line and the option it sets; a word stands where the flag takes no value.
struct Flag {
  QLatin1StringView name;
  QLatin1StringView option;
  QLatin1StringView word;
  QLatin1StringView description;
};

constexpr auto flags = std::to_array<Flag>({
    {"auto-pay"_L1, "auto_pay"_L1, {}, "Pay each new receipt after so many seconds."_L1},
    {"step"_L1, "step"_L1, {}, "Seconds between two states of a payment."_L1},
    {"not-yet"_L1, "not_yet"_L1, {}, "Seconds from the payment to the fiscal check."_L1},
    {"list-delay"_L1, "list_delay"_L1, {}, "Seconds until receipts.get_all lists a new receipt."_L1},
    {"list-shift"_L1, "list_shift"_L1, {}, "Rows that join the list before each next page; below 0: go."_L1},
    {"clock-skew"_L1,
     "clock_skew"_L1,
     {},
     "Seconds by which the vendors' clock is ahead; may be negative."_L1},
    {"error-style"_L1, "error_style"_L1, {}, "Tarlan's errors: documented, http400 or result."_L1},
    {"not-yet-style"_L1, "not_yet_style"_L1, {}, "Tarlan before the check is made: empty or 1041."_L1},
    {"largest-amount"_L1, "largest_amount"_L1, {}, "Tiyin; above it -31612."_L1},
    {"account-field"_L1, "account_field"_L1, {}, "The account field the kassa wants."_L1},
    {"drop-account"_L1, "account_rows"_L1, "dropped"_L1, "Do not echo the account."_L1},
    {"refuse-duplicates"_L1, "duplicates"_L1, "refused"_L1, "Refuse a second receipt of one order."_L1},
    {"hide-unpaid"_L1, "list_unpaid"_L1, "hidden"_L1, "Leave unpaid receipts out of receipts.get_all."_L1},
    {"fiscal-data"_L1, "fiscal_data"_L1, "present"_L1, "Tell fiscal data in receipts.get."_L1},
});

[[noreturn]] void refuse(const QString &flag) {
  std::fprintf(stderr, "kassir-sandbox: --%s cannot be that\n", qPrintable(flag));
  std::exit(EXIT_FAILURE);
}

// Numbers are taken as numbers, everything else as a word.
Value valueOf(const QString &text) {
  const auto parsed = kassir::json::parse(text.toUtf8());
  const bool number = parsed && parsed.value().isNumber();
  return number ? parsed.value() : Value(text);
}

}  // namespace

CommandLine readCommandLine(const QStringList &arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      u"Stand-ins for Paycom and Tarlan on 127.0.0.1, for training and tests."_s);
  parser.addHelpOption();
  const QCommandLineOption portBase(u"port-base"_s, u"Take this port and the two after it."_s, u"port"_s);
  const QCommandLineOption endWithStdin(u"end-with-stdin"_s, u"End when standard input closes."_s);
  parser.addOptions({portBase, endWithStdin});
  for (const Flag &flag : flags) {
    parser.addOption(
        {QString(flag.name), QString(flag.description), flag.word.isEmpty() ? u"value"_s : QString()});
  }
  parser.process(arguments);

  CommandLine line;
  line.endsWithStdin = parser.isSet(endWithStdin);
  bool isPort = true;
  if (parser.isSet(portBase)) line.options.portBase = parser.value(portBase).toUShort(&isPort);
  if (!isPort || !parser.positionalArguments().isEmpty()) refuse(u"port-base"_s);
  for (const Flag &flag : flags) {
    const QString name(flag.name);
    if (!parser.isSet(name)) continue;
    const Value value = flag.word.isEmpty() ? valueOf(parser.value(name)) : Value(QString(flag.word));
    if (!setOption(line.options, QString(flag.option), value)) refuse(name);
  }
  return line;
}
