#pragma once

#include <QByteArrayView>

#include "core/base/result.h"
#include "core/json/parsefailure.h"
#include "core/json/value.h"

namespace kassir::json {

/// Reads exactly one JSON text (RFC 8259, UTF-8). Refuses what parsers commonly let through: duplicate names,
/// depth over 32, a byte-order mark, NUL bytes, numbers beyond all range, anything after the value, and more
/// than a million values, so that no reply can exhaust memory.
[[nodiscard]] Result<Value, ParseFailure> parse(QByteArrayView text);

}  // namespace kassir::json
