#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <functional>

#include "core/settings/settingsfile.h"
#include "tests/bench/result.h"
#include "tests/bench/shop.h"
#include "tests/bench/start.h"
#include "tests/support/journalfill.h"

// Measures the till's window against the least that could be done instead, in the same run and by turns, and
// prints what came out beside what is wanted. It fails if something could not be measured, not if it is slow.

using namespace kassir::bench;

namespace {

struct Amount {
  int rounds = 0;
  int lines = 0;
  int goods = 0;
  int repeat = 0;
  int sales = 0;
};

const QString testPrograms = QStringLiteral(BIN_FOLDER "/tests/bin/");
const QString bare = testPrograms + QStringLiteral("bench_bare");
const QString kassir = QStringLiteral(BIN_FOLDER "/bin/kassir");

/// Folders of a till that is set up, of one that knows many goods, and of one that has sold much.
class Shop {
 public:
  /// The journal of many sales stays in `past` for the next time, if that is named.
  Shop(int goods, int sales, const QString &past)
      : m_past(past.isEmpty() ? m_folder.filePath(pastName) : past) {
    const QString file = m_folder.filePath(QStringLiteral("goods.csv"));
    QFile table(file);
    const QByteArray rows = goodsFile(goods);
    const bool isWritten = table.open(QFile::WriteOnly) && table.write(rows) == rows.size() && table.flush();
    m_isReady = isWritten &&
                kassir::settings::changeSetting(many(), QStringLiteral("catalogue.file"), file, {}) &&
                fill(sales);
  }
  [[nodiscard]] bool isReady() const { return m_isReady; }
  [[nodiscard]] QString home() const { return m_folder.path(); }
  [[nodiscard]] QString none() const { return m_folder.filePath(QStringLiteral("none")); }
  [[nodiscard]] QString many() const { return m_folder.filePath(QStringLiteral("many")); }
  [[nodiscard]] QString past() const { return m_past; }

 private:
  static inline const QString pastName = QStringLiteral("past");

  [[nodiscard]] bool fill(int sales) const {
    const auto opened =
        kassir::store::Journal::open(m_past, QStringLiteral("T1"), kassir::store::Access::Write);
    return opened && kassir::isFilled(*opened.value(), {.sales = sales});
  }

  QTemporaryDir m_folder;
  QString m_past;
  bool m_isReady = false;
};

std::optional<QByteArray> play(const char *program, const QStringList &arguments, const Shop &shop) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("XDG_CONFIG_HOME"), shop.home());
  process.setProcessEnvironment(environment);
  process.start(testPrograms + QLatin1String(program), arguments);
  constexpr int longest = 600'000;
  const bool isDone = process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit &&
                      process.exitCode() == 0;
  if (isDone) return process.readAllStandardOutput();
  std::fprintf(stderr, "bench_window: %s %s failed\n%s", program, qPrintable(arguments.join(u' ')),
               process.readAllStandardError().constData());
  return std::nullopt;
}

struct Bench {
  Amount amount;
  const Shop &shop;
  QString shape;

  [[nodiscard]] QStringList tillArguments(const char *subject) const {
    return {QLatin1String(subject), QString::number(amount.lines), QString::number(amount.goods),
            QString::number(amount.repeat), shop.many()};
  }
  bool playTill(const char *subject, Result &result) const {
    const auto printed = play("bench_till", tillArguments(subject), shop);
    return printed && result.addPrinted(*printed);
  }
  bool playBare(const char *subject, Result &result) const {
    const QStringList arguments{QLatin1String(subject), QString::number(amount.lines),
                                QString::number(amount.repeat), shape};
    const auto printed = play("bench_bare", arguments, shop);
    return printed && result.addPrinted(*printed);
  }
  bool startOnce(const QString &name, const QString &program, const QStringList &arguments,
                 Result &result) const {
    const auto took = timeToFirstPaint(program, arguments, shop.home());
    if (took) result.add(name, *took, 0);
    if (!took) std::fprintf(stderr, "bench_window: %s painted nothing\n", qPrintable(program));
    return took.has_value();
  }

  bool start(Result &result) const {
    const auto kind = [&](const char *name, const char *limit, const QStringList &arguments) {
      return startOnce(QString::fromLatin1(limit), testPrograms + QStringLiteral("bench_bare"),
                       {QStringLiteral("empty")}, result) &&
             startOnce(QString::fromLatin1(name), kassir,
                       arguments + QStringList{QStringLiteral("--language"), QStringLiteral("kk")}, result);
    };
    const QString data = QStringLiteral("--data");
    const QStringList word{QStringLiteral("empty"), QStringLiteral("Kassir")};
    bool isDone = true;
    for (int i = 0; i < std::max(1, amount.repeat / 10) && isDone; ++i) {
      isDone = startOnce(QStringLiteral("(start of an empty window with a word)"), bare, word, result) &&
               kind("start, no goods", "start, no goods, limit", {data, shop.none()}) &&
               kind("start, many goods", "start, many goods, limit", {data, shop.many()}) &&
               kind("start of training", "start of training, limit",
                    {QStringLiteral("--training"), data, shop.home() + QStringLiteral("/training")});
    }
    return isDone;
  }

