#pragma once

#include "core/base/result.h"
#include "core/fiscal/fiscalcheck.h"
#include "core/net/transport.h"
#include "core/tarlan/lookupfailure.h"

namespace kassir::tarlan {

using Lookup = Result<fiscal::FiscalCheck, LookupFailure>;

/// Reads the reply to a look-up. Both styles of error count: a code beside `status`, whatever the HTTP
/// status, and a code inside `result` of a reply that calls itself a success. The reply repeats neither the
/// order id nor the sum, so nothing in it can be matched with the question: that it is the answer rests on
/// the connection alone. Source: Tarlan, "Receiving a fiscal check" and "Error codes".
[[nodiscard]] Lookup readLookupReply(const net::Reply &reply);

}  // namespace kassir::tarlan
