#include "tests/bench/painted.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <algorithm>
#include <cstdio>

namespace kassir::bench {

namespace {

// The till's own loop is not asked: what is measured here is what it would do until it waits again.
qint64 longestUntilIdle(const QElapsedTimer &clock) {
  QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
  qint64 longest = 0;
  for (bool hasMore = true; hasMore;) {
    const qint64 began = clock.nsecsElapsed();
    hasMore = loop->processEvents(QEventLoop::AllEvents);
    longest = std::max(longest, clock.nsecsElapsed() - began);
  }
  return longest;
}

}  // namespace

Span untilPainted(std::initializer_list<std::function<void()>> steps) {
  Span span;
  QElapsedTimer clock;
  clock.start();
  for (const auto &step : steps) {
    const qint64 began = clock.nsecsElapsed();
    step();
    const qint64 ended = clock.nsecsElapsed();
    span.longestBlock = std::max({span.longestBlock, ended - began, longestUntilIdle(clock)});
  }
  QGuiApplication::sync();
  static_cast<void>(longestUntilIdle(clock));
  span.whole = clock.nsecsElapsed();
  return span;
}

void report(const char *name, Span span) {
  std::printf("%s\t%lld\t%lld\n", name, static_cast<long long>(span.whole),
              static_cast<long long>(span.longestBlock));
}

}  // namespace kassir::bench
