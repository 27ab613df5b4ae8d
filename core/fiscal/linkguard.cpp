#include "core/fiscal/linkguard.h"

#include <algorithm>

namespace kassir::fiscal {

namespace {

constexpr qsizetype longest = 2048;

// The parts that decide, cut out by the bare grammar of RFC 3986. QUrl reads the link too, and both have to
// agree, because links that two readers take differently are how guards are passed.
struct Parts {
  QString scheme;
  bool hasUserInfo = false;
  QString host;
  QStringView port;
  bool hasPort = false;
};

Parts cut(QStringView link) {
  Parts parts;
  const qsizetype colon = link.indexOf(u':');
  if (colon < 0) return parts;
  parts.scheme = link.first(colon).toString().toLower();
  const QStringView behind = link.sliced(colon + 1);
  if (!behind.startsWith(u"//")) return parts;
  const auto isEnd = [](QChar character) {
    return character == u'/' || character == u'?' || character == u'#';
  };
  const QStringView rest = behind.sliced(2);
  QStringView authority = rest.first(std::find_if(rest.begin(), rest.end(), isEnd) - rest.begin());
  if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
    parts.hasUserInfo = true;
    authority = authority.sliced(at + 1);
  }
  const qsizetype bracket = authority.lastIndexOf(u']');  // the colons of IPv6 are not a port's
  if (const qsizetype port = authority.indexOf(u':', bracket + 1); port >= 0) {
    parts.hasPort = true;
    parts.port = authority.sliced(port + 1);
    authority = authority.first(port);
  }
  parts.host = authority.toString().toLower();
  return parts;
}

bool isForeign(QChar character) {
  return character < u'\x21' || character > u'\x7e';
}

// Also 2130706433, 0x7f.1 and 0177.0.0.1: QUrl turns some of them into dotted numbers, browsers all.
bool isAddress(const QString &host) {
  if (host.startsWith(u'[')) return true;
  const QStringView name = host.endsWith(u'.') ? QStringView(host).chopped(1) : QStringView(host);
  const QStringView last = name.sliced(name.lastIndexOf(u'.') + 1);
  return !last.isEmpty() && last.front() >= u'0' && last.front() <= u'9';
}

LinkReason judgeParts(const Parts &parts, const QUrl &url, const LinkHosts &hosts) {
  const bool secure = parts.scheme == QLatin1String("https");
  if (!secure && parts.scheme != QLatin1String("http")) return LinkReason::WrongScheme;
  if (parts.hasUserInfo) return LinkReason::UserInfo;
  if (parts.host.isEmpty()) return LinkReason::HostMissing;
  if (parts.hasPort && parts.port != (secure ? u"443" : u"80")) return LinkReason::WrongPort;
  if (isAddress(parts.host)) return LinkReason::HostIsAddress;
  if (!isPlainHost(parts.host)) return LinkReason::HostNotPlain;
  if (url.scheme() != parts.scheme || url.host(QUrl::EncodeUnicode) != parts.host) {
    return LinkReason::Malformed;
  }
  return hosts.cover(parts.host) ? LinkReason::Listed : LinkReason::HostNotListed;
}

}  // namespace

LinkVerdict judge(QStringView link, const LinkHosts &hosts) {
  if (link.isEmpty()) return {};
  if (link.size() > longest) return {LinkReason::TooLong, {}, {}};
  if (std::any_of(link.begin(), link.end(), isForeign)) return {LinkReason::ForeignBytes, {}, {}};
  const QUrl url(link.toString(), QUrl::StrictMode);
  if (!url.isValid()) return {LinkReason::Malformed, {}, {}};
  const Parts parts = cut(link);
  // QUrl leaves out the brackets, and with them what tells [v1.ofd.soliq.uz] from a name.
  const QString host = parts.host.startsWith(u'[') ? parts.host : url.host(QUrl::EncodeUnicode);
  LinkVerdict verdict{judgeParts(parts, url, hosts), host, {}};
  if (verdict.mayOpen()) verdict.url = url;
  return verdict;
}

}  // namespace kassir::fiscal
