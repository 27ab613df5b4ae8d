#pragma once

#include <QSocketNotifier>
#include <memory>

/// Ends the event loop on SIGTERM and SIGINT, and if wanted when standard input closes, so that the program
/// never outlives whoever started it. One at a time.
class Ending {
 public:
  enum class Stdin { Ignored, Ends };

  explicit Ending(Stdin standardInput);

 private:
  std::unique_ptr<QSocketNotifier> m_signals;
  std::unique_ptr<QSocketNotifier> m_standardInput;
};
