#pragma once

#include <QUrl>

#include "core/fiscal/linkhosts.h"

namespace kassir::fiscal {

/// Why a link may be opened, or may not.
enum class LinkReason {
  Listed,        ///< may be opened
  Empty,         ///< there is no link
  TooLong,       ///< over 2048 bytes
  ForeignBytes,  ///< white space, a control character or anything outside ASCII
  Malformed,     ///< not an address by the letter of the rules
  WrongScheme,   ///< neither https nor http
  HostMissing,
  UserInfo,       ///< something stands before an @, where people take it for the host
  WrongPort,      ///< another port than the scheme's own
  HostIsAddress,  ///< a number instead of a name
  HostNotPlain,   ///< a name browsers do not all read alike: a trailing dot, %, _
  HostNotListed,  ///< a proper address, of a stranger
};

/// The guard's word on one link.
struct LinkVerdict {
  LinkReason reason = LinkReason::Empty;
  QString host;  ///< where the link really leads, in ACE form; empty where nobody can say
  QUrl url;      ///< what to open: set only when it may be opened

  /// A proper address, if perhaps of an unknown host: it may be copied and shown as a code, since a person
  /// then sees whose it is. Anything else is shown in letters, and that is all.
  [[nodiscard]] bool isAddress() const { return mayOpen() || reason == LinkReason::HostNotListed; }
  [[nodiscard]] bool mayOpen() const { return reason == LinkReason::Listed; }
};

/// Whether a link that came from outside may be handed to the browser. Strict: what two readers could take
/// for different hosts is refused, and nothing is repaired. Plain http is let through too, since listed
/// operators print such links.
[[nodiscard]] LinkVerdict judge(QStringView link, const LinkHosts &hosts);

}  // namespace kassir::fiscal
