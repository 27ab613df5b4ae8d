#include <QCryptographicHash>
#include <QTest>

#include "core/tarlan/signature.h"

using kassir::SecretBytes;
using kassir::tarlan::Parameters;
using kassir::tarlan::sign;

Q_DECLARE_METATYPE(kassir::tarlan::Parameters)

namespace {

Parameters lookup(const QString &orderId) {
  return {{"provider_order_id", orderId},
          {"provider_code", QStringLiteral("code")},
          {"provider_service_code", QStringLiteral("service_code")}};
}

QByteArray hash(const QByteArray &json, const QByteArray &secret) {
  return QCryptographicHash::hash(json.toBase64() + secret, QCryptographicHash::Sha256).toHex();
}

}  // namespace

class SignatureTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Worked out by two programs of other hands; the vendor publishes none.
  void agreesWithOtherPrograms_data() {
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("ASCII") << lookup(QStringLiteral("pr10010"))
                           << QByteArray("06db6a7291b1503767ecedfe73dae0699474f58fea091c602a4d7afd696fb528");
    QTest::newRow("no service") << Parameters{{"provider_order_id", QStringLiteral("pr10010")},
                                              {"provider_code", QStringLiteral("code")}}
                                << QByteArray(
                                       "f011b2606e4dfa1ff8fabdec4f6d8057aa8db5af4aae76dae197397e08a0a6f6");
    QTest::newRow("Kazakh") << lookup(QStringLiteral("Тапсырыс-№1"))
                            << QByteArray("2d7904d71c3ec085fcc605c1bc2a201baef0167c94dcdd31784860776e192171");
    QTest::newRow("ampersand") << lookup(QStringLiteral("a&b"))
                               << QByteArray(
                                      "2bffb3037fd6035bf784b26ec62b4ea75ab206391c2ff51eef687bfa410e4c11");
  }
  void agreesWithOtherPrograms() {
    QFETCH(Parameters, parameters);
    QTEST(sign(parameters, SecretBytes(QByteArrayView("12345"))), "signature");
  }

  void writesTextAsGoDoes_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const QString &value, const QByteArray &written) {
      QTest::newRow(name) << value << written;
    };
    row("digits stay a string", QStringLiteral("007"), "007");
    row("quote and backslash", QStringLiteral("\"\\"), "\\\"\\\\");
    row("slash and apostrophe", QStringLiteral("/'"), "/'");
    row("markup", QStringLiteral("<a>&"), "\\u003ca\\u003e\\u0026");
    row("line feed, return, tab", QStringLiteral("\n\r\t"), "\\n\\r\\t");
    row("backspace, form feed", QStringLiteral("\b\f"), "\\b\\f");
    row("other controls", QStringLiteral("\u0001\u000b\u001f"), "\\u0001\\u000b\\u001f");
    row("NUL", QString(QChar(0)), "\\u0000");
    row("delete and what lies above", QStringLiteral("\u007f\u0080é"), "\x7f\xc2\x80\xc3\xa9");
    row("line separators", QStringLiteral("\u2028\u2029"), "\\u2028\\u2029");
    row("their neighbours", QStringLiteral("\u2027\u202a"), "\xe2\x80\xa7\xe2\x80\xaa");
    row("beyond the first plane", QStringLiteral("\U0001F600"), "\xf0\x9f\x98\x80");
    row("half a pair", QString(QChar(0xD83D)) + u'x', "\xef\xbf\xbdx");
  }
  void writesTextAsGoDoes() {
    QFETCH(QString, value);
    QFETCH(QByteArray, written);
    QCOMPARE(sign({{"k", value}}, SecretBytes(QByteArrayView("s"))),
             hash("{\"k\":\"" + written + "\"}", "s"));
  }

  void ordersNamesByTheirBytes() {
    const QString v = QStringLiteral("v");
    QCOMPARE(sign({{"a", v}, {"Z", v}, {"_", v}, {"a2", v}, {"a10", v}}, SecretBytes()),
             hash(R"({"Z":"v","_":"v","a":"v","a10":"v","a2":"v"})", {}));
  }

  void leavesOutWhatIsEmpty() {
    QCOMPARE(sign({{"a", QString()}, {"b", QStringLiteral("")}}, SecretBytes()), hash("{}", {}));
    QCOMPARE(sign({{"a", QString()}, {"b", QStringLiteral(" ")}}, SecretBytes()), hash(R"({"b":" "})", {}));
  }

  void takesTheSecretAsBytes() {
    QCOMPARE(sign({}, SecretBytes(QByteArrayView("\0\xff", 2))), hash("{}", QByteArray("\0\xff", 2)));
  }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "signaturetest.moc"
