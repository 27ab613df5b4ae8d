#include "core/fiscal/linkhosts.h"

#include <algorithm>
#include <array>

namespace kassir::fiscal {

namespace {

constexpr auto operators = std::to_array<QLatin1String>({
    QLatin1String("consumer.oofd.kz"),
    QLatin1String("ofd1.kz"),
    QLatin1String("consumer.kofd.kz"),
    QLatin1String("cabinet.kofd.kz"),
    QLatin1String("consumer.wofd.kz"),
    QLatin1String("app.kassa.wipon.kz"),
    QLatin1String("ofd.beeline.kz"),
    QLatin1String("receipt.kaspi.kz"),
    QLatin1String("4ek.kz"),
    QLatin1String("ofd.soliq.uz"),
});

bool isDigit(QChar character) {
  return character >= u'0' && character <= u'9';
}

bool isPlainLabel(QStringView label) {
  const auto isPlain = [](QChar character) {
    return (character >= u'a' && character <= u'z') || isDigit(character) || character == u'-';
  };
  return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
         std::all_of(label.begin(), label.end(), isPlain);
}

// Browsers read a name whose last label is a number, also 0x7f, as an IPv4 address.
bool mayBeNumber(QStringView label) {
  return isDigit(label.front());
}

}  // namespace

bool isPlainHost(QStringView host) {
  const auto labels = host.split(u'.');
  return host.size() <= 253 && labels.size() >= 2 &&
         std::all_of(labels.begin(), labels.end(), isPlainLabel) && !mayBeNumber(labels.back());
}

bool isOpenToAll(QStringView host) {
  // Second-level names that registries give away below.
  constexpr auto shared = std::to_array<QLatin1String>(
      {QLatin1String("ac"), QLatin1String("co"), QLatin1String("com"), QLatin1String("edu"),
       QLatin1String("gov"), QLatin1String("mil"), QLatin1String("net"), QLatin1String("org")});
  const auto labels = host.split(u'.');
  return labels.size() == 2 && labels.back().size() == 2 &&
         std::find(shared.begin(), shared.end(), labels.front()) != shared.end();
}

LinkHosts::LinkHosts() : m_hosts(operators.begin(), operators.end()) {}

bool LinkHosts::add(const QString &host) {
  if (!isPlainHost(host) || isOpenToAll(host)) return false;
  m_hosts += host;
  return true;
}

bool LinkHosts::cover(QStringView host) const {
  return std::any_of(m_hosts.begin(), m_hosts.end(), [host](QStringView listed) {
    if (!host.endsWith(listed)) return false;
    const qsizetype before = host.size() - listed.size();
    return before == 0 || host[before - 1] == u'.';
  });
}

}  // namespace kassir::fiscal
