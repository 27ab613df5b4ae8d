#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

namespace kassir::ui {

/// What each key does, as a list that is scrolled where letters are large. Goes when it is closed.
class KeysDialog : public QDialog {
  Q_OBJECT

 public:
  /// As the actions are at this moment.
  KeysDialog(const QList<QAction *> &actions, QWidget *window);
};

}  // namespace kassir::ui