  // Not with what can be done without a journal: with a till that has sold nothing yet.
  bool startWithPast(Result &result) const {
    const QStringList data{QStringLiteral("--language"), QStringLiteral("kk"), QStringLiteral("--data")};
    const QString name = QStringLiteral("start, %1 sales").arg(amount.sales);
    bool isDone = true;
    for (int i = 0; i < std::max(1, amount.repeat / 10) && isDone; ++i) {
      isDone = startOnce(name + QStringLiteral(", limit"), kassir, data + QStringList(shop.none()), result) &&
               startOnce(name, kassir, data + QStringList(shop.past()), result);
    }
    return isDone;
  }
};

struct Subject {
  const char *name;
  const char *aim;
  std::function<bool(const Bench &, Result &)> play;
};

const std::vector<Subject> &subjects() {
  static const std::vector<Subject> all{
      {"start", "at most 3 times", &Bench::start},
      {"past", "at most 10 ms more", &Bench::startWithPast},
      {"add", "at most 1.5 times",
       [](const Bench &bench, Result &result) {
         return bench.playBare("add", result) && bench.playTill("add", result);
       }},
      {"scan", "p99 at most 16 ms",
       [](const Bench &bench, Result &result) { return bench.playTill("scan", result); }},
      {"language", "at most 100 ms",
       [](const Bench &bench, Result &result) {
         return bench.playBare("language", result) && bench.playTill("language", result);
       }},
      {"edit", "no block over 50 ms",
       [](const Bench &bench, Result &result) { return bench.playTill("edit", result); }},
      {"search", "p99 at most 16 ms",
       [](const Bench &bench, Result &result) { return bench.playTill("search", result); }},
  };
  return all;
}

bool measure(const Subject &subject, const Bench &bench) {
  Result result;
  for (int round = 0; round <= bench.amount.rounds; ++round) {
    result.beginRound();
    if (!subject.play(bench, result)) return false;
  }
  result.print(subject.aim);
  return true;
}

}  // namespace

int main(int argc, char *argv[]) {
  QCoreApplication application(argc, argv);
  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral("Measures the till's window, in milliseconds."));
  parser.addHelpOption();
  const auto number = [&parser](const char *name, const char *fallback) {
    parser.addOption({QLatin1String(name), QStringLiteral("default %1").arg(QLatin1String(fallback)),
                      QStringLiteral("number"), QLatin1String(fallback)});
  };
  number("rounds", "7");
  number("repeat", "30");
  number("lines", "1000");
  number("goods", "100000");
  number("sales", "100000");
  parser.addOption(
      {QStringLiteral("journal"),
       QStringLiteral("where the journal of many sales stays for the next time; none: a temporary one"),
       QStringLiteral("folder")});
  parser.addPositionalArgument(
      QStringLiteral("subjects"),
      QStringLiteral("start past add scan language edit search; all if none is named"));
  parser.process(application);
  const auto valueOf = [&parser](const char *name) { return parser.value(QLatin1String(name)).toInt(); };
  const Shop shop(valueOf("goods"), valueOf("sales"), parser.value(QStringLiteral("journal")));
  if (!shop.isReady()) return std::fputs("bench_window: the shop's files cannot be written\n", stderr), 1;
  Bench bench{
      {valueOf("rounds"), valueOf("lines"), valueOf("goods"), valueOf("repeat"), valueOf("sales")}, shop, {}};
  const auto shape = play("bench_till", bench.tillArguments("shape"), shop);
  if (!shape) return 1;
  bench.shape = QString::fromUtf8(shape->trimmed());

  std::printf("%d rounds, %d lines, %d goods, on %s\n%-40s %8s %8s %8s %8s %s\n", bench.amount.rounds,
              bench.amount.lines, bench.amount.goods,
              qPrintable(qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("the screen"))), "", "median",
              "p99", "block", "limit", "ratio (of rounds)");
  const QStringList wanted = parser.positionalArguments();
  bool isComplete = true;
  for (const Subject &subject : subjects()) {
    if (wanted.isEmpty() || wanted.contains(QLatin1String(subject.name)))
      isComplete = measure(subject, bench) && isComplete;
  }
  return isComplete ? 0 : 1;
}
