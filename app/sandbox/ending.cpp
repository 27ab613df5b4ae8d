#include "app/sandbox/ending.h"

#include <sys/signalfd.h>
#include <unistd.h>

#include <QCoreApplication>
#include <array>
#include <csignal>

Ending::Ending(Stdin standardInput) {
  std::signal(SIGPIPE, SIG_IGN);  // whoever read the first line may have gone since
  sigset_t wanted;
  sigemptyset(&wanted);
  sigaddset(&wanted, SIGTERM);
  sigaddset(&wanted, SIGINT);
  sigprocmask(SIG_BLOCK, &wanted, nullptr);
  const int descriptor = ::signalfd(-1, &wanted, SFD_CLOEXEC);
  m_signals = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
  QObject::connect(m_signals.get(), &QSocketNotifier::activated, m_signals.get(), &QCoreApplication::quit);
  if (standardInput == Stdin::Ignored) return;
  m_standardInput = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
  QObject::connect(m_standardInput.get(), &QSocketNotifier::activated, m_standardInput.get(), [] {
    std::array<char, 1024> ignored;
    if (::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0) QCoreApplication::quit();
  });
}
