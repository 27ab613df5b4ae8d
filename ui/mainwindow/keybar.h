#pragma once

#include <QAction>
#include <QHBoxLayout>
#include <QList>
#include <QPushButton>
#include <QWidget>

namespace kassir::ui {

/// The function keys as they are now, to be read and to be pressed.
class KeyBar : public QWidget {
  Q_OBJECT

 public:
  explicit KeyBar(QWidget *parent = nullptr);

  /// The action must outlive it.
  void add(QAction &action);

 protected:
  bool event(QEvent *event) override;

 private:
  void arrange();

  QHBoxLayout *m_row;
  QList<QPushButton *> m_buttons;
};

}  // namespace kassir::ui
