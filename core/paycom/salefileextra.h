#pragma once

#include <QByteArray>

#include "core/json/value.h"

namespace kassir::paycom {

// What a sale file holds and a sale has no place for, as an object of the same shape as the file: it waits in
// Sale::extra and Line::extra until the sale is written back.

/// Puts what is left of the member `name` into what is left of the object around it.
void addExtra(json::Value &extra, const QString &name, const json::Value &rest);

/// Empty if there is nothing; and what is no JSON object is nothing.
[[nodiscard]] QByteArray extraText(const json::Value &extra);
[[nodiscard]] json::Value extraOf(const QByteArray &text);

/// `own` with what `extra` has and it has not; where both have a member, `own` is right.
[[nodiscard]] json::Value merged(const json::Value &own, const json::Value &extra);

}  // namespace kassir::paycom
