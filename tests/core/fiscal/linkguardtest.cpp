#include <QTest>

#include "core/fiscal/linkguard.h"

using kassir::fiscal::judge;
using kassir::fiscal::LinkHosts;
using Reason = kassir::fiscal::LinkReason;

Q_DECLARE_METATYPE(kassir::fiscal::LinkReason)

class LinkGuardTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void letsThroughWhatOperatorsPrint_data() {
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *link, const char *host) {
      QTest::newRow(link) << QByteArray(link) << QString::fromLatin1(host);
    };
    row("https://consumer.oofd.kz?i=1234567890&f=010102030405&s=1250.00&t=20240131T154500",
        "consumer.oofd.kz");
    row("https://ofd1.kz/t/?i=123456789012&f=010100000001&s=500.0&t=20240131T154500", "ofd1.kz");
    row("http://consumer.kofd.kz?i=1&f=2&s=3&t=4", "consumer.kofd.kz");
    row("https://consumer.wofd.kz/?i=1&f=2&s=3&t=4", "consumer.wofd.kz");
    row("https://ofd.beeline.kz/t/?i=1&f=2&s=3&t=4", "ofd.beeline.kz");
    row("https://receipt.kaspi.kz/web/fiscal?extTranId=1", "receipt.kaspi.kz");
    row("https://cabinet.kofd.kz/consumer?i=1", "cabinet.kofd.kz");
    row("https://4ek.kz", "4ek.kz");
    row("https://app.kassa.wipon.kz/consumer?i=1", "app.kassa.wipon.kz");
    row("https://ofd.soliq.uz/check?t=EP000000000025&r=123&c=20240131154500&s=123456789012", "ofd.soliq.uz");
    row("https://ofd.soliq.uz/epi?t=EP0&r=1&c=2&s=3", "ofd.soliq.uz");
    row("https://ofd.soliq.uz:443/check", "ofd.soliq.uz");
    row("http://ofd.soliq.uz:80/check", "ofd.soliq.uz");
    row("https://sub.ofd.soliq.uz/check", "sub.ofd.soliq.uz");
    row("https://ofd.soliq.uz/check#part", "ofd.soliq.uz");
    row("https://ofd.soliq.uz/%D1%87%D0%B5%D0%BA?a=%20%26%2B+%41", "ofd.soliq.uz");
    row("https://ofd.soliq.uz/a@b:c/../?u=https://evil.example/@", "ofd.soliq.uz");
  }
  void letsThroughWhatOperatorsPrint() {
    QFETCH(QByteArray, link);
    const auto verdict = judge(QString::fromLatin1(link), LinkHosts());
    QCOMPARE(verdict.reason, Reason::Listed);
    QVERIFY(verdict.mayOpen());
    QTEST(verdict.host, "host");
    QCOMPARE(verdict.url, QUrl::fromEncoded(link, QUrl::StrictMode));
  }

  void takesSchemeAndHostInCapitals() {
    const auto verdict = judge(u"HTTPS://OFD.Soliq.UZ/Check?T=A", LinkHosts());
    QCOMPARE(verdict.reason, Reason::Listed);
    QCOMPARE(verdict.url.toEncoded(), QByteArray("https://ofd.soliq.uz/Check?T=A"));
  }

  void opensExactlyWhatItRead_data() {
    QTest::addColumn<QByteArray>("link");
    for (const char *link :
         {"https://consumer.oofd.kz?i=1&f=010102030405&s=1250.00&t=20240131T154500",
          "https://ofd.soliq.uz/check?t=EP0&r=1&c=2&s=3", "https://ofd1.kz/t/?a=%2B+%26%25%20"}) {
      QTest::newRow(link) << QByteArray(link);
    }
  }
  void opensExactlyWhatItRead() {
    QFETCH(QByteArray, link);
    QCOMPARE(judge(QString::fromLatin1(link), LinkHosts()).url.toEncoded(), link);
  }

  void refusesEveryWayAroundIt_data() {
    QTest::addColumn<QString>("link");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *link, Reason reason, const char *host) {
      QTest::newRow(link) << QString::fromUtf8(link) << reason << QString::fromLatin1(host);
    };
    row("", Reason::Empty, "");

    // Strangers, and who looks like a listed host.
    row("https://evil.example/", Reason::HostNotListed, "evil.example");
    row("http://evil.example/", Reason::HostNotListed, "evil.example");
    row("https://evilofd.soliq.uz/", Reason::HostNotListed, "evilofd.soliq.uz");
    row("https://evil-ofd.soliq.uz/", Reason::HostNotListed, "evil-ofd.soliq.uz");
    row("https://ofd.soliq.uz.evil.example/", Reason::HostNotListed, "ofd.soliq.uz.evil.example");
    row("https://evil.example/ofd.soliq.uz", Reason::HostNotListed, "evil.example");
    row("https://evil.example?ofd.soliq.uz", Reason::HostNotListed, "evil.example");
    row("https://evil.example#ofd.soliq.uz", Reason::HostNotListed, "evil.example");
    row("https://evil.example#@ofd.soliq.uz/", Reason::HostNotListed, "evil.example");
    row("https://soliq.uz/", Reason::HostNotListed, "soliq.uz");
    row("https://xn--fd-3lc.soliq.uz/", Reason::HostNotListed, "xn--fd-3lc.soliq.uz");
    row("https://ofd.s0liq.uz/", Reason::HostNotListed, "ofd.s0liq.uz");
    row("https://ofd-soliq.uz/", Reason::HostNotListed, "ofd-soliq.uz");

    // Before the @ is not the host.
    row("https://ofd.soliq.uz@evil.example/", Reason::UserInfo, "evil.example");
    row("https://ofd.soliq.uz:443@evil.example/", Reason::UserInfo, "evil.example");
    row("https://a:b@ofd.soliq.uz/", Reason::UserInfo, "ofd.soliq.uz");
    row("https://@ofd.soliq.uz/", Reason::UserInfo, "ofd.soliq.uz");
    row("https://:@ofd.soliq.uz/", Reason::UserInfo, "ofd.soliq.uz");
    row("https://ofd.soliq.uz%2f@evil.example/", Reason::UserInfo, "evil.example");
    row("https://ofd.soliq.uz&@evil.example/", Reason::UserInfo, "evil.example");

    // Bytes that readers take differently.
    row("https://ofd.soliq.uz\\@evil.example/", Reason::Malformed, "");
    row("https:\\\\ofd.soliq.uz/", Reason::Malformed, "");
    row("https://ofd.soliq.uz/a\\b", Reason::Malformed, "");
    row("https://evil.example\\.ofd.soliq.uz/", Reason::Malformed, "");
    row("https://a@b@ofd.soliq.uz/", Reason::Malformed, "");
    row("https://ofd.soliq.uz/%", Reason::Malformed, "");
    row("https://ofd.soliq.uz/%zz", Reason::Malformed, "");
    row("https://ofd.soliq.uz/<script>", Reason::Malformed, "");
    row("https://ofd.soliq.uz/\"--flag", Reason::Malformed, "");
    row("https://ofd.soliq.uz/`id`", Reason::Malformed, "");
    row("https://ofd.soliq.uz/{a|b}", Reason::Malformed, "");
    row("https://ofd.soliq.uz/a^b", Reason::Malformed, "");

    // Hosts that are not plain names.
    row("https://ofd.soliq.uz./", Reason::HostNotPlain, "ofd.soliq.uz.");
    row("https://.ofd.soliq.uz/", Reason::Malformed, "");
    row("https://a..ofd.soliq.uz/", Reason::Malformed, "");
    row("https://-a.ofd.soliq.uz/", Reason::Malformed, "");
    row("https://a_b.ofd.soliq.uz/", Reason::HostNotPlain, "a_b.ofd.soliq.uz");
    row("https://ofd%2esoliq.uz/", Reason::Malformed, "");
    row("https://%6ffd.soliq.uz/", Reason::Malformed, "");
    row("https://evil.example%2f.ofd.soliq.uz/", Reason::Malformed, "");
    row("https://evil.example%00.ofd.soliq.uz/", Reason::Malformed, "");
    row("https://evil.example%23.ofd.soliq.uz/", Reason::Malformed, "");
    row("https://uz/", Reason::HostNotPlain, "uz");
    row("https://localhost/", Reason::HostNotPlain, "localhost");
    row("https:///ofd.soliq.uz/", Reason::HostMissing, "");
    row("https://", Reason::HostMissing, "");
    row("https:", Reason::HostMissing, "");
    row("https:ofd.soliq.uz", Reason::HostMissing, "");
    row("https:/ofd.soliq.uz/", Reason::HostMissing, "");
    row("https://?ofd.soliq.uz", Reason::HostMissing, "");
    row("https://:443/", Reason::HostMissing, "");

    // Numbers.
    row("https://127.0.0.1/", Reason::HostIsAddress, "127.0.0.1");
    row("https://2130706433/", Reason::HostIsAddress, "127.0.0.1");
    row("https://0x7f000001/", Reason::HostIsAddress, "127.0.0.1");
    row("https://0x7f.1/", Reason::HostIsAddress, "127.0.0.1");
    row("https://0177.0.0.1/", Reason::HostIsAddress, "127.0.0.1");
    row("https://127.0.0.1./", Reason::HostIsAddress, "127.0.0.1.");
    row("https://1.2.3.4.5/", Reason::HostIsAddress, "1.2.3.4.5");
    row("https://ofd.soliq.uz.1/", Reason::HostIsAddress, "ofd.soliq.uz.1");
    row("https://[::1]/", Reason::HostIsAddress, "[::1]");
    row("https://[::ffff:127.0.0.1]:443/", Reason::HostIsAddress, "[::ffff:127.0.0.1]");
    row("https://[ofd.soliq.uz]/", Reason::Malformed, "");
    row("https://[v1.ofd.soliq.uz]/", Reason::HostIsAddress, "[v1.ofd.soliq.uz]");

    // Ports.
    row("https://ofd.soliq.uz:8443/", Reason::WrongPort, "ofd.soliq.uz");
    row("https://ofd.soliq.uz:80/", Reason::WrongPort, "ofd.soliq.uz");
    row("http://ofd.soliq.uz:443/", Reason::WrongPort, "ofd.soliq.uz");
    row("https://ofd.soliq.uz:0/", Reason::WrongPort, "ofd.soliq.uz");
    row("https://ofd.soliq.uz:/", Reason::WrongPort, "ofd.soliq.uz");
    row("https://ofd.soliq.uz:00443/", Reason::WrongPort, "ofd.soliq.uz");
    row("https://ofd.soliq.uz:65979/", Reason::Malformed, "");
    row("https://ofd.soliq.uz:443:443/", Reason::Malformed, "");
    row("https://ofd.soliq.uz:evil.example/", Reason::Malformed, "");

    // Other schemes, or none.
    row("file:///etc/passwd", Reason::WrongScheme, "");
    row("file://ofd.soliq.uz/etc/passwd", Reason::WrongScheme, "ofd.soliq.uz");
    row("javascript:alert(1)", Reason::WrongScheme, "");
    row("javascript://ofd.soliq.uz/%0aalert(1)", Reason::WrongScheme, "ofd.soliq.uz");
    row("data:text/html,ofd.soliq.uz", Reason::WrongScheme, "");
    row("ftp://ofd.soliq.uz/", Reason::WrongScheme, "ofd.soliq.uz");
    row("smb://ofd.soliq.uz/", Reason::WrongScheme, "ofd.soliq.uz");
    row("httpss://ofd.soliq.uz/", Reason::WrongScheme, "ofd.soliq.uz");
    row("view-source:https://ofd.soliq.uz/", Reason::WrongScheme, "");
    row("//ofd.soliq.uz/", Reason::WrongScheme, "ofd.soliq.uz");
    row("ofd.soliq.uz/check", Reason::WrongScheme, "");
    row("/etc/passwd", Reason::WrongScheme, "");
    row("--help", Reason::WrongScheme, "");
    row("1https://ofd.soliq.uz/", Reason::Malformed, "");

    // White space and what is not ASCII.
    row(" https://ofd.soliq.uz/", Reason::ForeignBytes, "");
    row("https://ofd.soliq.uz/ ", Reason::ForeignBytes, "");
    row("https://ofd.soliq.uz/a b", Reason::ForeignBytes, "");
    row("ht\ttps://ofd.soliq.uz/", Reason::ForeignBytes, "");
    row("https://ofd.soliq.uz\n.evil.example/", Reason::ForeignBytes, "");
    row("https://evil.example/\r\n", Reason::ForeignBytes, "");
    row("java\nscript:alert(1)", Reason::ForeignBytes, "");
    row("https://ofd.soliq.uz/\x7f", Reason::ForeignBytes, "");
    row("https://оfd.soliq.uz/", Reason::ForeignBytes, "");
    row("https://ofd。soliq。uz/", Reason::ForeignBytes, "");
    row("https://ofd.soliq.uz／evil.example/", Reason::ForeignBytes, "");
    row("https://ofd.soliq.uz/\u202egpj.exe", Reason::ForeignBytes, "");
    row("https://ofd.soliq.uz/чек", Reason::ForeignBytes, "");
  }
  void refusesEveryWayAroundIt() {
    QFETCH(QString, link);
    const auto verdict = judge(link, LinkHosts());
    QTEST(verdict.reason, "reason");
    QTEST(verdict.host, "host");
    QVERIFY(!verdict.mayOpen());
    QVERIFY(verdict.url.isEmpty());
  }

  void refusesANulByte() {
    const QString link = QStringLiteral("https://ofd.soliq.uz/") + QChar(0);
    QCOMPARE(judge(link, LinkHosts()).reason, Reason::ForeignBytes);
  }

  void takes2048BytesAndNotOneMore() {
    const QString start = QStringLiteral("https://ofd.soliq.uz/");
    const QString fits = start + QString(2048 - start.size(), u'a');
    QCOMPARE(judge(fits, LinkHosts()).reason, Reason::Listed);
    QCOMPARE(judge(QString(fits + u'a'), LinkHosts()).reason, Reason::TooLong);
    QCOMPARE(judge(QString(10'000'000, u'a'), LinkHosts()).reason, Reason::TooLong);
  }

  void asksTheListItIsGiven() {
    LinkHosts hosts;
    const QString link = QStringLiteral("https://checks.shop.example/1");
    QCOMPARE(judge(link, hosts).reason, Reason::HostNotListed);
    QVERIFY(hosts.add(QStringLiteral("shop.example")));
    QCOMPARE(judge(link, hosts).reason, Reason::Listed);
  }
};

QTEST_GUILESS_MAIN(LinkGuardTest)
#include "linkguardtest.moc"
