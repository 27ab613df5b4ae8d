#pragma once

#include <QString>

#include "core/json/value.h"
#include "core/paycom/failure.h"
#include "core/store/failure.h"
#include "core/tarlan/lookupfailure.h"
#include "core/till/access/setupfailure.h"

namespace kassir::cli {

/// What a program reads of an error: the server's own number where it gave one, else a name of ours.
[[nodiscard]] json::Value codeOf(const paycom::Failure &failure);
[[nodiscard]] json::Value codeOf(const tarlan::LookupFailure &failure);
[[nodiscard]] json::Value codeOf(const till::SetupFailure &failure);
/// "till-open" where another process has the folder.
[[nodiscard]] json::Value codeOf(const store::Failure &failure);

/// `{"code", "text", "server"}`; `server` is null where it said nothing.
[[nodiscard]] json::Value errorValue(const json::Value &code, const QString &text, const QString &server);

/// A text as such, an empty one as null.
[[nodiscard]] json::Value textOrNull(const QString &text);

}  // namespace kassir::cli
