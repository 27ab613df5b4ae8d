#pragma once

#include <QByteArray>

namespace kassir::sandbox {

/// A gzip member (RFC 1952) that unpacks to `bytes`.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

}  // namespace kassir::sandbox
