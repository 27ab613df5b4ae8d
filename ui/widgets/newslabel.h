#pragma once

#include <QLabel>

namespace kassir::ui {

/// A label whose words are news: screen readers read them out wherever the focus is. What they read is the
/// accessible name, or the text where there is none.
class NewsLabel : public QLabel {
  Q_OBJECT

 public:
  explicit NewsLabel(QWidget *parent);

  /// Says that the words are new. A label that is not on the screen yet says so itself once it is.
  void announce();

 Q_SIGNALS:
  void announced(const QString &spoken);

 private:
  [[nodiscard]] QString spoken() const;
};

}  // namespace kassir::ui
