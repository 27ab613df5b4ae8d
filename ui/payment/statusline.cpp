#include "ui/payment/statusline.h"

namespace kassir::ui {

QString minutesAndSeconds(std::chrono::milliseconds span) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(span).count();
  return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

StatusLine::StatusLine(QWidget *parent) : NewsLabel(parent) {
  setTextFormat(Qt::PlainText);
  setAlignment(Qt::AlignCenter);
  setWordWrap(true);
}

void StatusLine::say(QChar sign, const QString &words, const QString &spoken, theme::Role role) {
  m_words = QString(sign) + u' ' + words;
  setAccessibleName(spoken);
  theme::setRole(*this, role);
  compose();
}

void StatusLine::setElapsed(std::optional<std::chrono::milliseconds> elapsed) {
  m_elapsed = elapsed ? minutesAndSeconds(*elapsed) : QString();
  compose();
}

void StatusLine::compose() {
  setText(m_elapsed.isEmpty() ? m_words : m_words + QStringLiteral(" · ") + m_elapsed);
}

}  // namespace kassir::ui
