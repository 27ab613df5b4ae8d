#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>
#include <cstdio>

#include "core/paycom/paycomclient.h"
#include "tests/bench/baresale.h"
#include "tests/bench/durablesale.h"
#include "tests/bench/result.h"

// Measures a sale from its item to "accepted", everything of it in the journal, against a bare POST of the
// same body and as many bare commits that write as many pages, by turns. It fails if something could not be
// measured, not if it is slow.

using namespace kassir;
using namespace kassir::bench;

namespace {

class Rounds : public QObject {
 public:
  Rounds(const Stand &stand, int rounds, int repeat)
      : m_durable(stand), m_bare(stand), m_rounds(rounds), m_repeat(repeat) {}

  void begin() { beginRound(); }

 private:
  void beginRound() {
    if (m_round++ > m_rounds) return end();
    m_result.beginRound();
    m_left = m_repeat;
    next();
  }
  void next() {
    if (m_left-- == 0) return beginRound();
    m_durable.sell([this](const std::optional<DurableSale::Sold> &sold) {
      if (!sold) return fail("the till's sale was not accepted");
      const QString name = QStringLiteral("a sale, %1 commits").arg(sold->commits);
      m_pages += sold->pages;
      ++m_sales;
      m_result.add(name, sold->took, 0);
      // Not within the till's own signal.
      QMetaObject::invokeMethod(
          this, [this, name, sold] { sellBare(name, *sold); }, Qt::QueuedConnection);
    });
  }
  void sellBare(const QString &name, const DurableSale::Sold &sold) {
    const QByteArray body = R"({"id":1,"method":"receipts.create","params":)" + sold.payload + '}';
    m_bare.sell(body, sold.commits, sold.pages, [this, name](std::optional<qint64> took) {
      if (!took) return fail("the bare sale was not accepted");
      m_result.add(name + QStringLiteral(", limit"), *took, 0);
      next();
    });
  }
  void end() {
    m_result.print("at most 1.3 times");
    std::printf("%lld pages a sale\n", static_cast<long long>(m_pages / std::max<qint64>(1, m_sales)));
    QCoreApplication::quit();
  }
  static void fail(const char *why) {
    std::fprintf(stderr, "bench_sale: %s\n", why);
    QCoreApplication::exit(1);
  }

  DurableSale m_durable;
  BareSale m_bare;
  bench::Result m_result;
  int m_rounds;
  int m_repeat;
  int m_round = 0;
  int m_left = 0;
  qint64 m_pages = 0;
  qint64 m_sales = 0;
};

}  // namespace

int main(int argc, char *argv[]) {
  QCoreApplication application(argc, argv);
  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral("Measures a durable sale, in milliseconds."));
  parser.addHelpOption();
  parser.addOption(
      {QStringLiteral("rounds"), QStringLiteral("default 7"), QStringLiteral("number"), QStringLiteral("7")});
  parser.addOption({QStringLiteral("repeat"), QStringLiteral("default 50"), QStringLiteral("number"),
                    QStringLiteral("50")});
  parser.process(application);
  Stand stand;
  if (!stand.start()) return std::fputs("bench_sale: no kassir-sandbox\n", stderr), 1;
  Rounds rounds(stand, parser.value(QStringLiteral("rounds")).toInt(),
                parser.value(QStringLiteral("repeat")).toInt());
  std::printf("%-40s %8s %8s %8s %8s %s\n", "", "median", "p99", "block", "limit", "ratio (of rounds)");
  QMetaObject::invokeMethod(
      &rounds, [&rounds] { rounds.begin(); }, Qt::QueuedConnection);
  return QCoreApplication::exec();
}
