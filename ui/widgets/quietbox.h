#pragma once

#include <QMessageBox>

namespace kassir::ui {

/// A message box that a scanner does not answer: each of its codes ends with Enter. Enter presses the button
/// that somebody went to, else the one that was made the default, else none.
class QuietBox : public QMessageBox {
  Q_OBJECT

 public:
  using QMessageBox::QMessageBox;

 protected:
  void showEvent(QShowEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
};

}  // namespace kassir::ui
