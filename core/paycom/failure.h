#pragma once

#include <QString>
#include <chrono>
#include <optional>

#include "core/net/failure.h"

namespace kassir::paycom {

/// What a server said, in the languages it said it in; cleaned of what could make a screen lie, never our own
/// words.
struct ServerMessage {
  QString plain;
  QString russian;
  QString uzbek;
  QString english;

  bool operator==(const ServerMessage &) const = default;
};

/// A receipt that answers to our request and is not the one we asked for.
enum class Difference { None, Amount, Currency, Account };

/// Why a request to Paycom has no usable answer.
struct Failure {
  enum class Kind {
    NotSent,     ///< `transport` tells why; nothing has left
    NoAnswer,    ///< `transport` tells why; the request may have been run
    Refused,     ///< `code`, `message` and `data` are the server's
    Unreadable,  ///< a reply that is not strict JSON of the expected shape, or not to our request id
    Mismatch,    ///< a complete receipt that differs from what was sent: `difference`, `receiptId`
  };

  Kind kind = Kind::Unreadable;
  net::Failure transport;
  int httpStatus = 0;
  qint64 code = 0;
  ServerMessage message;
  QString data;  ///< such as the name of the wrong account field
  bool isToOurId =
      false;  ///< of Refused: whether the error carried our request id, or may lack it by its nature
  Difference difference = Difference::None;
  QString receiptId;                                              ///< of Mismatch
  std::optional<std::chrono::seconds> retryAfter = std::nullopt;  ///< if the server asked to wait

  bool operator==(const Failure &) const = default;
};

/// Codes that a program must know by name. Source: Paycom's pages on errors; grades differ, so every other
/// code is a failure and never a success.
namespace code {
inline constexpr qint64 noPrivilege = -32504;
inline constexpr qint64 badRequest = -32600;
inline constexpr qint64 noSuchMethod = -32601;
inline constexpr qint64 badParameters = -32602;
inline constexpr qint64 notJson = -32700;
inline constexpr qint64 noMerchant = -31601;
inline constexpr qint64 noReceipt = -31602;
inline constexpr qint64 wrongAccount = -31610;
inline constexpr qint64 amountTooSmall = -31611;
inline constexpr qint64 amountTooLarge = -31612;
inline constexpr qint64 wrongCurrency = -31613;
inline constexpr qint64 cardRefused = -31630;
inline constexpr qint64 notByItself = -31800;  ///< cannot be cancelled automatically
}  // namespace code

}  // namespace kassir::paycom
