#include <QNetworkAccessManager>
#include <QNetworkReply>

#include "core/sandbox/faultcatalogue.h"
#include "tests/core/sandbox/talk.h"

using namespace kassir;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using sandbox::Sandbox;

namespace {
const QByteArray good = R"({"amount":500000,"account":{"order_id":"a-1"}})";
}  // namespace

class AlterationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    auto started = Sandbox::start(m_clock);
    QVERIFY(started);
    m_sandbox = std::move(started).value();
  }
  void cleanup() { m_sandbox.reset(); }

  void isNoLongerStrictJson_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *name, const QByteArray &part) {
      QTest::newRow(name) << QString::fromLatin1(name) << part;
    };
    row("bom", "\xEF\xBB\xBF{\"jsonrpc\"");
    row("utf-16", QByteArray("\xFF\xFE{\0\"\0", 6));
    row("nul-byte", QByteArray("{\0\"jsonrpc", 10));
    row("deep-nesting", QByteArray(100'000, '['));
    row("nan", "\"amount\":NaN,");
    row("number-1e400", "\"amount\":1e400,");
    row("empty", "");
    row("html", "<html>");
  }
  void isNoLongerStrictJson() {
    QFETCH(QString, name);
    QFETCH(QByteArray, part);
    QVERIFY(m_sandbox->addFault({.name = name}));
    const Answer answer = call(*m_sandbox, "receipts.create", good);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains(part));
    QVERIFY(!json::parse(answer.body));
  }

  void saysTheSameNameTwice() {
    QVERIFY(m_sandbox->addFault({.name = u"duplicate-keys"_s}));
    const Answer answer = call(*m_sandbox, "receipts.create", good);
    QCOMPARE(json::parse(answer.body).error().code, json::ParseFailure::Code::DuplicateName);
  }

  void isJsonAndNotWhatWasAsked_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *path, const char *value) {
      QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(path) << QByteArray(value);
    };
    row("integer-2-63", "result.receipt.amount", "9223372036854775808");
    row("wrong-id", "id", "5");
    row("null-id", "id", "null");
    row("missing-id", "id", "");
    row("string-id", "id", "\"4\"");
    row("result-and-error", "error.code", "-31601");
    row("other-amount", "result.receipt.amount", "500100");
    row("other-order", "result.receipt.account.0.value", "\"a-1-other\"");
    row("other-currency", "result.receipt.currency", "643");
    row("bad-receipt-id", "result.receipt._id", "\"not-a-receipt\"");
    row("missing-receipt", "result", "{}");
    row("error", "error", R"({"code":-32400})");
  }
  void isJsonAndNotWhatWasAsked() {
    QFETCH(QString, name);
    QFETCH(QString, path);
    QVERIFY(m_sandbox->addFault({.name = name}));
    const Answer altered = call(*m_sandbox, "receipts.create", good);
    QTEST(altered.at(path), "value");
    QCOMPARE(altered.at(u"result"_s).isEmpty(), name == u"error");
    const Answer right = call(*m_sandbox, "receipts.create", good);
    QVERIFY(right.at(path) != altered.at(path));
  }

  void altersReceiptsInAListToo() {
    create(*m_sandbox, "a-1");
    QVERIFY(m_sandbox->addFault({.name = u"other-amount"_s}));
    const Answer list =
        call(*m_sandbox, "receipts.get_all", R"({"count":1,"from":0,"to":9999999999999,"offset":0})");
    QCOMPARE(list.at(u"result.0.amount"_s), "500100");
  }

  // Whoever tests against it would think that the fault had no effect.
  void saysWhereItAltersNothing() {
    QVERIFY(m_sandbox->addFault({.name = u"other-amount"_s}));
    const Answer answer = call(*m_sandbox, "receipts.check", R"({"id":"nobody"})");
    QCOMPARE(answer.status, 501);
    QVERIFY(answer.body.contains("other-amount"));
  }

  void packsWhatAClientCanUnpack_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::newRow("gzip") << u"gzip"_s << qint64{0};
    QTest::newRow("gzip-bomb") << u"gzip-bomb"_s << qint64{1024 * 1024};
  }
  void packsWhatAClientCanUnpack() {
    QFETCH(QString, name);
    QFETCH(qint64, size);
    QVERIFY(m_sandbox->addFault({.name = name, .bytes = size}));
    QNetworkAccessManager network;
    QNetworkRequest request(m_sandbox->paycomUrl());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(m_sandbox->caFile()));
    request.setSslConfiguration(configuration);
    request.setDecompressedSafetyCheckThreshold(-1);
    QNetworkReply *reply = network.get(request);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const QByteArray body = reply->readAll();
    if (size == 0) {
      QVERIFY(body.contains("-32300"));
    } else {
      QCOMPARE(body, QByteArray(size, ' '));
    }
  }

  // Told by what stands in the book afterwards.
  void executesAsItsRowSays_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("times");
    for (const sandbox::FaultKind &kind : sandbox::faultCatalogue()) {
      if (kind.stage != sandbox::Stage::Request) continue;
      QTest::newRow(kind.name.data()) << QString(kind.name) << kind.executions;
    }
  }
  void executesAsItsRowSays() {
    QFETCH(QString, name);
    QFETCH(int, times);
    const auto strike = [&](std::optional<bool> execute) {
      const auto seen = m_sandbox->requests().size();
      const auto before = static_cast<int>(m_sandbox->receipts().size());
      const auto added = m_sandbox->addFault({.name = name, .execute = execute, .wait = 1ms, .bytes = 10});
      RawClient client(*m_sandbox);
      client.connectTo(m_sandbox->paycomUrl());
      client.say(post(*m_sandbox, R"({"id":4,"method":"receipts.create","params":)" + good + '}'));
      const bool arrived = QTest::qWaitFor([&] { return m_sandbox->requests().size() > seen; });
      return added && arrived ? static_cast<int>(m_sandbox->receipts().size()) - before : -1;
    };
    QCOMPARE(strike(std::nullopt), times);
    QCOMPARE(strike(false), 0);
    QCOMPARE(strike(true), qMax(1, times));
  }

  void executesTwiceAfterTheClientGaveUp() {
    QVERIFY(m_sandbox->addFault({.name = u"twice"_s, .executeAfter = 10ms}));
    QVERIFY(call(*m_sandbox, "receipts.create", good).status != 0);
    QTRY_COMPARE(m_sandbox->receipts().size(), 2U);
  }

 private:
  SystemClock m_clock;
  std::unique_ptr<Sandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(AlterationTest)
#include "alterationtest.moc"
