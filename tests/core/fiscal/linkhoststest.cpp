#include <QTest>

#include "core/fiscal/linkhosts.h"

using kassir::fiscal::isPlainHost;
using kassir::fiscal::LinkHosts;

class LinkHostsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void coverAListedHostAndWhatLiesBelow_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *host, bool covered) {
      QTest::newRow(host) << QString::fromLatin1(host) << covered;
    };
    row("consumer.oofd.kz", true);
    row("ofd1.kz", true);
    row("consumer.kofd.kz", true);
    row("cabinet.kofd.kz", true);
    row("consumer.wofd.kz", true);
    row("app.kassa.wipon.kz", true);
    row("ofd.beeline.kz", true);
    row("receipt.kaspi.kz", true);
    row("4ek.kz", true);
    row("ofd.soliq.uz", true);
    row("test.ofd.soliq.uz", true);
    row("evilofd.soliq.uz", false);
    row("soliq.uz", false);
    row("ofd.soliq.uz.evil.example", false);
    row("kaspi.kz", false);
    row("uz", false);
    row("", false);
  }
  void coverAListedHostAndWhatLiesBelow() {
    QFETCH(QString, host);
    QTEST(LinkHosts().cover(host), "covered");
  }

  void takeAHostOfTheShop() {
    LinkHosts hosts;
    QVERIFY(!hosts.cover(u"checks.shop.example"));
    QVERIFY(hosts.add(QStringLiteral("checks.shop.example")));
    QVERIFY(hosts.cover(u"checks.shop.example"));
    QVERIFY(hosts.cover(u"a.checks.shop.example"));
    QVERIFY(!hosts.cover(u"shop.example"));
    QVERIFY(hosts.cover(u"ofd.soliq.uz"));
  }

  void refuseWhatIsNoHostOfOneOwner_data() {
    QTest::addColumn<QString>("host");
    const auto row = [](const QString &host) { QTest::newRow(qPrintable(host)) << host; };
    for (const char *host :
         {"",          ".",          "kz",         "localhost", "com.kz",    "co.uz",       "org.uz",
          "*.shop.kz", "shop.kz.",   ".shop.kz",   "a..kz",     "Shop.kz",   "shop.kz:443", "https://shop.kz",
          "shop.kz/",  "me@shop.kz", "shop kz.kz", "a_b.kz",    "-a.kz",     "a-.kz",       "127.0.0.1",
          "1.2",       "0x7f.0x1",   "shop.0x7f",  "[::1]",     "shop.kz\n", "sh%6fp.kz"}) {
      row(QString::fromLatin1(host));
    }
    row(QStringLiteral("магазин.kz"));
    row(QStringLiteral("shop。kz"));
    row(QString(64, u'a') + QStringLiteral(".kz"));
    row(QStringLiteral("a.").repeated(126) + QStringLiteral("kz"));
  }
  void refuseWhatIsNoHostOfOneOwner() {
    QFETCH(QString, host);
    LinkHosts hosts;
    QVERIFY(!hosts.add(host));
    QVERIFY(!hosts.cover(host));
  }

  void knowAPlainHostByItsForm() {
    QVERIFY(isPlainHost(u"xn--80aaxitdbjk.kz"));
    QVERIFY(isPlainHost(u"4ek.kz"));
    QVERIFY(isPlainHost(QString(QString(63, u'a') + QStringLiteral(".kz"))));
    QVERIFY(isPlainHost(QString(QStringLiteral("a.").repeated(125) + QStringLiteral("kz"))));
  }
};

QTEST_GUILESS_MAIN(LinkHostsTest)
#include "linkhoststest.moc"
