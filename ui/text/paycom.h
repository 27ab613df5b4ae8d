#pragma once

#include <QString>

#include "core/paycom/failure.h"
#include "ui/text/speaker.h"

namespace kassir::text {

// Users know Paycom's service as Payme, so that is what they read.

/// Why Payme gave no usable answer. `server` is how the server is called where it matters which one it was.
/// What that means for a payment that was to be created, notCreated() and notConfirmed() say.
[[nodiscard]] QString describe(const paycom::Failure &failure, const QString &server, const Speaker &speaker);

/// After an attempt to create a payment that provably created nothing.
[[nodiscard]] QString notCreated(const Speaker &speaker);
/// After an attempt that may have created one.
[[nodiscard]] QString notConfirmed(const Speaker &speaker);

/// The server's words in the language nearest to `language`; empty where it said nothing.
[[nodiscard]] QString serverWords(const paycom::ServerMessage &message, Language language);
/// What a server that refused said itself, quoted, and its code; empty after any other failure.
[[nodiscard]] QString serverSaid(const paycom::Failure &failure, const Speaker &speaker);

/// A payment's state by Paycom's number, of which there may be unknown ones. `hasError` is the payment's own
/// error.
[[nodiscard]] QString describeState(qint64 state, bool hasError, const Speaker &speaker);

}  // namespace kassir::text
