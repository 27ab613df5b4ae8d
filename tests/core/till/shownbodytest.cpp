#include <QTest>

#include "core/till/journal/shownbody.h"

using kassir::till::shownBody;

class ShownBodyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void coversWhatIsSecret_data() {
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *body, const char *shown) {
      QTest::newRow(body) << QString::fromUtf8(body) << QString::fromUtf8(shown);
    };
    row(R"({"token":"NTg0YTgx"})", R"("token": "••••••••")");
    row(R"({"params":{"card":{"Token":"ab"}}})", R"("Token": "••")");
    row(R"({"number":"8600069195406311"})", R"("number": "••••••••••••6311")");
    row(R"({"number":8600069195406311})", R"("number": "••••••••••••6311")");
    row(R"({"number":"860006******6311"})", R"("number": "••••••******6311")");
    row(R"({"expire":"9903"})", R"("expire": "••••")");
    row(R"({"phone":"998901304527"})", R"("phone": "••••••••4527")");
    row(R"({"key":12345})", R"("key": "•••••")");
    row(R"({"note":"card 8600 0691 9540 6311, thanks"})", R"("note": "card •••• •••• •••• 6311, thanks")");
    row(R"({"note":8600069195406311})", R"("note": "••••••••••••6311")");
    row(R"([["8600-0691-9540-6311"]])", R"("••••-••••-••••-6311")");
    row("<p>token=abcdef; ok</p>", "<p>token=••••••••; ok</p>");
    row(R"({"token":"abc","x":)", R"({"token":"••••••••","x":)");
    row("X-Auth: 5e73:secret\nHost: a", "X-Auth: ••••••••\nHost: a");
    row(R"({"note":"by 860006******6311"})", R"("note": "by ••••••******6311")");
    row(R"({"data":"8600 06** **** 6311"})", R"("data": "•••• ••** **** 6311")");
    row(R"({"message":"50512345678901234567 is too old"})",
        R"("message": "••••••••••••••••4567 is too old")");
    row(R"({"data":"998901304527"})", R"("data": "••••••••4527")");
    row(R"({"message":"no SMS to +998901304527"})", R"("message": "no SMS to +••••••••4527")");
    row(R"({"number":"860006******6311","x":)", "••••••******6311");
    row("paid by 8600069195406311.", "paid by ••••••••••••6311.");
  }
  void coversWhatIsSecret() {
    QFETCH(const QString, body);
    QFETCH(const QString, shown);
    const QString text = shownBody(body.toUtf8());
    QVERIFY2(text.contains(shown), qPrintable(text));
  }

  void leavesWhatIsNone_data() {
    QTest::addColumn<QString>("body");
    for (const char *body :
         {R"("code": "01905001001000001")", R"("code": "00702001001000001")",
          R"("order_id": "260131123456789")", R"("amount": 1234567890123456)",
          R"("_id": "2e0b1bc1f1eb50d487ba268d")", R"("count": 0.250)",
          R"("package_code": "8600069195406312")", R"("title": "Token ring")",
          R"("create_time": 1481113810044)", R"("keyboard": "qwerty")", R"("error": null)"})
      QTest::newRow(body) << QString::fromUtf8(body);
  }
  void leavesWhatIsNone() {
    QFETCH(const QString, body);
    QCOMPARE(shownBody((u'{' + body + u'}').toUtf8()), QStringLiteral("{\n  %1\n}").arg(body));
  }

  void showsNothingThatIsNoLetter() {
    QCOMPARE(shownBody("a\x07\x1b[31mb\r\nc\xe2\x80\xae"), QStringLiteral("a[31mb\nc"));
    QVERIFY(shownBody({}).isEmpty());
    QVERIFY(!shownBody("\xff\xfex").isEmpty());
    QCOMPARE(shownBody("{\"title\":\"\xF0\x9F\x99\x82\"}"), QString::fromUtf8("{\n  \"title\": \"🙂\"\n}"));
  }

  void isCutWhereItIsTooLong() {
    const QByteArray body = '[' + QByteArray("1,").repeated(200'000) + "1]";
    QVERIFY(shownBody(body).size() < 300'000);
    QVERIFY(shownBody(QByteArray(10'000'000, 'a')).size() < 300'000);
  }
};

QTEST_APPLESS_MAIN(ShownBodyTest)
#include "shownbodytest.moc"
