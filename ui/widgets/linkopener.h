#pragma once

#include <QUrl>

namespace kassir::ui {

/// Hands an address to the browser: the only place that does. Only for what fiscal::judge let through, or an
/// address of our own making. False where the system has no program for it.
bool openLink(const QUrl &address);

}  // namespace kassir::ui
