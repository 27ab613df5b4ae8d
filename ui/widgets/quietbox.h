#pragma once

#include <QMessageBox>
#include <QTimer>

namespace kassir::ui {

/// A message box that a scanner does not answer: each of its codes ends with Enter. Enter presses the button
/// that somebody went to, else the one that was made the default. Where there is but one, a person's Enter
/// presses that: it comes by itself, some time after the box and after any other key.
class QuietBox : public QMessageBox {
  Q_OBJECT

 public:
  explicit QuietBox(QWidget *parent = nullptr);
  QuietBox(Icon icon, const QString &title, const QString &text, StandardButtons buttons, QWidget *parent);

 protected:
  void showEvent(QShowEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  void begin();
  /// Null for none.
  [[nodiscard]] QAbstractButton *pressedByEnter() const;

  QTimer m_restless{this};
};

}  // namespace kassir::ui
