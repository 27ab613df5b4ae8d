#pragma once

#include <QString>
#include <optional>

#include "core/net/failure.h"

namespace kassir::tarlan {

/// Why a look-up brought no fiscal check.
struct LookupFailure {
  enum class Code {
    NotYet,        ///< the payment is known, its check not made yet: worth asking again later
    NotFound,      ///< the server knows no such payment: `serverCode`
    Refused,       ///< the server said no: `serverCode`, `message`
    NotSent,       ///< the server was not reached: `transport`
    NoAnswer,      ///< it may have been reached, but no whole reply came: `transport`
    ServerBroken,  ///< HTTP 5xx without a reply in the agreed form: `httpStatus`
    Unreadable,    ///< a reply, but none in the agreed form: `flaw`, `httpStatus`
  };

  enum class Flaw {
    NotJson,              ///< also cut, empty, with a byte-order mark or a name twice
    NotAnObject,          ///< JSON, but no object
    StatusMissing,        ///< `status` is absent or not true or false
    CodeMalformed,        ///< `status_code` or `error_code` is not a whole number of zero or more
    CodeMissing,          ///< `status` is false, and no code says why
    ResultMalformed,      ///< `result` is neither object, string nor null
    CheckMalformed,       ///< the number or the link is no string
    SuccessContradicted,  ///< the body says success, the HTTP status an error
  };

  Code code = Code::Unreadable;
  qint64 serverCode = 0;  ///< the vendor's, such as 1014
  QString message = {};   ///< the server's words, harmless to show, at most 200 characters: quote them
  std::optional<net::Failure> transport = {};
  int httpStatus = 0;  ///< 0 where no reply came
  Flaw flaw = Flaw::NotJson;

  bool operator==(const LookupFailure &) const = default;
};

/// Whether the same question, asked again within seconds, may fare better: after a passing fault of the
/// network or of a server that did not get as far as an answer, never after an answer.
[[nodiscard]] bool anotherTryMayHelp(const LookupFailure &failure);

}  // namespace kassir::tarlan
