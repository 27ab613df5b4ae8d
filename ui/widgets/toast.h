#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

namespace kassir::ui {

/// A few words over the foot of a list, for some seconds: what was done, and how to take it back.
class Toast : public QWidget {
  Q_OBJECT

 public:
  explicit Toast(QWidget *over);

  /// Without a name for it there is nothing to take back.
  void tell(const QString &text, const QString &undoName);

 Q_SIGNALS:
  void undoWanted();

 protected:
  /// What was told stays in the language it was told in: with another one it goes.
  void changeEvent(QEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void place();

  QLabel *m_text;
  QPushButton *m_undo;
  QTimer m_timer;
};

}  // namespace kassir::ui
