#pragma once

#include <chrono>
#include <optional>

#include "ui/theme/role.h"
#include "ui/widgets/newslabel.h"

namespace kassir::ui {

/// "1:05" of 65 seconds.
[[nodiscard]] QString minutesAndSeconds(std::chrono::milliseconds span);

/// One line that says how a payment stands: a sign, words, and how long it has been so. The colour only
/// repeats what they say.
class StatusLine : public NewsLabel {
  Q_OBJECT

 public:
  explicit StatusLine(QWidget *parent);

  /// `spoken` is what a screen reader says: without the time, which would be news every second.
  void say(QChar sign, const QString &words, const QString &spoken, theme::Role role);
  void setElapsed(std::optional<std::chrono::milliseconds> elapsed);

 private:
  void compose();

  QString m_words;
  QString m_elapsed;
};

}  // namespace kassir::ui
