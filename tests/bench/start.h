#pragma once

#include <QStringList>
#include <optional>

namespace kassir::bench {

/// Nanoseconds from the start of a program with a window until the first of its pixels are handed to the
/// window system. Nothing is built into the program for it: Qt itself tells when a window is flushed, if its
/// logging rules ask it to, and it tells so of any program alike. The program is ended then.
[[nodiscard]] std::optional<qint64> timeToFirstPaint(const QString &program, const QStringList &arguments,
                                                     const QString &home);

}  // namespace kassir::bench
