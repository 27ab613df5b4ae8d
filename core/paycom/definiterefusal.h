#pragma once

#include "core/paycom/failure.h"

namespace kassir::paycom {

/// The calls that change something.
enum class Change { Create, SendLink, Pay, Cancel };

/// Whether an answer proves that this very request has changed nothing: only an error that carries our
/// request's id, with a code that is known to come before anything is done. Source: Paycom's pages on errors.
/// Of a payment even that is no more than a word to the customer: no second code is used before a look.
[[nodiscard]] bool isDefinite(const Failure &failure, Change change);

}  // namespace kassir::paycom
