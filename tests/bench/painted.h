#pragma once

#include <QtGlobal>
#include <functional>
#include <initializer_list>

namespace kassir::bench {

/// How long something took until it stood on the screen, in nanoseconds.
struct Span {
  qint64 whole = 0;
  qint64 longestBlock = 0;  ///< in which no other event could be heard
};

/// Does one step after another, each until the event loop has nothing left to do and the window system has
/// done what it was told: then everything is painted.
[[nodiscard]] Span untilPainted(std::initializer_list<std::function<void()>> steps);

/// A line of figures for bench_window, which reads it from the standard output.
void report(const char *name, Span span);

}  // namespace kassir::bench
