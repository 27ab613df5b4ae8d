#include <QTest>

#include "core/tarlan/lookupreply.h"

using namespace kassir;
using tarlan::LookupFailure;
using tarlan::readLookupReply;
using Code = LookupFailure::Code;
using Flaw = LookupFailure::Flaw;

Q_DECLARE_METATYPE(kassir::tarlan::LookupFailure::Code)
Q_DECLARE_METATYPE(kassir::tarlan::LookupFailure::Flaw)

namespace {

// Bodies stand here with ' for ", since moc loses a class behind some raw strings.
net::Reply reply(const QByteArray &body, int status = 200) {
  net::Reply made;
  made.status = status;
  made.body = QByteArray(body).replace('\'', '"');
  return made;
}

QByteArray success(const QByteArray &result) {
  return "{'status':true,'message':'Success','result':" + result + '}';
}

}  // namespace

class LookupReplyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsTheVendorsExampleOfSuccess() {
    const auto lookup =
        readLookupReply(reply("{\n"
                              "    'status': true,\n"
                              "    'message': 'Success',\n"
                              "    'result': {\n"
                              "        'fiscal_number': '123456789123',\n"
                              "        'fiscal_check_url': 'https://link.kz'\n"
                              "    }\n"
                              "}\n"));
    QVERIFY(lookup.hasValue());
    QCOMPARE(lookup.value().number->text(), QStringLiteral("123456789123"));
    QCOMPARE(lookup.value().link, QStringLiteral("https://link.kz"));
  }

  void readsTheVendorsExampleOfAnError() {
    const auto lookup =
        readLookupReply(reply("{\n"
                              "    'status': false,\n"
                              "    'status_code': 1014,\n"
                              "    'message': 'Invalid signature',\n"
                              "    'result': {}\n"
                              "}\n",
                              400));
    QCOMPARE(lookup.error().code, Code::Refused);
    QCOMPARE(lookup.error().serverCode, 1014);
    QCOMPARE(lookup.error().message, QStringLiteral("Invalid signature"));
    QCOMPARE(lookup.error().httpStatus, 400);
  }

  void readsAnErrorInsideASuccess() {
    const auto lookup =
        readLookupReply(reply("{'status':true,'status_code':0,'message':'Success',"
                              "'result':{'error_code':1041,'message':'Order not found','data':null}}"));
    QCOMPARE(lookup.error().code, Code::NotFound);
    QCOMPARE(lookup.error().serverCode, 1041);
    QCOMPARE(lookup.error().message, QStringLiteral("Order not found"));
    QCOMPARE(lookup.error().httpStatus, 200);
  }

  void findsTheCheck_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const QByteArray &body, const char *number, const char *link) {
      QTest::newRow(name) << body << QString::fromLatin1(number) << QString::fromLatin1(link);
    };
    row("leading zeros", success("{'fiscal_number':'0000123456'}"), "0000123456", "");
    row("link alone", success("{'fiscal_check_url':'https://4ek.kz/a'}"), "", "https://4ek.kz/a");
    row("null number", success("{'fiscal_number':null,'fiscal_check_url':'https://4ek.kz/a'}"), "",
        "https://4ek.kz/a");
    row("empty link", success("{'fiscal_number':'1','fiscal_check_url':''}"), "1", "");
    row("link as it came", success("{'fiscal_check_url':' javascript:\\u0007 '}"), "", " javascript:\x07 ");
    row("code 0", "{'status':true,'status_code':0,'result':{'fiscal_number':'1'}}", "1", "");
    row("code null", "{'status':true,'status_code':null,'result':{'fiscal_number':'1'}}", "1", "");
    row("code '0'", "{'status':true,'status_code':'0','result':{'fiscal_number':'1'}}", "1", "");
    row("inner code 0", success("{'error_code':0,'fiscal_number':'1'}"), "1", "");
    row("fields nobody knows", success("{'fiscal_number':'1','x':[1e9,{'y':null}]}"), "1", "");
  }
  void findsTheCheck() {
    QFETCH(QByteArray, body);
    const auto lookup = readLookupReply(reply(body));
    QVERIFY(lookup.hasValue());
    QTEST(lookup.value().number ? lookup.value().number->text() : QString(), "number");
    QTEST(lookup.value().link, "link");
  }

  void saysNotYetWhereNumberAndLinkAreEmpty_data() {
    QTest::addColumn<QByteArray>("body");
    for (const char *result :
         {"{}", "null", "''", "'processing'", "{'fiscal_number':'','fiscal_check_url':''}",
          "{'fiscal_number':null,'fiscal_check_url':null}", "{'fiscal_number':' '}",
          "{'fiscal_check_url':' \\n'}", "{'error_code':0,'data':null}"}) {
      QTest::newRow(result) << success(result);
    }
    QTest::newRow("absent") << QByteArray("{'status':true,'message':'Success'}");
  }
  void saysNotYetWhereNumberAndLinkAreEmpty() {
    QFETCH(QByteArray, body);
    const auto lookup = readLookupReply(reply(body));
    QVERIFY(!lookup.hasValue());
    QCOMPARE(lookup.error().code, Code::NotYet);
    QVERIFY(!tarlan::anotherTryMayHelp(lookup.error()));
  }

  void tellsUnknownPaymentsFromRefusals_data() {
    QTest::addColumn<qint64>("serverCode");
    QTest::addColumn<Code>("code");
    for (const qint64 serverCode : {1041, 1407, 5103}) {
      QTest::addRow("%lld", serverCode) << serverCode << Code::NotFound;
    }
    for (const qint64 serverCode : {1014, 1021, 1404, 500, 999999, 9718, 9721, 9724, 9427, 8301, 8008, 8015,
                                    1042, 1410, 5413, 1881, 1, 4242}) {
      QTest::addRow("%lld", serverCode) << serverCode << Code::Refused;
    }
  }
  void tellsUnknownPaymentsFromRefusals() {
    QFETCH(qint64, serverCode);
    QFETCH(Code, code);
    const QByteArray digits = QByteArray::number(serverCode);
    const QByteArray outer = "{'status':false,'message':'m','result':{},'status_code':";
    const QByteArray inner =
        "{'status':true,'status_code':0,'message':'Success','result':{'message':'m','error_code':";
    for (const int status : {200, 400, 500}) {
      for (const QByteArray &body : {outer + digits + '}', outer + "'" + digits + "'}", inner + digits + "}}",
                                     inner + "'" + digits + "'}}"}) {
        const auto lookup = readLookupReply(reply(body, status));
        QVERIFY(!lookup.hasValue());
        QCOMPARE(lookup.error().code, code);
        QCOMPARE(lookup.error().serverCode, serverCode);
        QCOMPARE(lookup.error().message, QStringLiteral("m"));
        QCOMPARE(lookup.error().httpStatus, status);
        QVERIFY(!tarlan::anotherTryMayHelp(lookup.error()));
      }
    }
  }

  void believesTheCodeBeforeACheckBesideIt_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("outer") << QByteArray("{'status':true,'status_code':8301,'result':{'fiscal_number':'1'}}");
    QTest::newRow("inner") << success("{'error_code':8301,'fiscal_number':'1'}");
    QTest::newRow("result of another kind") << QByteArray("{'status':false,'status_code':8301,'result':[1]}");
    QTest::newRow("false") << QByteArray("{'status':false,'result':{'error_code':8301,'fiscal_number':'1'}}");
  }
  void believesTheCodeBeforeACheckBesideIt() {
    QFETCH(QByteArray, body);
    const auto lookup = readLookupReply(reply(body));
    QVERIFY(!lookup.hasValue());
    QCOMPARE(lookup.error().code, Code::Refused);
    QCOMPARE(lookup.error().serverCode, 8301);
  }

  void makesTheServersWordsHarmless_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &message, const QString &shown) {
      QTest::newRow(name) << message << shown;
    };
    row("null", "null", QString());
    row("of another kind", "[1]", QString());
    row("controls", "'a\\u0000\\u001b\\u202eb\\r\\nc'", QStringLiteral("ab c"));
    row("long", '"' + QByteArray(5000, 'x') + '"', QString(200, u'x'));
    row("Kazakh", "'Қолтаңба'", QStringLiteral("Қолтаңба"));
  }
  void makesTheServersWordsHarmless() {
    QFETCH(QByteArray, message);
    const auto lookup =
        readLookupReply(reply("{'status':false,'status_code':1014,'message':" + message + '}', 400));
    QTEST(lookup.error().message, "shown");
  }

  void saysWhatCannotBeRead_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Flaw>("flaw");
    const auto row = [](const char *name, const QByteArray &body, Flaw flaw) {
      QTest::newRow(name) << body << flaw;
    };
    row("empty", "", Flaw::NotJson);
    row("html", "<html><body>OK</body></html>", Flaw::NotJson);
    row("cut", "{'status':true,'result':{'fiscal_number':'12", Flaw::NotJson);
    row("byte-order mark", "\xEF\xBB\xBF" + success("{'fiscal_number':'1'}"), Flaw::NotJson);
    row("name twice", success("{'fiscal_number':'1','fiscal_number':'2'}"), Flaw::NotJson);
    row("status twice", "{'status':false,'status':true,'result':{'fiscal_number':'1'}}", Flaw::NotJson);
    row("two replies", success("{}") + success("{}"), Flaw::NotJson);
    row("huge number", "{'status':true,'status_code':1e400}", Flaw::NotJson);
    row("array", "[true]", Flaw::NotAnObject);
    row("string", "'Success'", Flaw::NotAnObject);
    row("null", "null", Flaw::NotAnObject);
    row("no status", "{'result':{'fiscal_number':'1'}}", Flaw::StatusMissing);
    row("status a string", "{'status':'true','result':{'fiscal_number':'1'}}", Flaw::StatusMissing);
    row("status a number", "{'status':1,'result':{'fiscal_number':'1'}}", Flaw::StatusMissing);
    row("status null", "{'status':null,'result':{'fiscal_number':'1'}}", Flaw::StatusMissing);
    row("status in capitals", "{'Status':true,'result':{'fiscal_number':'1'}}", Flaw::StatusMissing);
    row("code below 0", "{'status':true,'status_code':-1}", Flaw::CodeMalformed);
    row("code with a fraction", "{'status':true,'status_code':0.0}", Flaw::CodeMalformed);
    row("code over 64 bits", "{'status':true,'status_code':18446744073709551616}", Flaw::CodeMalformed);
    row("code text over 64 bits", "{'status':true,'status_code':'18446744073709551616'}",
        Flaw::CodeMalformed);
    row("code a word", "{'status':true,'status_code':'OK'}", Flaw::CodeMalformed);
    row("code an empty word", "{'status':true,'status_code':''}", Flaw::CodeMalformed);
    row("code with a sign", "{'status':true,'status_code':'+0'}", Flaw::CodeMalformed);
    row("code with a space", "{'status':true,'status_code':' 0'}", Flaw::CodeMalformed);
    row("code in other digits", "{'status':true,'status_code':'٠'}", Flaw::CodeMalformed);
    row("code true", "{'status':true,'status_code':true}", Flaw::CodeMalformed);
    row("code an object", "{'status':true,'status_code':{}}", Flaw::CodeMalformed);
    row("inner code a word", success("{'error_code':'none','fiscal_number':'1'}"), Flaw::CodeMalformed);
    row("false without a code", "{'status':false,'message':'no','result':{}}", Flaw::CodeMissing);
    row("false beside a check", "{'status':false,'result':{'fiscal_number':'1'}}", Flaw::CodeMissing);
    row("result an array", success("[{'fiscal_number':'1'}]"), Flaw::ResultMalformed);
    row("result a number", success("1"), Flaw::ResultMalformed);
    row("result true", success("true"), Flaw::ResultMalformed);
    row("number no string", success("{'fiscal_number':123456789123}"), Flaw::CheckMalformed);
    row("link no string", success("{'fiscal_number':'1','fiscal_check_url':['https://4ek.kz']}"),
        Flaw::CheckMalformed);
  }
  void saysWhatCannotBeRead() {
    QFETCH(QByteArray, body);
    QFETCH(Flaw, flaw);
    const auto lookup = readLookupReply(reply(body));
    QVERIFY(!lookup.hasValue());
    QCOMPARE(lookup.error().code, Code::Unreadable);
    QCOMPARE(lookup.error().flaw, flaw);
    QCOMPARE(lookup.error().httpStatus, 200);
    // What is no JSON may have been cut on its way; a reply in another form will not change.
    QCOMPARE(tarlan::anotherTryMayHelp(lookup.error()), flaw == Flaw::NotJson);
  }

  void believesNoSuccessUnderAnHttpError() {
    const auto lookup = readLookupReply(reply(success("{'fiscal_number':'1'}"), 404));
    QCOMPARE(lookup.error().code, Code::Unreadable);
    QCOMPARE(lookup.error().flaw, Flaw::SuccessContradicted);
    QCOMPARE(lookup.error().httpStatus, 404);
  }

  void callsTheServerBrokenWhere5xxHasNoAnswer_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("html") << QByteArray("<html><h1>502 Bad Gateway</h1></html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another's JSON") << QByteArray("{'error':'upstream timed out'}");
    QTest::newRow("success") << success("{'fiscal_number':'1'}");
  }
  void callsTheServerBrokenWhere5xxHasNoAnswer() {
    QFETCH(QByteArray, body);
    for (const int status : {500, 502, 503, 504}) {
      const auto lookup = readLookupReply(reply(body, status));
      QVERIFY(!lookup.hasValue());
      QCOMPARE(lookup.error().code, Code::ServerBroken);
      QCOMPARE(lookup.error().httpStatus, status);
      QVERIFY(tarlan::anotherTryMayHelp(lookup.error()));
    }
    QCOMPARE(readLookupReply(reply("<html>", 403)).error().code, Code::Unreadable);
  }
};

QTEST_GUILESS_MAIN(LookupReplyTest)
#include "lookupreplytest.moc"
