#pragma once

#include <QtGlobal>
#include <functional>
#include <utility>

namespace kassir::store {

/// For work that takes long: where it tells how far it has come, and asks whether it should go on.
class Progress {
 public:
  /// So much is done, of so much; 0 where nobody knows how much it will be.
  struct Count {
    qint64 done = 0;
    qint64 of = 0;

    bool operator==(const Count &) const = default;
  };

  /// Nobody listens, and nobody stops it.
  Progress() = default;
  Progress(std::function<void(Count)> listener, std::function<bool()> isStopped)
      : m_listener(std::move(listener)), m_isStopped(std::move(isStopped)) {}

  void report(Count count) const {
    if (m_listener) m_listener(count);
  }
  [[nodiscard]] bool isStopped() const { return m_isStopped && m_isStopped(); }

 private:
  std::function<void(Count)> m_listener;
  std::function<bool()> m_isStopped;
};

}  // namespace kassir::store
