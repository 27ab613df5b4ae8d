#pragma once

#include <QString>
#include <QUrl>

namespace kassir::net {

/// How this machine reaches servers. Whoever loads settings checks them; nothing here is read from the
/// environment.
struct NetworkPolicy {
  QString extraCaFile;  ///< PEM file of authorities trusted besides the system's; empty: none
  QUrl proxy;           ///< http://host:port or socks5://host:port; empty: straight to the server
};

}  // namespace kassir::net
