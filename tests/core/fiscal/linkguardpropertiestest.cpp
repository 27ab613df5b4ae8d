#include <rapidcheck.h>

#include <QTest>

#include "core/fiscal/linkguard.h"

using namespace kassir::fiscal;

namespace {

// Text that is nearly a link far more often than chance would make one.
QString nearlyALink() {
  static const std::vector<std::string> pieces{"https",     "http",
                                               "HTTPS",     "file",
                                               ":",         "//",
                                               "/",         "\\",
                                               "@",         "?",
                                               "#",         "&",
                                               "=",         "ofd.soliq.uz",
                                               "4ek.kz",    "evil.example",
                                               ".",         "..",
                                               "%2e",       "%2f",
                                               "%",         "%00",
                                               ":443",      ":80",
                                               ":8443",     "[::1]",
                                               "127.0.0.1", "0x7f",
                                               "1",         "xn--",
                                               "-",         "_",
                                               " ",         "\t",
                                               "\n",        "\x7f",
                                               "check",     "t=1",
                                               "О",         "。",
                                               "[",         "]",
                                               ";",         "'",
                                               "(",         "A"};
  QString link;
  if (*rc::gen::arbitrary<bool>()) link = QStringLiteral("https://");
  if (*rc::gen::arbitrary<bool>()) link += QStringLiteral("ofd.soliq.uz");
  for (const auto &piece : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces))) {
    link += QString::fromStdString(piece);
  }
  return link;
}

QString anyText() {
  const auto units = *rc::gen::container<std::vector<char16_t>>(
      rc::gen::oneOf(rc::gen::inRange(u'\0', u'\x80'), rc::gen::inRange(u'\0', u'\xffff')));
  return QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
}

// Read once more, from the bytes a browser would be given, by another road than the guard's.
void assertLeadsToAListedHost(const LinkVerdict &verdict) {
  const QUrl url = QUrl::fromEncoded(verdict.url.toEncoded(), QUrl::StrictMode);
  RC_ASSERT(url.isValid());
  RC_ASSERT(url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
  RC_ASSERT(url.userInfo().isEmpty());
  RC_ASSERT(url.port(url.scheme() == QLatin1String("https") ? 443 : 80) ==
            (url.scheme() == QLatin1String("https") ? 443 : 80));
  RC_ASSERT(url.host() == verdict.host);
  RC_ASSERT(LinkHosts().cover(url.host()));
  RC_ASSERT(verdict.host.endsWith(QLatin1String("ofd.soliq.uz")) ||
            verdict.host.endsWith(QLatin1String("4ek.kz")));
}

}  // namespace

class LinkGuardPropertiesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { qputenv("RC_PARAMS", "max_success=5000"); }

  void opensOnlyWhatLeadsToAListedHost() {
    int opened = 0;
    int refused = 0;
    QVERIFY(rc::check("an opened link leads to a listed host", [&] {
      const LinkVerdict verdict = judge(nearlyALink(), LinkHosts());
      if (verdict.mayOpen()) assertLeadsToAListedHost(verdict);
      RC_ASSERT(verdict.mayOpen() != verdict.url.isEmpty());
      ++(verdict.mayOpen() ? opened : refused);
    }));
    QVERIFY2(opened > 0 && refused > 0, "the generator makes links of one kind only");
  }

  void neverOpensRandomText() {
    QVERIFY(rc::check("random text is judged and refused", [] {
      const LinkVerdict verdict = judge(anyText(), LinkHosts());
      RC_ASSERT(!verdict.mayOpen());
    }));
  }
};

QTEST_GUILESS_MAIN(LinkGuardPropertiesTest)
#include "linkguardpropertiestest.moc"
