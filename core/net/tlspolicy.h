#pragma once

#include <QSslConfiguration>
#include <QString>

#include "core/base/result.h"
#include "core/net/failure.h"

namespace kassir::net {

/// What every connection of ours is made with: TLS 1.2 or newer, the peer verified, trusted are the
/// system's authorities and those in `extraCaFile` (PEM; empty: none). Reads the file on each call. Errors:
/// TlsUnavailable, CaFileUnreadable.
[[nodiscard]] Result<QSslConfiguration, Failure::Code> tlsConfiguration(const QString &extraCaFile);

}  // namespace kassir::net
