#pragma once

#include <QString>
#include <QStringList>

namespace kassir::settings {

/// Why a setting was not taken.
struct SettingFailure {
  enum class Code {
    UnknownKey,    ///< `accepted` holds the keys that are spelled almost so
    BadCharacter,  ///< a line break, another control character or an invisible one
    TooLong,       ///< `count`: the most characters accepted
    NotOneOf,      ///< `accepted`
    NotAnAddress,  ///< not a strict URL of plain ASCII with a host
    NotHttps,      ///< an address of another scheme
    HasUserInfo,   ///< an address with a user name or password
    HasQuery,      ///< an address with `?` or `#`
    BadId,         ///< not 24 hex digits; `count`: the characters given
    BadFieldName,  ///< not 1 to 64 of a–z, A–Z, 0–9, _
    SameAsOrder,   ///< the order field cannot be a further account field too
    BadVatRates,   ///< not a list of different percents, 0 to 100 with up to two decimals
    BadTillName,   ///< not 1 to 8 of A–Z, 0–9
    BadHost,       ///< a host in the list is no domain name in ASCII
    OpenToAll,     ///< below a host in the list anybody may register: `part`
    BadProxy,      ///< not http://host:port or socks5://host:port
    BadFontSize,   ///< not a whole percent from 100 to 200
    BadSettle,     ///< not a whole number of seconds from 10 to 3600
    UnknownZone,   ///< no time zone of this name is known to this computer
    OpenSales,     ///< it would lead elsewhere than `count` sales that are still under way
    NameInUse,     ///< `count` sales under the old name would not be found any more
    NotText,       ///< in a file: not one plain text; one with a comma wants quotes
  };

  Code code = Code::UnknownKey;
  QString key = {};
  QString given = {};  ///< as typed; left empty where it might be a secret in the wrong place
  QStringList accepted = {};
  qsizetype count = 0;
  QString part = {};  ///< of the text given: what is wrong in it

  bool operator==(const SettingFailure &) const = default;
};

}  // namespace kassir::settings
