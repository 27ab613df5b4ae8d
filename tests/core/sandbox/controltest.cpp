#include "core/sandbox/faultcatalogue.h"
#include "tests/core/sandbox/talk.h"

using namespace kassir;
using namespace Qt::Literals::StringLiterals;
using sandbox::Sandbox;

class ControlTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    auto started = Sandbox::start(m_clock);
    QVERIFY(started);
    m_sandbox = std::move(started).value();
  }
  void cleanup() { m_sandbox.reset(); }

  void paysAsACustomer() {
    QCOMPARE(order("/pay", "{}").status, 400);
    QCOMPARE(order("/pay", R"({"receipt_id":"x"})").status, 404);
    QCOMPARE(order("/pay", R"({"receipt_id":"x"})").at(u"error"_s), "\"unknown_receipt\"");
    const QByteArray id = create(*m_sandbox, "a-1");
    const QByteArray paying = R"({"receipt_id":)" + id + '}';
    QCOMPARE(order("/pay", paying).body, R"({"ok":true})");
    QCOMPARE(order("/pay", paying).status, 409);
    QCOMPARE(order("/pay", paying).at(u"error"_s), "\"not_waiting\"");
    QVERIFY(m_sandbox->receipts()[0].state > 0);
  }

  void takesAndClearsFaults() {
    QCOMPARE(order("/fault", R"({"name":"html","count":"all"})").status, 200);
    QVERIFY(call(*m_sandbox, "receipts.check", "{}").body.contains("<html>"));
    QVERIFY(call(*m_sandbox, "receipts.check", "{}").body.contains("<html>"));
    QCOMPARE(order("/fault", R"({"name":"none"})").status, 200);
    QCOMPARE(call(*m_sandbox, "receipts.check", "{}").at(u"error.code"_s), "-32602");
    QCOMPARE(order("/fault", R"({"name":"error","vendor":"paycom","method":"receipts.check","code":-31001,)"
                             R"("message":{"ru":"Да"},"data":"x","status":503,"seconds":0.01})")
                 .status,
             200);
    const Answer answer = call(*m_sandbox, "receipts.check", "{}");
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.at(u"error"_s), R"({"code":-31001,"message":{"ru":"Да"},"data":"x"})");
  }

  void refusesAnOrderItCannotMean_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("parameter");
    const auto row = [](const char *path, const char *body, const char *error, const char *parameter) {
      QTest::addRow("%s %s", path, body)
          << QByteArray(path) << QByteArray(body) << QByteArray(error) << QByteArray(parameter);
    };
    row("/fault", "rubbish", "\"not_a_json_object\"", "");
    row("/fault", "{}", "\"unknown_fault\"", "");
    row("/fault", R"({"name":"no-such"})", "\"unknown_fault\"", "\"no-such\"");
    row("/fault", R"({"name":"close","count":-1})", "\"bad_parameter\"", "\"count\"");
    row("/fault", R"({"name":"close","vendor":"control"})", "\"bad_parameter\"", "\"vendor\"");
    row("/fault", R"({"name":"slow","seconds":-1})", "\"bad_parameter\"", "\"seconds\"");
    row("/fault", R"({"name":"status","status":99})", "\"bad_parameter\"", "\"status\"");
    row("/fault", R"({"name":"close","what":1})", "\"unknown_parameter\"", "\"what\"");
    row("/fault", R"({"name":"silent","method":"x"})", "\"cannot_know_method\"", "\"silent\"");
    row("/option", R"({"step":0.1,"what":1})", "\"bad_parameter\"", "\"what\"");
    row("/option", R"({"error_style":"odd"})", "\"bad_parameter\"", "\"error_style\"");
    row("/option", R"({"not_yet":"1"})", "\"bad_parameter\"", "\"not_yet\"");
    row("/option", R"({"list_unpaid":true})", "\"bad_parameter\"", "\"list_unpaid\"");
    row("/option", R"({"list_shift":51})", "\"bad_parameter\"", "\"list_shift\"");
    row("/option", R"({"list_shift":-51})", "\"bad_parameter\"", "\"list_shift\"");
    row("/option", R"({"list_shift":0.5})", "\"bad_parameter\"", "\"list_shift\"");
    row("/option", R"({"clock_skew":316224000.001})", "\"bad_parameter\"", "\"clock_skew\"");
    row("/option", R"({"clock_skew":-316224001})", "\"bad_parameter\"", "\"clock_skew\"");
    row("/option", R"({"clock_skew":"1"})", "\"bad_parameter\"", "\"clock_skew\"");
    row("/other", "{}", "\"unknown_path\"", "");
  }
  void refusesAnOrderItCannotMean() {
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const Answer answer = order(path, body);
    QVERIFY(answer.status >= 400 && answer.status < 500);
    QTEST(answer.at(u"error"_s), "error");
    QTEST(answer.at(u"parameter"_s), "parameter");
    QVERIFY(m_sandbox->options().step == sandbox::Options().step);
  }

  void namesTheFaultsItKnows() {
    const Answer answer = order("/fault", R"({"name":"no-such"})");
    QCOMPARE(answer.json.find(u"known")->items().size(), sandbox::faultCatalogue().size());
  }

  void setsOptions() {
    QCOMPARE(
        order("/option", R"({"auto_pay":1.5,"step":0,"not_yet":3,"list_delay":4,"account_rows":"dropped",)"
                         R"("duplicates":"refused","fiscal_data":"present","error_style":"result",)"
                         R"("not_yet_style":"1041","largest_amount":7,"account_field":"phone",)"
                         R"("list_unpaid":"hidden","list_shift":-3,"clock_skew":-90.5})")
            .body,
        R"({"ok":true})");
    const sandbox::Options &options = m_sandbox->options();
    QVERIFY(options.autoPay == std::chrono::milliseconds(1500));
    QCOMPARE(options.step.count(), 0);
    QCOMPARE(options.notYet.count(), 3000);
    QCOMPARE(options.listDelay.count(), 4000);
    QCOMPARE(options.accountRows, sandbox::AccountRows::Dropped);
    QCOMPARE(options.duplicates, sandbox::Duplicates::Refused);
    QCOMPARE(options.fiscalData, sandbox::FiscalData::Present);
    QCOMPARE(options.errorStyle, sandbox::ErrorStyle::Result);
    QCOMPARE(options.notYetStyle, sandbox::NotYetStyle::OrderNotFound);
    QCOMPARE(options.largestAmount, 7);
    QCOMPARE(options.accountField, u"phone"_s);
    QCOMPARE(options.listUnpaid, sandbox::ListUnpaid::Hidden);
    QCOMPARE(options.listShift, -3);
    QCOMPARE(options.clockSkew.count(), -90'500);
    QCOMPARE(order("/option", R"({"auto_pay":null})").status, 200);
    QVERIFY(!options.autoPay);
  }

  void tellsWhatItSaw() {
    create(*m_sandbox, "Ә-1");
    const Answer requests = read("/requests");
    QCOMPARE(requests.json.items().size(), 1U);  // its own are not among them
    QCOMPARE(requests.at(u"0.vendor"_s), "\"paycom\"");
    QCOMPARE(requests.at(u"0.path"_s), "\"/api\"");
    QCOMPARE(requests.at(u"0.host"_s), "\"127.0.0.1\"");
    QCOMPARE(requests.at(u"0.complete"_s), "true");
    QVERIFY(requests.at(u"0.body"_s).contains("Ә-1"));
    QVERIFY(requests.at(u"0.headers"_s).contains(R"({"name":"X-Auth","value":")"));
    QCOMPARE(read("/connections").at(u"0.handshake"_s), "\"finished\"");
    QCOMPARE(read("/connections").json.items().size(), 1U);
    QCOMPARE(read("/receipts").at(u"0.account.order_id"_s), "\"Ә-1\"");
    QCOMPARE(read("/other").status, 404);
  }

  void isNeverFaulty() {
    QVERIFY(m_sandbox->addFault({.name = u"silent"_s, .count = std::nullopt}));
    QVERIFY(m_sandbox->addFault({.name = u"close"_s, .count = std::nullopt}));
    QCOMPARE(read("/requests").body, "[]");
  }

 private:
  [[nodiscard]] Answer order(const QByteArray &path, const QByteArray &body) const {
    return talk(*m_sandbox, m_sandbox->controlUrl(), post(*m_sandbox, body).replace("/api", path));
  }

  [[nodiscard]] Answer read(const QByteArray &path) const {
    return talk(*m_sandbox, m_sandbox->controlUrl(), "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
  }

  SystemClock m_clock;
  std::unique_ptr<Sandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(ControlTest)
#include "controltest.moc"
