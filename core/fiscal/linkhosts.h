#pragma once

#include <QStringList>

namespace kassir::fiscal {

/// Whether `host` is a name in the form that goes over the wire: lower-case letters, digits and hyphens in
/// two labels or more, and nothing that could be read as a numeric address.
[[nodiscard]] bool isPlainHost(QStringView host);

/// Whether anybody may register below a plain host: com.kz, co.uz and their like.
[[nodiscard]] bool isOpenToAll(QStringView host);

/// The hosts a link of a fiscal check may lead to: the operators' own, and what the shop adds.
class LinkHosts {
 public:
  /// The fiscal operators of Kazakhstan and Uzbekistan whose links were seen.
  LinkHosts();

  /// Adds a host of the shop's own and all below it. False, and nothing is added, for what is no plain host
  /// (ACE form, lower case), or is one under which anybody may register, such as com.kz.
  [[nodiscard]] bool add(const QString &host);

  /// Whether `host`, in lower-case ACE form, is a listed one or lies below one.
  [[nodiscard]] bool cover(QStringView host) const;

 private:
  QStringList m_hosts;
};

}  // namespace kassir::fiscal
