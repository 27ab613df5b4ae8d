#include "core/settings/settingtext.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

#include "core/fiscal/linkhosts.h"

namespace kassir::settings {

namespace {

using Code = SettingFailure::Code;

constexpr qsizetype longestText = 4096;

auto failed(Code code, qsizetype count = 0) {
  SettingFailure failed;
  failed.code = code;
  failed.count = count;
  return failure(failed);
}

bool matches(const QString &pattern, const QString &text) {
  return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isInvisible(char32_t point) {
  switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
  }
}

bool isPrintableAscii(const QString &text) {
  return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign > u' ' && sign <= u'~'; });
}

QString schemeOf(Proxy::Kind kind) {
  switch (kind) {
    case Proxy::Kind::Http: return QStringLiteral("http");
    case Proxy::Kind::Socks5: return QStringLiteral("socks5");
  }
  Q_UNREACHABLE();
}

}  // namespace

Result<void, SettingFailure> checkText(const QString &text) {
  if (text.size() > longestText) return failed(Code::TooLong, longestText);
  const auto points = text.toUcs4();
  if (!text.isValidUtf16() || std::any_of(points.begin(), points.end(), isInvisible)) {
    return failed(Code::BadCharacter);
  }
  return {};
}

Result<QUrl, SettingFailure> endpointFromText(const QString &text) {
  if (text.isEmpty()) return QUrl();
  const QUrl url(text, QUrl::StrictMode);
  if (!url.isValid() || url.isRelative() || !isPrintableAscii(text)) return failed(Code::NotAnAddress);
  if (url.scheme() != QStringLiteral("https")) return failed(Code::NotHttps);
  if (text.section(u'/', 2, 2).contains(u'@')) return failed(Code::HasUserInfo);
  if (url.hasQuery() || url.hasFragment()) return failed(Code::HasQuery);
  // QUrl rewrites escapes of signs that need none; such a path would not be the one typed.
  const bool isKept = text.section(u'/', 3) == url.path(QUrl::FullyEncoded).mid(1);
  if (url.host().isEmpty() || url.port() == 0 || !isKept) return failed(Code::NotAnAddress);
  return url;
}

QString endpointText(const QUrl &endpoint) {
  return endpoint.toString(QUrl::FullyEncoded);
}

Result<std::optional<Proxy>, SettingFailure> proxyFromText(const QString &text) {
  if (text.isEmpty()) return std::optional<Proxy>();
  const QUrl url(text, QUrl::StrictMode);
  for (const auto kind : {Proxy::Kind::Http, Proxy::Kind::Socks5}) {
    if (url.scheme() != schemeOf(kind)) continue;
    const Proxy proxy{kind, url.host(), static_cast<quint16>(std::max(url.port(), 0))};
    // Only what is written the same way again holds nothing but scheme, host and port.
    const bool isPlain = proxyText(proxy).compare(text, Qt::CaseInsensitive) == 0;
    if (!proxy.host.isEmpty() && proxy.port > 0 && isPlain) return std::optional(proxy);
  }
  return failed(Code::BadProxy);
}

QString proxyText(const std::optional<Proxy> &proxy) {
  if (!proxy) return {};
  QUrl url;
  url.setScheme(schemeOf(proxy->kind));
  url.setHost(proxy->host);
  url.setPort(proxy->port);
  return url.toString(QUrl::FullyEncoded);
}

Result<std::vector<sale::VatRate>, SettingFailure> vatRatesFromText(const QString &text) {
  std::vector<sale::VatRate> rates;
  for (const QString &item : text.split(u',')) {
    const auto rate = sale::VatRate::parse(item);
    if (!rate || std::find(rates.begin(), rates.end(), rate.value()) != rates.end())
      return failed(Code::BadVatRates);
    rates.push_back(rate.value());
  }
  return rates;
}

QString vatRatesText(const std::vector<sale::VatRate> &rates) {
  QStringList items;
  for (const sale::VatRate rate : rates) items.append(sale::plainDecimal(rate.hundredths(), 2));
  return items.join(u',');
}

Result<QStringList, SettingFailure> hostsFromText(const QString &text) {
  QStringList hosts;
  if (text.isEmpty()) return hosts;
  for (const QString &item : text.split(u',')) {
    const QString host = item.trimmed().toLower();
    if (!fiscal::isPlainHost(host) || hosts.contains(host)) return failed(Code::BadHost);
    if (fiscal::isOpenToAll(host)) {
      SettingFailure open;
      open.code = Code::OpenToAll;
      open.part = host;
      return failure(open);
    }
    hosts.append(host);
  }
  return hosts;
}

Result<QString, SettingFailure> idFromText(const QString &text) {
  if (!matches(QStringLiteral("(?:[0-9a-fA-F]{24})?"), text)) return failed(Code::BadId, text.size());
  return text;
}

Result<QString, SettingFailure> fieldNameFromText(const QString &text) {
  if (!matches(QStringLiteral("[A-Za-z0-9_]{1,64}"), text)) return failed(Code::BadFieldName);
  return text;
}

Result<QString, SettingFailure> tillNameFromText(const QString &text) {
  if (!matches(QStringLiteral("[A-Z0-9]{1,8}"), text)) return failed(Code::BadTillName);
  return text;
}

Result<int, SettingFailure> fontSizeFromText(const QString &text) {
  if (!matches(QStringLiteral("1[0-9]{2}|200"), text)) return failed(Code::BadFontSize);
  return text.toInt();
}

Result<std::chrono::seconds, SettingFailure> settleFromText(const QString &text) {
  constexpr std::chrono::seconds least(10);
  constexpr std::chrono::seconds most(3600);
  if (!matches(QStringLiteral("[1-9][0-9]{0,3}"), text)) return failed(Code::BadSettle);
  const std::chrono::seconds settle(text.toInt());
  if (settle < least || settle > most) return failed(Code::BadSettle);
  return settle;
}

Result<QString, SettingFailure> zoneFromText(const QString &text) {
  if (!text.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(text.toUtf8())) return failed(Code::UnknownZone);
  return text;
}

Result<std::chrono::hours, SettingFailure> hourFromText(const QString &text) {
  constexpr int latest = 12;
  SettingFailure refused;
  refused.code = Code::NotOneOf;
  for (int hour = 0; hour <= latest; ++hour) {
    const QString accepted = QString::number(hour);
    if (text == accepted) return std::chrono::hours(hour);
    refused.accepted.append(accepted);
  }
  return failure(refused);
}

}  // namespace kassir::settings
