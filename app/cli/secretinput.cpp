#include "app/cli/secretinput.h"

#include <termios.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace kassir::cli {

namespace {

/// The terminal without its echo, while this object lives.
class SilentTerminal {
 public:
  SilentTerminal() : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0) {
    if (!m_isTerminal) return;
    termios silent = m_before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
  }
  ~SilentTerminal() {
    if (m_isTerminal) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
  }
  Q_DISABLE_COPY_MOVE(SilentTerminal)

 private:
  termios m_before{};
  bool m_isTerminal;
};

}  // namespace

SecretBytes readSecret() {
  const SilentTerminal silent;
  // Read past every buffer of a library, which would keep a copy.
  std::array<char, 4096> line{};
  std::size_t length = 0;
  bool hasEnded = false;
  while (!hasEnded && length < line.size()) {
    const ssize_t got = ::read(STDIN_FILENO, line.data() + length, line.size() - length);
    if (got > 0) length += static_cast<std::size_t>(got);
    hasEnded = got <= 0 || std::memchr(line.data(), '\n', length) != nullptr;
  }
  QByteArrayView view(line.data(), static_cast<qsizetype>(length));
  const qsizetype lineBreak = view.indexOf('\n');
  if (lineBreak >= 0) view = view.first(lineBreak);
  if (view.endsWith('\r')) view.chop(1);
  SecretBytes secret = hasEnded ? SecretBytes(view) : SecretBytes();
  explicit_bzero(line.data(), line.size());
  return secret;
}

}  // namespace kassir::cli
