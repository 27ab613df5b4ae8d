#include <QTest>
#include <algorithm>
#include <array>

#include "core/sandbox/faultcatalogue.h"
#include "tests/crash/crashtill.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A fault of the server, and what the journal says of the sale after each.
struct Row {
  const char *name;
  const char *more;  ///< parameters of the fault, after its name
  int exitCode;
  const char *state;    ///< as soon as the program has ended
  unsigned arrived;     ///< requests
  const char *settled;  ///< after the fault is gone, and the sale was looked for
};

// What never was a whole request has no method that could be read: the fault is for whatever comes first.
constexpr auto rows = std::to_array<Row>({
    {"reset-in-handshake", "", 4, "void", 0, "void"},
    {"close-in-handshake", "", 4, "void", 0, "void"},
    {"certificate-expired", "", 4, "void", 0, "void"},
    {"certificate-not-yet-valid", "", 4, "void", 0, "void"},
    {"certificate-self-signed", "", 4, "void", 0, "void"},
    {"certificate-wrong-host", "", 4, "void", 0, "void"},
    {"certificate-untrusted", "", 4, "void", 0, "void"},
    {"close-before-body", "", 5, "unknown", 1, "absent"},
    {"close", "", 5, "unknown", 1, "accepted"},
    {"close", R"(,"execute":false)", 5, "unknown", 1, "absent"},
    {"close", R"(,"execute_after":1)", 5, "unknown", 1, "accepted"},
    {"reset", "", 5, "unknown", 1, "accepted"},
    {"half-status-line", "", 5, "unknown", 1, "accepted"},
    {"close-after-headers", "", 5, "unknown", 1, "accepted"},
    {"cut-body", "", 5, "unknown", 1, "accepted"},
    {"cut-body-without-length", "", 5, "unknown", 1, "accepted"},
    {"half-close", "", 5, "unknown", 1, "accepted"},
    {"drip", R"(,"seconds":0.001,"bytes":50)", 0, "accepted", 1, "accepted"},
    {"huge-body", "", 5, "unknown", 1, "accepted"},
    {"rubbish", "", 5, "unknown", 1, "accepted"},
    {"slow", R"(,"seconds":0.3)", 0, "accepted", 1, "accepted"},
    {"twice", "", 0, "accepted", 1, "accepted"},
    {"redirect", "", 5, "unknown", 1, "absent"},
    {"redirect", R"(,"status":307)", 5, "unknown", 1, "absent"},
    {"redirect", R"(,"status":308,"location":"https://localhost/api")", 5, "unknown", 1, "absent"},
    {"redirect", R"(,"status":301,"location":"http://127.0.0.1/api")", 5, "unknown", 1, "absent"},
    {"status", R"(,"status":204)", 5, "unknown", 1, "absent"},
    {"status", R"(,"status":401)", 5, "unknown", 1, "absent"},
    {"status", R"(,"status":403)", 5, "unknown", 1, "absent"},
    {"status", R"(,"status":404)", 5, "unknown", 1, "absent"},
    {"status", R"(,"status":408)", 5, "unknown", 1, "absent"},
    {"status", R"(,"status":413)", 5, "unknown", 1, "absent"},
    {"status", R"(,"status":429,"retry_after":1)", 5, "unknown", 1, "absent"},
    {"status", R"(,"status":500)", 5, "unknown", 1, "absent"},
    {"status", R"(,"status":500,"execute":true)", 5, "unknown", 1, "accepted"},
    {"status", R"(,"status":502)", 5, "unknown", 1, "absent"},
    {"status", R"(,"status":503)", 5, "unknown", 1, "absent"},
    {"html", "", 5, "unknown", 1, "absent"},
    {"error", R"(,"code":-31610)", 3, "rejected", 1, "rejected"},
    {"error", R"(,"code":-32400)", 5, "unknown", 1, "absent"},
    {"error", R"(,"code":-32400,"execute":true)", 5, "unknown", 1, "accepted"},
    {"empty", "", 5, "unknown", 1, "accepted"},
    {"gzip", "", 5, "unknown", 1, "accepted"},
    {"gzip-bomb", "", 5, "unknown", 1, "accepted"},
    {"bom", "", 5, "unknown", 1, "accepted"},
    {"utf-16", "", 5, "unknown", 1, "accepted"},
    {"nul-byte", "", 5, "unknown", 1, "accepted"},
    {"deep-nesting", "", 5, "unknown", 1, "accepted"},
    {"duplicate-keys", "", 5, "unknown", 1, "accepted"},
    {"nan", "", 5, "unknown", 1, "accepted"},
    {"number-1e400", "", 5, "unknown", 1, "accepted"},
    {"integer-2-63", "", 5, "unknown", 1, "accepted"},
    {"wrong-id", "", 5, "unknown", 1, "accepted"},
    {"null-id", "", 5, "unknown", 1, "accepted"},
    {"missing-id", "", 5, "unknown", 1, "accepted"},
    {"string-id", "", 5, "unknown", 1, "accepted"},
    {"result-and-error", "", 5, "unknown", 1, "accepted"},
    {"other-amount", "", 5, "unknown", 1, "accepted"},
    {"other-order", "", 5, "unknown", 1, "accepted"},
    {"other-currency", "", 5, "unknown", 1, "accepted"},
    {"bad-receipt-id", "", 5, "unknown", 1, "accepted"},
    {"missing-receipt", "", 5, "unknown", 1, "accepted"},
});

// Each takes as long as a request may take: they wait at the same time.
constexpr auto longRows = std::to_array<Row>({
    {"silent", "", 4, "void", 0, "void"},
    {"hang", "", 5, "unknown", 1, "accepted"},
    {"hang", R"(,"execute":false)", 5, "unknown", 1, "absent"},
    {"hang", R"(,"execute_after":31)", 5, "unknown", 1, "accepted"},
    {"endless-headers", "", 5, "unknown", 1, "accepted"},
});

QByteArray faultOf(const Row &row) {
  return "{\"name\":\"" + QByteArray(row.name) + '"' + row.more + '}';
}

}  // namespace

/// What the journal knows of a sale after a server did the worst it can, and after it was looked for.
class FaultsTest : public QObject {
  Q_OBJECT

  struct Waiting {
    std::unique_ptr<CrashTill> till;
    std::unique_ptr<CliRun> sending;
  };

  CrashTill m_till;
  std::vector<Waiting> m_waiting;

  void verify(CrashTill &till, const CliResult &sent, const Row &row) {
    const QString order = QString::fromLatin1(sent.err.trimmed());
    QCOMPARE(sent.exitCode, row.exitCode);
    QCOMPARE(till.state(order), QLatin1String(row.state));
    QCOMPARE(till.arrived(), row.arrived);
    QCOMPARE(sent.text(u"error.text"_s).isEmpty(), row.exitCode == 0);
    // The list will tell the sale; what the answer was about is for a person to find out.
    const bool isForAPerson = QByteArray(row.name).startsWith("other-");
    const QString alarm = isForAPerson ? u"something-else"_s : QString();
    QCOMPARE(sent.text(u"alarm"_s), alarm);
    const QString settle = QByteArray(row.more).contains("execute_after") ? u"2"_s : u"0"_s;
    const CliResult found = till.run({u"reconcile"_s, order, u"--settle"_s, settle, u"--wait"_s});
    QCOMPARE(found.text(u"sales.0.alarm"_s), alarm);
    QCOMPARE(found.exitCode, isForAPerson ? 5 : 0);
    QCOMPARE(till.state(order), QLatin1String(row.settled));
    if (QLatin1String(row.name) == "twice"_L1) verifyTwice(till, order);
    QCOMPARE(till.reckoning().differences(), QStringList());
  }
  // The second receipt of a request that was executed twice is nobody's before the day is compared.
  void verifyTwice(CrashTill &till, const QString &order) {
    const CliResult swept = till.run({u"reconcile"_s, u"--sweep"_s});
    QCOMPARE(swept.exitCode, 5);
    QCOMPARE(swept.text(u"sales.0.order_id"_s), order);
    QCOMPARE(swept.text(u"sales.0.alarm"_s), u"duplicate"_s);
  }
  [[nodiscard]] bool setOption(const QByteArray &option) {
    return m_till.vendors().order(u"/option"_s, option);
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_till.start());
    for (const Row &row : longRows) {
      auto till = std::make_unique<CrashTill>();
      QVERIFY(till->start());
      QVERIFY(till->setFault(faultOf(row)));
      auto sending = till->startSending();
      m_waiting.push_back({std::move(till), std::move(sending)});
    }
  }
  void init() { QVERIFY(m_till.begin()); }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

  void knowsEveryFaultThereIs() {
    for (const sandbox::FaultKind &kind : sandbox::faultCatalogue()) {
      const auto isOfKind = [&kind](const Row &row) { return kind.name == QLatin1String(row.name); };
      QVERIFY2(std::any_of(rows.begin(), rows.end(), isOfKind) ||
                   std::any_of(longRows.begin(), longRows.end(), isOfKind),
               kind.name.data());
    }
  }

  void keepsWhatIsKnown_data() {
    QTest::addColumn<Row>("row");
    for (const Row &row : rows) QTest::addRow("%s%s", row.name, row.more) << row;
  }
  void keepsWhatIsKnown() {
    QFETCH(Row, row);
    QVERIFY(m_till.setFault(faultOf(row)));
    const CliResult sent = m_till.run(m_till.sending());
    QVERIFY(m_till.setFault({}));
    verify(m_till, sent, row);
  }

  // A list that lags, and one whose pages move while they are read.
  void findsItInABadList_data() {
    QTest::addColumn<QByteArray>("option");
    QTest::newRow("late") << QByteArray(R"({"list_delay":1})");
    QTest::newRow("rows come in between") << QByteArray(R"({"list_shift":1})");
    QTest::newRow("rows go in between") << QByteArray(R"({"list_shift":-1})");
  }
  void findsItInABadList() {
    QFETCH(QByteArray, option);
    QVERIFY(setOption(option));
    QVERIFY(m_till.setFault(R"({"name":"close","method":"receipts.create"})"));
    QCOMPARE(m_till.run(m_till.sending()).exitCode, 5);
    const QStringList wrong = m_till.drain(u"2"_s);
    QVERIFY(setOption(R"({"list_delay":0,"list_shift":0})"));
    QCOMPARE(wrong, QStringList());
    QCOMPARE(m_till.receipts(), 1u);
  }

  void keepsWhatIsKnownAfterALongWait_data() {
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < longRows.size(); ++i)
      QTest::addRow("%s%s", longRows[i].name, longRows[i].more) << static_cast<int>(i);
  }
  void keepsWhatIsKnownAfterALongWait() {
    QFETCH(int, number);
    const auto place = static_cast<std::size_t>(number);
    const CliResult sent = m_waiting[place].sending->result();
    m_waiting[place].till->remember(sent);
    QVERIFY(m_waiting[place].till->setFault({}));
    verify(*m_waiting[place].till, sent, longRows[place]);
  }
};

Q_DECLARE_METATYPE(Row)

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
